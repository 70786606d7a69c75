/**
 * Where the stories write. On a runner it is the workflow log; in the command line it is standard error.
 */
export type Log = {
  debug(message: string): void
  info(message: string): void
  notice(message: string): void
  warning(message: string): void
  /** Runs `work` inside a folded group of the log. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Makes the runner replace `secret` with *** in everything it prints from now on. */
  mask(secret: string): void
}

const silent = () => undefined

/** Where nobody listens. */
export const silentLog: Log = {
  debug: silent,
  info: silent,
  notice: silent,
  warning: silent,
  group: (_title, work) => work(),
  mask: silent,
}
