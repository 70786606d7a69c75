/**
 * A session in which the texts of a snapshot are planned when they are first sent, and not again: planning takes two thirds of
 * the time that a small schema is read in, and the corpus reads thousands. What is asked and answered stays the same.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
import pg from 'pg'

/** From now on, for what is read as a stream (src/postgres/look.ts). */
export function planOnce(client: pg.Client): void {
  const prepared = new Map<string, string>()
  let count = 0

  /** The name of a statement that is there already, or with the command that makes it. */
  const execute = (statement: string): string => {
    const known = prepared.get(statement)
    if (known !== undefined) return `execute ${known}`
    const name = `planned_${++count}`
    prepared.set(statement, name)
    return `prepare ${name} as ${statement};\nexecute ${name}`
  }

  const send = client.query.bind(client) as (query: unknown, ...rest: unknown[]) => unknown
  const sendPlanned = (query: unknown, ...rest: unknown[]): unknown => {
    if (query instanceof pg.Query && isStream(query)) {
      query.text = query.text.split(betweenStatements).map(execute).join(';\n')
      // Behind a statement that fails, none is prepared.
      query.once('error', () => prepared.clear())
    }
    return send(query, ...rest)
  }
  client.query = sendPlanned as typeof client.query
}

const betweenStatements = /;\n(?=select q\.\*, \d+ from \()/

function isStream(query: pg.Query): query is pg.Query & { text: string } {
  return 'text' in query && typeof query.text === 'string' && query.text.startsWith('select q.*, 0 from (')
}
