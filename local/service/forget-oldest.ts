/** Records of work that is done are kept for a while, as on the services: the state is written as a whole with each change. */
const kept = 100

/** Removes in place the oldest of those that are done, beyond the last hundred records. */
export function forgetOldest<Row>(records: Row[], isDone: (row: Row) => boolean): void {
  const old = new Set(records.slice(0, Math.max(0, records.length - kept)).filter(isDone))
  if (old.size > 0) records.splice(0, records.length, ...records.filter((row) => !old.has(row)))
}
