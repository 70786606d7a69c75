/** Runs the migrations on the parent, one promotion at a time, and never longer than the limits allow. */
import type pg from 'pg'
import { connectionTo, connectionVariables, maskConnection } from '../action/connection.ts'
import { openCompute } from '../branch/open-branch.ts'
import type { Branch, BranchProvider, Compute } from '../branch/provider.ts'
import { UserError } from '../ground/errors.ts'
import type { Measured } from '../ground/measured.ts'
import type { MigrationRun } from '../migration/migration-run.ts'
import { anywhere } from '../postgres/anywhere.ts'
import { otherId, readIdentity } from '../postgres/identity.ts'
import { settingOptions } from '../postgres/open-session.ts'
import { defineQualified } from '../postgres/query.ts'
import { redactServerError } from '../postgres/redact.ts'
import { diffSnapshots } from '../schema/diff.ts'
import { readSnapshot } from '../schema/read-snapshot.ts'
import type { SchemaDiff } from '../schema/schema-diff.ts'
import type { Snapshot } from '../schema/snapshot.ts'
import { migrateBranch } from './migrate.ts'
import { openPromotionBook } from './promotion-book.ts'
import { type PromotionEntry, readPromotions } from './promotions.ts'
import type { Story } from './story.ts'
import { writeAuthority } from './write-authority.ts'

export type RanOnParent = {
  readonly runs: readonly MigrationRun[]
  readonly schema: Measured<SchemaDiff>
  /** Never to be seen. */
  readonly secrets: readonly string[]
}

/** `known` is what the plan was made by: another promotion may have ended since. */
export async function runOnParent(
  story: Story,
  parent: Branch,
  known: readonly PromotionEntry[],
): Promise<RanOnParent> {
  const { runner, inputs, provider, access, workspace, state, trigger } = story
  const { repository, sha, runId, pullRequest } = trigger
  const compute = await provider.findCompute(parent)
  if (compute === undefined) throw new UserError(`${parent.name} has no compute to run migrations on.`)
  const settings = {
    lock_timeout: `${inputs.lockTimeoutSeconds}s`,
    statement_timeout: `${inputs.statementTimeoutSeconds}s`,
  }
  const { client: guard } = await openCompute(access, compute)
  const { client, credential } = await openCompute({ ...access, session: 'theirs', settings }, compute)
  try {
    await assertIsParent(client, { provider, parent, compute })
    await assertLimited(client, parent)
    await assertAlone(guard, parent)
    await assertUnchanged(client, { repository, known, parent })
    const sslRootCert = await writeAuthority(state.folder, compute.tls ?? access.tls)
    const connection = connectionTo(compute, credential, { ...access, sslRootCert })
    maskConnection(runner, connection)
    const options = [runner.env['PGOPTIONS'], settingOptions(settings)].filter(Boolean).join(' ')
    const env = { ...runner.env, ...connectionVariables(connection), PGOPTIONS: options }
    const before = await readSchema(client, inputs)
    if (!before.measured) throw new UserError(`Nothing was run on ${parent.name}: ${before.why}`)
    const book = await openPromotionBook(client, { repository, sha, runId, prNumber: pullRequest?.number })
    const { runs } = await migrateBranch({
      ...access,
      inputs,
      repository,
      book,
      client,
      bystander: guard,
      workspace,
      env,
    })
    const after = await readSchema(client, inputs)
    const schema = after.measured
      ? ({ measured: true, value: diffSnapshots(before.value, after.value, { ...inputs, lineage: true }) } as const)
      : after
    return { runs, schema, secrets: [credential.password] }
  } finally {
    await client.end()
    await guard.end()
  }
}

/** It waits for locks no longer than a migration does. */
async function readSchema(client: pg.Client, { lockTimeoutSeconds }: Story['inputs']): Promise<Measured<Snapshot>> {
  try {
    return { measured: true, value: await readSnapshot(client, { lockTimeout: lockTimeoutSeconds * 1000 }) }
  } catch (error) {
    return { measured: false, why: `its schema could not be read (${redactServerError(error).message}).` }
  }
}

/** Where the server says what it is, it has to be the parent. */
async function assertIsParent(
  client: pg.Client,
  {
    provider,
    parent,
    compute,
  }: { readonly provider: BranchProvider; readonly parent: Branch; readonly compute: Compute },
): Promise<void> {
  const astray = await provider.isAstray?.(client, parent)
  if (astray !== undefined)
    throw new UserError(`The address of ${parent.name} leads elsewhere: ${astray}. Nothing was run.`)
  const identity = await readIdentity(client)
  const other = otherId(identity, { branch: parent.uid, compute: compute.uid })
  if (other === undefined && !identity.inRecovery) return
  const what = other === undefined ? 'a read-only replica' : `another database, which says that it is ${other}`
  throw new UserError(`The address of ${parent.name} leads to ${what}. Nothing was run.`)
}

async function assertUnchanged(
  client: pg.Client,
  { repository, known, parent }: { repository: string; known: readonly PromotionEntry[]; parent: Branch },
): Promise<void> {
  const { entries, trouble } = await readPromotions(client, repository)
  if (trouble !== undefined) throw new UserError(`Nothing was run on ${parent.name}: ${trouble}.`)
  if (JSON.stringify(entries) === JSON.stringify(known)) return
  throw new UserError(`Another promotion to ${parent.name} has ended meanwhile. Run this one again.`)
}

/** A pooler in between may drop what a connection begins with. */
async function assertLimited(client: pg.Client, parent: Branch): Promise<void> {
  const [answer] = await anywhere(client).ask(limitedQuery)
  if (answer?.limited) return
  throw new UserError(`${parent.name} does not take limits for locks and statements, so nothing was run on it.`)
}

/** The lock goes with the connection, however the step ends. */
async function assertAlone(guard: pg.Client, parent: Branch): Promise<void> {
  const [answer] = await anywhere(guard).ask(aloneQuery)
  if (answer?.alone) return
  throw new UserError(`Another promotion is running on ${parent.name}. Run this one again when it has ended.`)
}

const limitedQuery = defineQualified<{ readonly limited: boolean }>(
  'whether a session is limited',
  `
select pg_catalog.current_setting('lock_timeout') operator(pg_catalog.<>) '0'
  and pg_catalog.current_setting('statement_timeout') operator(pg_catalog.<>) '0' as limited
`,
)

const aloneQuery = defineQualified<{ readonly alone: boolean }>(
  'lock of a promotion',
  `
select pg_catalog.pg_try_advisory_lock(
  pg_catalog.hashtext('database-branch promote'::pg_catalog.text)::pg_catalog.int8
) as alone
`,
)
