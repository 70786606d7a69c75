import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const triggerChanged: FindingRule = {
  code: 'C10',
  name: 'Trigger gone, new or switched',
  severity: 'low',
  basis: 'static',
  condition: 'An older table has a trigger more or less, or one that is enabled in another way.',
  effect: 'Every write of running code does something else from the moment of the change.',
  remedy: 'Make sure that old and new code are both right with it.',
  given:
    "create table orders (id int primary key); create function keep() returns trigger language plpgsql as 'begin return new; end'; create trigger kept before insert on orders for each row execute function keep();",
  bad: 'alter table orders disable trigger kept;',
  good: "create or replace function keep() returns trigger language plpgsql as 'begin new.id = new.id; return new; end';",
  find: (facts) =>
    forChanges(facts, ['trigger.added', 'trigger.dropped', 'trigger.enabled-changed', 'trigger.definition-changed'], {
      when: ({ before = '', after = '' }) => withoutName(before) !== withoutName(after),
      consequence: 'Writes do something else from now on.',
    }),
}

/** A definition holds the trigger's own name, which is another finding. */
function withoutName(ddl: string): string {
  return ddl.replace(/^create (constraint )?trigger ("[^"]+"|\S+)/i, '')
}
