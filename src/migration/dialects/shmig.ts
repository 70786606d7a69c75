/** https://github.com/mbucc/shmig#migrations */
import type { Dialect } from './dialect.ts'
import { readSections } from './sections.ts'

const command = 'shmig up'

export const shmig: Dialect = {
  tool: 'shmig',
  command,
  marker: /^--\s*={4}\s*(UP|DOWN)\s*={4}\s*$/,
  marksEveryFile: true,
  numbersAreUnique: true,
  read(file) {
    const { up, down } = readSections(file, {
      tool: 'shmig',
      command,
      isUp: /^--\s*={4}\s*UP\s*={4}\s*$/,
      isDown: /^--\s*={4}\s*DOWN\s*={4}\s*$/,
      up: '-- ==== UP ====',
    })
    return { content: up, back: down === undefined ? undefined : { content: down } }
  },
}
