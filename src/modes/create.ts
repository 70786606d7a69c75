/**
 * `create`: gives the pull request its branch and hands it to the steps that follow. What post needs to know is remembered before
 * each act that a crash could interrupt.
 */
import { clock } from '../action/collaborators.ts'
import {
  type Connection,
  connectionTo,
  connectionVariables,
  exportConnection,
  maskConnection,
  setBranchOutputs,
  setConnectionOutputs,
} from '../action/connection.ts'
import { assertMigrated, migrateBranch } from '../action/migrate.ts'
import { prepareBranch } from '../action/prepare.ts'
import { writeBaseline, writeCertificateAuthority, writeMigrations } from '../action/run-folder.ts'
import { type EnsuredBranch, ensureBranch } from '../branch/ensure-branch.ts'
import { assertIsBranch, openCompute } from '../branch/open-branch.ts'
import type { Branch, Compute, Credential } from '../branch/provider.ts'
import { formatDuration } from '../branch/ttl.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { Story } from './story.ts'

export async function create(story: Story): Promise<void> {
  const { runner, inputs, provider, access, workspace } = story

  // 1. The branch: named, remembered, and then created with its expiry.
  const { name, template } = story.named()
  story.remember({ branchName: name })
  const parent = await provider.parentBranch(story.parentName())
  const ensured = await ensureBranch({ ...inputs, ...access, name, parent, template })
  rememberBranch(story, ensured, parent)
  setBranchOutputs(runner, { ...ensured, parent })

  // 2. The database: awake, connected, and proven to be the branch and not its parent.
  const compute = await provider.compute(ensured.branch, inputs)
  const { client, credential } = await openCompute(access, compute)
  try {
    const doubt = await assertIsBranch(access, { client, branch: ensured.branch, parent })
    if (doubt !== undefined) noteDoubt(story, doubt)

    // 3. Masked or seeded before anybody sees it; then the picture that the pull request's change is measured against.
    const { prepareSql } = inputs
    if (prepareSql !== undefined) {
      await runner.log.group('prepare-sql', () => prepareBranch(client, prepareSql, workspace))
    }
    await writeBaseline(story.state.folder, await readSnapshot(client))

    // 4. Handed out.
    const connection = await handOut(story, { compute, credential })
    await announce(story, ensured, parent)

    // 5. Migrated, when that is our part.
    const env = { ...runner.env, ...connectionVariables(connection) }
    const migrations = await migrateBranch({ ...access, inputs, client, workspace, env })
    await writeMigrations(story.state.folder, migrations)
    assertMigrated(migrations)
  } finally {
    await client.end()
  }
}

function rememberBranch(story: Story, { branch, status }: EnsuredBranch, parent: Branch): void {
  const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString()
  const notes = status === 'reused' ? [...story.state.notes, reusedNote] : story.state.notes
  story.remember({ branch: { uid: branch.uid, status, parent: parent.name, forkedAt }, notes })
}

const reusedNote =
  'The branch was reused: the schema is compared with how it was when this run began, not with how it was at the fork.'

function noteDoubt(story: Story, doubt: string): void {
  story.runner.log.warning(doubt)
  story.remember({ notes: [...story.state.notes, doubt] })
}

/** Secrets are masked before they are written anywhere. */
async function handOut(
  { runner, inputs, access, state }: Story,
  { compute, credential }: { readonly compute: Compute; readonly credential: Credential },
): Promise<Connection> {
  const { tls } = access
  const ca = tls === undefined || tls === 'off' ? undefined : await writeCertificateAuthority(state.folder, tls.ca)
  const connection = connectionTo(compute, credential, inputs.database, ca)
  maskConnection(runner, connection)
  exportConnection(runner, inputs, connection)
  setConnectionOutputs(runner, connection, compute.pooledHost)
  return connection
}

async function announce(story: Story, { branch, status }: EnsuredBranch, parent: Branch): Promise<void> {
  const seconds = (clock.now().getTime() - new Date(story.state.startedAt).getTime()) / 1000
  const life = formatDuration(story.inputs.ttlSeconds)
  const line = `Database branch \`${branch.name}\` ${status} from \`${parent.name}\` in ${seconds.toFixed(1)} s, to live for ${life}.`
  story.runner.log.info(line)
  await story.publishers.summary?.append(line)
}
