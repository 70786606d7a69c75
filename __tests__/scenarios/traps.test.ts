/**
 * Production with traps in it: functions, operators, types and views that a role without rights has made, in a schema that
 * comes first on the path of our login. Each fails loudly when it runs, so whatever works has run none.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { onBranch } from '../../demo/shop.ts'
import { openStage, type PlayedResult, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await onBranch(stage, 'production', async (client) => {
    await client.query(trapsSql())
  })
})
afterAll(async () => {
  await stage.close()
})

const migrations = { migrations: 'migrations/*.sql' }
const files = {
  'migrations/1_column.sql':
    'set role shop_owner;\nalter table ecommerce.products add column if not exists weight int4;\n',
}

const comment = (number: number, index = 0) => stage.github.comments(number)[index]?.body ?? ''
const everything = ({ text, summary }: PlayedResult) => `${text}\n${summary}`

describe('traps on production', () => {
  let number: number

  it('are never sprung by `check`', async () => {
    const pull = stage.openPullRequest()
    const result = await stage.play({ pullRequest: pull, with: { mode: 'check' } })
    expect(result.summary).toContain('It lets us in, and shows its schema.')
    expect(everything(result)).not.toContain('sprung')
  })

  it('are never sprung by `create` and its drift', async () => {
    number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, with: migrations, files })
    expect([result.conclusion, everything(result).includes('sprung')]).toEqual(['success', false])
    expect(comment(number)).toContain('column `ecommerce.products.weight` added')
    expect(comment(number)).toContain('| Since the fork | `production` unchanged |')
  })

  it('are never sprung by a push that looks whether production has moved', async () => {
    const again = { ...migrations, 'if-exists': 'reuse', 'on-drift': 'rebranch' }
    const result = await stage.play({ pullRequest: number, action: 'synchronize', with: again, files })
    expect([result.conclusion, everything(result).includes('sprung')]).toEqual(['success', false])
    expect(comment(number)).toContain('| Since the fork | `production` unchanged |')
  })

  it('are never sprung by `promote`, and nothing is written but what it ran', async () => {
    const before = await objectsOfProduction()
    stage.github.closePullRequest(number, { mergeCommit: 'f'.repeat(40) })
    const promoted = await stage.play({
      pullRequest: number,
      action: 'closed',
      with: { mode: 'promote', ...migrations, 'dry-run': 'false' },
      files,
    })
    expect(everything(promoted)).not.toContain('sprung')
    expect(comment(number, 1)).toContain('promoted to `production`, 1 schema change')
    expect(await objectsOfProduction()).toEqual(before + 1)
  })

  it('are never sprung by `sweep`', async () => {
    const result = await stage.play({ pullRequest: number, with: { mode: 'sweep', 'min-age': '1s' } })
    expect([result.conclusion, everything(result).includes('sprung')]).toEqual(['success', false])
  })
})

describe('a branch that the pull request has left full of traps', () => {
  const hostile = {
    'migrations/1_column.sql': `
set role shop_owner;
alter table ecommerce.products add column if not exists colour text;
reset role;
create schema mine;
create function mine.format(text, name, name) returns text language plpgsql as $$ begin perform pg_sleep(3600); return ''; end $$;
create function mine.current_setting(text) returns text language plpgsql as $$ begin perform pg_sleep(3600); return ''; end $$;
create view mine.pg_class as select c.* from pg_catalog.pg_class c, pg_sleep(3600);
alter role current_user set search_path = mine, public, pg_catalog;
alter role current_user set statement_timeout = 1;
alter role current_user set default_transaction_read_only = on;
create function mine.on_stamp() returns trigger language plpgsql as $$ begin perform pg_sleep(3600); return new; end $$;
create trigger t before update on database_branch.stamp for each row execute function mine.on_stamp();
`,
  }

  it('is reported on, and what it could not be told is said', async () => {
    const number = stage.openPullRequest()
    const result = await stage.play({ pullRequest: number, with: migrations, files: hostile })
    expect(result.conclusion).toBe('success')
    expect(comment(number)).toContain('column `ecommerce.products.colour` added')
    expect(comment(number)).toContain('Which migrations ran could not be written into the branch')
    expect(result.stage('post')).toContain('nothing is written there')
  })
})

/** Columns of all that is there, but for the record of promotions. */
async function objectsOfProduction(): Promise<number> {
  return onBranch(stage, 'production', async (client) => {
    await client.query('set search_path = pg_catalog')
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int4 as count from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.oid >= 16384 and a.attnum > 0 and c.relnamespace::regnamespace::text not in ('database_branch_promotions', 'pg_toast')`,
    )
    return rows[0]?.count ?? 0
  })
}

function trapsSql(): string {
  const functions = [
    ['format', 'text, name, name', 'text'],
    ['pg_try_advisory_lock', 'int', 'boolean'],
    ['pg_try_advisory_lock', 'bigint', 'boolean'],
    ['hashtext', 'text', 'int'],
    ['current_setting', 'text', 'text'],
    ['current_setting', 'text, boolean', 'text'],
    ['set_config', 'text, text, boolean', 'text'],
    ['quote_ident', 'text', 'text'],
    ['to_char', 'timestamp, text', 'text'],
    ['pg_is_in_recovery', '', 'boolean'],
    ['pg_backend_pid', '', 'int'],
    ['to_regprocedure', 'text', 'regprocedure'],
    ['pg_stat_force_next_flush', '', 'void'],
    ['has_function_privilege', 'text, text', 'boolean'],
    ['format_type', 'oid, int', 'text'],
    ['pg_get_viewdef', 'oid', 'text'],
    ['octet_length', 'text', 'int'],
    ['array_length', 'anyarray, int', 'int'],
  ].map(
    ([name, args, returns]) =>
      `create function traps.${name}(${args}) returns ${returns} language plpgsql as $$ begin raise exception 'trap sprung: ${name}'; end $$;`,
  )
  const operators = ['oid', 'name', 'text', 'int4'].map(
    (type) => `
create function traps.equal(pg_catalog.${type}, pg_catalog.${type}) returns boolean language plpgsql as $$ begin raise exception 'trap sprung: ='; end $$;
create operator traps.= (function = traps.equal, leftarg = pg_catalog.${type}, rightarg = pg_catalog.${type});`,
  )
  return `
create schema traps;
grant usage on schema traps to public;
create function traps.sprung() returns boolean language plpgsql as $$ begin raise exception 'trap sprung'; end $$;
${functions.join('\n')}
${operators.join('\n')}
create view traps.pg_class as select * from pg_catalog.pg_class where traps.sprung();
create view traps.pg_settings as select * from pg_catalog.pg_settings where traps.sprung();
create type traps.mood as enum ('1_a');
create function traps.as_text(traps.mood) returns pg_catalog.text language plpgsql as $$ begin raise exception 'trap sprung: cast'; end $$;
create cast (traps.mood as pg_catalog.text) with function traps.as_text(traps.mood) as implicit;
create function traps.constant(int) returns int language plpgsql immutable as $$ begin return 1; end $$;
create table traps.knex_migrations (id int, name traps.mood, batch int, migration_time timestamptz);
insert into traps.knex_migrations values (1, '1_a', 1, now());
create index on traps.knex_migrations (traps.constant(1));
create or replace function traps.constant(int) returns int language plpgsql immutable as $$ begin raise exception 'trap sprung: index'; end $$;
create view traps.flyway_schema_history as select 1 as installed_rank, 'a' as version, 'b' as script, 1 as checksum, 1 as execution_time, true as success
where traps.sprung();
alter database databricks_postgres set search_path = traps, public, pg_catalog;
`
}
