import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const extensionChanged: FindingRule = {
  code: 'E1',
  name: 'Extension in another version or schema',
  severity: 'medium',
  basis: 'static',
  condition: 'An extension has another version, or its objects are in another schema.',
  effect: 'Its functions behave in another way, or are no longer found.',
  remedy: 'Read its release notes, and see that production can install the same version.',
  given: 'create extension pg_trgm; create schema tools;',
  bad: 'alter extension pg_trgm set schema tools;',
  good: 'create extension btree_gist schema tools;',
  find: (facts) =>
    forChanges(facts, ['extension.version-changed', 'extension.schema-changed'], {
      consequence: 'What uses it may behave in another way.',
    }),
}
