/**
 * The codes of changes, which are stable: what each kind of object can have happen to it. A test holds them against what the
 * diff says of the corpus. A code that is not here is not wrong (a later Postgres brings attributes of its own), but nothing
 * may rely on it.
 */
const happenings = {
  'access-method': 'access-method-type-changed added comment-changed dropped handler-changed',
  aggregate:
    'added arguments-changed combine-function-changed comment-changed deserialization-function-changed dropped extra-final-arguments-changed extra-moving-final-arguments-changed final-function-changed final-function-modifies-the-state-changed grants-changed initial-value-changed inverse-transition-function-changed kind-changed moving-final-function-changed moving-final-function-modifies-the-state-changed moving-initial-value-changed moving-state-size-changed moving-state-type-changed moving-transition-function-changed owner-changed parallel-safety-changed result-changed serialization-function-changed sort-operator-changed state-size-changed state-type-changed transition-function-changed',
  'base-type':
    'added alignment-changed analyze-function-changed category-changed changed collation-changed default-changed defined-changed delimiter-changed dropped element-type-changed input-function-changed length-changed modifier-input-function-changed modifier-output-function-changed output-function-changed passed-by-value-changed preferred-changed receive-function-changed send-function-changed storage-changed subscript-function-changed',
  'built-in-object': 'comment-changed grants-changed revokes-changed',
  cast: 'added comment-changed context-changed dropped function-changed method-changed',
  collation:
    'added character-type-changed collate-changed comment-changed deterministic-changed dropped icu-rules-changed locale-changed owner-changed provider-changed',
  column:
    'added collation-changed comment-changed comment-of-the-not-null-constraint-changed compression-changed default-changed dropped generated-changed grants-changed identity-changed inheritance-changed not-null-constraint-renamed not-null-constraint-validity-changed not-null-not-inherited-changed nullability-changed options-changed recreated renamed security-labels-changed statistics-target-changed storage-changed type-changed',
  'composite-type': 'added comment-changed dropped grants-changed moved owner-changed renamed reordered',
  constraint:
    'added changed comment-changed definition-changed dropped enforcement-changed inheritance-changed renamed validity-changed',
  conversion:
    'added comment-changed default-changed dropped function-changed owner-changed source-encoding-changed target-encoding-changed',
  'default-privileges': 'added dropped grants-changed',
  domain:
    'added collation-changed comment-changed default-changed dropped grants-changed moved not-null-constraint-changed nullability-changed owner-changed renamed type-changed',
  enum: 'added comment-changed dropped grants-changed moved owner-changed renamed value-renamed values-added values-removed values-reordered',
  'event-trigger':
    'added comment-changed dropped enabled-changed event-changed function-changed owner-changed tags-changed',
  extension: 'added comment-changed dropped schema-changed version-changed',
  'foreign-data-wrapper':
    'added comment-changed dropped grants-changed handler-changed options-changed owner-changed validator-changed',
  'foreign-server':
    'added comment-changed dropped foreign-data-wrapper-changed grants-changed options-changed owner-changed type-changed version-changed',
  'foreign-table': 'added comment-changed dropped grants-changed options-changed server-changed',
  function:
    'added arguments-changed body-changed comment-changed cost-changed depends-on-extensions-changed dropped grants-changed kind-changed language-changed leakproof-changed moved object-file-changed owner-changed parallel-safety-changed renamed result-changed rows-changed security-changed security-labels-changed settings-changed strict-changed support-function-changed transforms-changed volatility-changed',
  index:
    'added cluster-changed comment-changed definition-changed dropped options-changed partition-changed ready-changed renamed replica-identity-changed statistics-target-changed tablespace-changed validity-changed',
  language:
    'added comment-changed dropped grants-changed handler-changed inline-handler-changed owner-changed trusted-changed validator-changed',
  'materialized-view':
    'added changed comment-changed definition-changed dropped grants-changed moved options-changed populated-changed renamed reordered tablespace-changed',
  operator:
    'added comment-changed commutator-changed dropped function-changed hashes-changed join-estimator-changed merges-changed negator-changed owner-changed restriction-estimator-changed result-changed',
  'operator-class':
    'added comment-changed default-changed dropped family-changed functions-changed operators-changed owner-changed storage-type-changed type-changed',
  'operator-family': 'added comment-changed dropped functions-changed operators-changed owner-changed',
  policy:
    'added check-changed command-changed comment-changed dropped permissive-changed renamed roles-changed using-changed',
  procedure:
    'added arguments-changed body-changed comment-changed dropped grants-changed moved renamed security-changed settings-changed',
  publication:
    'added all-tables-changed comment-changed dropped generated-columns-changed owner-changed published-through-the-partition-root-changed publishes-delete-changed publishes-insert-changed publishes-truncate-changed publishes-update-changed',
  'publication-schema': 'added dropped',
  'publication-table': 'added columns-changed dropped row-filter-changed',
  'range-type':
    'added canonical-function-changed collation-changed comment-changed comment-of-the-multirange-changed difference-function-changed dropped multirange-type-changed operator-class-changed owner-changed subtype-changed',
  rule: 'added changed comment-changed dropped enabled-changed',
  schema: 'added comment-changed dropped grants-changed owner-changed renamed security-labels-changed',
  sequence:
    'added bounds-changed cache-changed changed comment-changed cycle-changed dropped grants-changed increment-changed moved owner-changed owner-column-changed persistence-changed renamed security-labels-changed start-changed type-changed',
  statistics: 'added comment-changed definition-changed dropped owner-changed target-changed',
  subscription:
    'added binary-changed comment-changed connection-changed disabled-on-error-changed dropped failover-changed origin-changed owner-changed password-required-changed publications-changed slot-changed streaming-changed synchronous-commit-changed two-phase-commit-changed',
  table:
    'access-method-changed added comment-changed constraint-triggers-changed dropped grants-changed inheritance-changed kind-changed moved options-changed owner-changed partition-bound-changed partition-changed partition-key-changed persistence-changed recreated renamed reordered replica-identity-changed rewritten row-security-changed row-type-changed security-labels-changed tablespace-changed',
  'text-search-configuration': 'added comment-changed dropped mappings-changed owner-changed parser-changed',
  'text-search-dictionary': 'added comment-changed dropped options-changed owner-changed template-changed',
  'text-search-parser':
    'added comment-changed dropped end-function-changed headline-function-changed start-function-changed token-function-changed token-types-function-changed',
  'text-search-template': 'added comment-changed dropped init-function-changed lexize-function-changed',
  transform: 'added comment-changed dropped from-sql-function-changed to-sql-function-changed',
  trigger: 'added comment-changed definition-changed dropped enabled-changed renamed',
  'user-mapping': 'added dropped options-changed',
  view: 'added comment-changed definition-changed dropped grants-changed moved options-changed owner-changed renamed reordered',
} as const

type Word<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Word<Rest> : T

type Happenings = typeof happenings

export type ChangeCode = { [Kind in keyof Happenings]: `${Kind}.${Word<Happenings[Kind]>}` }[keyof Happenings]

export const changeCodes: readonly string[] = Object.entries(happenings).flatMap(([kind, words]) =>
  words.split(' ').map((word) => `${kind}.${word}`),
)
