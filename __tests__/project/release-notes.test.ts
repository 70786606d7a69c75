import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { projectRoot } from '../../local/project-root.ts'

function notesOf(tag: string, { version, changelog }: { readonly version: string; readonly changelog: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  mkdirSync(join(folder, 'scripts'))
  cpSync(join(projectRoot, 'scripts/release-notes.js'), join(folder, 'scripts/release-notes.js'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version, type: 'module' }))
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release-notes.js', tag], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const changelog =
  '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-01-01\n\n- A thing.\n\n### Fixed\n\n- Another.\n\n## 1.2\n\n- Old.\n'

it('are what the changelog says of the version', () => {
  const notes = notesOf('v1.2.3', { version: '1.2.3', changelog })
  expect(notes).toEqual({ status: 0, stdout: '- A thing.\n\n### Fixed\n\n- Another.\n', stderr: '' })
})

it.each([
  ['another tag', 'v1.2.4', '1.2.3', /tag is v1\.2\.4, and package\.json says 1\.2\.3/],
  ['no tag', '', '1.2.3', /tag is missing/],
  ['a version that nobody described', 'v2.0.0', '2.0.0', /nothing under "## 2\.0\.0"/],
])('refuse %s', (_what, tag, version, message) => {
  const notes = notesOf(tag, { version, changelog })
  expect(notes).toMatchObject({ status: 1, stdout: '' })
  expect(notes.stderr).toMatch(message)
})
