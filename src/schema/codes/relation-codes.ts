/** Codes of tables and their columns, of views and sequences. */
import { granted, labelled, moved, otherTablespace, owned, plain, renamed, rule } from './code-rule.ts'

const relation = { ...owned, ...granted, ...moved, ...renamed }

const addedOpen = rule(
  ['additive', 'security', 'breaking'],
  'Nothing that runs today uses it, unless it took the name of one that is called otherwise now, or stands in the schema of a role before one of `public`; granted to `public`, it is open to everybody.',
)
const reordered = rule('quiet', 'Columns are named in all but the most careless statements.')
const otherDefinition = rule('breaking', 'Readers get other rows or columns.')

const tables = {
  ...relation,
  added: addedOpen,
  dropped: rule('destructive', 'Its rows are gone.'),
  recreated: rule(
    ['destructive', 'breaking'],
    'What it held is gone unless it was copied; where the rows were counted and are there again, statements prepared for the old one still fail.',
  ),
  rewritten: rule('blocking', 'Every row was written anew while nobody could read or write.'),
  reordered,
  ...labelled,
  'access-method-changed': rule('blocking', 'Every row is written anew.'),
  'constraint-triggers-changed': rule(
    'breaking',
    'Foreign keys are checked or not: rows come in that code counts on being refused, or the reverse.',
  ),
  'inheritance-changed': rule('breaking', 'Queries of the parent get more rows, or fewer.'),
  'kind-changed': rule('breaking', 'Partitioned tables know other statements than plain ones.'),
  'options-changed': rule('quiet', 'Storage and vacuum alone.'),
  'partition-bound-changed': rule('breaking', 'Rows that belonged there are refused, or go elsewhere.'),
  'partition-changed': rule(
    ['breaking', 'blocking'],
    'Detached, its rows are missing from the parent; attaching scans it, and the default partition, under a lock.',
  ),
  'partition-key-changed': rule('breaking', 'Rows go to other partitions; unique keys have to contain other columns.'),
  'persistence-changed': rule(
    ['destructive', 'blocking'],
    'Unlogged, a crash empties it and no replica has it; made logged, every row is written anew.',
  ),
  'replica-identity-changed': rule(
    ['breaking', 'quiet'],
    'Without one, updates and deletes of a published table fail; with another, subscribers find rows by another key.',
  ),
  'row-security-changed': rule(
    ['breaking', 'security'],
    'Switched on, readers miss rows and writers fail; switched off, everybody with a grant sees all rows.',
  ),
  'row-type-changed': rule('breaking', 'The columns are tied to a type, or no longer.'),
  'tablespace-changed': otherTablespace,
}

const columns = {
  ...plain,
  ...granted,
  ...renamed,
  added: rule(
    ['additive', 'breaking'],
    'Statements that name their columns do not notice; `not null` without a default makes running inserts fail; a composite type has it in every row value that is written.',
  ),
  dropped: rule(
    ['destructive', 'breaking'],
    'Its values are gone; that of a view, of a foreign table, or computed from others, kept none of its own.',
  ),
  recreated: rule(
    ['destructive', 'breaking'],
    'Its values are gone unless they were copied; computed ones are there again, and statements prepared for the old one fail.',
  ),
  'collation-changed': rule('breaking', 'Order and equality are others, and so is which rows are duplicates.'),
  'comment-of-the-not-null-constraint-changed': rule('quiet', 'It is for readers.'),
  'compression-changed': rule('quiet', 'Storage alone.'),
  'default-changed': rule(
    ['breaking', 'additive'],
    'Inserts that leave the column out store something else, or fail; where there was no default, one only helps.',
  ),
  'generated-changed': rule('breaking', 'Writes of the column are refused, or its value is no longer kept right.'),
  'identity-changed': rule(
    ['breaking', 'additive'],
    'Inserts have to give a value, or may not; `by default` accepts both.',
  ),
  'inheritance-changed': rule('quiet', 'It says who may drop the column.'),
  'not-null-constraint-renamed': rule('quiet', 'No statement that reads or writes names it.'),
  'not-null-constraint-validity-changed': rule('quiet', 'New rows are checked either way.'),
  'not-null-not-inherited-changed': rule('quiet', 'Children have constraints of their own, whose changes are told.'),
  'nullability-changed': rule(
    ['breaking', 'additive'],
    'Made `not null`, writes of nulls fail; without it, rows may come that no old code writes.',
  ),
  'options-changed': rule(
    ['quiet', 'breaking'],
    'Statistics alone; those of a foreign table say which remote column is read.',
  ),
  ...labelled,
  'statistics-target-changed': rule('quiet', 'Statistics alone.'),
  'storage-changed': rule('quiet', 'Storage alone.'),
  'type-changed': rule(
    ['breaking', 'destructive', 'blocking', 'additive'],
    'A smaller scale or a lost time of day destroys digits; another type reaches drivers as another; a wider one of the same kind breaks nobody, and at most rewrites.',
  ),
}

const views = {
  ...relation,
  added: addedOpen,
  reordered,
  'definition-changed': otherDefinition,
  'options-changed': rule(
    ['quiet', 'breaking', 'security'],
    'A `check option` refuses writes, and a view with the rights of its caller reads less; without `security_invoker` or `security_barrier` it shows more.',
  ),
}

const materializedViews = {
  ...relation,
  added: addedOpen,
  changed: rule('breaking', 'Readers may get something else.'),
  reordered,
  rewritten: rule('quiet', 'A refresh does it.'),
  'definition-changed': otherDefinition,
  'options-changed': rule('quiet', 'Storage and vacuum alone.'),
  'populated-changed': rule(['additive', 'breaking'], 'It can be read from now on; not populated, reading it fails.'),
  'tablespace-changed': otherTablespace,
}

const sequences = {
  ...relation,
  ...labelled,
  added: addedOpen,
  changed: rule('breaking', 'Other numbers may be given out.'),
  'bounds-changed': rule('breaking', 'It ends earlier, or gives out numbers that columns cannot hold.'),
  'cache-changed': rule('quiet', 'Gaps are larger or smaller.'),
  'cycle-changed': rule('breaking', 'At its end it fails, or gives out numbers a second time.'),
  'increment-changed': rule('breaking', 'Numbers come in other steps.'),
  'owner-column-changed': rule('quiet', 'It says which column it is dropped with.'),
  'persistence-changed': rule('quiet', 'It follows its table.'),
  'start-changed': rule('quiet', 'Only a restart uses it.'),
  'type-changed': rule(['breaking', 'additive'], 'A smaller type ends earlier; a larger one has room for more.'),
}

const foreignTables = {
  ...owned,
  ...granted,
  added: addedOpen,
  'options-changed': rule('breaking', 'It reads from elsewhere, or in another way.'),
  'server-changed': rule('breaking', 'It reads from elsewhere.'),
}

export const relationCodes = {
  table: tables,
  column: columns,
  view: views,
  'materialized-view': materializedViews,
  sequence: sequences,
  'foreign-table': foreignTables,
}
