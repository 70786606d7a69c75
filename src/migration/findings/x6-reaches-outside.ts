import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const reachesOutside: FindingRule = {
  code: 'X6',
  name: 'Reaches out of the database',
  severity: 'medium',
  basis: 'static',
  condition:
    'A function in C or an untrusted language is new, or such a language, an extension for files or other servers, a foreign server or a subscription.',
  effect:
    'It does on the host, or on another server, what the role of that server may do; from a branch too, where production is meant.',
  remedy: 'Let the application do it, or whoever answers for the host decide.',
  given: '',
  bad: "create function length_of(text) returns int language internal immutable strict as 'textlen';",
  good: "create function length_of(text) returns int language sql immutable strict as 'select length($1)';",
  find: (facts) => [
    ...forChanges(facts, ['function.added', 'procedure.added', 'function.language-changed'], {
      when: ({ after = '' }) => /^language (c|internal|pl\w+u)\b/m.test(after),
      consequence: 'Its language lets it do anything on the host.',
    }),
    ...forChanges(facts, ['language.added', 'language.trusted-changed'], {
      when: ({ after = '' }) => after.startsWith('create language'),
      consequence: 'Functions in it can do anything on the host.',
    }),
    ...forChanges(facts, ['extension.added'], {
      when: ({ object }) => extensions.includes(object.name),
      consequence: 'It reaches files of the host, or other servers.',
    }),
    ...forChanges(facts, ['foreign-server.added', 'foreign-server.options-changed', 'subscription.added'], {
      consequence: 'A branch reaches it too.',
    }),
  ],
}

const extensions: readonly string[] = [
  'adminpack',
  'dblink',
  'file_fdw',
  'http',
  'pg_net',
  'plperlu',
  'plpython3u',
  'pltclu',
  'postgres_fdw',
]
