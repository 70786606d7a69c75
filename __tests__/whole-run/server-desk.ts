/**
 * Lends the Postgres servers that the test files of a run share: one for each worker of jest and each major, started when it
 * is first asked for, and cleared between two files. The desk stands in jest's main process, which outlives the files.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { type SharedServer, startSharedServer } from './shared-server.ts'

export type DeskRequest = {
  readonly worker: string
  readonly major: PostgresMajor
  /** Tells the test files apart. */
  readonly file: string
  readonly database: string
  /** What the database is made from; it is dropped when there is none. */
  readonly template?: string | undefined
}

export type DeskAnswer = { readonly port: number } | { readonly failure: string }

export type ServerDesk = AsyncDisposable & { readonly url: string }

export async function openServerDesk(): Promise<ServerDesk> {
  const lent = new Map<string, { readonly file: string; readonly server: Promise<SharedServer> }>()

  const serverFor = ({ worker, major, file }: DeskRequest): Promise<SharedServer> => {
    const key = `${worker} ${major}`
    const last = lent.get(key)
    if (last?.file === file) return last.server
    const server = last ? last.server.then((used) => cleared(used, major)) : startSharedServer(major)
    lent.set(key, { file, server })
    return server
  }

  const answer = async (request: DeskRequest): Promise<DeskAnswer> => {
    const { database, template } = request
    const server = await serverFor(request)
    await (template === undefined ? server.drop(database) : server.create(database, template))
    return { port: server.port }
  }

  const desk = createServer(async (request, response) => {
    const failed = (error: unknown): DeskAnswer => ({ failure: String(error) })
    // A worker that was busy for long would ask again over a connection that has been given up by then.
    response.setHeader('connection', 'close')
    response.end(JSON.stringify(await answer((await json(request)) as DeskRequest).catch(failed)))
  })
  desk.listen(0, '127.0.0.1').unref()
  await once(desk, 'listening')

  return {
    url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      desk.close()
      const started = await Promise.allSettled([...lent.values()].map(({ server }) => server))
      await Promise.all(started.map((server) => (server.status === 'fulfilled' ? server.value.stop() : undefined)))
    },
  }
}

/** The server as it was at first; another one where the last file has left what cannot be dropped. */
async function cleared(server: SharedServer, major: PostgresMajor): Promise<SharedServer> {
  try {
    await server.clear()
    return server
  } catch {
    await server.stop()
    return startSharedServer(major)
  }
}
