/** All ways in, for one bundle. Each loads only what it needs: the start of Node is most of what a short story costs. */
export const pre = async (): Promise<void> => (await import('./pre.ts')).pre()
export const main = async (): Promise<void> => (await import('./main.ts')).main()
export const post = async (): Promise<void> => (await import('./post.ts')).post()
export const cli = async (): Promise<void> => (await import('./cli/main.ts')).cli()
export const observer = async (): Promise<void> => (await import('./observer.ts')).observer()
