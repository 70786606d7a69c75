/** Ctrl-C as an error, so that what is measured on ends in order: servers stopped, file systems unmounted. */
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => reject(new Error(`The benchmark was interrupted by ${signal}.`)))
  }
})
// Nobody may be waiting when it comes.
interrupted.catch(() => undefined)

/** The result of `work`, or an error as soon as somebody wants the benchmark to end. */
export function unlessInterrupted<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, interrupted])
}
