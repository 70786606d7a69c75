import { describe, expect, it } from '@jest/globals'
import { type ReadAcceptances, readAcceptances } from '../../src/acts/read-acceptances.ts'
import { acceptFindings } from '../../src/migration/findings/accept-findings.ts'
import type { Finding } from '../../src/migration/findings/finding.ts'
import { findingId } from '../../src/migration/findings/finding-id.ts'
import { statementDigest } from '../../src/postgres/statement-text.ts'
import { recordedLog } from '../branch/recorded-log.ts'

const dropped: Finding = {
  id: '3f9a1c2',
  code: 'D2',
  name: 'Column dropped',
  severity: 'high',
  basis: 'static',
  subject: 'shop.orders.note',
  message: 'Column dropped.',
}

type People = Readonly<Record<string, string>>

function read(comments: readonly (readonly [author: string, body: string])[], people: People = { maria: 'write' }) {
  const asked: string[] = []
  const api: ReadAcceptances['comments'] = {
    comments: async () => comments.map(([author, body], index) => ({ id: index + 1, author, body })),
    permissionOf: async (login) => {
      asked.push(login)
      return people[login] ?? 'read'
    },
  }
  const log = recordedLog()
  return { asked, told: readAcceptances([dropped], { comments: api, prNumber: 42, log }) }
}

describe('a finding is accepted on the pull request', () => {
  it.each([
    ['alone', '/accept 3f9a1c2 nobody reads it', 'nobody reads it'],
    ['among other words', 'Looked at it.\n/accept 3f9a1c2 see #12\nThanks!', 'see #12'],
    ['without a reason', '/accept 3f9a1c2', 'no reason given'],
  ])('by who may write, %s', async (_, body, reason) => {
    const { acceptances, notes } = await read([['maria', body]]).told
    expect(acceptances).toEqual([{ id: '3f9a1c2', by: 'maria', reason }])
    expect(notes).toEqual([])
    expect(acceptFindings([dropped], acceptances)[0]?.suppressed).toEqual({ reason, by: 'maria' })
  })

  it.each([
    ['of another finding', 'maria', '/accept 0000000 why'],
    ['that is quoted', 'maria', '> /accept 3f9a1c2 why'],
    ['within a line', 'maria', 'write /accept 3f9a1c2 why'],
    ['of more than an id', 'maria', '/accept 3f9a1c2ff why'],
  ])('but not by a comment %s', async (_, author, body) => {
    expect((await read([[author, body]]).told).acceptances).toEqual([])
  })

  it('but not by who may not write, which is said, and not by a bot, who is not asked about', async () => {
    const { told, asked } = read(
      [
        ['octocat', '/accept 3f9a1c2 mine'],
        ['github-actions[bot]', '/accept 3f9a1c2 mine'],
      ],
      { 'github-actions[bot]': 'admin' },
    )
    expect(await told).toMatchObject({
      acceptances: [],
      notes: [
        'What `octocat` has accepted does not count: it takes write access.',
        'What `github-actions[bot]` has accepted does not count: it takes write access.',
      ],
    })
    expect(asked).toEqual(['octocat'])
  })

  it('nobody is asked about where nothing is accepted', async () => {
    const { told, asked } = read([['maria', 'Looks good']])
    expect((await told).acceptances).toEqual([])
    expect(asked).toEqual([])
  })

  it('what cannot be read is not accepted', async () => {
    const log = recordedLog()
    const broken = { comments: () => Promise.reject(new Error('503')), permissionOf: async () => 'admin' }
    expect(await readAcceptances([dropped], { comments: broken, prNumber: 42, log })).toEqual({
      acceptances: [],
      notes: [],
    })
    expect(log.lines.map(({ message }) => message)).toEqual(['Comments were not read for what they accept: 503'])
  })
})

describe('the id of a finding', () => {
  const statement = (sql: string) => ({ text: 'delete from t where a = …', digest: statementDigest(sql) }) as never

  it('is another when the statement is another, in its literals too', () => {
    const first = findingId('D14', 'shop.t', [statement("delete from t where a = '1'")])
    expect(first).toMatch(/^[0-9a-f]{7}$/)
    expect(findingId('D14', 'shop.t', [statement("delete from t where a = '1';\n")])).toBe(first)
    expect(findingId('D14', 'shop.t', [statement("delete from t where a = '2'")])).not.toBe(first)
    expect(findingId('D14', 'shop.u', [statement("delete from t where a = '1'")])).not.toBe(first)
  })
})
