/** How values of catalog columns arrive: booleans, small integers and text arrays as such, all else as Postgres's text. */
import pg from 'pg'

const bool = 16
const int2 = 21
const int4 = 23
const nameArray: number = 1003
const textArray: number = 1009

const textArrayParser: (text: string) => readonly string[] = pg.types.getTypeParser(textArray, 'text')

export function catalogTypeParser(oid: number): (text: string) => unknown {
  switch (oid) {
    case bool:
      return (text) => text === 't'
    case int2:
    case int4:
      return Number
    case nameArray:
    case textArray:
      return textArrayParser
    default:
      return (text) => text
  }
}
