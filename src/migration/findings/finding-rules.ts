/** All rules, in the order of the documentation: data loss first. */

import { renamed } from './c1-renamed.ts'
import { requiredColumnAdded } from './c2-required-column-added.ts'
import { nullAllowed } from './c3-null-allowed.ts'
import { defaultChanged } from './c4-default-changed.ts'
import { functionChanged } from './c5-function-changed.ts'
import { viewGone } from './c6-view-gone.ts'
import { identityAlways } from './c8-identity-always.ts'
import { enumValueTooNew } from './c9-enum-value-too-new.ts'
import { triggerChanged } from './c10-trigger-changed.ts'
import { columnsReordered } from './c11-columns-reordered.ts'
import { sequenceBehind } from './c13-sequence-behind.ts'
import { typeGone } from './c14-type-gone.ts'
import { roleBounded } from './c15-role-bounded.ts'
import { defaultRefused } from './c16-default-refused.ts'
import { tableDropped } from './d1-table-dropped.ts'
import { columnDropped } from './d2-column-dropped.ts'
import { recreated } from './d3-recreated.ts'
import { typeNarrowed } from './d4-type-narrowed.ts'
import { enumValuesRemoved } from './d5-enum-values-removed.ts'
import { wholeDropped } from './d6-whole-dropped.ts'
import { unlogged } from './d7-unlogged.ts'
import { truncated } from './d8-truncated.ts'
import { sequenceNarrowed } from './d9-sequence-narrowed.ts'
import { generatedChanged } from './d10-generated-changed.ts'
import { deleteCascades } from './d11-delete-cascades.ts'
import { partitionGone } from './d12-partition-gone.ts'
import { collationChanged } from './d13-collation-changed.ts'
import { rowsDeleted } from './d14-rows-deleted.ts'
import { rowsOverwritten } from './d15-rows-overwritten.ts'
import { foreignRowsWritten } from './d16-foreign-rows-written.ts'
import { extensionChanged } from './e1-extension-changed.ts'
import { statisticsGone } from './e3-statistics-gone.ts'
import { autovacuumOff } from './e4-autovacuum-off.ts'
import { meaningChanged } from './e5-rule-changed.ts'
import { viewNotPopulated } from './e7-view-not-populated.ts'
import { notValidated } from './e8-not-validated.ts'
import { nameTruncated } from './e9-name-truncated.ts'
import { checksSwitchedOff } from './e12-checks-switched-off.ts'
import { viewEmptied } from './e13-view-emptied.ts'
import { rowsWithoutValue } from './f1-rows-without-value.ts'
import { rowsAgainstCheck } from './f2-rows-against-check.ts'
import { duplicateRows } from './f3-duplicate-rows.ts'
import { rowsWithoutPartner } from './f4-rows-without-partner.ts'
import { rowsAgainstDomain } from './f5-rows-against-domain.ts'
import { valuesRefused } from './f6-values-refused.ts'
import { rowsOutsidePartition } from './f7-rows-outside-partition.ts'
import type { FindingRule } from './finding.ts'
import { indexBuiltUnderLock } from './i1-index-built-under-lock.ts'
import { indexDroppedUnderLock } from './i2-index-dropped-under-lock.ts'
import { invalidIndex } from './i4-invalid-index.ts'
import { usedIndexDropped } from './i5-used-index-dropped.ts'
import { foreignKeyWithoutIndex } from './i6-foreign-key-without-index.ts'
import { duplicateIndex } from './i7-duplicate-index.ts'
import { uniqueKeyGone } from './i8-unique-key-gone.ts'
import { longLock } from './l1-long-lock.ts'
import { severalTablesLocked } from './l2-several-tables-locked.ts'
import { otherTableLocked } from './l3-other-table-locked.ts'
import { detachedUnderLock } from './l4-detached-under-lock.ts'
import { manyLocks } from './l6-many-locks.ts'
import { replicaIdentityLost } from './p1-replica-identity-lost.ts'
import { publicationChanged } from './p2-publication-changed.ts'
import { publishedWithoutIdentity } from './p3-published-without-identity.ts'
import { largeBackfill } from './p4-large-backfill.ts'
import { publishedTableChanged } from './p5-published-table-changed.ts'
import { liveQueryFails } from './q1-live-query-fails.ts'
import { liveQueryTypes } from './q2-live-query-types.ts'
import { liveQueryPlan } from './q3-live-query-plan.ts'
import { tableRewritten } from './r1-table-rewritten.ts'
import { viewRefreshed } from './r5-view-refreshed.ts'
import { scannedWhileLocked } from './s1-scanned-while-locked.ts'
import { foreignKeyValidated } from './s3-foreign-key-validated.ts'
import { constraintIndexBuilt } from './s4-constraint-index-built.ts'
import { partitionScanned } from './s6-partition-scanned.ts'
import { domainChecked } from './s7-domain-checked.ts'
import { rowSecurityOff } from './x1-row-security-off.ts'
import { viewSecurityLost } from './x2-view-security-lost.ts'
import { definerWithoutSearchPath } from './x3-definer-without-search-path.ts'
import { grantedToEverybody } from './x4-granted-to-everybody.ts'
import { definerForEverybody } from './x5-definer-for-everybody.ts'
import { reachesOutside } from './x6-reaches-outside.ts'
import { definerInOpenSchema } from './x7-definer-in-open-schema.ts'
import { eventTriggerChanged } from './x8-event-trigger.ts'
import { policyForEverybody } from './x9-policy-for-everybody.ts'
import { rowSecurityWithoutPolicy } from './x10-row-security-without-policy.ts'
import { ownerChanged } from './x11-owner-changed.ts'
import { roleGivenMore } from './x12-role-given-more.ts'

export const findingRules: readonly FindingRule[] = [
  tableDropped,
  columnDropped,
  recreated,
  typeNarrowed,
  enumValuesRemoved,
  wholeDropped,
  unlogged,
  truncated,
  sequenceNarrowed,
  generatedChanged,
  deleteCascades,
  partitionGone,
  collationChanged,
  rowsDeleted,
  rowsOverwritten,
  foreignRowsWritten,
  rowsWithoutValue,
  rowsAgainstCheck,
  duplicateRows,
  rowsWithoutPartner,
  rowsAgainstDomain,
  valuesRefused,
  rowsOutsidePartition,
  tableRewritten,
  viewRefreshed,
  scannedWhileLocked,
  foreignKeyValidated,
  constraintIndexBuilt,
  partitionScanned,
  domainChecked,
  longLock,
  severalTablesLocked,
  otherTableLocked,
  detachedUnderLock,
  manyLocks,
  indexBuiltUnderLock,
  indexDroppedUnderLock,
  invalidIndex,
  usedIndexDropped,
  foreignKeyWithoutIndex,
  duplicateIndex,
  uniqueKeyGone,
  renamed,
  requiredColumnAdded,
  nullAllowed,
  defaultChanged,
  functionChanged,
  viewGone,
  identityAlways,
  enumValueTooNew,
  triggerChanged,
  columnsReordered,
  sequenceBehind,
  typeGone,
  roleBounded,
  defaultRefused,
  liveQueryFails,
  liveQueryTypes,
  liveQueryPlan,
  rowSecurityOff,
  viewSecurityLost,
  definerWithoutSearchPath,
  grantedToEverybody,
  definerForEverybody,
  reachesOutside,
  definerInOpenSchema,
  eventTriggerChanged,
  policyForEverybody,
  rowSecurityWithoutPolicy,
  ownerChanged,
  roleGivenMore,
  replicaIdentityLost,
  publicationChanged,
  publishedWithoutIdentity,
  largeBackfill,
  publishedTableChanged,
  extensionChanged,
  statisticsGone,
  autovacuumOff,
  meaningChanged,
  viewNotPopulated,
  notValidated,
  nameTruncated,
  checksSwitchedOff,
  viewEmptied,
]
