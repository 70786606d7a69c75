/** Who may write accepts a finding by a comment, until the statement changes. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
let number: number
beforeAll(async () => {
  stage = await openStage()
  number = stage.openPullRequest()
})
afterAll(async () => {
  await stage.close()
})

const play = (sql: string) =>
  stage.play({
    pullRequest: number,
    action: 'synchronize',
    with: { migrations: 'migrations/*.sql', 'fail-on': 'D14' },
    files: { 'migrations/1_clean.sql': sql },
  })

const comment = () => stage.github.comments(number)[0]?.body ?? ''
const old = "delete from ecommerce.order_items where quantity > 0 and 'a' = 'a';"

it('closes the gate, and says by what it is accepted', async () => {
  expect((await play(old)).conclusion).toBe('failure')
  expect(comment()).toMatch(/^### ❌ Database: gate closed by D14/)
  expect(comment()).toMatch(/\*\*D14 Rows deleted:\*\* .* <sub>[0-9a-f]{7}<\/sub>/)
})

it('is not opened by somebody who may only read', async () => {
  stage.github.addComment({ pullRequest: number, author: 'octocat', body: `/accept ${id()} trust me` })
  expect((await play(old)).conclusion).toBe('failure')
  expect(comment()).toContain('What `octocat` has accepted does not count: it takes write access.')
})

it('is opened by who may write, whose name and reason stay', async () => {
  stage.github.setPermission('maria', 'write')
  stage.github.addComment({ pullRequest: number, author: 'maria', body: `Fine.\n/accept ${id()} moved to the archive` })
  expect((await play(old)).conclusion).toBe('success')
  expect(comment()).toMatch(/^### ⛔ Database: deletes all 500 rows of `ecommerce\.order_items` \(accepted\)/)
  expect(comment()).toContain('Accepted by `maria`: moved to the archive')
})

it('closes again when the statement is another', async () => {
  expect((await play(old.replace("'a' = 'a'", "'b' = 'b'"))).conclusion).toBe('failure')
  expect(comment()).not.toContain('Accepted by')
})

function id(): string {
  const [, found = ''] = /\*\*D14 Rows deleted:\*\* .* <sub>([0-9a-f]{7})<\/sub>/.exec(comment()) ?? []
  return found
}
