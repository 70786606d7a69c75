/** States of the catalog that are compared, before a change and after it, and are no matter of one statement. */
import type pg from 'pg'
import type { Pictures } from './attribute-effects.ts'
import { readBehindSequences } from './behind-sequences.ts'
import type { MigrationEvidence } from './evidence.ts'
import { newFlaws, readFlaws } from './flaws.ts'
import { newUncoveredKeys, readUncoveredKeys } from './foreign-keys.ts'
import { allPartitions, readPartitions } from './partitions.ts'
import { readPublished } from './published-tables.ts'
import { lostUniqueKeys, readUniqueKeys } from './unique-keys.ts'

export type StandingFacts = Required<
  Pick<MigrationEvidence, 'foreignKeysWithoutIndex' | 'flaws' | 'partitions' | 'published'>
>

/** Before the change; what it returns is asked once, after it. */
export async function readStandingFacts(
  client: pg.ClientBase,
): Promise<(pictures: Pictures) => Promise<StandingFacts>> {
  const uncovered = await readUncoveredKeys(client)
  const flawed = await readFlaws(client)
  const published = await readPublished(client)
  const partitions = await readPartitions(client)
  const unique = await readUniqueKeys(client)
  return async (pictures) => ({
    foreignKeysWithoutIndex: newUncoveredKeys(uncovered, await readUncoveredKeys(client)),
    flaws: [
      ...newFlaws(flawed, await readFlaws(client)),
      ...(await lostUniqueKeys(client, unique)),
      ...(await readBehindSequences(client, pictures)),
    ],
    partitions: allPartitions(partitions, await readPartitions(client)),
    published,
  })
}
