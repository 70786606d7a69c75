import { describe, expect, it } from '@jest/globals'
import { completeInputs, modes, parseInputs } from '../../src/action/inputs.ts'

const enough = {
  'INPUT_DATABRICKS-HOST': 'https://dbc.example.com/',
  'INPUT_DATABRICKS-CLIENT-ID': '5c0a3b1e-0000-4000-8000-000000000001',
  INPUT_PROJECT: 'shop',
}

const given = (env: Record<string, string>) => ({
  env,
  input: (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '',
})
const read = (env: Record<string, string>) => completeInputs(parseInputs(given(env)))

describe('inputs', () => {
  it('has a default for everything but host, project and credentials', () => {
    expect(read(enough)).toMatchObject({
      mode: 'create',
      branchName: 'ci-pr-{number}',
      parentBranch: undefined,
      ttlSeconds: 3600,
      ifExists: 'recreate',
      onDrift: 'report',
      verifyReplay: false,
      lockTimeoutSeconds: 5,
      statementTimeoutSeconds: 600,
      database: 'databricks_postgres',
      exportEnv: true,
      envPrefix: '',
      comment: 'always',
      reportKey: 'ci-pr-{number}',
      migrations: [],
      minAgeSeconds: 3600,
      maxDeletions: 20,
      dryRun: true,
      provider: {
        name: 'lakebase',
        lakebase: {
          host: 'https://dbc.example.com',
          project: 'shop',
          authType: 'github-oidc',
          operationTimeoutSeconds: 600,
        },
      },
    })
  })

  it('takes what Databricks tools take from the environment, the input first', () => {
    const { provider } = read({
      DATABRICKS_HOST: 'https://other.example.com',
      DATABRICKS_TOKEN: 'dapi-1',
      'INPUT_DATABRICKS-HOST': 'https://dbc.example.com',
      INPUT_PROJECT: 'projects/shop',
    })
    expect(provider).toMatchObject({
      lakebase: { host: 'https://dbc.example.com', project: 'shop', token: 'dapi-1', authType: 'pat' },
    })
  })

  it('splits lists by line, and names also by comma', () => {
    const inputs = read({ ...enough, INPUT_SCHEMAS: 'shop, audit_*\npublic', INPUT_MIGRATIONS: 'a,b.sql\n\n c/*.sql ' })
    expect(inputs.schemas).toEqual(['shop', 'audit_*', 'public'])
    expect(inputs.migrations).toEqual(['a,b.sql', 'c/*.sql'])
  })

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(read(enough))).toBe(true)
  })
})

describe('problems', () => {
  const cases: readonly { name: string; input: string; value: string; says: RegExp }[] = [
    { name: 'a mode it does not have', input: 'MODE', value: 'merge', says: /`mode` is "merge"\. Use one of create/ },
    { name: 'a provider it does not have', input: 'PROVIDER', value: 'oracle', says: /`provider` is "oracle"/ },
    { name: 'a length of time that is none', input: 'TTL', value: 'soon', says: /`ttl` is "soon"/ },
    {
      name: 'a stay that is no length of time',
      input: 'TTL-ON-FAILURE',
      value: 'a day',
      says: /`ttl-on-failure` is "a day"/,
    },
    { name: 'an answer to drift it does not have', input: 'ON-DRIFT', value: 'merge', says: /`on-drift` is "merge"/ },
    { name: 'a limit for locks that is none', input: 'LOCK-TIMEOUT', value: '0', says: /`lock-timeout` is "0"/ },
    {
      name: 'a template with an unknown variable',
      input: 'BRANCH-NAME',
      value: 'ci-{user}',
      says: /`branch-name`.*\{user\}/,
    },
    {
      name: 'a name no service takes',
      input: 'BRANCH-NAME',
      value: 'CI_{number}',
      says: /`branch-name` is "CI_\{number\}"/,
    },
    {
      name: 'a host without scheme',
      input: 'DATABRICKS-HOST',
      value: 'dbc.example.com',
      says: /Write https:\/\/dbc\.example\.com/,
    },
    {
      name: 'a host that would leak credentials',
      input: 'DATABRICKS-HOST',
      value: 'http://dbc.example.com',
      says: /unencrypted/,
    },
    { name: 'a host that is no URL', input: 'DATABRICKS-HOST', value: 'https://', says: /not a URL/ },
    {
      name: 'a flag that is neither',
      input: 'EXPORT-ENV',
      value: 'yes',
      says: /`export-env` is "yes"\. Use true or false/,
    },
    { name: 'a size below the smallest', input: 'MIN-CU', value: '0.1', says: /`min-cu` is "0\.1"/ },
    { name: 'a number that is none', input: 'PR-NUMBER', value: '4x', says: /`pr-number` is "4x"/ },
    { name: 'a parent for no base', input: 'PARENT-BRANCH', value: 'main=a\n=b', says: /neither a branch nor/ },
    { name: 'an age that is none', input: 'MIN-AGE', value: 'old', says: /`min-age` is "old"/ },
    { name: 'a cap of nothing', input: 'MAX-DELETIONS', value: '0', says: /`max-deletions` is "0"/ },
    { name: 'a prefix that no variable can have', input: 'ENV-PREFIX', value: '1-', says: /`env-prefix` is "1-"/ },
    {
      name: 'two ways to sign in',
      input: 'DATABRICKS-TOKEN',
      value: 'dapi-1',
      says: /2 ways to sign in.*github-oidc, pat/,
    },
    { name: 'a way to sign in that it does not have', input: 'DATABRICKS-AUTH-TYPE', value: 'basic', says: /"basic"/ },
    {
      name: 'a picked way that lacks its secret',
      input: 'DATABRICKS-AUTH-TYPE',
      value: 'oauth-m2m',
      says: /`databricks-client-secret` is empty/,
    },
  ]
  it.each(cases)('names $name', ({ input, value, says }) => {
    expect(() => read({ ...enough, [`INPUT_${input}`]: value })).toThrow(says)
  })

  it('says a size range that is upside down', () => {
    expect(() => read({ ...enough, 'INPUT_MIN-CU': '4', 'INPUT_MAX-CU': '0.5' })).toThrow(/`min-cu` \(4\) is above/)
  })

  it('says everything at once, each with its input and a way out', () => {
    const all = () => read({ INPUT_MODE: 'x', INPUT_TTL: '-', INPUT_COMMENT: 'maybe', 'INPUT_DATABRICKS-HOST': 'dbc' })
    expect(all).toThrow(
      [
        '6 inputs need attention:',
        '- `databricks-host` is "dbc", without a scheme. Write https://dbc.',
        `- \`mode\` is "x". Use one of ${modes.join(', ')}.`,
        '- `ttl` is "-". Write a length of time such as 1h, 90m, 1h30m, 7d or 3600 (seconds).',
        '- `comment` is "maybe". Use one of always, changes, failure, never.',
        '- `project` is empty. Give the id of the Lakebase project, the part after `projects/`.',
        '- `databricks-client-id` is empty, and so is `databricks-token`. Give the client id of a service principal (GitHub OIDC, no secret needed), or a token.',
      ].join('\n'),
    )
  })

  it('reads a server of one’s own from its URL, and repeats nothing of one that is mistyped', () => {
    const postgres = (url: string, more = {}) =>
      read({ INPUT_PROVIDER: 'postgres', 'INPUT_POSTGRES-URL': url, ...more })
    expect(postgres('postgresql://ci:s3cret@db:5432/shop')).toMatchObject({
      database: 'shop',
      provider: { name: 'postgres', secrets: ['postgresql://ci:s3cret@db:5432/shop', 's3cret'] },
    })
    expect(() => postgres('')).toThrow('The input `postgres-url` is empty. Give the URL of the server')
    expect(() => postgres('postgresql://ci:s3cret@db')).toThrow(/names no database/)
    expect(() => postgres('host=a,b dbname=shop service=x')).toThrow(/several hosts/)
    for (const url of ['mysql://ci:s3cret@db/shop', 'postgresql+psycopg2://ci:s3cret@db/shop', 'ci:s3cret@db/shop']) {
      expect(() => postgres(url)).toThrow(/`postgres-url`/)
      expect(() => postgres(url)).not.toThrow(/s3cret/)
    }
    expect(() => postgres('postgresql://ci@db/shop', { 'INPUT_BRANCH-FOR': 'forks, all' })).toThrow(
      '`branch-for` names "all". Use forks, dependabot or both.',
    )
  })

  it('tells what is wrong from what is only not known yet', () => {
    const { problems, missing } = parseInputs(given({ INPUT_TTL: 'soon' }))
    expect(problems).toHaveLength(1)
    expect(missing.map((sentence) => sentence.split(' ')[0])).toEqual([
      '`databricks-host`',
      '`project`',
      '`databricks-client-id`',
    ])
  })
})

describe('a secret in the wrong input', () => {
  const token = `dapi${'0123456789abcdef'.repeat(2)}`

  it.each([
    'mode',
    'provider',
    'branch-name',
    'parent-branch',
    'ttl',
    'ttl-on-failure',
    'if-exists',
    'pr-number',
    'databricks-host',
    'databricks-auth-type',
    'operation-timeout',
    'min-cu',
    'env-prefix',
    'observe',
    'comment',
    'fail-on',
    'ignore-findings',
    'lock-timeout',
  ])('is not told in what is said about `%s`', (name) => {
    for (const value of [token, `${token}!`, `https//${token}`, 'q8Zt4KfW0pXr7Yb2Nc5Vd9Lm']) {
      const { problems } = parseInputs(given({ ...enough, [`INPUT_${name.toUpperCase()}`]: value }))
      expect(problems.join('\n')).not.toContain(value)
      expect(problems.join('\n')).not.toContain(token)
    }
  })

  it('is said to be there', () => {
    expect(parseInputs(given({ ...enough, INPUT_TTL: token })).problems).toEqual([
      '`ttl` is a value that looks like a secret (hidden here), and cannot be read as what it should be.',
    ])
  })
})
