/**
 * The order of the test files: the long ones first, so that all workers have work until the end. Jest goes by how long each
 * took the last time, and on a new machine, which knows no last time, by the size of the file, which says little here.
 */
import { fileURLToPath } from 'node:url'
import TestSequencer from '@jest/test-sequencer'

const longest = [
  'soundness/soundness.test.ts',
  'corpus/corpus.test.ts',
  'corpus/on-a-branch.test.ts',
  'migration/observed-statements.test.ts',
  'migration/findings.test.ts',
  'migration/exact-measurement.test.ts',
  'corpus/catalog-columns.test.ts',
  'workload/truth/truth-set.test.ts',
  'acts/verify-rollback.test.ts',
  'migration/realistic-migrations.test.ts',
  'branch/lakebase-provider.test.ts',
  'branch/neon-provider.test.ts',
  'branch/neon-masking.test.ts',
  'branch/faults/',
  'branch/postgres-logins.test.ts',
  'traps/',
  'safe/safe.test.ts',
  'scenarios/',
  'migration/real-tools/',
  'local-postgres/',
  'local-lakebase/',
  'local-neon/',
].map((path) => fileURLToPath(new URL(`../${path}`, import.meta.url)))

export default class LongestFirst extends TestSequencer {
  async sort(tests) {
    const inJestsOrder = await super.sort(tests)
    return inJestsOrder.sort((a, b) => rank(a.path) - rank(b.path))
  }
}

function rank(path) {
  const place = longest.findIndex((prefix) => path.startsWith(prefix))
  return place === -1 ? longest.length : place
}
