/** Numbers, durations, times and clauses as a reviewer reads them: the same everywhere, in UTC, free of the machine's locale. */

/** `1 test`, `2,104 tests`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${figure(amount)} ${amount === 1 ? noun : plural}`
}

/** The verb that goes with a count. */
export function were(amount: number): string {
  return amount === 1 ? 'was' : 'were'
}

/** `2,104`, `0.125`. Written by hand: the first number that `Intl` formats takes longer than all others of a report. */
export function figure(amount: number): string {
  const [whole = '', fraction] = String(Number(amount.toFixed(3))).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `6.1 %`, `0.04 %`, of a share between 0 and 1; never 0 for something, nor 100 for not all. */
export function percent(share: number): string {
  const value = share * 100
  if (value > 0 && value < 0.01) return 'less than 0.01 %'
  if (value > 99.9 && value < 100) return '99.9 %'
  return `${Number(value.toFixed(value < 1 ? 2 : 1))} %`
}

/** `12 ms`, `8.4 s`, `2 min 5 s`, `1 h 12 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 100) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 59.95) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}

/** `22 Nov 14:02 UTC`. The text itself when it is no time. */
export function time(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  const clock = date.toISOString().slice(11, 16)
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${clock} UTC`
}

/** As `time`, without the day when it is the day of `reference`. */
export function timeNear(iso: string, reference: string | undefined): string {
  return reference?.slice(0, 10) === iso.slice(0, 10) ? time(iso).split(' ').slice(2).join(' ') : time(iso)
}

/** A sentence as the end of another one: "No file." becomes "no file". */
export function asClause(sentence: string): string {
  return sentence.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "no test ran" as "No test ran." */
export function asSentence(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}.`
}

/** `1.2 GB`, in powers of 1000. */
export function bytes(amount: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, amount)) / 3))
  const value = amount / 1000 ** power
  return `${power === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[power]}`
}
