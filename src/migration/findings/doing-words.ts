/**
 * Words without which a statement cannot have made a change, by the end of the change's code. A statement that runs code of its
 * own, or drops by `cascade`, can have made any.
 */
import type { StatementEvidence } from '../evidence/evidence.ts'
import { identifiersIn } from '../names-in-text.ts'

const doingWords: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\.(dropped|recreated)$/, ['drop']],
  [/\.added$/, ['create', 'add', 'attach', 'import', 'unique', 'references', 'primary']],
  [
    /^constraint\.added$/,
    [
      'constraint',
      'references',
      'foreign',
      'primary',
      'unique',
      'check',
      'exclude',
      'null',
      'attach',
      'like',
      'partition',
    ],
  ],
  [/^policy\./, ['policy', 'drop']],
  [/^trigger\./, ['trigger', 'drop']],
  [/^rule\./, ['rule', 'drop']],
  [/\.(renamed|value-renamed)$/, ['rename']],
  [/\.moved$/, ['schema']],
  [/\.(grants|revokes)-changed$/, ['grant', 'revoke', 'create', 'drop']],
  [/\.owner-changed$/, ['owner', 'owned']],
  [/\.default-changed$/, ['default', 'expression', 'generated', 'serial', 'drop']],
  [/\.nullability-changed$/, ['null', 'primary', 'identity', 'not']],
  [/^column\.type-changed$/, ['type']],
  [/\.(row-security)-changed$/, ['security']],
  [/\.persistence-changed$/, ['logged', 'unlogged']],
  [/\.replica-identity-changed$/, ['replica', 'drop']],
  [/\.(validity|enforcement)-changed$/, ['validate', 'valid', 'enforced', 'drop', 'add']],
  [/\.(enabled|constraint-triggers)-changed$/, ['enable', 'disable']],
  [/\.(identity|generated)-changed$/, ['identity', 'generated', 'expression', 'serial']],
  [/\.(partition|partition-bound)-changed$/, ['attach', 'detach', 'partition']],
  [/\.inheritance-changed$/, ['inherit', 'attach', 'detach']],
  [/statistics-target-changed$|^statistics\.target-changed$/, ['statistics']],
  [/\.values-removed$/, ['create', 'drop']],
  [/^column\.collation-changed$/, ['collate', 'type']],
]

/** What `create` makes is new, unless it replaces something. A text that was cut short may have had any word. */
export function canHaveDone(code: string, { text, words }: Pick<StatementEvidence, 'text' | 'words'>): boolean {
  if (words[0] === 'create' && !words.includes('replace') && !/^$|\.added$|partition/.test(code)) return false
  if (text.endsWith('…')) return true
  const all = new Set([...words, ...identifiersIn(text).flat()])
  return doingWords.every(([pattern, needed]) => !pattern.test(code) || needed.some((word) => all.has(word)))
}
