/**
 * `npm run github-local`: a workflow of anybody's repository, played on this machine as GitHub would for a pull request, its comment
 * written as a page; or GitHub's API and a server for another runner.
 */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startGitHub } from '../local/github/stand-in.ts'
import { readPort, serve } from '../local/service/command-line.ts'
import { UserError } from '../src/ground/errors.ts'
import { playRepository } from './play-repository.ts'
import { secretOfSeed } from './seed-server.ts'
import { serveRepository } from './serve-repository.ts'

const usage = `
npm run github-local -- WORKFLOW|FOLDER [options]

WORKFLOW is a file such as ../my-app/.github/workflows/database.yml. It is played once, in its own repository's folder, as
for a pull request from the branch that is checked out there; the comment is written as a page. Steps really run, by bash
on this machine; of actions, only this one does.

  --seed FILE          SQL to fill a Postgres server with, which is started for the run, repeatable; its URL is the
                       secret ${secretOfSeed}
  --secret NAME=VALUE  a secret of the repository, repeatable
  --var NAME=VALUE     a variable of the repository, repeatable
  --pull-request N     its number (1)
  --page FILE          where the comment is written to (database-comment.html)
  --port PORT          port of GitHub's API on 127.0.0.1 (a free one)
  --help

FOLDER is a repository that another runner plays, such as act: until Ctrl-C, GitHub's API is served for its pull request,
and the server that --seed fills.
`

type Options = {
  /** A workflow file, or the folder of a repository. */
  readonly path: string
  readonly seeds: readonly string[]
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  readonly number: number
  readonly page: string
  readonly port: number
}

await serve(process.argv.slice(2), {
  usage,
  read: readOptions,
  start: async (options) => {
    const github = await startGitHub({ repository: 'acme/shop', port: options.port })
    const { path } = options
    try {
      if (statSync(path).isDirectory()) return await serveRepository(github, { ...options, folder: path })
      const environment = await playRepository(github, { ...options, workflow: path })
      await github.close()
      return { standIn: { stop: async () => undefined }, environment }
    } catch (error) {
      await github.close()
      throw error
    }
  },
})

function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parsed(args)
  if (values.help) return undefined
  const [path = '.', ...more] = positionals
  const missing = [path, ...(values.seed ?? [])].filter((file) => !existsSync(file))
  const problems = [
    ...(more.length === 0 ? [] : [`One workflow at a time, not also ${more.join(', ')}.`]),
    ...missing.map((file) => `There is no ${resolve(file)}.`),
    ...(/^[1-9]\d{0,8}$/.test(values['pull-request'])
      ? []
      : [`--pull-request ${values['pull-request']} is no number.`]),
  ]
  if (problems.length > 0) throw new UserError(problems.join('\n'))
  return {
    path,
    seeds: values.seed ?? [],
    secrets: pairs('secret', values.secret),
    vars: pairs('var', values.var),
    number: Number(values['pull-request']),
    page: values.page,
    port: readPort(values.port),
  }
}

function parsed(args: readonly string[]) {
  const many = { type: 'string', multiple: true } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seed: many,
        secret: many,
        var: many,
        'pull-request': { type: 'string', default: '1' },
        page: { type: 'string', default: 'database-comment.html' },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new UserError(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause })
  }
}

/** Values are secrets, so a pair that is none is named by its place. */
function pairs(option: string, texts: readonly string[] = []): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text, index) => {
      const at = text.indexOf('=')
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
      throw new UserError(`--${option} number ${index + 1} has no NAME= before its value.`)
    }),
  )
}
