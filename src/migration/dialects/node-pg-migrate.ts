/**
 * https://salsita.github.io/node-pg-migrate/faq/sql-migrations : without an up section it would run the whole file, with what is
 * below `-- Down Migration`.
 */
import type { Dialect } from './dialect.ts'
import { readSections } from './sections.ts'

const command = 'npx node-pg-migrate up'
const isUp = /^--[\s-]*up\s+migration/i
const isDown = /^--[\s-]*down\s+migration/i

export const nodePgMigrate: Dialect = {
  tool: 'node-pg-migrate',
  command,
  marker: /^--[\s-]*(up|down)\s+migration/i,
  withoutTransaction: '`pgm.noTransaction()` in a migration written in JavaScript',
  read(file) {
    const down = file.comments.find(({ text }) => isDown.test(text))
    const hasUp = file.comments.some(({ text }) => isUp.test(text))
    // Many a file only says in a comment how it would be taken back.
    const isRemark = down !== undefined && !file.statementLines.some((line) => line > down.line)
    if (isRemark && !hasUp) return { content: file.text }
    const sections = { tool: 'node-pg-migrate', command, isUp, isDown, up: '-- Up Migration', downMayComeFirst: true }
    const { up, down: back } = readSections(file, sections)
    return {
      content: up,
      transaction: 'one',
      back: back === undefined ? undefined : { content: back, transaction: 'one' },
    }
  },
}
