/** Lengths of time as people write them in a workflow, and as people read them in a report. */
import { UserError } from '../ground/errors.ts'

/** Seconds in `1h`, `90m`, `7d`, `1h30m`, `3600s` or `3600`. UserError that names the input otherwise. */
export function parseTtl(text: string, inputName: string): number {
  const seconds = /^\d+$/.test(text) ? Number(text) : secondsInUnits(text)
  if (seconds === undefined || !Number.isSafeInteger(seconds)) {
    throw new UserError(
      `\`${inputName}\` is "${text}". Write a length of time such as 1h, 90m, 1h30m, 7d or 3600 (seconds).`,
    )
  }
  if (seconds === 0) throw new UserError(`\`${inputName}\` is "${text}". It must be longer than nothing.`)
  return seconds
}

/** `58 min`, `1 h`, `1 h 30 min`, `7 d`: the two largest units, rounded down, since a deadline is never later than said. */
export function formatDuration(seconds: number): string {
  let rest = Math.max(0, Math.floor(seconds))
  const parts: string[] = []
  for (const { length, label } of units) {
    const count = Math.floor(rest / length)
    rest -= count * length
    if (count > 0) parts.push(`${count} ${label}`)
    else if (parts.length > 0) break
  }
  return parts.slice(0, 2).join(' ') || '0 s'
}

/** `in 58 min`, `5 min ago`, `now`. */
export function formatWhen(moment: Date, now: Date): string {
  const seconds = Math.trunc((moment.getTime() - now.getTime()) / 1000)
  if (seconds === 0) return 'now'
  return seconds > 0 ? `in ${formatDuration(seconds)}` : `${formatDuration(-seconds)} ago`
}

const units = [
  { length: 86_400, label: 'd' },
  { length: 3_600, label: 'h' },
  { length: 60, label: 'min' },
  { length: 1, label: 's' },
] as const

function secondsInUnits(text: string): number | undefined {
  const match = /^(?:(\d+)d)? ?(?:(\d+)h)? ?(?:(\d+)m)? ?(?:(\d+)s)?$/i.exec(text)
  if (text === '' || match === null) return undefined
  return units.reduce((sum, { length }, index) => sum + Number(match[index + 1] ?? 0) * length, 0)
}
