import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/ground/clock.ts'
import { runMigrateCommand } from '../../src/migration/run-command.ts'
import { listeningLog } from './migration-trial.ts'

describe('runMigrateCommand', () => {
  let cwd: string
  let lines: string[]

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'run-command-'))
    lines = []
  })

  afterEach(() => rm(cwd, { recursive: true }))

  const run = (command: string, signal?: AbortSignal) =>
    runMigrateCommand({
      command,
      env: { PATH: process.env['PATH'], GREETING: 'hello; $(whoami)' },
      cwd,
      clock: systemClock,
      log: listeningLog(lines),
      signal,
    })

  it('runs in the folder, with its environment and no other, and shows both streams', async () => {
    const applied = await run('echo "$GREETING, $HOME."\npwd\necho oops >&2\n')
    expect(applied).toMatchObject({ name: expect.stringContaining('echo "$GREETING'), status: 'applied' })
    expect(lines).toEqual(expect.arrayContaining(['hello; $(whoami), .', cwd, 'oops']))
  })

  it('stops at the first line that fails', async () => {
    expect(await run('false\necho after')).toMatchObject({
      status: 'failed',
      failure: { message: 'The command ended with exit code 1.', exitCode: 1 },
    })
    expect(lines).toEqual([])
  })

  it('ends the command with all it has started when it is aborted', async () => {
    const abort = new AbortController()
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const running = run(
      `bash -c 'trap "" INT TERM; exec 3<>/dev/tcp/127.0.0.1/${port}; sleep 60; sleep 60' & wait`,
      abort.signal,
    )
    const [grandchild] = (await once(server, 'connection')) as [Socket]
    // The kernel closes it when the last process that holds it is gone.
    const gone = once(grandchild.resume(), 'close')
    abort.abort()
    expect(await running).toMatchObject({ status: 'failed', failure: { exitCode: null } })
    await gone
    server.close()
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on, and waits for the command to end well', async (signal) => {
    const compiled = (path: string) => JSON.stringify(resolve('build/src', path))
    const script = `
      import { systemClock } from ${compiled('ground/clock.js')}
      import { runMigrateCommand } from ${compiled('migration/run-command.js')}
      const say = (line) => console.log(line)
      const run = await runMigrateCommand({
        command: 'trap "echo rolled back; exit 7" ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done',
        env: process.env,
        cwd: '.',
        clock: systemClock,
        log: { info: say },
      })
      say(JSON.stringify(run.failure))
    `
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const printed: string[] = []
    for await (const line of createInterface({ input: child.stdout })) {
      printed.push(line)
      if (line === 'ready') child.kill(signal)
    }
    // In between, bash may tell how its child ended.
    expect(printed.slice(-2)).toEqual(['rolled back', '{"message":"The command ended with exit code 7.","exitCode":7}'])
  })

  it('takes the command with it when it is killed itself', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const compiled = (path: string) => JSON.stringify(resolve('build/src', path))
    const script = `
      import { systemClock } from ${compiled('ground/clock.js')}
      import { runMigrateCommand } from ${compiled('migration/run-command.js')}
      await runMigrateCommand({
        command: 'exec 3<>/dev/tcp/127.0.0.1/${port}; trap "" INT TERM HUP PIPE; while :; do sleep 0.1; done',
        env: process.env,
        cwd: '.',
        clock: systemClock,
        log: { info: () => undefined },
      })
    `
    const main = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
    const [command] = (await once(server, 'connection')) as [Socket]
    const gone = once(command.resume(), 'close')
    main.kill('SIGKILL')
    await gone
    server.close()
  })

  it('does not wait for what the command leaves running', async () => {
    expect(await run('sleep 60 & echo $! > pid')).toMatchObject({ status: 'applied' })
    process.kill(Number(await readFile(join(cwd, 'pid'), 'utf8')))
  })

  it('says that the folder is missing', async () => {
    await rm(cwd, { recursive: true })
    await expect(run('true')).rejects.toThrow('ENOENT')
    cwd = await mkdtemp(join(tmpdir(), 'run-command-'))
  })
})
