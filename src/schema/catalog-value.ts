/** How values of catalog columns arrive: booleans, small integers and text arrays as such, all else as Postgres's text. */
import pg from 'pg'

const bool = 16
const int2 = 21
const int4 = 23
const nameArray: number = 1003
const textArray: number = 1009

const textArrayParser: (text: string) => readonly string[] = pg.types.getTypeParser(textArray, 'text')

/** For one read: names of schemas, tables, types and owners come thousands of times, and are kept once. */
export function catalogTypes(): (oid: number) => (text: string) => unknown {
  const kept = new Map<string, string>()
  const once = (text: string): string => {
    if (text.length > longestName) return text
    const known = kept.get(text)
    if (known !== undefined) return known
    kept.set(text, text)
    return text
  }
  return (oid) => {
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
        return once
    }
  }
}

/** In bytes, as Postgres has it. */
const longestName = 63
