/** What jest does once after the last test file. */
const open: AsyncDisposable[] = []

/** In this order. */
export function atTheEnd(...resources: readonly AsyncDisposable[]): void {
  open.push(...resources)
}

export default async function tearDown(): Promise<void> {
  for (const resource of open.splice(0)) await resource[Symbol.asyncDispose]()
}
