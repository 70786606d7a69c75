import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const definerForEverybody: FindingRule = {
  code: 'X5',
  name: 'Function with the rights of its owner, for everybody',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A function is `security definer`, and everybody may execute it, as with every function unless that is revoked.',
  effect: 'Whoever can connect does with it what its owner may do.',
  remedy: '`revoke execute on function … from public` in the same transaction, and grant it to those who need it.',
  given: '',
  bad: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user';",
  good: "create function whoami() returns text language sql security definer set search_path = '' as 'select current_user'; revoke execute on function whoami() from public;",
  find: (facts) =>
    forFlaws(
      facts,
      'definer for everybody',
      ({ name }) => `\`${name}\` runs with the rights of its owner, and everybody may execute it.`,
    ),
}
