/** Median times at one size, in milliseconds, by what took them. */
export type TimesAt = { readonly tables: number; readonly times: Readonly<Record<string, number>> }

/** How much longer each takes at a size than at the one before it. Ten times the tables should take no more than ten times. */
export function growthLines(sizes: readonly TimesAt[]): readonly string[] {
  return sizes.slice(1).map((larger, index) => {
    const smaller = sizes[index]
    const growths = Object.entries(larger.times).map(
      ([what, time]) => `${what} ${(time / (smaller?.times[what] ?? Number.NaN)).toFixed(1)}-fold`,
    )
    return `from ${smaller?.tables} to ${larger.tables} tables: ${growths.join(', ')}.`
  })
}
