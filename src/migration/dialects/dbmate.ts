/** https://github.com/amacneil/dbmate#creating-migrations */
import type { Dialect } from './dialect.ts'
import { readSections } from './sections.ts'

const command = 'dbmate up'

export const dbmate: Dialect = {
  tool: 'dbmate',
  command,
  marker: /^--\s*migrate:(up|down)(\s|$)/,
  marksEveryFile: true,
  numbersAreUnique: true,
  withoutTransaction: '-- migrate:up transaction:false',
  read(file) {
    const [isUp, isDown] = [/^--\s*migrate:up(\s|$)/, /^--\s*migrate:down(\s|$)/]
    const { up, down } = readSections(file, {
      tool: 'dbmate',
      command,
      isUp,
      isDown,
      up: '-- migrate:up',
    })
    const modeOf = (mark: RegExp) =>
      file.comments.some(({ text }) => mark.test(text) && /\stransaction:false(\s|$)/.test(text)) ? 'none' : 'one'
    const back = down === undefined ? undefined : ({ content: down, transaction: modeOf(isDown) } as const)
    return { content: up, transaction: modeOf(isUp), back }
  },
}
