/**
 * The branch of this run: found or made, connected to, and proven to be the branch and not its parent. One that an earlier run
 * has left is taken over only while it is still good; when `on-drift` is rebranch, another one takes its place.
 */
import type pg from 'pg'
import { setBranchOutputs } from '../action/connection.ts'
import type { IfExists } from '../branch/ensure-branch.ts'
import { ensureBranch } from '../branch/ensure-branch.ts'
import { assertIsBranch, openCompute } from '../branch/open-branch.ts'
import type { Branch } from '../branch/provider.ts'
import { announceDeletion } from './announce-deletion.ts'
import { assertOurs } from './assert-ours.ts'
import { explainQuota } from './explain-quota.ts'
import { readOwnStamp } from './own-stamp.ts'
import { reasonsToRebranch } from './reasons-to-rebranch.ts'
import type { Story } from './story.ts'
import type { TakenBranch } from './taken-branch.ts'

export async function takeBranch(story: Story): Promise<TakenBranch> {
  const { name } = story.named()
  story.remember({ branchName: name })
  const parent = await story.provider.parentBranch(story.parentName())
  const taken = await take(story, parent, story.inputs)
  const reasons = await whileOpen(taken, () => reasonsToRebranch(story, taken))
  if (reasons.length === 0) return taken
  await taken.client.end()
  return takeBranchAnew(story, reasons.join('; '))
}

/** Another one in its place, from the parent as it is now. `because` is a clause. */
export async function takeBranchAnew(story: Story, because: string): Promise<TakenBranch> {
  const parent = await story.provider.parentBranch(story.parentName())
  story.runner.log.warning(`The branch is made anew from ${parent.name}: ${because}.`)
  return take(story, parent, { ifExists: 'recreate', remadeBecause: because })
}

type How = {
  readonly ifExists: IfExists
  readonly remadeBecause?: string | undefined
}

async function take(story: Story, parent: Branch, { ifExists, remadeBecause }: How): Promise<TakenBranch> {
  const { runner, inputs, provider, access, trigger } = story
  const ensured = await ensureBranch({
    ...inputs,
    ...access,
    ...story.named(),
    parent,
    ifExists,
    assertOurs: (existing) => assertOurs(story, existing),
    announceDeletion: () => announceDeletion(story, 'made anew'),
  }).catch(async (error: unknown) => {
    throw await explainQuota(story, error)
  })
  const { branch, status } = ensured
  const forkedAt = (branch.forkedAt ?? branch.createdAt)?.toISOString()
  const because = remadeBecause ?? ensured.remadeBecause
  story.remember({ branch: { uid: branch.uid, status, parent: parent.name, forkedAt, remadeBecause: because } })
  setBranchOutputs(runner, { ...ensured, parent })

  const compute = await provider.compute(branch, inputs)
  // The user's SQL will run in it, as it would in psql; what we ask meanwhile is pinned by itself.
  const opened = await openCompute({ ...access, session: 'theirs' }, compute)
  return whileOpen(opened, async () => {
    const stamp = status === 'reused' ? await readOwnStamp(opened.client, branch, trigger) : undefined
    const hasOwnRecord = stamp !== undefined
    const doubt = await assertIsBranch(
      access,
      { ...opened, branch, compute, parent, hasOwnRecord },
      inputs.identityProof,
    )
    if (doubt !== undefined) note(story, doubt)
    return { ...ensured, ...opened, parent, compute, stamp }
  })
}

function note(story: Story, sentence: string): void {
  story.runner.log.warning(sentence)
  story.remember({ notes: [...story.state.notes, sentence] })
}

async function whileOpen<T>({ client }: { readonly client: pg.Client }, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await client.end()
    throw error
  }
}
