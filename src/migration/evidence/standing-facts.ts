/** States of the catalog that are compared, before a change and after it, and are no matter of one statement. */
import type pg from 'pg'
import { type LookLimits, looking } from '../../postgres/look.ts'
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
>

/** Before the change; what it returns is asked once, after it. */
export async function readStandingFacts(
  client: pg.ClientBase,
  limits: LookLimits = {},
): Promise<(pictures: Pictures) => Promise<StandingFacts>> {
  const before = await looking(
    client,
    async (look) => ({
      uncovered: await readUncoveredKeys(look),
      flawed: await readFlaws(look),
      published: await readPublished(look),
      partitions: await readPartitions(look),
      unique: await readUniqueKeys(look),
      defaults: await readDefaults(look),
      server: await readServerState(look),
    }),
    limits,
  )
  return async (pictures) => {
    const after = await looking(
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
    const { defaults, flaws, ...facts } = after
    const behind = await readBehindSequences(client, pictures)
    const refused = await refusedDefaults(client, {
      before: before.defaults,
      after: defaults,
      isOlder: (oid) => pictures.before.has(oid),
    })
    return { ...facts, flaws: [...flaws, ...behind, ...refused], published: before.published }
  }
}
