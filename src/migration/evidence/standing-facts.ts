/** States of the catalog that are compared, before a change and after it, and are no matter of one statement. */
import type pg from 'pg'
import { isServerError } from '../../postgres/error-facts.ts'
import { type Look, type LookLimits, looking } from '../../postgres/look.ts'
import { redactServerError } from '../../postgres/redact.ts'
import type { Pictures } from './attribute-effects.ts'
import { readBehindSequences } from './behind-sequences.ts'
import type { MigrationEvidence } from './evidence.ts'
import { newFlaws, readFlaws } from './flaws.ts'
import { newUncoveredKeys, readUncoveredKeys } from './foreign-keys.ts'
import { allPartitions, readPartitions } from './partitions.ts'
import { readPublished } from './published-tables.ts'
import { readDefaults, refusedDefaults } from './refused-defaults.ts'
import { serverChanges } from './server-changes.ts'
import { readServerState } from './server-state.ts'
import { lostUniqueKeys, readUniqueKeys } from './unique-keys.ts'

export type StandingFacts = Required<
  Pick<MigrationEvidence, 'foreignKeysWithoutIndex' | 'flaws' | 'partitions' | 'published' | 'server'>
> & {
  /** Why they could not be read, before or after, so that none of them is known. A sentence. */
  readonly unread?: string | undefined
}

/** Before the change; what it returns is asked once, after it. A server that does not come to an answer keeps nobody from migrating. */
export async function readStandingFacts(
  client: pg.ClientBase,
  limits: LookLimits = {},
): Promise<(pictures: Pictures) => Promise<StandingFacts>> {
  const before = await orWhyNot(() => looking(client, readAll, limits))
  return async (pictures) => {
    if ('unread' in before) return { ...nothing, unread: before.unread }
    const facts = await orWhyNot(() => compare(client, { before, pictures, limits }))
    return 'unread' in facts ? { ...nothing, ...facts } : facts
  }
}

type Facts = Awaited<ReturnType<typeof readAll>>

async function readAll(look: Look) {
  return {
    uncovered: await readUncoveredKeys(look),
    flawed: await readFlaws(look),
    published: await readPublished(look),
    partitions: await readPartitions(look),
    unique: await readUniqueKeys(look),
    defaults: await readDefaults(look),
    server: await readServerState(look),
  }
}

async function compare(
  client: pg.ClientBase,
  { before, pictures, limits }: { readonly before: Facts; readonly pictures: Pictures; readonly limits: LookLimits },
): Promise<StandingFacts> {
  const { defaults, flaws, ...facts } = await looking(
    client,
    async (look) => ({
      foreignKeysWithoutIndex: newUncoveredKeys(before.uncovered, await readUncoveredKeys(look)),
      flaws: [...newFlaws(before.flawed, await readFlaws(look)), ...(await lostUniqueKeys(look, before.unique))],
      partitions: allPartitions(before.partitions, await readPartitions(look)),
      server: serverChanges(before.server, await readServerState(look)),
      defaults: await readDefaults(look),
    }),
    limits,
  )
  const behind = await readBehindSequences(client, pictures)
  const refused = await refusedDefaults(client, {
    before: before.defaults,
    after: defaults,
    isOlder: (oid) => pictures.before.has(oid),
  })
  return { ...facts, flaws: [...flaws, ...behind, ...refused], published: before.published }
}

const nothing: StandingFacts = { foreignKeysWithoutIndex: [], flaws: [], partitions: [], published: [], server: [] }

/** query_canceled by the time limit, and whatever else a server says where there is too much to answer. */
async function orWhyNot<T extends object>(read: () => Promise<T>): Promise<T | { readonly unread: string }> {
  try {
    return await read()
  } catch (error) {
    if (!isServerError(error)) throw error
    return {
      unread: `Flaws, rights and settings were not compared: ${redactServerError(error).message}.`,
    }
  }
}
