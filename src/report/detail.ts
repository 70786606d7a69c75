/**
 * How much a section may say. A report that is too long loses the least useful part first, the same way everywhere.
 */
export type Detail = {
  /** Rows of a list before "and n more". */
  readonly rows: number
  /** Characters of a quoted message or statement; 0 leaves it out. */
  readonly quote: number
}

export const details: readonly Detail[] = [
  { rows: 50, quote: 4000 },
  { rows: 10, quote: 800 },
  { rows: 3, quote: 200 },
  { rows: 0, quote: 0 },
]

/** The whole, for the job summary. */
export const wholeDetail: Detail = { rows: 2000, quote: 20_000 }

/** The first rows, and a line for the rest. */
export function firstRows(rows: readonly string[], { limit, rest }: { limit: number; rest: (n: number) => string }) {
  return rows.length <= limit ? rows : [...rows.slice(0, limit), rest(rows.length - limit)]
}
