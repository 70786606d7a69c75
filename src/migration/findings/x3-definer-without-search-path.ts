import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const definerWithoutSearchPath: FindingRule = {
  code: 'X3',
  name: 'Function with the rights of its owner and an open search path',
  severity: 'high',
  basis: 'static',
  condition:
    'A function is `security definer`, new or changed, and does not set its `search_path`. One whose body is standard SQL (`begin atomic`) needs none: its names are bound when it is made.',
  effect:
    'A caller can put objects of his own in front of those that the function means, and have them run with its rights.',
  remedy: "Add `set search_path = ''` and write names with their schema.",
  given: '',
  bad: "create function whoami() returns text language sql security definer as 'select current_user';",
  good: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
  find: (facts) =>
    forChanges(
      facts,
      [
        'function.added',
        'function.security-changed',
        'function.settings-changed',
        'procedure.added',
        'procedure.security-changed',
        'procedure.settings-changed',
      ],
      {
        when: ({ after = '' }) =>
          /\bsecurity definer\b/.test(after) && !/^set search_path/m.test(after) && !hasStandardBody(after),
        consequence: 'It runs with the rights of its owner, and callers choose where it finds its tables.',
      },
    ),
}

/** `begin atomic` or `return`: its names were bound when it was made. https://www.postgresql.org/docs/current/sql-createfunction.html */
function hasStandardBody(ddl: string): boolean {
  return /^language sql\b/m.test(ddl) && !/^as /m.test(ddl)
}
