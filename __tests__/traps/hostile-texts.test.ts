/** What reads foreign text takes time in proportion to it. In a process of its own, which can be ended when it does not. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'
import { projectRoot } from '../../local/project-root.ts'

/** Each alone is read in well under a second; what is not linear would take hours. */
const patience = 60_000

it('reads every text that patterns choke on', async () => {
  const script = join(projectRoot, 'build/__tests__/traps/hostile-texts.js')
  const run = promisify(execFile)(process.execPath, [script], { timeout: patience })
  const { stdout } = await run.catch((error: { readonly stdout: string }) => ({ stdout: `${error.stdout}${error}` }))
  expect(stdout.trim().split('\n')).toEqual([
    'dashes after an escape string',
    'comments after an escape string',
    'dollars that close nothing',
    'comments that never end',
    'quotes that never end',
    'words of the gate',
    'a message about indexes',
    'a message about syntax',
    'a message of quotes',
    'a message of spaces',
    'backticks',
    'bars',
    'a body that changed in every line',
    'as many tables gone as came',
  ])
})
