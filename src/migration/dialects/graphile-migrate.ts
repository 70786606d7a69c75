/** https://github.com/graphile/migrate#readme : headers `--! Previous`, `--! Hash` in what is committed, and `--!include`. */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'

const command = 'npx graphile-migrate migrate'

export const graphileMigrate: Dialect = {
  tool: 'graphile-migrate',
  command,
  marker: /^--!\s*(Previous|Hash|AllowInvalidHash|Message|include|no-transaction)\b/,
  withoutTransaction: '--! no-transaction',
  read(file) {
    const include = file.comments.find(({ text }) => /^--!\s*include\b/.test(text))
    if (include)
      refuse('graphile-migrate would read another file here. Write its statements.', {
        file,
        line: include.line,
        command,
      })
    const isBare = file.comments.some(({ text }) => /^--!\s*no-transaction\b/.test(text))
    return { content: file.text, transaction: isBare ? 'none' : 'one' }
  },
}
