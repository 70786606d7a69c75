import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
})

type Played = PlayedResult & { readonly comment: string }

async function play(files: Record<string, string>, migrations = 'migrations/*'): Promise<Played> {
  const number = stage.openPullRequest()
  const result = await stage.play({ pullRequest: number, with: { migrations }, files })
  return { ...result, comment: stage.github.comments(number)[0]?.body ?? '' }
}

describe('files that were written for a tool', () => {
  it('run their up section, and the report shows what it did', async () => {
    const { conclusion, comment } = await play({
      'migrations/1_channel.sql':
        '-- migrate:up\nalter table ecommerce.orders add column channel text;\n\n-- migrate:down\nalter table ecommerce.orders drop column channel;\n',
    })
    expect(conclusion).toBe('success')
    expect(comment).toContain('column `ecommerce.orders.channel` added')
    expect(comment).not.toContain('no schema change')
  })

  it('run in the order of their tool, and what nobody runs is said', async () => {
    const {
      conclusion,
      comment,
      stage: log,
    } = await play({
      'migrations/R__totals.sql': 'create or replace view ecommerce.channels as select channel from ecommerce.orders;',
      'migrations/U1__channel.sql': 'alter table ecommerce.orders drop column channel;',
      'migrations/V1__channel.sql': 'alter table ecommerce.orders add column channel text;',
    })
    const remark = '`migrations/U1__channel.sql`: left out, because they take a version back.'
    expect(conclusion).toBe('success')
    expect(comment).toContain('view `ecommerce.channels` added')
    expect(comment).toContain('they take a version back')
    expect(log('main')).toContain(remark)
  })

  it('are refused all at once, by file and line, and nothing has run', async () => {
    const {
      conclusion,
      comment,
      stage: log,
    } = await play({
      'migrations/1_artists.sql': 'create table ecommerce.artists (id int);',
      'migrations/2_names.sql': 'create table ${schema}.names (id int);',
      'migrations/3_down.sql': 'create table ecommerce.a (id int);\n-- DOWN\ndrop table ecommerce.a;',
    })
    expect(conclusion).toBe('failure')
    expect(log('main')).toContain('migrations/2_names.sql:1: `${schema}` was not filled in.')
    expect(log('main')).toContain('migrations/3_down.sql:2: what is below `-- DOWN` looks like the way back')
    expect(comment).not.toContain('artists')
  })

  it('say what to do when production has run them already', async () => {
    const {
      conclusion,
      comment,
      stage: log,
    } = await play({
      'migrations/1_orders.sql': 'set search_path = ecommerce;\ncreate table orders (id int);',
    })
    expect(conclusion).toBe('failure')
    const advice = '`migrations` runs every file that it finds, each time.'
    expect(comment).toContain(advice)
    expect(log('main')).toContain(advice)
  })
})
