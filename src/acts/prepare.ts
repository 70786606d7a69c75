/** `prepare-sql`: masking or seeding, run on a new branch before anybody else can see its data. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type pg from 'pg'
import { UserError } from '../ground/errors.ts'
import { redactServerError } from '../postgres/redact.ts'
import { control } from '../postgres/transaction-control.ts'

/** SHA-256 of what it says now: a branch that was prepared by another one is not what is asked for. */
export async function digestOfPreparation(input: string, workspace: string): Promise<string> {
  return createHash('sha256')
    .update(await readSql(input, workspace))
    .digest('hex')
}

/** UserError when it fails: a branch that is not prepared must not be handed out. */
export async function prepareBranch(client: pg.ClientBase, input: string, workspace: string): Promise<void> {
  try {
    // Several statements in one simple query are one transaction: all of it holds, or nothing does.
    await client.query(await readSql(input, workspace))
    await control(client, 'discard all')
  } catch (error) {
    if (error instanceof UserError) throw error
    const { message, sqlstate } = redactServerError(error)
    const state = sqlstate === undefined ? '' : ` (SQLSTATE ${sqlstate})`
    throw new UserError(`\`prepare-sql\` failed: ${message}${state}. The branch was not handed out.`, { cause: error })
  }
}

async function readSql(input: string, workspace: string): Promise<string> {
  const path = resolve(workspace, input)
  const isFile = !input.includes('\n') && (await stat(path).catch(() => undefined))?.isFile()
  if (isFile) return readFile(path, 'utf8')
  if (/^\S+\.sql$/i.test(input)) {
    throw new UserError(
      `\`prepare-sql\` names the file ${input}, which is not there. Check the repository out first, or correct the path.`,
    )
  }
  return input
}
