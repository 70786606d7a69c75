/**
 * https://docs.liquibase.com/concepts/changelogs/sql-format.html : a file grows by changesets, each with conditions and a transaction
 * of its own, and the books say which of them have run.
 */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'

const marker = /^--\s*(liquibase\s*formatted|changeset\s+("[^"]+"|[^:\s]+)\s*:)/i
const command = 'liquibase update'

export const liquibase: Dialect = {
  tool: 'Liquibase',
  command,
  marker,
  read(file) {
    const line = file.comments.find(({ text }) => marker.test(text))?.line ?? 1
    return refuse(
      'this is a changelog of Liquibase, of which production has run some changesets and others not. Write a file for each change.',
      { file, line, command },
    )
  },
}
