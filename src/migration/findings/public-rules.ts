/**
 * What linters call the same, by our codes. Names as those tools write them: squawk (https://squawkhq.com/docs/rules),
 * strong_migrations (its `disable_check`), eugene (https://kaveland.no/eugene/hints.html), Atlas
 * (https://atlasgo.io/lint/analyzers) and splinter (https://supabase.github.io/splinter). A finding that none of them has is not here.
 */
export type PublicRules = {
  readonly tool: 'squawk' | 'strong_migrations' | 'eugene' | 'Atlas' | 'splinter'
  readonly rules: readonly string[]
}

export const publicRules: Readonly<Record<string, readonly PublicRules[]>> = {
  D1: [squawk('ban-drop-table'), atlas('DS102')],
  D2: [squawk('ban-drop-column'), strongMigrations('remove_column'), atlas('DS103')],
  D3: [strongMigrations('create_table')],
  D4: [squawk('changing-column-type')],
  D6: [atlas('DS101')],
  D8: [squawk('ban-truncate-cascade')],
  F1: [squawk('adding-not-nullable-field', 'adding-required-field'), atlas('MF103', 'MF104')],
  F3: [atlas('MF101', 'MF102')],
  F6: [squawk('changing-column-type')],
  R1: [
    squawk('changing-column-type', 'adding-field-with-default'),
    strongMigrations('change_column', 'add_column_default', 'add_column_generated_stored'),
    eugene('E5', 'E10', 'E11'),
    atlas('PG301', 'PG302'),
  ],
  S1: [
    squawk('constraint-missing-not-valid', 'adding-not-nullable-field'),
    strongMigrations('add_check_constraint', 'validate_check_constraint', 'change_column_null'),
    eugene('E1', 'E2'),
    atlas('PG303', 'PG305'),
  ],
  S3: [
    squawk('adding-foreign-key-constraint', 'constraint-missing-not-valid'),
    strongMigrations('add_foreign_key', 'add_reference', 'validate_foreign_key'),
    eugene('E1'),
  ],
  S4: [
    squawk('disallowed-unique-constraint', 'adding-serial-primary-key-field'),
    strongMigrations('add_exclusion_constraint'),
    eugene('E7', 'E8'),
    atlas('PG104', 'PG105', 'PG304'),
  ],
  S7: [squawk('ban-alter-domain-with-add-constraint')],
  L1: [eugene('E4')],
  L2: [eugene('E4')],
  L4: [squawk('require-concurrent-partition-detach')],
  I1: [
    squawk('require-concurrent-index-creation', 'require-concurrent-reindex'),
    strongMigrations('add_index'),
    eugene('E6'),
    atlas('PG101'),
  ],
  I2: [squawk('require-concurrent-index-deletion'), strongMigrations('remove_index'), atlas('PG102')],
  I4: [splinter('invalid_index')],
  I6: [splinter('unindexed_foreign_keys')],
  I7: [splinter('duplicate_index')],
  C1: [
    squawk('renaming-column', 'renaming-table'),
    strongMigrations('rename_column', 'rename_table'),
    atlas('BC101', 'BC102'),
  ],
  C2: [squawk('adding-required-field'), atlas('MF103')],
  C3: [squawk('ban-drop-not-null')],
  C4: [strongMigrations('change_column_default')],
  X1: [splinter('rls_disabled_in_public', 'policy_exists_rls_disabled')],
  X2: [splinter('security_definer_view')],
  X3: [splinter('function_search_path_mutable')],
  X5: [splinter('anon_security_definer_function_executable')],
  X9: [splinter('rls_policy_always_true')],
  X10: [splinter('rls_enabled_no_policy')],
  P1: [splinter('no_primary_key')],
  P3: [splinter('no_primary_key')],
  E9: [squawk('identifier-too-long')],
}

function squawk(...rules: readonly string[]): PublicRules {
  return { tool: 'squawk', rules }
}

function strongMigrations(...rules: readonly string[]): PublicRules {
  return { tool: 'strong_migrations', rules }
}

function eugene(...rules: readonly string[]): PublicRules {
  return { tool: 'eugene', rules }
}

function atlas(...rules: readonly string[]): PublicRules {
  return { tool: 'Atlas', rules }
}

function splinter(...rules: readonly string[]): PublicRules {
  return { tool: 'splinter', rules }
}
