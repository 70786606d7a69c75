/** What a code of a change weighs, and why: for a reader who asks, and for the table in the docs. */
import type { Weight } from '../schema-diff.ts'

export type CodeRule = {
  /** The usual one first; the others where the values ask for them. */
  readonly weights: readonly [usual: Weight, ...others: Weight[]]
  /** One line. */
  readonly why: string
}

type Weights = Weight | CodeRule['weights']

export function rule(weights: Weights, why: string): CodeRule {
  return { weights: typeof weights === 'string' ? [weights] : weights, why }
}

/** One rule for several codes, given as words. */
export function each<T extends string>(words: T, weights: Weights, why: string): Record<Word<T>, CodeRule> {
  const one = rule(weights, why)
  return Object.fromEntries(words.split(' ').map((word) => [word, one])) as Record<Word<T>, CodeRule>
}

type Word<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Word<Rest> : T

/** What happens to objects of most kinds. */
const added = { added: rule('additive', 'Nothing that runs today uses it.') }
const dropped = { dropped: rule('breaking', 'Code that uses it fails.') }
const comment = { 'comment-changed': rule('quiet', 'It is for readers.') }

/** A kind that comes, goes and has a comment. */
export const plain = { ...added, ...dropped, ...comment }

export const owned = {
  ...plain,
  'owner-changed': rule(
    'breaking',
    'The old owner may no longer alter it, and uses it only by grants; what runs with the rights of its owner has others.',
  ),
}

export const granted = {
  'grants-changed': rule(
    ['security', 'breaking', 'quiet'],
    'A right given lets a role see or do more; for want of one taken away running code fails (42501).',
  ),
}

export const renamed = { renamed: rule('breaking', 'Code that uses the old name fails.') }
export const moved = { moved: rule('breaking', 'Code that names the old schema fails.') }
export const renamedQuietly = { renamed: rule('quiet', 'No statement that reads or writes names it.') }

export const labelled = {
  'security-labels-changed': rule('security', 'What the provider of the label allows, or masks, may be another.'),
}

export const otherTablespace = rule('blocking', 'Every file is copied while nobody can read or write.')
