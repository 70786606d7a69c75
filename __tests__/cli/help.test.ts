import { readFile } from 'node:fs/promises'
import { expect, it } from '@jest/globals'
import { runCommand } from '../../src/cli/main.ts'
import { commands } from '../../src/cli/roster.ts'
import { version } from '../../src/ground/version.ts'

async function printed(...args: readonly string[]): Promise<string> {
  let text = ''
  const write = (part: string) => {
    text += part
  }
  expect(await runCommand(args, { write, env: {} })).toBe(0)
  return text
}

it.each(commands.map(({ name }) => name))(
  '%s has a help that names its operands, options and exit codes',
  async (name) => {
    const help = await printed(name, '--help')
    expect(await printed('help', name)).toBe(help)
    expect(await printed(name, 'postgresql://h', '--nonsense', '-h')).toBe(help)
    const { operands, options, exitCodes } = commands.find((command) => command.name === name) ?? {
      operands: [],
      options: [],
      exitCodes: [],
    }
    for (const word of [...operands, ...options.map((option) => `--${option.name}`), ...exitCodes.flat()]) {
      expect(help).toContain(word)
    }
  },
)

it('lists every command', async () => {
  const overview = await printed('--help')
  expect(await printed()).toBe(overview)
  for (const { name, summary } of commands) expect(overview).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
})

it('says the version that the package has', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8'))).toMatchObject({ version })
  expect(await printed('--version')).toBe(`database-branch ${version}\n`)
})

it('names a command that is not there, and those that are', async () => {
  const failure = runCommand(['snapshoot'], { write: () => undefined, env: {} })
  await expect(failure).rejects.toThrow('There is no command `snapshoot`. There are try, diff, snapshot, observe')
})
