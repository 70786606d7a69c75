import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const viewSecurityLost: FindingRule = {
  code: 'X2',
  name: 'View lost its security option',
  severity: 'high',
  basis: 'static',
  condition: 'A view no longer has `security_invoker` or `security_barrier`.',
  effect: 'It reads with the rights of its owner, past the row level security of its tables.',
  remedy:
    '`create or replace view … with (security_invoker = true)`: replacing a view drops the options that are not repeated.',
  given: 'create table orders (id int); create view mine with (security_invoker = true) as select id from orders;',
  bad: 'alter view mine reset (security_invoker);',
  good: 'create or replace view mine with (security_invoker = true) as select id from orders where id > 0;',
  find: (facts) =>
    forChanges(facts, ['view.options-changed'], {
      when: ({ before = '', after = '' }) =>
        securityOptions(before).some((option) => !securityOptions(after).includes(option)),
      consequence: 'It may read past the row level security of its tables.',
    }),
}

function securityOptions(ddl: string): readonly string[] {
  return [...ddl.matchAll(/(security_(?:invoker|barrier))=(?:true|on|1|yes)\b/g)].map(([, option = '']) => option)
}
