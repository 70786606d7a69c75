/**
 * Hands out the Postgres servers that the test files of a run share: one for each worker of jest and each major, started when
 * it is first asked for. The desk stands in jest's main process, which outlives the files.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import type { PostgresMajor } from '../../local/postgres/binaries.ts'
import { type SharedServer, startSharedServer, type WantedDatabase } from './shared-server.ts'

export type DeskRequest = WantedDatabase & { readonly worker: string; readonly major: PostgresMajor }

export type DeskAnswer = { readonly port: number } | { readonly failure: string }

export type ServerDesk = AsyncDisposable & { readonly url: string }

export async function openServerDesk(): Promise<ServerDesk> {
  const servers = new Map<string, Promise<SharedServer>>()

  const answer = async ({ worker, major, ...wanted }: DeskRequest): Promise<DeskAnswer> => {
    const key = `${worker} ${major}`
    const starting = servers.get(key) ?? startSharedServer(major)
    servers.set(key, starting)
    const server = await starting
    await server.makeDatabase(wanted)
    return { port: server.port }
  }

  const desk = createServer(async (request, response) => {
    const failed = (error: unknown): DeskAnswer => ({ failure: String(error) })
    response.end(JSON.stringify(await answer((await json(request)) as DeskRequest).catch(failed)))
  })
  desk.listen(0, '127.0.0.1').unref()
  await once(desk, 'listening')

  return {
    url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      desk.close()
      const started = await Promise.allSettled(servers.values())
      await Promise.all(started.map((server) => (server.status === 'fulfilled' ? server.value.stop() : undefined)))
    },
  }
}
