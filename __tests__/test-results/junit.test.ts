import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { safeMessage } from '../../src/test-results/failure-message.ts'
import { parseJUnit } from '../../src/test-results/junit.ts'

const workspace = '/home/runner/work/shop/shop'

function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}

const frameworks = [
  {
    file: 'jest.xml',
    counts: { passed: 1, failed: 1, skipped: 1 },
    failures: [{ name: 'orders totals rounds', file: 'test/orders.test.js', line: 2 }],
  },
  {
    file: 'pytest.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    failures: [
      { name: 'test_orders.TestOrders › test_total', file: 'test_orders.py', line: 4, message: 'AssertionError' },
      { name: 'test_orders › test_setup', file: 'test_orders.py', line: 9 },
    ],
  },
  {
    file: 'node.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    failures: [
      { name: 'at the top', file: 'test/t.test.mjs', line: 4, message: 'TypeError' },
      // Node 20 escapes quotation marks twice.
      {
        name: 'orders › totals › rounds &quot;half&quot; <up>',
        file: 'test/t.test.mjs',
        line: 3,
        message: 'AssertionError',
      },
    ],
  },
  {
    file: 'go-junit-report.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    failures: [
      { name: 'example.com/shop › TestTotal' },
      { name: 'example.com/shop › TestTotal/rounds', file: 'orders_test.go', line: 3 },
    ],
  },
  {
    file: 'gotestsum.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    failures: [
      { name: 'example.com/shop › TestTotal/rounds', file: 'orders_test.go', line: 3 },
      { name: 'example.com/shop › TestTotal' },
    ],
  },
  {
    file: 'surefire.xml',
    counts: { passed: 1, failed: 2, skipped: 1 },
    failures: [
      {
        name: 'com.shop.OrderTest › rounds',
        file: 'OrderTest.java',
        line: 31,
        message: 'org.opentest4j.AssertionFailedError',
      },
      {
        name: 'com.shop.OrderTest › unique',
        file: 'OrderTest.java',
        line: 44,
        message: 'duplicate key value violates unique constraint "users_email_key"',
        type: 'org.postgresql.util.PSQLException',
      },
    ],
  },
]

describe('JUnit XML', () => {
  it.each(frameworks)('of $file', ({ file, counts, failures }) => {
    const { passed, failed, skipped, failures: found } = parseJUnit(fixture(file), { workspace })
    expect({ passed, failed, skipped }).toEqual(counts)
    expect(found).toEqual(failures)
  })

  it.each(frameworks)('of $file gives away no value that a test compared', ({ file }) => {
    expect(fixture(file)).toContain('ann@example.com')
    expect(JSON.stringify(parseJUnit(fixture(file), { workspace }))).not.toMatch(/@example\.com|4711/)
  })

  it('sums the seconds of the cases, thousands separators and all', () => {
    expect(parseJUnit(fixture('surefire.xml')).milliseconds).toBe(1_234_530)
  })

  const refusals = [
    { name: 'an entity bomb', xml: '<!DOCTYPE a [<!ENTITY a "aaaa">]><testsuites/>', problem: /document type/ },
    { name: 'a truncated file', xml: '<testsuites><testsuite><testcase name="a"', problem: /not well-formed/ },
    { name: 'another XML', xml: '<coverage/>', problem: /no <testsuites>/ },
    { name: 'an empty file', xml: '', problem: /well-formed|no <testsuites>/ },
  ]
  it.each(refusals)('refuses $name', ({ xml, problem }) => {
    expect(() => parseJUnit(xml)).toThrow(problem)
  })
})

describe('the message of a failure', () => {
  it.each([
    [
      'null value in column "email" of relation "users" violates not-null constraint\nDETAIL: Failing row (1, ann)',
      'null value in column "email" of relation "users" violates not-null constraint',
    ],
    ['error: relation "shop.orders" does not exist', 'relation "shop.orders" does not exist'],
    ['column "ann@example.com" does not exist', undefined],
    ['invalid input value for enum mood: "ann"', undefined],
    ['AnnError@example.com', undefined],
    ['expected ann to be bob', undefined],
  ])('%s', (text, message) => {
    expect(safeMessage({ text })).toBe(message)
  })
})
