import type { FindingRule } from './finding.ts'
import { forServer } from './server.ts'

export const roleGivenMore: FindingRule = {
  code: 'X12',
  name: 'Role may do more',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A role may log in, is made a member of another, gains an ability (superuser, create roles, pass by row level security), or a right on the database, a tablespace or a parameter.',
  effect: 'Somebody sees or does what they could not before, in every database of the server.',
  remedy: 'Grant the least that is needed, to a role made for it; have it read by whoever answers for access.',
  given: 'create role trial_app; create role trial_reader;',
  bad: 'grant trial_reader to trial_app;',
  good: 'create role trial_group;',
  find: (facts) => forServer(facts, { taken: false }),
}
