/** https://github.com/amacneil/dbmate#creating-migrations */
import type { Dialect } from './dialect.ts'
import { keepUpSections } from './up-sections.ts'

const command = 'dbmate up'

export const dbmate: Dialect = {
  tool: 'dbmate',
  command,
  marker: /^--\s*migrate:(up|down)(\s|$)/,
  marksEveryFile: true,
  numbersAreUnique: true,
  withoutTransaction: '-- migrate:up transaction:false',
  read(file) {
    const isUp = /^--\s*migrate:up(\s|$)/
    const content = keepUpSections(file, {
      tool: 'dbmate',
      command,
      isUp,
      isDown: /^--\s*migrate:down(\s|$)/,
      up: '-- migrate:up',
    })
    const isBare = file.comments.some(({ text }) => isUp.test(text) && /\stransaction:false(\s|$)/.test(text))
    return { content, transaction: isBare ? 'none' : 'one' }
  },
}
