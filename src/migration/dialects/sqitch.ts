/** https://sqitch.org/docs/manual/sqitchtutorial/ : the plan has the order, and each change has three scripts of one name. */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'

const marker = /^--\s*(Deploy|Revert|Verify)\s+\S+\s+(to|from|on)\s+(pg|cockroach)\b/i
const command = 'sqitch deploy'

export const sqitch: Dialect = {
  tool: 'Sqitch',
  command,
  marker,
  read(file) {
    const line = file.comments.find(({ text }) => marker.test(text))?.line ?? 1
    return refuse(
      'this is a script of Sqitch, whose order is in `sqitch.plan`. Name its deploy scripts one by one, without this line.',
      {
        file,
        line,
        command,
      },
    )
  },
}
