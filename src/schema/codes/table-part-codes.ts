/** Codes of what stands on tables: constraints, indexes, triggers, rules, policies and statistics. */
import { each, otherTablespace, owned, plain, renamed, renamedQuietly, rule } from './code-rule.ts'

const constraints = {
  ...plain,
  ...renamed,
  added: rule(
    ['breaking', 'additive', 'quiet'],
    'Running writes that violate it fail, `not valid` or not; over a unique index that was there it refuses nothing new, and not enforced nothing at all.',
  ),
  dropped: rule('breaking', 'Rows come in that code counts on being refused; `on conflict` may find no key.'),
  changed: rule('breaking', 'Other writes are refused than before.'),
  'definition-changed': rule('breaking', 'Other writes are refused than before.'),
  'enforcement-changed': rule('breaking', 'Writes are refused, or rows come in that code counts on being refused.'),
  'inheritance-changed': rule('quiet', 'It says who may drop the constraint.'),
  'validity-changed': rule('quiet', 'New rows are checked either way; validating lets reads and writes pass.'),
}

const indexes = {
  ...plain,
  ...renamedQuietly,
  added: rule(
    ['blocking', 'breaking'],
    'Unless `concurrently`, writes wait while it is built; a unique one makes running writes of duplicates fail.',
  ),
  dropped: rule(
    ['blocking', 'breaking'],
    'Unless `concurrently`, everybody waits for the lock, and queries may be slow after; without a unique one duplicates come in and `on conflict` fails.',
  ),
  'cluster-changed': rule('quiet', 'The next `cluster` alone uses it.'),
  'definition-changed': rule(
    ['blocking', 'breaking', 'quiet'],
    'It is built anew; where it is unique before or after, other writes are refused; of a unique one that now serves a constraint, the same.',
  ),
  'options-changed': rule('quiet', 'Storage alone.'),
  'partition-changed': rule('quiet', 'It says which index it is dropped with.'),
  'ready-changed': rule('quiet', 'The state of a build.'),
  'replica-identity-changed': rule(
    ['breaking', 'quiet'],
    'Without a replica identity, updates of a published table fail.',
  ),
  'statistics-target-changed': rule('quiet', 'Statistics alone.'),
  'tablespace-changed': otherTablespace,
  'validity-changed': rule(
    ['quiet', 'breaking'],
    'Now valid, it only helps; invalid, queries do without it and `on conflict` does not find it.',
  ),
}

const triggers = {
  ...plain,
  ...renamedQuietly,
  added: rule('breaking', 'Running writes do more than before, or fail in it.'),
  dropped: rule('breaking', 'Running writes do less than before.'),
  'definition-changed': rule('breaking', 'It fires for other writes, or does something else.'),
  'enabled-changed': rule('breaking', 'Running writes do more or less than before.'),
}

const rules = {
  ...plain,
  ...renamedQuietly,
  added: rule('breaking', 'Running statements are rewritten.'),
  dropped: rule('breaking', 'Running statements are no longer rewritten.'),
  changed: rule('breaking', 'Running statements are rewritten in another way.'),
  'enabled-changed': rule('breaking', 'Running statements are rewritten, or no longer.'),
}

const policies = {
  ...plain,
  ...renamedQuietly,
  added: rule(['security', 'breaking'], 'A permissive policy lets roles at more rows, a restrictive one at fewer.'),
  dropped: rule(
    ['breaking', 'security'],
    'Without a permissive policy roles miss rows, without a restrictive one they get at more.',
  ),
  'check-changed': rule('breaking', 'Other writes are refused; or rows come in that were refused before.'),
  'command-changed': rule('breaking', 'It holds for other statements.'),
  'permissive-changed': rule(['breaking', 'security'], 'Restrictive, it takes rows away; permissive, it gives more.'),
  'roles-changed': rule(['breaking', 'security'], 'Roles miss rows, or get at more.'),
  'using-changed': rule('breaking', 'Roles miss rows; or get at more.'),
}

const statistics = {
  ...owned,
  ...renamedQuietly,
  ...each(
    'added dropped definition-changed target-changed',
    'quiet',
    'Statistics alone: plans may change, results do not.',
  ),
}

export const tablePartCodes = {
  constraint: constraints,
  index: indexes,
  trigger: triggers,
  rule: rules,
  policy: policies,
  statistics,
}
