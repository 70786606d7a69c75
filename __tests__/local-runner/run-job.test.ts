import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { JobResult } from '../../local/runner/job-result.ts'
import { type RunJobOptions, runJob } from '../../local/runner/run-job.ts'

const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))
const actions = { 'acme/recorder': join(FIXTURES, 'recorder'), 'acme/waiter': join(FIXTURES, 'waiter') }

let workspace: string

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'run-job-test-'))
})

afterEach(async () => {
  await rm(workspace, { recursive: true, force: true })
})

function play(steps: readonly unknown[], more: Partial<RunJobOptions> & { readonly jobKeys?: object } = {}) {
  const { jobKeys, ...options } = more
  return runJob({
    job: { 'runs-on': 'ubuntu-latest', ...jobKeys, steps },
    event: { name: 'push', payload: {} },
    workspace,
    actions,
    ...options,
  })
}

function spoken(result: JobResult): readonly string[] {
  return result.log.filter((line) => / status=/.test(line))
}

describe('stages of an action', () => {
  it('runs every pre first, mains in order, posts in reverse, and evaluates inputs for each stage', async () => {
    const result = await play([
      { uses: 'acme/recorder@v1', with: { name: 'first', late: '${{ steps.last.outcome }}' } },
      { uses: 'acme/recorder@v1', with: { name: 'second', late: '${{ env.LATE }}' } },
      { id: 'last', run: 'echo "LATE=known" >> "$GITHUB_ENV"; exit 3' },
    ])
    expect(spoken(result)).toEqual([
      'first pre-or-main status=success late=[] saved=',
      'second pre-or-main status=success late=[] saved=',
      'first main status=success late=[] saved=first was',
      'second main status=success late=[] saved=second was',
      'second post status=failure late=[known] saved=second was',
      'first post status=failure late=[failure] saved=first was',
    ])
    expect(result.conclusion).toBe('failure')
    expect(result.steps.map((step) => [step.stage, step.conclusion])).toEqual([
      ['pre', 'success'],
      ['pre', 'success'],
      ['main', 'success'],
      ['main', 'success'],
      ['main', 'failure'],
      ['post', 'success'],
      ['post', 'success'],
    ])
    expect(result.steps.filter((step) => step.summary !== '')[0]?.summary).toBe('### first pre-or-main\n')
  })

  it('runs pre and post of a step whose condition is false', async () => {
    const result = await play([{ uses: 'acme/recorder@v1', if: 'false', with: { name: 'idle' } }])
    expect(result.steps.map((step) => [step.stage, step.conclusion])).toEqual([
      ['pre', 'success'],
      ['main', 'skipped'],
      ['post', 'success'],
    ])
  })

  it('does not run pre of a local action, and says so', async () => {
    const result = await play([{ uses: './recorder', with: { name: 'local' } }], { workspace: FIXTURES })
    expect(result.steps.map((step) => step.stage)).toEqual(['main', 'post'])
    expect(result.steps[0]?.annotations).toEqual([
      { level: 'warning', message: "`pre` execution is not supported for local action from './recorder'" },
    ])
  })

  it('registers no post for an action without pre that never started', async () => {
    const result = await play([{ run: 'exit 1' }, { uses: 'acme/waiter@v1' }])
    expect(result.steps.map((step) => [step.stage, step.conclusion])).toEqual([
      ['main', 'failure'],
      ['main', 'skipped'],
    ])
  })

  it('skips the mains when a pre fails, and still runs the posts', async () => {
    const result = await play([
      { uses: 'acme/recorder@v1', with: { name: 'broken', 'fail-in': 'pre-or-main' } },
      { run: 'echo never' },
    ])
    expect(result.steps.map((step) => step.conclusion)).toEqual(['failure', 'skipped', 'skipped', 'success'])
    expect(result.conclusion).toBe('failure')
  })

  it('gives outputs of main, and not those of post, to others', async () => {
    const result = await play([{ id: 'r', uses: 'acme/recorder@v1', with: { name: 'R' } }], {
      jobKeys: { outputs: { greeting: '${{ steps.r.outputs.greeting }}' } },
    })
    expect(result.outputs).toEqual({ greeting: 'hello from R in main' })
  })

  it('warns about an input that the action does not have', async () => {
    const result = await play([{ uses: 'acme/recorder@v1', with: { nmae: 'typo' } }])
    expect(result.steps[1]?.annotations[0]?.message).toMatch(/^Unexpected input\(s\) 'nmae', valid inputs are \['name'/)
  })
})

describe('run steps', () => {
  it('start from an environment built from scratch', async () => {
    process.env['LEAK_OF_THE_DEVELOPER'] = 'yes'
    try {
      const result = await play([{ run: 'env | sort' }], { env: { MACHINE: 'self' }, jobKeys: { env: { JOB: 'j' } } })
      const names = result.steps[0]?.lines.map((line) => line.split('=')[0]) ?? []
      expect(names).toEqual(
        expect.arrayContaining([
          'CI',
          'GITHUB_ACTIONS',
          'GITHUB_EVENT_PATH',
          'GITHUB_RUN_ID',
          'HOME',
          'JOB',
          'MACHINE',
        ]),
      )
      expect(names).not.toContain('LEAK_OF_THE_DEVELOPER')
      expect(names).not.toContain('GITHUB_TOKEN')
      expect(names).not.toContain('ACTIONS_ID_TOKEN_REQUEST_URL')
    } finally {
      delete process.env['LEAK_OF_THE_DEVELOPER']
    }
  })

  it('use shell, folder, env, path and conditions as told', async () => {
    const result = await play([
      {
        run: 'mkdir -p sub bin; printf "#!/bin/sh\\necho tool ran" > bin/tool; chmod +x bin/tool; echo "$PWD/bin" >> "$GITHUB_PATH"',
      },
      {
        run: 'tool; basename "$PWD"; echo "$A$B"',
        'working-directory': 'sub',
        env: { A: 1, B: '${{ github.event_name }}' },
      },
      { run: 'false | true', id: 'lax' },
      { run: 'false | true', id: 'strict', shell: 'bash', 'continue-on-error': true },
      { run: 'echo "${{ steps.strict.outcome }}/${{ steps.strict.conclusion }}"' },
      { run: 'echo never', if: "failure() || github.event_name == 'pull_request'" },
    ])
    expect(result.conclusion).toBe('success')
    expect(result.log).toEqual(expect.arrayContaining(['tool ran', 'sub', '1push', 'failure/success']))
    expect(result.steps.map((step) => step.conclusion)).toEqual([
      'success',
      'success',
      'success',
      'success',
      'success',
      'skipped',
    ])
    expect(result.steps[3]?.outcome).toBe('failure')
  })

  it('end when their time is up', async () => {
    const result = await play([{ run: 'exec sleep 60', 'timeout-minutes': 0.005 }], {
      patience: { sigtermAfterMs: 100, killAfterMs: 100 },
    })
    expect(result.conclusion).toBe('failure')
    expect(result.steps[0]?.annotations[0]?.message).toContain('has timed out after 0.005 minutes')
  })

  it('may leave a server in the background until the job ends', async () => {
    const serve =
      "require('http').createServer((_, answer) => answer.end('pong')).listen(0, '127.0.0.1', function () { require('fs').writeFileSync('port', String(this.address().port)) })"
    const ask = "fetch('http://127.0.0.1:' + process.env.PORT).then((answer) => answer.text()).then(console.log)"
    const result = await play([
      { run: `"${process.execPath}" -e "${serve}" &` },
      {
        run: `until test -s port; do sleep 0.05; done; echo "port $(cat port)"; PORT=$(cat port) "${process.execPath}" -e "${ask}"`,
      },
    ])
    expect(result.log).toContain('pong')
    const port = result.log.find((line) => line.startsWith('port '))?.slice('port '.length)
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed')
  })
})

describe('command files', () => {
  it('cannot set NODE_OPTIONS', async () => {
    const result = await play([
      { run: 'echo "NODE_OPTIONS=--inspect" >> "$GITHUB_ENV"; echo "OTHER=1" >> "$GITHUB_ENV"' },
      { run: 'echo "[$NODE_OPTIONS][$OTHER]"' },
    ])
    expect(result.log).toContain('[][1]')
    expect(result.steps[0]?.annotations[0]?.message).toContain("Can't store NODE_OPTIONS")
  })

  it('drop a summary of more than 1 MiB', async () => {
    const result = await play([{ run: 'head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"' }])
    expect(result.steps[0]).toMatchObject({ summary: '', annotations: [{ level: 'error' }] })
    expect(result.steps[0]?.annotations[0]?.message).toContain('got 1025k')
  })

  it('fail the step when they are malformed', async () => {
    const result = await play([{ run: 'echo "no separator" >> "$GITHUB_OUTPUT"' }])
    expect(result.conclusion).toBe('failure')
    expect(result.steps[0]?.annotations[0]?.message).toBe("Invalid format 'no separator'")
  })
})

describe('secrets', () => {
  it('are masked from the moment they are known', async () => {
    const result = await play(
      [
        { run: 'echo "early plain-value"; echo "::add-mask::plain-value"; echo "late plain-value"' },
        {
          run: 'echo "$KEY"; echo "key ${{ secrets.KEY }}" >> "$GITHUB_STEP_SUMMARY"',
          env: { KEY: '${{ secrets.KEY }}' },
        },
        { run: 'echo "::add-mask::one%0Atwo"; echo "one three two"; echo "::warning::about one"; echo "::add-mask::"' },
        { uses: 'acme/recorder@v1' },
      ],
      { secrets: { KEY: 's3cr3t-key' }, githubToken: 'ghs_token' },
    )
    expect(result.steps[1]?.lines).toEqual(expect.arrayContaining(['early plain-value', 'late ***']))
    const rest = result.log.slice(result.log.indexOf('late ***')).join('\n')
    for (const secret of ['plain-value', 's3cr3t-key', 'ghs_token']) expect(rest).not.toContain(secret)
    expect(result.steps[2]?.summary).toBe('key ***\n')
    expect(rest).toContain('*** three ***')
    expect(result.steps[3]?.annotations.map((annotation) => annotation.message)).toEqual([
      'about ***',
      "Can't add secret mask for empty string in ##[add-mask] command.",
    ])
    expect(result.masks).toEqual(expect.arrayContaining(['plain-value', 's3cr3t-key', 'ghs_token', 'one', 'two']))
  })

  it('do not leave the job as outputs', async () => {
    const result = await play(
      [
        {
          id: 's',
          run: 'echo "::add-mask::hush"; echo "url=x://hush@y" >> "$GITHUB_OUTPUT"; echo "ok=1" >> "$GITHUB_OUTPUT"',
        },
      ],
      { jobKeys: { outputs: { url: '${{ steps.s.outputs.url }}', ok: '${{ steps.s.outputs.ok }}' } } },
    )
    expect(result.outputs).toEqual({ ok: '1' })
    expect(result.annotations).toEqual([
      { level: 'warning', message: "Skip output 'url' since it may contain secret." },
    ])
  })

  it.each([
    ['acme/shop', 'octocat', 'set', 'set'],
    ['stranger/shop', 'octocat', '', ''],
    ['acme/shop', 'dependabot[bot]', '', ''],
  ])('for a pull request from %s by %s: secret "%s", id token "%s"', async (headRepo, login, secret, idToken) => {
    const result = await play(
      [
        {
          run: 'echo "secret=${KEY:+set} oidc=${ACTIONS_ID_TOKEN_REQUEST_URL:+set}"',
          env: { KEY: '${{ secrets.KEY }}' },
        },
      ],
      {
        event: {
          name: 'pull_request',
          payload: {
            action: 'opened',
            sender: { login },
            pull_request: { number: 7, head: { sha: 'a'.repeat(40), ref: 'x', repo: { full_name: headRepo } } },
          },
        },
        secrets: { KEY: 'k-e-y' },
        idTokenRequest: { url: 'http://127.0.0.1:1/token', token: 'id-request' },
        jobKeys: { permissions: { 'id-token': 'write' } },
      },
    )
    expect(result.log).toContain(`secret=${secret} oidc=${idToken}`)
  })
})

describe('workflow commands', () => {
  it('become annotations, groups and debug lines', async () => {
    const script = [
      'echo "::group::Things"',
      'echo "::error file=db/2.sql,line=4::broken"',
      'echo "::debug::hidden"',
      'echo "::endgroup::"',
      'echo "::stop-commands::tok"; echo "::error::not this"; echo "::tok::"',
      'for i in $(seq 12); do echo "::warning::w$i"; done',
    ].join('\n')
    const result = await play([{ run: script }])
    const { annotations = [], lines = [] } = result.steps[0] ?? {}
    expect(annotations[0]).toMatchObject({ level: 'error', message: 'broken', file: 'db/2.sql', line: 4 })
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(lines).toEqual(
      expect.arrayContaining(['##[group]Things', '##[endgroup]', '##[warning]w12', '::error::not this']),
    )
    expect(lines).not.toContain('##[debug]hidden')
  })
})

describe('foreign actions', () => {
  it('are played by stubs', async () => {
    const result = await play(
      [
        { id: 'up', uses: 'actions/upload-artifact@v4', with: { name: 'n-${{ github.run_id }}' } },
        { run: 'echo "got ${{ steps.up.outputs.artifact }}"' },
      ],
      { actions: { 'actions/upload-artifact': async (call) => ({ artifact: `artifact ${call.with['name']}` }) } },
    )
    expect(result.log).toContain('got artifact n-1001')
  })

  it('that nobody knows fail the job before it starts', async () => {
    const result = await play([{ run: 'echo never' }, { uses: 'who/knows@v1' }])
    expect(result.conclusion).toBe('failure')
    expect(result.steps).toEqual([])
    expect(result.annotations[0]?.message).toContain("Unable to resolve action 'who/knows@v1'")
  })
})

describe('cancellation', () => {
  const patience = { sigtermAfterMs: 200, killAfterMs: 200 }

  async function cancelWhenWaiting(step: unknown, more: Partial<RunJobOptions> = {}) {
    const cancel = new AbortController()
    const log = (line: string) => {
      if (line === 'waiting') cancel.abort()
    }
    const steps = [step, { run: 'echo ordinary' }, { run: 'echo cleanup', if: 'always()' }]
    return play(steps, { cancel: cancel.signal, patience, log, ...more })
  }

  it('interrupts the step, then runs always() steps and posts', async () => {
    const result = await cancelWhenWaiting({ uses: 'acme/waiter@v1' })
    expect(result.log.filter((line) => line.startsWith('got '))).toEqual(['got SIGINT'])
    expect(result.conclusion).toBe('cancelled')
    expect(result.steps.map((step) => [step.stage, step.conclusion])).toEqual([
      ['main', 'cancelled'],
      ['main', 'skipped'],
      ['main', 'success'],
      ['post', 'success'],
    ])
  })

  it('terminates, then kills a step that goes on', async () => {
    const result = await cancelWhenWaiting({ uses: 'acme/waiter@v1', with: { stubborn: true } })
    expect(result.log.filter((line) => line.startsWith('got '))).toEqual(['got SIGINT', 'got SIGTERM'])
    expect(result.log).toContain('waiter post')
  })

  it('leaves a running always() step alone', async () => {
    const result = await cancelWhenWaiting({ run: 'echo waiting; sleep 0.5; echo finished', if: 'always()' })
    expect(result.log).toContain('finished')
    expect(result.steps[0]?.conclusion).toBe('success')
  })

  it('kills everything when its window has passed', async () => {
    const step = { uses: 'acme/waiter@v1', if: 'always()' }
    const result = await cancelWhenWaiting(step, { cancellationWindowMs: 100 })
    expect(result.steps.map((each) => each.conclusion)).toEqual(['failure', 'skipped', 'skipped', 'skipped'])
    expect(result.conclusion).toBe('cancelled')
  })
})
