/** Codes of types, functions and operators. */
import { each, granted, labelled, moved, owned, plain, renamed, rule } from './code-rule.ts'

const type = { ...owned, ...granted, ...moved, ...renamed }
const plannerOnly = 'The planner alone uses it: plans may change, results do not.'

const routine = {
  ...owned,
  ...granted,
  ...moved,
  ...renamed,
  added: rule(
    ['additive', 'security', 'breaking'],
    'Nothing that runs today uses it; with the rights of its owner and for everybody, it is a way around grants; beside one of its name, calls of that may become ambiguous.',
  ),
  'arguments-changed': rule('breaking', 'Calls that name arguments, or leave them out, fail or mean something else.'),
  'body-changed': rule('breaking', 'It does something else.'),
  'security-changed': rule(
    ['security', 'breaking'],
    'As definer it has the rights of its owner, whoever calls it; as invoker those of the caller, who may lack them.',
  ),
  'settings-changed': rule('breaking', 'It runs with other settings, `search_path` among them.'),
}

const functions = {
  ...routine,
  ...labelled,
  ...each('cost-changed rows-changed support-function-changed', 'quiet', plannerOnly),
  'depends-on-extensions-changed': rule('quiet', 'It says what it is dropped with.'),
  'kind-changed': rule('breaking', 'Calls of a window function are other calls.'),
  'language-changed': rule('breaking', 'It does something else, or the same in another way.'),
  'leakproof-changed': rule(
    ['security', 'quiet'],
    'Leakproof, it is shown rows that policies and views would hide; else plans may change.',
  ),
  'object-file-changed': rule('breaking', 'It does something else.'),
  'parallel-safety-changed': rule('quiet', 'Plans may change, results do not.'),
  'result-changed': rule('breaking', 'Callers get another type.'),
  'strict-changed': rule('breaking', 'Null arguments give null, or are handed over.'),
  'transforms-changed': rule('breaking', 'It is handed arguments in another form.'),
  'volatility-changed': rule(
    'breaking',
    'It is called more or less often, and may see other rows; indexes refuse what is not immutable.',
  ),
}

const aggregates = {
  ...owned,
  ...granted,
  added: rule(
    ['additive', 'breaking'],
    'Nothing that runs today uses it; beside one of its name, calls of that may become ambiguous.',
  ),
  'parallel-safety-changed': rule('quiet', 'Plans may change, results do not.'),
  ...each('state-size-changed moving-state-size-changed', 'quiet', plannerOnly),
  ...each(
    'arguments-changed combine-function-changed deserialization-function-changed extra-final-arguments-changed extra-moving-final-arguments-changed final-function-changed final-function-modifies-the-state-changed initial-value-changed inverse-transition-function-changed kind-changed moving-final-function-changed moving-final-function-modifies-the-state-changed moving-initial-value-changed moving-state-type-changed moving-transition-function-changed result-changed serialization-function-changed sort-operator-changed state-type-changed transition-function-changed',
    'breaking',
    'It computes something else, or in another way.',
  ),
}

const domains = {
  ...type,
  'collation-changed': rule('breaking', 'Order and equality are others.'),
  'default-changed': rule(
    ['breaking', 'additive'],
    'Inserts that leave a column of it out store something else, or fail; where there was no default, one only helps.',
  ),
  'not-null-constraint-changed': rule('quiet', 'A name that no statement uses.'),
  'nullability-changed': rule(
    ['breaking', 'additive'],
    'Made `not null`, writes of nulls fail; without it, values may come that no old code writes.',
  ),
  'type-changed': rule('breaking', 'It was dropped and made anew, with every column of it.'),
}

const enums = {
  ...type,
  'value-renamed': rule('breaking', 'Code that uses the old value fails.'),
  'values-added': rule('additive', 'Nothing that runs today uses them.'),
  'values-removed': rule(
    'destructive',
    'Postgres removes no value: the type was made anew, and the rows that had one had to change.',
  ),
  'values-reordered': rule('breaking', 'Comparisons and orders give something else.'),
}

const compositeTypes = { ...type, reordered: rule('breaking', 'Row values are written by position.') }

const rangeTypes = {
  ...type,
  'comment-of-the-multirange-changed': rule('quiet', 'It is for readers.'),
  ...each(
    'canonical-function-changed collation-changed difference-function-changed multirange-type-changed operator-class-changed subtype-changed',
    'breaking',
    'It was made anew: its values mean something else, or have another type.',
  ),
}

const baseTypes = {
  ...type,
  ...each(
    'alignment-changed analyze-function-changed category-changed changed collation-changed default-changed defined-changed delimiter-changed element-type-changed input-function-changed length-changed modifier-input-function-changed modifier-output-function-changed output-function-changed passed-by-value-changed preferred-changed receive-function-changed send-function-changed storage-changed subscript-function-changed',
    'breaking',
    'Values are stored, read, or matched with functions in another way.',
  ),
}

const operators = {
  ...owned,
  added: rule(
    ['additive', 'breaking'],
    'Nothing that runs today uses it; between built-in types and beside one of its name, expressions may mean it.',
  ),
  ...each(
    'commutator-changed hashes-changed join-estimator-changed merges-changed negator-changed restriction-estimator-changed',
    'quiet',
    plannerOnly,
  ),
  ...each('function-changed result-changed', 'breaking', 'It computes something else.'),
}

const otherIndexes = 'Indexes find, order or refuse rows in another way.'

export const typeCodes = {
  function: functions,
  procedure: routine,
  aggregate: aggregates,
  domain: domains,
  enum: enums,
  'composite-type': compositeTypes,
  'range-type': rangeTypes,
  'base-type': baseTypes,
  cast: {
    ...plain,
    added: rule(
      ['additive', 'breaking'],
      'Nothing that runs today uses it; an implicit one makes calls ambiguous, or means other functions.',
    ),
    ...each(
      'context-changed function-changed method-changed',
      'breaking',
      'Expressions convert in another way, or no longer.',
    ),
  },
  operator: operators,
  'operator-class': {
    ...owned,
    ...each(
      'default-changed family-changed functions-changed operators-changed storage-type-changed type-changed',
      'breaking',
      otherIndexes,
    ),
  },
  'operator-family': { ...owned, ...each('functions-changed operators-changed', 'breaking', otherIndexes) },
  transform: {
    ...plain,
    ...each(
      'from-sql-function-changed to-sql-function-changed',
      'breaking',
      'Functions are handed arguments in another form.',
    ),
  },
}
