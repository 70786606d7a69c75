import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { branchNames } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const comment = (number: number) => stage.github.comments(number)[0]?.body ?? ''
const expiryOf = ({ steps }: PlayedResult) =>
  steps.find(({ id, stage: name }) => id === 'database' && name === 'main')?.outputs['expires-at'] ?? ''

describe('`ttl-on-failure`', () => {
  const patient = { 'ttl-on-failure': '24h' }

  it('keeps the branch of a failed job, and says how to open it and how to let it go', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, with: patient, steps: [{ run: 'exit 1' }] })
    expect(result.stage('post')).toContain(`ci-pr-${number} is kept for 1 d`)
    const until = new Date(Date.parse(expiryOf(result)) + 23 * 3_600_000).toISOString()
    expect(comment(number)).toContain(`The job failed, so \`ci-pr-${number}\` lives until`)
    expect(comment(number)).toContain(`${until.slice(11, 14)}`)
    expect(comment(number)).toMatch(/\[in the console\]\(http.* or with `mode: attach`/)
    expect(comment(number)).toContain('when the pull request is closed, with `mode: delete`')
    await stage.lakebase.advanceClock(2 * 3600)
    expect(await branchNames(stage)).toContain(`ci-pr-${number}`)
  })

  it('leaves the branch of a green job as it is', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, with: patient })
    expect(result.stage('post')).not.toContain('is kept')
    expect(comment(number)).not.toContain('Kept')
  })
})

describe('a newer run that recreates the branch', () => {
  it('wins, and the older one says so and leaves the comment alone', async () => {
    const number = stage.openPullRequest()
    const [started, goOn] = [join(stage.folder, 'started'), join(stage.folder, 'go-on')]
    const older = stage.play({
      pullRequest: number,
      steps: [{ run: `touch '${started}'; while [ ! -e '${goOn}' ]; do sleep 0.1; done; exit 1` }],
    })
    await thereIs(started)
    stage.github.pushTo(number, 'b'.repeat(40))
    const newer = await stage.play({ pullRequest: number, action: 'synchronize' })
    const said = comment(number)
    await writeFile(goOn, '')
    const ended = await older
    expect(newer.conclusion).toBe('success')
    expect(ended.stage('post')).toContain(`A newer run has recreated ci-pr-${number} meanwhile.`)
    expect(ended.summary).toContain(`Database: not measured, a newer run has recreated ci-pr-${number} meanwhile`)
    expect(comment(number)).toBe(said)
    expect(said).toContain('bbbbbbb')
  })

  async function thereIs(path: string): Promise<void> {
    while (!existsSync(path)) await new Promise((wake) => setTimeout(wake, 100))
  }
})
