/** What jest does once before the first test file: https://jestjs.io/docs/configuration#globalsetup-string */
import { makeRunFolder } from './run-folder.ts'
import { openServerDesk } from './server-desk.ts'
import { atTheEnd } from './tear-down.ts'

export default async function setUp(): Promise<void> {
  const folder = await makeRunFolder()
  process.env['TMPDIR'] = folder.path
  const desk = await openServerDesk()
  process.env['TEST_SERVER_DESK'] = desk.url
  atTheEnd(desk, folder)
}
