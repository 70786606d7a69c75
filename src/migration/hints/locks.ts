/** It waited too long. Who was in the way is told beside it, where that was seen. */
import type { Hint } from './hint.ts'

export const locks: Hint = {
  sqlstates: ['55P03', '40P01', '57014'],
  says({ sqlstate, message, statement: { words } }) {
    if (sqlstate === '55P03' && /timeout/.test(message)) {
      return 'It waited for a lock for as long as `lock_timeout` allows. Nothing of the wait is harmful; run it again when the other session is done.'
    }
    if (sqlstate === '40P01') {
      return 'Two sessions waited for each other. Lock the tables in one order everywhere, and change fewer of them in one transaction.'
    }
    if (sqlstate === '57014' && /statement timeout/.test(message)) {
      const index = words[0] === 'create' && words.includes('index')
      return `It took longer than \`statement_timeout\` allows. ${index ? 'Build the index with `concurrently`, and `set statement_timeout = 0` ahead of it.' : 'Do it in smaller parts, or set another limit ahead of it.'}`
    }
    return undefined
  },
}
