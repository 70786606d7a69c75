import type { FindingRule } from './finding.ts'
import { forServer } from './server.ts'

export const roleBounded: FindingRule = {
  code: 'C15',
  name: 'Role bounded, or its sessions set otherwise',
  severity: 'medium',
  basis: 'measured',
  condition:
    'A role is dropped, renamed or loses an ability, a membership, or a right on the database, a tablespace or a parameter; or a setting of roles, of the database or of the server changes.',
  effect:
    'Whoever logs in as it is refused (42501, 28000), or its sessions run with another `search_path` or limit than the code was written for. It happens at the next login, not in the migration.',
  remedy: 'Change what uses it first; set limits for one session with `set`, or in the connection string.',
  given: 'create role trial_app login;',
  bad: "alter role trial_app set statement_timeout = '1s';",
  good: "set statement_timeout = '1s'; create table drafts (id int);",
  find: (facts) => forServer(facts, { taken: true }),
}
