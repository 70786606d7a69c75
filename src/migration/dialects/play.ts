/**
 * https://www.playframework.com/documentation/latest/Evolutions : `#` is no comment of Postgres's, and `;;` stands for a semicolon
 * inside a statement.
 */
import type { Dialect } from './dialect.ts'
import { refuse } from './marked-file.ts'

const marker = /^--.*!(Ups|Downs)\b/

export const play: Dialect = {
  tool: 'Play',
  marker,
  read(file) {
    const line = file.comments.find(({ text }) => marker.test(text))?.line ?? 1
    return refuse(
      'this is an evolution of Play, with its way down in the same file. Name a file of the `!Ups` alone.',
      { file, line },
    )
  },
}
