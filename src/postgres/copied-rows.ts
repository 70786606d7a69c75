/**
 * The rows of a `copy … to stdout` in its text format: one line a row, tabs between columns, `\N` for null.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */
import pg from 'pg'

export function copyText(quotedTable: string, columns: readonly string[]): string {
  return `copy ${quotedTable} (${columns.map(pg.escapeIdentifier).join(', ')}) to stdout (format text, encoding 'UTF8')`
}

/** Collects what node-postgres itself passes over. */
export class CopiedRows extends pg.Query {
  readonly #lines: string[] = []

  constructor(text: string) {
    super(text)
  }

  /** One message a row. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    this.#lines.push(chunk.toString('utf8'))
  }

  copied(): readonly (readonly (string | null)[])[] {
    return this.#lines.map((line) => line.replace(/\n$/, '').split('\t').map(readField))
  }
}

function readField(field: string): string | null {
  if (field === '\\N') return null
  return field.replace(/\\(.)/gs, (_, escaped: string) => escapes[escaped] ?? escaped)
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
