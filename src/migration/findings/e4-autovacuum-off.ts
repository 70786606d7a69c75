import type { FindingRule } from './finding.ts'
import { forFlaws } from './flaw.ts'

export const autovacuumOff: FindingRule = {
  code: 'E4',
  name: 'Autovacuum switched off',
  severity: 'medium',
  basis: 'measured',
  condition: 'A table has `autovacuum_enabled` off.',
  effect: 'It grows with every change, its plans go stale, and it is vacuumed at last when it must be, all at once.',
  remedy: 'Leave it on; make it more eager or gentler by its other settings.',
  given: 'create table orders (id int primary key);',
  bad: 'alter table orders set (autovacuum_enabled = off);',
  good: 'alter table orders set (autovacuum_vacuum_scale_factor = 0.05);',
  find: (facts) =>
    forFlaws(
      facts,
      'autovacuum off',
      ({ schema, name }) => `\`${schema}.${name}\` is no longer vacuumed, nor analyzed, by itself.`,
    ),
}
