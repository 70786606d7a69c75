/** The same queries once more, when the change is done: what of them breaks, reads or returns something else, or takes longer. */
import type pg from 'pg'
import type { Inputs } from '../action/inputs.ts'
import { readFirstProbes } from '../action/run-folder.ts'
import { type Access, openCompute } from '../branch/open-branch.ts'
import type { Branch, Compute } from '../branch/provider.ts'
import { UserError } from '../ground/errors.ts'
import { asClause } from '../ground/figures.ts'
import type { Measured } from '../ground/measured.ts'
import { subjectOf, tableOf } from '../migration/findings/static.ts'
import { touchedBy } from '../migration/touched-by.ts'
import { redactServerError } from '../postgres/redact.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import { analyzeTables } from '../workload/analyze-tables.ts'
import { compareProbes } from '../workload/compare-probes.ts'
import type { LiveQueries } from '../workload/live-queries.ts'
import { droppedAndNamed } from '../workload/names-object.ts'
import { probeQueries } from '../workload/probe-queries.ts'
import type { FirstProbes } from '../workload/probed.ts'
import { readTableFacts } from '../workload/table-facts.ts'
import { readStamp } from './stamp.ts'

export type MeasureWorkload = {
  readonly access: Access
  readonly inputs: Pick<Inputs, 'workload' | 'workloadSeconds'>
  readonly folder: string
  readonly branch: Branch
  readonly compute: Compute
  /** To the branch, and ours. */
  readonly client: pg.Client
  readonly diff: SchemaDiff
  /** Born while measuring, and never to be seen. */
  readonly secrets: string[]
}

/** Undefined where it was not asked for. */
export async function measureWorkload(measure: MeasureWorkload): Promise<Measured<LiveQueries> | undefined> {
  if (measure.inputs.workload === 'off') return undefined
  const first = await readFirstProbes(measure.folder)
  if (first === undefined)
    return { measured: false, why: 'The branch holds no record of how queries were planned when it was made.' }
  if (!first.measured) return first
  try {
    return await compare(measure, first.value)
  } catch (error) {
    if (error instanceof UserError) return { measured: false, why: error.message }
    return { measured: false, why: `The queries could not be planned again: ${redactServerError(error).message}.` }
  }
}

async function compare(measure: MeasureWorkload, first: FirstProbes): Promise<Measured<LiveQueries>> {
  const { access, inputs, branch, compute, client, diff, secrets } = measure
  // To plan is to run what calls itself immutable: only where the database itself says that it is the branch.
  const stamp = await readStamp(client)
  if (stamp?.branch.uid !== branch.uid) {
    return {
      measured: false,
      why: 'No record in the database proves that it is the branch, so no query was planned there.',
    }
  }
  const { workload } = first
  const opened = await openCompute({ ...access, session: 'theirs' }, compute)
  secrets.push(opened.credential.password)
  try {
    const touched = touchedBy(diff)
    const milliseconds = inputs.workloadSeconds * 1000
    await analyzeTables(opened.client, analyzable(first, touched.tables), { clock: access.clock, milliseconds })
    const probes = await probeQueries(opened.client, workload.queries, { clock: access.clock, milliseconds })
    const tables = await readTableFacts(opened.client, probes)
    const after = { probes: probes.map((probe) => probe ?? null), tables: [...tables] }
    return {
      measured: true,
      value: { ...compareProbes(first, after, touched), dropped: droppedAndNamed(workload, droppedBy(diff)) },
    }
  } finally {
    await opened.client.end()
  }
}

/** What was rewritten has no statistics any more, and production will have analyzed it before long. */
function analyzable({ before }: FirstProbes, touched: ReadonlySet<string>) {
  return before.tables.filter(({ root, rows }) => touched.has(root) && rows > 0)
}

function droppedBy({ changes }: SchemaDiff) {
  return changes.flatMap(({ verb, object, code }) => {
    if (verb !== 'dropped' || !telling.has(object.kind)) return []
    const table = code.startsWith('column.') ? object.table : undefined
    return [{ subject: subjectOf(object), name: object.name, ...(tableOf(object) !== undefined && { table }) }]
  })
}

const telling: ReadonlySet<string> = new Set(['table', 'column', 'view', 'materialized-view', 'function', 'sequence'])

export function whyNoWorkload(why: string): string {
  return `Production's queries were not tried: ${asClause(why)}.`
}
