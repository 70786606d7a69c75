/** A project to begin with, made over the API as anybody would. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { NeonStandIn } from './stand-in.ts'

const projects = z.object({ projects: z.array(z.object({ id: z.string() })) })
const madeProject = z.object({ project: z.object({ id: z.string() }) })
const operations = z.object({ operations: z.array(z.object({ status: z.string() })) })

/** The id of the first one there is, or of a new one with the branch `main`, once it is ready. */
export async function firstProject(standIn: NeonStandIn, id?: string): Promise<string> {
  const call = async <T>(path: string, schema: z.ZodType<T>, body?: object): Promise<T> => {
    const headers = { authorization: `Bearer ${standIn.keys.organization}`, 'content-type': 'application/json' }
    const request = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) }
    const answer = await fetch(`${standIn.url}/${path}`, request)
    return schema.parse(await answer.json())
  }
  const [existing] = (await call('projects', projects)).projects
  if (existing) return existing.id
  const { project } = await call('projects', madeProject, { project: { id, name: 'shop' } })
  for (;;) {
    const { operations: begun } = await call(`projects/${project.id}/operations`, operations)
    if (begun.every(({ status }) => status === 'finished')) return project.id
    await sleep(50)
  }
}
