/**
 * Prints what CHANGELOG.md says of a version. Fails when the tag, package.json and the changelog do not agree: nothing is published
 * that nobody has described.
 *
 *     node scripts/release-notes.js v1.2.3
 */
import { readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const changelog = readFileSync(new URL('CHANGELOG.md', root), 'utf8')

const section = changelog
  .split(/^## /m)
  .slice(1)
  .find((text) => text.split(/\s/, 1)[0] === version)
const notes = section?.slice(section.indexOf('\n')).trim()

const problems = [
  tag !== `v${version}` &&
    `The tag is ${tag || 'missing'}, and package.json says ${version}: tag v${version}, or change package.json.`,
  !notes && `CHANGELOG.md has nothing under "## ${version}". Move what stands under "## Unreleased" there.`,
].filter(Boolean)

if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(`${notes}\n`)
}
