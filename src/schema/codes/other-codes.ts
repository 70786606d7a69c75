/** Codes of everything that is neither a relation nor a type: schemas, extensions, replication, foreign data, rights. */
import { each, granted, labelled, owned, plain, renamed, rule } from './code-rule.ts'

const otherText = 'Documents and queries are cut into other words: searches find something else.'
const elsewhere = 'Foreign tables read from elsewhere, or in another way.'
const missed = 'Subscribers get other rows than before.'

const publications = {
  ...owned,
  added: rule(
    ['additive', 'breaking'],
    'Nothing that runs today uses it; updates and deletes fail on a table that it publishes without a replica identity.',
  ),
  dropped: rule('breaking', 'Subscribers get nothing any more.'),
  'all-tables-changed': rule('breaking', missed),
  'generated-columns-changed': rule('breaking', missed),
  'published-through-the-partition-root-changed': rule('breaking', 'Subscribers get rows under another table.'),
  ...each(
    'publishes-delete-changed publishes-insert-changed publishes-truncate-changed publishes-update-changed',
    'breaking',
    `${missed} Updates and deletes that are published need a replica identity.`,
  ),
}

const published = {
  added: rule(
    ['additive', 'breaking'],
    'Subscribers get more; without a replica identity, updates and deletes of the table fail.',
  ),
  dropped: rule('breaking', missed),
}

const subscriptions = {
  ...owned,
  added: rule('breaking', 'Its tables are filled from elsewhere.'),
  dropped: rule('breaking', 'Its tables are no longer filled.'),
  ...each(
    'binary-changed connection-changed origin-changed publications-changed slot-changed',
    'breaking',
    'It receives other rows, in another form, or none.',
  ),
  'password-required-changed': rule(
    'security',
    'It says whether its owner may connect with the password of the server.',
  ),
  ...each(
    'disabled-on-error-changed failover-changed streaming-changed synchronous-commit-changed two-phase-commit-changed',
    'quiet',
    'The same rows arrive, sooner or later.',
  ),
}

export const otherCodes = {
  schema: {
    ...owned,
    ...granted,
    ...renamed,
    ...labelled,
    added: rule(
      ['additive', 'security'],
      'Nothing that runs today uses it; granted to `public`, it is open to everybody.',
    ),
    dropped: rule('destructive', 'What was in it is gone.'),
  },
  extension: {
    ...plain,
    dropped: rule('destructive', 'Columns of its types, and tables of its own, are gone with it.'),
    'schema-changed': rule('breaking', 'Code that names the old schema fails.'),
    'version-changed': rule('breaking', 'Its functions are others.'),
  },
  language: {
    ...owned,
    ...granted,
    'trusted-changed': rule(
      ['security', 'breaking'],
      'Trusted, whoever has a right on it may write functions in it; else superusers alone.',
    ),
    ...each(
      'handler-changed inline-handler-changed validator-changed',
      'breaking',
      'Its functions run in another way.',
    ),
  },
  'access-method': {
    ...plain,
    ...each('access-method-type-changed handler-changed', 'breaking', 'Rows are stored or found in another way.'),
  },
  collation: {
    ...owned,
    ...each(
      'character-type-changed collate-changed deterministic-changed icu-rules-changed locale-changed provider-changed',
      'breaking',
      'Order and equality are others; indexes built under the old rules miss rows.',
    ),
  },
  conversion: {
    ...owned,
    ...each(
      'default-changed function-changed source-encoding-changed target-encoding-changed',
      'breaking',
      'Text is converted in another way.',
    ),
  },
  'text-search-configuration': { ...owned, ...each('mappings-changed parser-changed', 'breaking', otherText) },
  'text-search-dictionary': { ...owned, ...each('options-changed template-changed', 'breaking', otherText) },
  'text-search-parser': {
    ...plain,
    ...each(
      'end-function-changed headline-function-changed start-function-changed token-function-changed token-types-function-changed',
      'breaking',
      otherText,
    ),
  },
  'text-search-template': { ...plain, ...each('init-function-changed lexize-function-changed', 'breaking', otherText) },
  'foreign-data-wrapper': {
    ...owned,
    ...granted,
    ...each('handler-changed options-changed validator-changed', 'breaking', elsewhere),
  },
  'foreign-server': {
    ...owned,
    ...granted,
    ...each('foreign-data-wrapper-changed options-changed type-changed version-changed', 'breaking', elsewhere),
  },
  'user-mapping': {
    added: rule('security', 'A role can log in elsewhere.'),
    dropped: rule('breaking', 'A role can no longer log in elsewhere.'),
    'options-changed': rule('breaking', 'A role logs in elsewhere in another way.'),
  },
  publication: publications,
  'publication-table': {
    ...published,
    'columns-changed': rule('breaking', missed),
    'row-filter-changed': rule('breaking', missed),
  },
  'publication-schema': published,
  subscription: subscriptions,
  'event-trigger': {
    ...owned,
    added: rule('breaking', 'Schema changes do more than before, or fail in it.'),
    dropped: rule('breaking', 'Schema changes do less than before.'),
    ...each(
      'enabled-changed event-changed function-changed tags-changed',
      'breaking',
      'Schema changes do more or less than before.',
    ),
  },
  'default-privileges': {
    ...granted,
    added: rule(['security', 'breaking'], 'What is made from now on is open to more roles, or closed to some.'),
    dropped: rule(
      ['breaking', 'security'],
      'What is made from now on is closed to some roles (42501), or open to more.',
    ),
  },
  'built-in-object': {
    ...granted,
    'comment-changed': rule('quiet', 'It is for readers.'),
    'revokes-changed': rule(
      ['breaking', 'security'],
      'For want of a right taken away running code fails (42501); one given back lets a role do more.',
    ),
  },
}
