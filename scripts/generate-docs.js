/**
 * Writes the input and output tables of README.md from action.yml, so that they cannot drift apart.
 * With --check it only compares, and fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument } from 'yaml'

const readme = new URL('../README.md', import.meta.url)
const action = parseDocument(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))

const before = readFileSync(readme, 'utf8')
const after = [
  ['inputs', inputTables()],
  ['outputs', outputTable()],
].reduce((text, [name, table]) => replaceBetween(text, name, table), before)

if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md does not match action.yml. Run `npm run docs` and commit the result.')
    process.exit(1)
  }
} else {
  writeFileSync(readme, after)
}

/** One table for each comment in action.yml: the comment is its heading. */
function inputTables() {
  const groups = []
  const inputs = action.get('inputs')
  for (const { key, value } of inputs.items) {
    // The comment before the first of them belongs to the list.
    const comment = groups.length === 0 ? inputs.commentBefore : key.commentBefore
    if (comment || groups.length === 0) groups.push({ title: (comment ?? '').trim(), rows: [] })
    const input = value.toJSON()
    groups.at(-1).rows.push(`| \`${key.value}\` | ${cell(input.description)} | ${fallback(input.default)} |`)
  }
  return groups
    .map(({ title, rows }) =>
      [`**${title}**`, '', '| input | what it is | default |', '|---|---|---|', ...rows].join('\n'),
    )
    .join('\n\n')
}

function outputTable() {
  const rows = action
    .get('outputs')
    .items.map(({ key, value }) => `| \`${key.value}\` | ${cell(value.toJSON().description)} |`)
  return ['| output | what it is |', '|---|---|', ...rows].join('\n')
}

function fallback(value) {
  return value === undefined ? '' : `\`${cell(value)}\``
}

function cell(text) {
  return String(text).trim().replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function replaceBetween(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [head, rest] = text.split(start)
  const tail = rest?.split(end)[1]
  if (tail === undefined) throw new Error(`README.md lacks the markers ${start} and ${end}.`)
  return `${head}${start}\n${content}\n${end}${tail}`
}
