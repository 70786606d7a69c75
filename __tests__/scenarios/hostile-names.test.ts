import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

const commands = `::add-mask::created
::set-output name=status::hijacked
  ::error::hijacked
::stop-commands::for-ever
##[add-mask]created`

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

const names = [
  'a|b',
  '`tick`',
  '<!-- hidden',
  '@everyone',
  '::add-mask::created',
  'two\nlines',
  '</details><h1>',
  '![](http://evil.example)',
]

describe('names that mean something to GitHub', () => {
  let number: number
  let result: PlayedResult
  let body: string

  beforeAll(async () => {
    number = stage.openPullRequest()
    const tables = names.map((name) => `create table ecommerce.${quote(name)} (${quote(`column ${name}`)} int);`)
    result = await stage.play({
      pullRequest: number,
      with: { migrations: 'migrations/*.sql', 'test-results': 'results.xml', 'branch-name': 'ci-pr-{number}' },
      files: {
        'migrations/1_`a`|<!--@everyone.sql': tables.join('\n'),
        'migrations/2_\n::add-mask::created\n.sql': 'select 1;',
      },
      steps: [
        {
          run: `cat > results.xml <<'XML'
<testsuites><testsuite name="s" tests="1" failures="1"><testcase classname="&lt;!-- c" name="@everyone | \`x\` &lt;img src=x&gt;"><failure message="::add-mask::created @everyone &lt;!-- database-branch:v1 key=x run=9.9 sha=x hash=1 --&gt;"/></testcase></testsuite></testsuites>
XML`,
        },
      ],
    })
    body = stage.github.comments(number)[0]?.body ?? ''
  })

  it('do not disturb the run', () => {
    expect(result.conclusion).toBe('success')
    expect(result.steps.find(({ stage: name }) => name === 'main')?.outputs['status']).toBe('created')
    expect(result.masks).not.toContain('created')
  })

  it('are mere text in the comment', () => {
    const prose = body.replace(/```[\s\S]*?```/g, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(prose).not.toMatch(/@\w/)
    expect(prose).not.toMatch(/(?<!\\)<(?!\/?(details|summary|br|sub)\b|!-- database-branch(-facts)?:v1 )/)
    expect(prose).not.toMatch(/(?<!\\)!\[/)
    expect(body.match(/^<!-- database-branch:v1 /gm)).toHaveLength(1)
    expect(body.match(/^<!-- database-branch-facts:v1 /gm)).toHaveLength(1)
    for (const name of ['@everyone', '`tick`', '<!-- hidden']) expect(body).toContain(name)
  })
})

describe('output that is meant for the runner', () => {
  it('gives no orders when a migration command prints it', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { migrate: 'cat commands.txt' },
      files: { 'commands.txt': `${commands}\n` },
      steps: [{ run: 'echo "created it is"' }],
    })
    expectNoOrders(result)
    expect(result.conclusion).toBe('success')
  })

  it('gives no orders when it is in a server’s message', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { migrations: 'migrations/*.sql' },
      files: {
        'migrations/1.sql': `do $$ begin raise notice '%', e'\\n::add-mask::created\\n::set-output name=status::hijacked'; end $$;
do $$ begin raise exception '%', e'\\n::add-mask::created\\n::set-output name=status::hijacked'; end $$;`,
      },
      steps: [{ if: 'always()', run: 'echo "created it is"' }],
    })
    expectNoOrders(result)
  })

  it('gives no orders when it is in an input', async () => {
    const result = await stage.play({
      pullRequest: stage.openPullRequest(),
      with: { ttl: '1h\n::add-mask::created\n::set-output name=status::hijacked', project: 'x\n::add-mask::created' },
      steps: [{ if: 'always()', run: 'echo "created it is"' }],
    })
    expect(result.masks).not.toContain('created')
    expect(result.conclusion).toBe('failure')
  })
})

function expectNoOrders(result: PlayedResult): void {
  expect(result.masks).not.toContain('created')
  expect(result.text).toContain('created it is')
  expect(
    result.steps.flatMap(({ annotations }) => annotations).filter(({ message }) => message === 'hijacked'),
  ).toEqual([])
  const own = `${result.stage('main')}\n${result.stage('post')}`
  // The header in which the runner shows the inputs is the runner's own.
  expect(own.replaceAll('##[error]', '').replace(/##\[(end)?group\]/g, '')).not.toMatch(/##\[/)
}
