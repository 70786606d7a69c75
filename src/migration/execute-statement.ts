/**
 * Sends one statement of a file as psql would: by the simple protocol, rows thrown away as they come, and the lines after a
 * `copy … from stdin` as its data.
 */
import pg from 'pg'
import type { SqlStatement } from './split-statements.ts'

export type StatementResult = {
  /** The command tag's words: `ALTER`, `INSERT`; null for an empty statement. */
  readonly command: string | null
  readonly rowCount: number | null
}

export function executeStatement(client: pg.ClientBase, statement: SqlStatement): Promise<StatementResult> {
  return new Promise((resolve, reject) => {
    const query = new FileQuery(statement.sql)
    query.copyData = statement.copyData
    // With a listener of our own, node-postgres keeps no row: a `select` over a large table costs no memory.
    query.on('row', () => undefined)
    query.once('error', reject)
    query.once('end', ({ command, rowCount }) => resolve({ command, rowCount }))
    client.query(query)
  })
}

/** The part of node-postgres's connection that feeds a COPY; it has no types of its own. */
type CopyTarget = {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

const chunkSize = 64 * 1024

class FileQuery extends pg.Query {
  copyData: string | undefined

  handleCopyInResponse(connection: CopyTarget): void {
    if (this.copyData === undefined) {
      connection.sendCopyFail('the file has no data after this statement')
      return
    }
    const data = Buffer.from(this.copyData.replace(/\\\.\r?\n?$/, ''))
    for (let at = 0; at < data.length; at += chunkSize) connection.sendCopyFromChunk(data.subarray(at, at + chunkSize))
    connection.endCopyFrom()
  }
}
