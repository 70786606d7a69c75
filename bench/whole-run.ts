/**
 * The processor time of a whole `create` (pre, main and post, as a runner starts them, on the Lakebase stand-in) against that of
 * another commit, which runs from the dist/ that was committed with it.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStage, type Stage } from '../__tests__/scenarios/stage.ts'
import { projectRoot } from '../local/project-root.ts'
import { comparisonLine, type Round, skippedLine } from './comparison.ts'
import { unlessInterrupted } from './interruption.ts'
import { type ProcessorTimes, processorTimes } from './processor-times.ts'

const roundCount = 15
const goal = 1.05

export async function benchWholeRun({ against }: { readonly against: string }): Promise<readonly string[]> {
  if (!existsSync(join(projectRoot, 'dist/index.js'))) {
    return [skippedLine('whole run', 'There is no dist/: run `npm run build` first.')]
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-whole-run-'))
  try {
    const before = await checkOutDist(against, join(folder, 'before'))
    const stage = await openStage()
    try {
      return await unlessInterrupted(measure(stage, { before, against, times: processorTimes(folder) }))
    } finally {
      await stage.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a runner needs of the action. */
async function checkOutDist(commit: string, folder: string): Promise<string> {
  const archive = execFileSync('git', ['archive', commit, 'dist', 'action.yml'], {
    cwd: projectRoot,
    maxBuffer: 100 * 1024 * 1024,
  })
  await mkdir(folder)
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  return folder
}

type Sides = { readonly before: string; readonly against: string; readonly times: ProcessorTimes }

async function measure(stage: Stage, { before, against, times }: Sides): Promise<readonly string[]> {
  for (const action of [projectRoot, before]) await playOnce(stage, action, times)
  const rounds: Round[] = []
  for (let round = 0; round < roundCount; round += 1) {
    rounds.push({
      measured: await playOnce(stage, projectRoot, times),
      against: await playOnce(stage, before, times),
    })
  }
  return [comparisonLine({ what: `pre, main and post of a create against ${against}, processor time`, rounds, goal })]
}

/** One pull request, from its branch to its report. Its branch is gone afterwards. */
async function playOnce(stage: Stage, action: string, times: ProcessorTimes): Promise<number> {
  const pullRequest = stage.openPullRequest()
  const actions = { 'acme/database-branch-action': action }
  const { conclusion, text } = await stage.play({
    pullRequest,
    actions,
    env: times.env,
    with: { migrations: 'migrations/*.sql' },
    files: {
      'migrations/1_tier.sql': "alter table ecommerce.customers add column tier text not null default 'bronze';",
    },
  })
  if (conclusion !== 'success') throw new Error(`The run with ${action} ended in ${conclusion}:\n${text}`)
  const stages = ['pre', 'main', 'post'].map((name) => join(action, 'dist', name, 'index.js'))
  const own = times.take().filter(({ program }) => stages.includes(program))
  if (own.length !== stages.length) throw new Error(`${own.length} of ${stages.length} stages told their time.`)
  await stage.play({ pullRequest, action: 'closed', actions })
  return own.reduce((sum, { ms }) => sum + ms, 0)
}
