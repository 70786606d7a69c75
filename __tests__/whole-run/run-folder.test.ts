import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../local/project-root.ts'

const compiled = (path: string) => JSON.stringify(pathToFileURL(join(projectRoot, 'build', path)).href)

/** Has a server in a folder of its own run, tells of both, and waits to be killed. */
const owner = `
import { makeRunFolder } from ${compiled('__tests__/whole-run/run-folder.js')}
import { startScratchServer } from ${compiled('local/postgres/scratch-server.js')}
const { path } = await makeRunFolder()
process.env.TMPDIR = path
const { server, url } = await startScratchServer({ major: 17 })
console.log(JSON.stringify({ path, dataDir: server.dataDir, url: url() }))
setInterval(() => {}, 1000)
`

it('goes with its servers when its owner is killed', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', owner], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { path, dataDir, url } = JSON.parse(line.toString()) as { path: string; dataDir: string; url: string }
  expect(dataDir.startsWith(path)).toBe(true)
  expect(await answers(url)).toBe(true)
  child.kill('SIGKILL')
  while (existsSync(path) || (await answers(url))) await sleep(20)
})

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client(url)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
