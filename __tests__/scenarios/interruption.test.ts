import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { call } from '../../demo/on-lakebase.ts'
import { branchNames } from '../../demo/shop.ts'
import { nothingWrong, openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

type BranchAnswer = { readonly status: { readonly expire_time?: string } }

const expiryOf = async (name: string) => {
  const { status } = await call<BranchAnswer>(stage.lakebase, 'GET', `projects/shop/branches/${name}`)
  return Date.parse(status.expire_time ?? '')
}

/** Resolves when main has printed `line`. */
function whenLogged(line: string) {
  let tell: () => void = () => undefined
  const seen = new Promise<void>((resolve) => {
    tell = resolve
  })
  return { seen, log: (text: string) => text.includes(line) && tell() }
}

describe('a job that is cancelled in the middle of main', () => {
  it('leaves a branch that expires, and a report that says what is not known', async () => {
    const number = stage.openPullRequest()
    const button = new AbortController()
    const { seen, log } = whenLogged('step 2 of the migration')
    const playing = stage.play({
      pullRequest: number,
      with: { migrate: 'echo "step $((1 + 1)) of the migration"; sleep 60' },
      cancel: button.signal,
      log,
    })
    await seen
    button.abort()
    const result = await playing
    expect(result.conclusion).toBe('cancelled')
    expect(await expiryOf(`ci-pr-${number}`)).toBeGreaterThan(Date.now())
    expect(result.steps.map(({ stage: name, outcome }) => `${name} ${outcome}`)).toEqual([
      'pre success',
      'main cancelled',
      'post success',
    ])
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ❌ Database: .* failed, the job was cancelled/)
    expect(comment?.body).not.toContain('safe')
  })
})

describe('main that dies while the branch is being created', () => {
  it('leaves a branch that expires, and post says what it found', async () => {
    const number = stage.openPullRequest()
    const name = `ci-pr-${number}`
    const main = await tellPid()
    stage.lakebase.faults.add({ fault: 'operation-hangs', on: 'create-branch', times: 1 })
    const playing = stage.play({ pullRequest: number, env: main.env })
    await Promise.race([whenThere(name), playing])
    // No handler runs, as when the kernel is short of memory.
    process.kill(await main.pid(), 'SIGKILL')
    const result = await playing
    expect(result.conclusion).toBe('failure')
    expect(await expiryOf(name)).toBeGreaterThan(Date.now())
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(/^### ❌ Database: the job failed/)
    expect(comment?.body).toContain(`the step ended before the branch \`${name}\` was ready. It expires at `)
  })
})

describe('main that dies while the branch is being deleted', () => {
  it('leaves no comment that calls it safe', async () => {
    const number = stage.openPullRequest()
    await stage.play({ pullRequest: number })
    expect(stage.github.comments(number)[0]?.body).toMatch(nothingWrong)
    stage.github.closePullRequest(number)
    const main = await tellPid()
    stage.lakebase.faults.add({ fault: 'operation-hangs', on: 'delete-branch', times: 1 })
    const playing = stage.play({ pullRequest: number, action: 'closed', env: main.env })
    await Promise.race([whenDeleting(`ci-pr-${number}`), playing])
    process.kill(await main.pid(), 'SIGKILL')
    await playing
    const [comment] = stage.github.comments(number)
    expect(comment?.body).toMatch(
      new RegExp(`^### Database: branch \`ci-pr-${number}\` is being deleted\n\nIf this stays`),
    )
  })
})

/** An environment in which the stages of the action leave their process id. */
async function tellPid() {
  const pidFile = join(stage.folder, 'pid')
  const script = join(stage.folder, 'tell-pid.cjs')
  await writeFile(script, `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid))`)
  return { env: { NODE_OPTIONS: `--require=${script}` }, pid: async () => Number(await readFile(pidFile, 'utf8')) }
}

describe('a branch that expires before the job ends', () => {
  it('is said to be gone, and the job stays green', async () => {
    const number = stage.openPullRequest()
    const advance = `node -e "fetch(process.env.LOCAL + '/local/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance_seconds: 3601 }) }).then((answer) => console.log(answer.status))"`
    const result = await stage.play({
      pullRequest: number,
      steps: [{ run: advance, env: { LOCAL: stage.lakebase.url } }],
    })
    expect(result.conclusion).toBe('success')
    expect(stage.github.comments(number)[0]?.body).toContain('it expired or was deleted')
    expect(await branchNames(stage)).not.toContain(`ci-pr-${number}`)
  })
})

async function whenThere(name: string): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if ((await branchNames(stage)).includes(name)) return
    await setTimeout(20)
  }
}

async function whenDeleting(name: string): Promise<void> {
  const asked = () =>
    stage.lakebase.requests.some(({ method, path }) => method === 'DELETE' && path.endsWith(`/${name}`))
  for (let look = 0; look < 500 && !asked(); look += 1) await setTimeout(20)
}
