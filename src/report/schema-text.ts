/** A schema diff for a terminal: one line a change. */
import type { SchemaChange, SchemaDiff } from '../schema/schema-diff.ts'

export function renderSchemaText({ changes, setApart, notes }: SchemaDiff): string {
  const lines = [
    ...(changes.length === 0 ? ['No schema changes.'] : changes.map(line)),
    ...(setApart.length > 0 ? ['', 'Set apart (platform, migration history):', ...setApart.map(line)] : []),
    ...(notes.length > 0 ? ['', ...notes.map(({ message }) => `note: ${message}`)] : []),
  ]
  return lines.map(printable).join('\n')
}

function line({ weight, summary }: SchemaChange): string {
  return `${weight}: ${summary}`
}

/** Names are the user's own: none may steer a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}
