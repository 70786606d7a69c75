/** Whether a statement names something: as a word of its own, in any case. */
export function mentions(text: string, name: string): boolean {
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!/[\w$]/.test(lower[at - 1] ?? '') && !/[\w$]/.test(lower[at + wanted.length] ?? '')) return true
  }
  return false
}
