/** https://atlasgo.io/versioned/checks and https://atlasgo.io/concepts/migration-directory-integrity */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'

const marker = /^--\s*atlas:(txmode|delimiter|checkpoint|txtar|import)\b/
const command = 'atlas migrate apply --url "$DATABASE_URL"'

export const atlas: Dialect = {
  tool: 'Atlas',
  command,
  marker,
  withoutTransaction: '-- atlas:txmode none',
  read(file) {
    const directives = file.comments.flatMap(({ text, line }) => {
      const [, name, value = ''] = /^--\s*atlas:(\w+)\b[ \t]*(.*)$/.exec(text) ?? []
      return name === undefined ? [] : [{ name, value, line }]
    })
    const stop = (why: string, line: number) => refuse(why, { file, line, command })
    for (const { name, value, line } of directives) {
      if (name === 'txtar')
        stop(
          'this is an archive of several scripts, the way down among them. Name a file of the migration alone.',
          line,
        )
      if (name === 'import') stop('Atlas would read other files here. Write their statements.', line)
      if (name === 'delimiter' && !value.startsWith('--'))
        stop('its statements do not end with a semicolon. End them with one.', line)
    }
    if (directives.some(({ name }) => name === 'checkpoint')) {
      return { content: '', leftOut: 'is a checkpoint of Atlas, which runs on an empty database alone' }
    }
    const mode = directives.find(({ name }) => name === 'txmode')?.value
    return { content: file.text, transaction: mode === 'none' ? 'none' : 'one' }
  },
}
