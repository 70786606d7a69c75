/** https://pressly.github.io/goose/documentation/annotations/ : case does not count, but nothing may stand ahead of the dashes. */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'
import { readSections } from './sections.ts'
import { endStatements, unpairedMark } from './statement-blocks.ts'

const command = 'goose up'
const annotation = /^--\s*\+goose\s*(.*?)[\s-]*$/i
const known = /^(up|down|statementbegin|statementend|no transaction|envsub(st)? (on|off))$/i
const blocks = { isBegin: /^--\s*\+goose\s+StatementBegin\s*$/i, isEnd: /^--\s*\+goose\s+StatementEnd\s*$/i }

export const goose: Dialect = {
  tool: 'goose',
  command,
  marker: /^--\s*\+goose\b/i,
  marksEveryFile: true,
  numbersAreUnique: true,
  withoutTransaction: '-- +goose NO TRANSACTION',
  read(file) {
    const marks = file.comments.flatMap(({ text, line }) => {
      const word = annotation.exec(text)?.[1]
      return word === undefined ? [] : [{ word, line }]
    })
    const stop = (why: string, line: number) => refuse(why, { file, line, command })
    const unknown = marks.find(({ word }) => !known.test(word))
    if (unknown) stop('goose has no such annotation.', unknown.line)
    const filled = marks.find(({ word }) => /^envsub(st)? on$/i.test(word))
    if (filled) stop('goose would fill in variables of the environment. Write their values.', filled.line)
    const half = unpairedMark(file, blocks)
    if (half) stop('StatementBegin and StatementEnd do not go in pairs.', half.line)
    const { up, down } = readSections(endStatements(file, blocks), {
      tool: 'goose',
      command,
      isUp: /^--\s*\+goose\s+up\s*$/i,
      isDown: /^--\s*\+goose\s+down\s*$/i,
      up: '-- +goose Up',
      endsStatements: true,
    })
    const isBare = marks.some(({ word }) => /^no transaction$/i.test(word))
    const transaction = isBare ? 'none' : 'one'
    return { content: up, transaction, back: down === undefined ? undefined : { content: down, transaction } }
  },
}
