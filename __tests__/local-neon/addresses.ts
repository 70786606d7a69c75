/** Test files run side by side, and so may whole test runs: each has addresses of its own. */
export function neonAddresses(): string {
  return `127.${70 + Number(process.env['JEST_WORKER_ID'] ?? 1)}.${process.pid % 250}`
}
