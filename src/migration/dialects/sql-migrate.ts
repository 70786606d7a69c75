/** https://github.com/rubenv/sql-migrate#writing-migrations : its marks are taken as they are spelt, to the letter. */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'
import { readSections } from './sections.ts'
import { endStatements, unpairedMark } from './statement-blocks.ts'

const command = 'sql-migrate up'
const blocks = { isBegin: /^-- \+migrate StatementBegin\b/, isEnd: /^-- \+migrate StatementEnd\b/ }

export const sqlMigrate: Dialect = {
  tool: 'sql-migrate',
  command,
  marker: /^--\s*\+migrate\b/i,
  marksEveryFile: true,
  withoutTransaction: '-- +migrate Up notransaction',
  read(file) {
    const stop = (why: string, line: number) => refuse(why, { file, line, command })
    const marks = file.comments.filter(({ text }) => /^--\s*\+migrate\b/i.test(text))
    const misspelt = marks.find(({ text }) => !/^-- \+migrate (Up|Down|StatementBegin|StatementEnd)(\s|$)/.test(text))
    if (misspelt) stop('sql-migrate does not see this mark: it wants `-- +migrate Up` to the letter.', misspelt.line)
    const half = unpairedMark(file, blocks)
    if (half) stop('StatementBegin and StatementEnd do not go in pairs.', half.line)
    const { up, down } = readSections(endStatements(file, blocks), {
      tool: 'sql-migrate',
      command,
      isUp: /^-- \+migrate Up\b/,
      isDown: /^-- \+migrate Down\b/,
      up: '-- +migrate Up',
      downMayComeFirst: true,
      upMayComeAgain: true,
      endsStatements: true,
    })
    const modeOf = (direction: 'Up' | 'Down'): 'one' | 'none' => {
      const bare = new RegExp(`^-- \\+migrate ${direction}\\s(.*\\s)?notransaction(\\s|$)`)
      return marks.some(({ text }) => bare.test(text)) ? 'none' : 'one'
    }
    const back = down === undefined ? undefined : { content: down, transaction: modeOf('Down') }
    return { content: up, transaction: modeOf('Up'), back }
  },
}
