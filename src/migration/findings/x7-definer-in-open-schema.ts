import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const definerInOpenSchema: FindingRule = {
  code: 'X7',
  name: 'Function with the rights of its owner, in a schema where everybody creates',
  severity: 'high',
  basis: 'measured',
  condition: 'A function is `security definer`, and its `search_path` has a schema in which everybody may create.',
  effect:
    'Anybody can put a function or a table there that it takes for the one that was meant, and that runs with its rights.',
  remedy: "`set search_path = ''` and names with their schema; or `revoke create on schema … from public`.",
  given: 'create schema tools; grant create on schema tools to public;',
  bad: "create function tools.whoami() returns text language sql security definer set search_path = tools as 'select current_user';",
  good: "create function tools.whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
  find: (facts) =>
    forFlaws(
      facts,
      'definer in open schema',
      ({ name, other }) =>
        `\`${name}\` runs with the rights of its owner, and looks into \`${other}\`, where everybody may create.`,
    ),
}
