import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const eventTriggerChanged: FindingRule = {
  code: 'X8',
  name: 'Event trigger new, gone or changed',
  severity: 'medium',
  basis: 'static',
  condition: 'An event trigger was added, dropped or switched.',
  effect:
    'Every later change of the schema runs its function, with the rights of whoever makes the change; or no longer does.',
  remedy: 'Review its function as you would a change of rights.',
  given: "create function watch() returns event_trigger language plpgsql as 'begin end';",
  bad: 'create event trigger watching on ddl_command_end execute function watch();',
  good: "create or replace function watch() returns event_trigger language plpgsql as 'begin null; end';",
  find: (facts) => forChanges(facts, codes, { consequence: 'Changes of the schema run other code from now on.' }),
}

const codes = [
  'event-trigger.added',
  'event-trigger.dropped',
  'event-trigger.enabled-changed',
  'event-trigger.event-changed',
  'event-trigger.function-changed',
  'event-trigger.tags-changed',
] as const
