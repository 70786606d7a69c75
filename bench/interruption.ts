/** Ctrl-C as an error, so that what is measured on ends in order: servers stopped, file systems unmounted. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** The result of `work`, or an error as soon as somebody wants it to end. */
export async function unlessInterrupted<T>(work: Promise<T>): Promise<T> {
  let interrupt = (_signal: NodeJS.Signals): void => undefined
  const interrupted = new Promise<never>((_, reject) => {
    interrupt = (signal) => reject(new Error(`The benchmark was interrupted by ${signal}.`))
  })
  for (const signal of signals) process.once(signal, interrupt)
  try {
    return await Promise.race([work, interrupted])
  } finally {
    for (const signal of signals) process.off(signal, interrupt)
  }
}
