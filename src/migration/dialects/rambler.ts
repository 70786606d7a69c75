/** https://github.com/elwinar/rambler#usage : a file may have several sections of each kind. */
import type { Dialect } from './dialect.ts'
import { readSections } from './sections.ts'

const command = 'rambler apply --all'

export const rambler: Dialect = {
  tool: 'rambler',
  command,
  marker: /^-- rambler\s*(up|down)\s*$/,
  marksEveryFile: true,
  read(file) {
    const { up, down } = readSections(file, {
      tool: 'rambler',
      command,
      isUp: /^-- rambler\s*up\s*$/,
      isDown: /^-- rambler\s*down\s*$/,
      up: '-- rambler up',
      downMayComeFirst: true,
      upMayComeAgain: true,
    })
    return { content: up, back: down === undefined ? undefined : { content: down } }
  },
}
