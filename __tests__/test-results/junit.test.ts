import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type FailureTrace, findLocation } from '../../src/test-results/failure-location.ts'
import { safeMessage } from '../../src/test-results/failure-message.ts'
import { JUnitError, parseJUnit } from '../../src/test-results/junit.ts'
import { findPlaces } from '../../src/test-results/source-places.ts'
import { always, hostileText } from '../report/hostile-text.ts'

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

  const suite = (attributes: string, inside = '') => `<testsuite name="s" ${attributes}>${inside}</testsuite>`
  const passing = '<testcase name="a" classname="c"/>'
  const status = (word: string) => suite('', `<testcase name="a" classname="c" ${word}/>`)

  // passed, failed, skipped, and what the reader is told besides.
  const counted: readonly (readonly [string, string, readonly [number, number, number], RegExp?])[] = [
    [
      'a suite that counts an error and shows none',
      suite('tests="0" errors="1"'),
      [0, 1, 0],
      /counts 1 failure that no/,
    ],
    ['an error in a suite', suite('tests="1" errors="1"', `${passing}<error message="no"/>`), [1, 1, 0]],
    ['a failure in a suite', suite('tests="0" failures="1"', '<failure message="no">no</failure>'), [0, 1, 0]],
    ['an error at the very top', `<testsuites>${suite('', passing)}<error/></testsuites>`, [1, 1, 0]],
    [
      'a top that counts more than its suites',
      `<testsuites failures="2">${suite('', passing)}</testsuites>`,
      [1, 2, 0],
      /2 failures/,
    ],
    [
      'a top that counts what its suites count',
      `<testsuites failures="1" errors="1">${suite('failures="1" errors="1"')}</testsuites>`,
      [0, 2, 0],
    ],
    [
      'a suite that counts its nested suites',
      suite(
        'failures="1" tests="2"',
        suite('failures="1" tests="2"', `${passing}<testcase name="b"><failure/></testcase>`),
      ),
      [1, 1, 0],
    ],
    [
      'a suite that counts itself alone',
      suite(
        'failures="1" tests="1"',
        `<testcase name="b"><failure/></testcase>${suite('failures="1" tests="1"', '<testcase name="c"><error/></testcase>')}`,
      ),
      [0, 2, 0],
    ],
    [
      'counts only',
      suite('tests="9" failures="2" errors="1" skipped="1"'),
      [0, 3, 1],
      /counts 5 tests without showing what became/,
    ],
    [
      'counts only, and no failure',
      suite('tests="5" failures="0" errors="0"'),
      [0, 0, 0],
      /counts 5 tests without showing/,
    ],
    ['thousands, as Java groups them', suite('tests="1,204" failures="1,204"'), [0, 1204, 0]],
    ['counts that are no numbers', suite('tests="x" failures="-1" errors="1e9"', passing), [1, 0, 0]],
    [
      'a skipped test that looks as if it had passed',
      suite('tests="2" skipped="1"', passing + passing),
      [1, 0, 1],
      /1 skipped test that no test case shows/,
    ],
    ['skipped tests that are not listed', suite('tests="3" skipped="2"', passing), [1, 0, 2]],
    [
      'disabled tests that are also skipped',
      suite('tests="2" skipped="1" disabled="1"', `${passing}<testcase name="b"><skipped/></testcase>`),
      [1, 0, 1],
    ],
    [
      'several assertions that failed in a test',
      suite('tests="2" failures="2"', `${passing}<testcase name="b"><failure/><failure/></testcase>`),
      [1, 1, 0],
    ],
    [
      'a test that failed, and whose teardown broke',
      suite('tests="1" failures="1" errors="1"', '<testcase name="b"><failure/><error/></testcase>'),
      [0, 1, 0],
    ],
    [
      'a flaky test that its suite counts as failed',
      suite('tests="1" failures="1"', '<testcase name="b"><flakyFailure/></testcase>'),
      [1, 0, 0],
      /passed only when run again: `s › b`/,
    ],
    ['a rerun without its failure', suite('', '<testcase name="b"><rerunFailure/></testcase>'), [0, 1, 0]],
    [
      'a skipped test whose status is failed',
      suite('', '<testcase name="b" status="failed"><skipped/></testcase>'),
      [0, 1, 0],
    ],
    ['a suite that says failed', suite('failed="1"'), [0, 1, 0]],
    ['a disabled test that failed', suite('', '<testcase name="b" status="disabled"><failure/></testcase>'), [0, 1, 0]],
    ['a test case without a suite', `<testsuites>${passing}</testsuites>`, [1, 0, 0]],
    ['a test case at the very top', passing, [1, 0, 0]],
    [
      'roots one after the other',
      `<?xml version="1.0"?>${suite('', passing)}<?xml version="1.0"?>\n${suite('failures="1"')}`,
      [1, 1, 0],
    ],
    [
      'text around the XML',
      `running 2 tests\n<?xml version="1.0"?>${suite('', passing)}`,
      [1, 0, 0],
      /has text around its XML/,
    ],
    ['a byte order mark', `\uFEFF<?xml version="1.0"?>${suite('', passing)}`, [1, 0, 0]],
    ['no tests', '<testsuites/>', [0, 0, 0]],
    [
      'a quoted document type',
      suite('', '<testcase name="b"><failure><![CDATA[<!DOCTYPE html><p>]]></failure><!-- <!DOCTYPE x> --></testcase>'),
      [0, 1, 0],
    ],
    ...[
      'notrun',
      'disabled',
      'skipped',
      'ignored',
      'pending',
      'todo',
      'aborted',
      'unknown',
      'untested',
      'Not Executed',
      'NOT_RUN',
      'cancelled',
      'inconclusive',
    ].map((word) => [`status="${word}"`, status(`status="${word}"`), [0, 0, 1]] as const),
    ...['suppressed', 'skipped', 'xfail'].map(
      (word) => [`result="${word}"`, status(`status="run" result="${word}"`), [0, 0, 1]] as const,
    ),
    ...['fail', 'FAILED', 'error', 'broken', 'timedout', 'timeout', 'crashed'].map(
      (word) => [`status="${word}"`, status(`status="${word}"`), [0, 1, 0]] as const,
    ),
    ...['passed', 'Success', 'OK', 'run', 'completed'].map(
      (word) => [`status="${word}"`, status(`status="${word}"`), [1, 0, 0]] as const,
    ),
    [
      'a status nobody knows',
      status('status="splendid"'),
      [0, 0, 1],
      /a status that is not known here \(`splendid`\); not counted as passed/,
    ],
    ['executed="False"', status('executed="False"'), [0, 0, 1]],
    ['success="False"', status('executed="True" success="False"'), [0, 1, 0]],
    ...['skip', 'ignored', 'disabled', 'pending', 'todo', 'warning'].map(
      (tag) => [`<${tag}>`, suite('', `<testcase name="b"><${tag}/></testcase>`), [0, 0, 1]] as const,
    ),
  ]
  it.each(counted.map(([title, xml, counts, remark]) => ({ title, xml, counts, remark })))('counts $title', (row) => {
    const { xml, counts, remark } = row
    const { passed, failed, skipped, remarks } = parseJUnit(xml)
    expect([passed, failed, skipped]).toEqual(counts)
    if (remark) expect(remarks.join('\n')).toMatch(remark)
  })

  it('names a suite that did not load, with the file that it is', () => {
    const xml = '<testsuites><testsuite name="src/pay.test.ts" tests="0" errors="1"/></testsuites>'
    expect(parseJUnit(xml).failures).toEqual([
      { name: 'src/pay.test.ts', file: 'src/pay.test.ts', message: '1 error that no test case shows' },
    ])
  })

  it('names a suite that failed outside of its tests', () => {
    const xml =
      '<testsuite name="orders" file="test/orders.js"><error type="TypeError">at test/orders.js:3:1</error><failure/></testsuite>'
    expect(parseJUnit(xml).failures).toEqual([
      { name: 'orders', file: 'test/orders.js', message: 'failed outside of its tests' },
      { name: 'orders', file: 'test/orders.js', line: 3, message: 'TypeError' },
    ])
  })

  const refusals = [
    { name: 'coverage', xml: '<coverage line-rate="1"/>', problem: /a coverage report/ },
    {
      name: 'coverage with a document type',
      xml: '<!DOCTYPE report PUBLIC "x" "y"><report/>',
      problem: /document type/,
    },
    { name: 'a linter', xml: '<checkstyle><file/></checkstyle>', problem: /what a linter found/ },
    {
      name: 'ESLint',
      xml: '<testsuites><testsuite package="org.eslint" tests="1"><testcase name="x"/></testsuite></testsuites>',
      problem: /what ESLint found/,
    },
    { name: 'TRX', xml: '<TestRun><Results/></TestRun>', problem: /Visual Studio .* JunitXml\.TestLogger/ },
    { name: 'NUnit', xml: '<test-run><test-suite/></test-run>', problem: /a test file of NUnit/ },
    { name: 'xUnit.net', xml: '<assemblies/>', problem: /`-junit FILE`/ },
    { name: 'Robot', xml: '<robot/>', problem: /`--xunit FILE`/ },
    { name: 'a name of JavaScript', xml: '<toString/>', problem: /no <testsuites>/ },
    { name: 'plain text', xml: 'Segmentation fault', problem: /no XML/ },
    {
      name: 'an expansion bomb behind a comment',
      xml: '<!-- x --><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuites>&b;</testsuites>',
      problem: /document type/,
    },
    { name: 'nesting without end', xml: '<testsuite>'.repeat(500) + '</testsuite>'.repeat(500), problem: /nest/i },
    {
      name: 'a file cut in a message',
      xml: '<testsuites><testsuite><testcase name="a"><failure><![CDATA[x',
      problem: /not well-formed/,
    },
    { name: 'an entity bomb', xml: '<!DOCTYPE a [<!ENTITY a "aaaa">]><testsuites/>', problem: /document type/ },
    { name: 'a truncated file', xml: '<testsuites><testsuite><testcase name="a"', problem: /not well-formed/ },
    { name: 'another XML', xml: '<coverage/>', problem: /no <testsuites>/ },
    { name: 'an empty file', xml: '', problem: /well-formed|no <testsuites>/ },
  ]
  it.each(refusals)('refuses $name', ({ xml, problem }) => {
    expect(() => parseJUnit(xml)).toThrow(problem)
  })
})

describe('the place of a failure', () => {
  const shop = (parts: Omit<FailureTrace, 'trace'> & { readonly trace?: string }) =>
    findLocation({ trace: '', workspace, ...parts })
  it.each([
    ['a quoted frame over a title', { trace: '› a.spec.ts:6:5 ›\n    at async a.spec.ts:9:2' }, 'a.spec.ts:9'],
    ['a frame in brackets over quoted code', { trace: 'src/a.ts:1:1\n at f (src/b.ts:2:1)' }, 'src/b.ts:2'],
    [
      'folders that a router names',
      { trace: ' at f (app/(shop)/[id]/cart.test.tsx:12:3)' },
      'app/(shop)/[id]/cart.test.tsx:12',
    ],
    [
      'a path of Windows in the trace',
      { workspace: 'D:\\a\\shop', trace: 'at f (D:\\a\\shop\\t\\a.js:3:1)' },
      't/a.js:3',
    ],
    [
      'a path of Windows in the attribute',
      { workspace: 'D:\\a\\shop', file: 'D:\\a\\shop\\t\\a.cs', line: '7' },
      't/a.cs:7',
    ],
    ['a path with the test behind it', { file: 'tests/CartTest.php::it rounds' }, 'tests/CartTest.php'],
    ['the project before a container', { trace: '/app/x.rb:1:in f\n./spec/a_spec.rb:4:in g' }, 'spec/a_spec.rb:4'],
    [
      'a container when there is nothing else',
      { trace: '/app/tests/test_a.py:12: AssertionError' },
      '/app/tests/test_a.py:12',
    ],
    ['nothing of a library', { trace: 'at f (node_modules/x/y.js:1:2)\n/usr/lib/python3/dist-packages/a.py:3: E' }, ''],
    ['nothing of a dotted class', { className: 'com.shop.c' }, ''],
    ['a line of OCaml', { trace: 'File "test/cart.ml", line 12, characters 2-4' }, 'test/cart.ml:12'],
    ['a line of a shell', { trace: 'test/cart.sh: line 12: [: too many' }, 'test/cart.sh:12'],
    ['a line of R', { trace: 'Failure at test-cart.R:12:3' }, 'test-cart.R:12'],
    ['a line of Haskell', { trace: '  test/Spec.hs:12:3: ' }, 'test/Spec.hs:12'],
  ] as const)('is %s', (_title, parts, place) => {
    const { file, line } = shop(parts)
    expect([file, line].filter((part) => part !== undefined).join(':')).toBe(place)
  })
})

describe('a failure with a megabyte of text', () => {
  const pieces = [
    'a.ts:1',
    '.py:',
    '.py", line ',
    '(',
    ')',
    ' ',
    '\n',
    '\t\n',
    'file: ',
    'line: 1\n',
    'cause: ',
    '** (',
    'at ',
    '"',
    '\\',
    'A.',
    'A::',
    '❯ ',
    '/',
    'x',
    'relation "a.',
    'duplicate key value violates unique constraint "',
  ]
  it.each(pieces)('of %j is searched in one pass', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const failure = { file: text, className: text, suiteFile: text, trace: text, output: text, line: text, workspace }
    expect(Object.keys(findLocation(failure)).filter((key) => key !== 'file' && key !== 'line')).toEqual([])
    expect(safeMessage({ type: text, text })).toBe(undefined)
    expect(findPlaces(text).length).toBeLessThanOrEqual(200)
  })

  it('is read', () => {
    const text = '  at f (a.ts:1)\n'.repeat(60_000)
    const xml = `<testsuite name="s"><testcase name="a"><failure message="${text}"><![CDATA[${text}]]></failure></testcase></testsuite>`
    expect(parseJUnit(xml).failures).toEqual([{ name: 's › a', file: 'a.ts', line: 1 }])
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
    ['error: column "total" of relation "orders" does not exist', 'column "total" of relation "orders" does not exist'],
    [
      'error: column "id" is of type bigint but expression is of type character varying',
      'column "id" is of type bigint but expression is of type character varying',
    ],
    ['function shop.price(integer, text[]) does not exist', 'function shop.price(integer, text[]) does not exist'],
    ['operator does not exist: text = integer', 'operator does not exist: text = integer'],
    ['invalid input value for enum shop.level: "Ann Miller"', 'invalid input value for enum shop.level'],
    ['cannot insert a non-DEFAULT value into column "total"', 'cannot insert a non-DEFAULT value into column "total"'],
    ['invalid input value for enum mood: "ann"', 'invalid input value for enum mood'],
    ['AnnError@example.com', undefined],
    ['expected ann to be bob', undefined],
  ])('%s', (text, message) => {
    expect(safeMessage({ text })).toBe(message)
  })
})

describe('a file that somebody has made', () => {
  const xml = (text: string) => text.replace(/[<>&"'\n\r\t]/g, (character) => `&#${character.codePointAt(0)};`)
  const pieces = [
    '<testsuites>',
    '</testsuites>',
    '<testsuite name="a" tests="3" failures="-1">',
    '</testsuite>',
    '<testcase name="b" time="1e999">',
    '</testcase>',
    '<testcase/>',
    '<failure message="c" type="d">',
    '</failure>',
    '<error/>',
    '<skipped/>',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY e "f">]>',
    '&e;',
    '&#0;',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<!--',
    '-->',
    '<properties><property name="__proto__" value="x"/></properties>',
    '<__proto__/>',
    '<constructor/>',
  ]

  it('has the names that it says, each test with its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (names) => {
        const cases = names.map((name) => `<testcase name="${xml(name)}"><failure/></testcase>`)
        const { failed, runs } = parseJUnit(`<testsuite>${cases.join('')}</testsuite>`)
        expect(failed).toBe(names.length)
        expect(runs).toHaveLength(names.length)
      }),
      always(500),
    )
  })

  it.each([
    ['with a name that is JavaScript’s', '<testsuite><__proto__/></testsuite>'],
    ['nested deeper than any', `<testsuite>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</testsuite>`],
  ])('is refused %s', (_, content) => {
    expect(() => parseJUnit(content)).toThrow(
      new JUnitError('it has elements nested too deep, or with a name such as `__proto__`'),
    )
  })

  it('is read or refused, and no more', () => {
    const text = fc
      .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, hostileText), { maxLength: 12 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (content) => {
        try {
          const { passed, failed, skipped, runs } = parseJUnit(content)
          for (const amount of [passed, failed, skipped]) expect(amount).toBeGreaterThanOrEqual(0)
          expect(runs.length).toBeLessThanOrEqual(passed + failed + skipped)
        } catch (error) {
          expect(error).toBeInstanceOf(JUnitError)
        }
      }),
      always(3000),
    )
  })
})
