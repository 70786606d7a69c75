/**
 * What a benchmark has to say: one thing measured against another, round by round in the same run, as a ratio. Figures in
 * milliseconds are of one machine and one day; ratios travel.
 */
export type Comparison = {
  /** `a start of dist/pre against one of bare node, processor time` */
  readonly what: string
  readonly rounds: readonly Round[]
  /** The ratio that should not be exceeded, where there is one. */
  readonly goal?: number | undefined
}

/** Both sides in milliseconds, measured one right after the other. */
export type Round = { readonly measured: number; readonly against: number }

/** What is compared, the median of the ratios with their spread, and whether the goal is met. */
export function comparisonLine({ what, rounds, goal }: Comparison): string {
  const ratios = sorted(rounds.map(({ measured, against }) => measured / against))
  const ratio = quantile(ratios, 0.5)
  const measured = median(rounds.map((round) => round.measured))
  const against = median(rounds.map((round) => round.against))
  const spread = `${figure(quantile(ratios, 0.25))} to ${figure(quantile(ratios, 0.75))}`
  const range = `${figure(quantile(ratios, 0))} to ${figure(quantile(ratios, 1))}`
  return [
    `${what}: ${figure(ratio)} x (${milliseconds(measured)} / ${milliseconds(against)};`,
    `middle half ${spread}, all ${range}, ${rounds.length} rounds).`,
    ...(goal === undefined ? [] : [`Goal at most ${goal} x: ${ratio <= goal ? 'met' : 'MISSED'}.`]),
  ].join(' ')
}

export function skippedLine(what: string, why: string): string {
  return `${what}: skipped. ${why}`
}

export function median(values: readonly number[]): number {
  return quantile(sorted(values), 0.5)
}

function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b)
}

/** Between two values, the straight line. */
function quantile(ascending: readonly number[], share: number): number {
  const position = (ascending.length - 1) * share
  const below = ascending[Math.floor(position)] ?? Number.NaN
  const above = ascending[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position % 1)
}

function figure(ratio: number): string {
  return ratio.toFixed(ratio < 10 ? 2 : 0)
}

function milliseconds(value: number): string {
  return value < 10_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1000).toFixed(1)} s`
}
