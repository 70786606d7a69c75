/** `database-branch try PARENT`: the reviewer's report, at the desk, before there is a pull request. */
import { parseInputs } from '../action/inputs.ts'
import { readArguments, refuse } from './arguments.ts'
import type { Command, Manual } from './command.ts'
import { places, readPlace } from './try-place.ts'

const manual: Manual = {
  name: 'try',
  summary: 'run migrations on a copy, and print the report on them',
  usage: 'PARENT [OPTION]... (--migrations GLOB | --migrate COMMAND)',
  description: [
    'Makes a copy of the database PARENT on its own server, runs the migrations on it,',
    'measures what they do, compares the schemas, prints the report that a reviewer',
    'would get on a pull request, and drops the copy, whatever happens. PARENT itself',
    'is only read; nobody may be connected to it while it is copied.',
    'With --provider, PARENT is the id of a project of that service, and its branch is',
    'copied; the credentials are read from the environment (DATABRICKS_HOST and',
    'DATABRICKS_TOKEN or a client id and secret, NEON_API_KEY).',
  ],
  operands: ['PARENT'],
  options: [
    {
      name: 'migrations',
      value: 'GLOB',
      free: true,
      help: 'SQL files to run, in their order; more than once for more',
    },
    { name: 'migrate', value: 'COMMAND', free: true, help: 'a command that migrates what DATABASE_URL names' },
    { name: 'provider', value: 'NAME', choices: places, help: 'postgres, lakebase or neon' },
    { name: 'parent-branch', value: 'NAME', free: true, help: 'the branch or database to copy' },
    { name: 'ssl-ca', value: 'FILE', free: true, help: 'certificates that its servers are trusted by' },
    { name: 'prepare-sql', value: 'SQL', free: true, help: 'SQL, or a file of it, that masks or seeds the copy first' },
    { name: 'schemas', value: 'NAMES', help: 'only these schemas are compared' },
    { name: 'exclude', value: 'PATTERNS', help: 'what is not compared: tables, schemas.*' },
    { name: 'test-results', value: 'GLOB', free: true, help: 'JUnit files that COMMAND has left' },
    { name: 'verify-replay', help: 'run the migrations a second time as well' },
    { name: 'verify-rollback', help: 'take the migrations back, and make them again' },
    { name: 'rollback', value: 'HOW', free: true, help: 'files or a command that take them back' },
    {
      name: 'workload',
      value: 'FILE',
      free: true,
      help: 'queries to plan before and after: auto, off, or a file or folder of them',
    },
    { name: 'fail-on', value: 'CONDITIONS', help: 'what closes the gate: destructive, high, D2, lock>2s …' },
    { name: 'ignore-findings', value: 'CODES', help: 'findings that are accepted: D2:shop.orders' },
    { name: 'exit-code', help: 'exit with 1 when the gate is closed or something failed' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['text', 'markdown', 'json', 'html'],
      help: 'text, markdown, json or html',
    },
    { name: 'ttl', value: 'DURATION', help: 'when the next run drops the copy if this one cannot: 1h' },
    { name: 'keep', help: 'leave the copy, and say how it is reached' },
    { name: 'wait', value: 'DURATION', help: 'how long others may keep PARENT busy: 30s' },
    {
      name: 'busy-parent',
      value: 'WHAT',
      choices: ['wait', 'terminate'],
      help: 'wait for others on PARENT, or end them',
    },
  ],
  exitCodes: [
    ['0', 'the report is printed'],
    ['1', 'with --exit-code: the gate is closed, or a migration or test failed'],
    ['2', 'an error, told on standard error'],
  ],
  examples: [
    "try postgresql://localhost/shop --migrations 'migrations/*.sql'",
    "try my-project --provider neon --migrations 'migrations/*.sql'",
    "try 'service=shop' --migrate 'npx prisma migrate deploy' --fail-on destructive --exit-code",
  ],
}

export const tryCommand: Command = {
  ...manual,
  async run(args, { write, env }) {
    const { operands, has, choice, values, problems } = readArguments(manual, args)
    const [parent = ''] = operands
    const missing = has('migrations') || has('migrate') ? [] : ['`try` lacks what to run: --migrations or --migrate.']
    const place = { provider: choice('provider'), parent, env, problems: [...problems, ...missing] }
    const where = await readPlace(manual, place)
    const { tryMigrations, tryTemplate } = await import('./try-run.ts')
    const { terminalRunner } = await import('./terminal-runner.ts')

    // The options are called as the inputs are; what is not an option has the inputs' defaults.
    const inputs = new Map([
      ...where,
      ['branch-name', tryTemplate],
      ['observe', 'false'],
      ...passed.map((name) => [name, values(name).join('\n')] as const),
      ...values('wait').map(
        (value) => [place.provider === 'postgres' ? 'parent-wait' : 'operation-timeout', value] as const,
      ),
      ['busy-parent', choice('busy-parent')],
      // Whoever asks has that login, and the copy is gone in a moment.
      ['branch-login', 'given'],
      ['verify-replay', String(has('verify-replay'))],
      ['verify-rollback', has('verify-rollback') ? 'true' : ''],
    ])
    const say = (line: string) => void process.stderr.write(`${line}\n`)
    const runner = terminalRunner({ env, inputs, isWatched: process.stderr.isTTY === true || has('migrate'), say })
    const parsed = parseInputs(runner)
    refuse(manual, [...parsed.problems, ...parsed.missing].map(asOption))

    const { report, branchName } = await tryMigrations({ runner, inputs: parsed.inputs, isKept: has('keep') })
    write(await render(report, choice('format')))
    if (branchName !== undefined) say(`The copy is called ${branchName}, and stays until its time is over.`)
    const { judge } = await import('../report/verdict.ts')
    return has('exit-code') && judge(report).level === 'failed' ? 1 : 0
  },
}

const passed = [
  'migrations',
  'migrate',
  'parent-branch',
  'ssl-ca',
  'prepare-sql',
  'schemas',
  'exclude',
  'test-results',
  'rollback',
  'workload',
  'fail-on',
  'ignore-findings',
  'ttl',
]

/** What is said of an input holds for the option; the server is the operand. */
function asOption(problem: string): string {
  return problem
    .replaceAll(/`(?:postgres-url|project)`/g, 'PARENT')
    .replaceAll(/`(?:operation-timeout|parent-wait)`/g, '`--wait`')
    .replace(
      /`(migrations|migrate|parent-branch|ssl-ca|prepare-sql|schemas|exclude|test-results|rollback|workload|fail-on|ignore-findings|ttl|busy-parent)`/g,
      '`--$1`',
    )
}

async function render(
  report: Parameters<typeof import('../report/verdict.ts')['judge']>[0],
  format: string,
): Promise<string> {
  if (format === 'json') return (await import('../report/render-json.ts')).renderJson(report)
  if (format === 'html') return (await import('../report/html/render-html.ts')).renderHtmlReport(report)
  const { renderDocument } = await import('../report/report-document.ts')
  const markdown = `${renderDocument(report, { budget: 64 * 1024 * 1024 })}\n`
  return format === 'markdown' ? markdown : (await import('../report/plain-text.ts')).plainText(markdown)
}
