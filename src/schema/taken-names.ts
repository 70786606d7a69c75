/**
 * What came under the name of something that stays under another: a copy of a table that two renames have swapped in. Whoever uses the
 * name gets the newcomer, so the two are compared; and what hangs on the old one stays there.
 */
import { title } from './describe.ts'
import { named } from './families/words.ts'
import type { Judgement, Surroundings } from './family.ts'
import type { FactPair } from './join-by-address.ts'
import type { Match } from './match.ts'
import type { Fact, Snapshot } from './snapshot.ts'

/** `before` had the name, and has another now; `after` has it now. With their parts. */
export function takenNames({ added, lineage }: Match, before: Surroundings): readonly FactPair[] {
  if (!lineage) return []
  return added.flatMap((after) => {
    const namesake = before.fact(after.key)
    // The columns of a view in the place of a table are others.
    const isInAlike = after.parent === undefined || before.fact(after.parent) !== undefined
    return namesake === undefined || !isInAlike ? [] : [{ before: namesake, after }]
  })
}

export type Takeover = {
  readonly match: Match
  readonly before: Surroundings
  readonly after: Surroundings
  /** As it is now. */
  readonly to: Snapshot
}

/** Of a relation that took a name; undefined of all else. */
export function takeover(newcomer: Fact, { match, before, after, to }: Takeover): Judgement | undefined {
  const had = match.lineage ? before.fact(newcomer.key) : undefined
  const now = had && match.partner(had.key)
  if (had === undefined || now === undefined || !relations.has(newcomer.object.kind)) return undefined
  const lacks = before.partsOf(had).filter((part) => !hasLike(part, after.partsOf(newcomer)))
  const staying = dependentsOf(now, after, to)
  const keeps = staying.length === 0 ? '' : `, which keeps ${list(staying)}`
  const without = lacks.length === 0 ? '' : `; lacks ${list(lacks)}`
  return { weight: 'breaking', words: `took the name of \`${named(now.object)}\`${keeps}${without}` }
}

const relations: ReadonlySet<string> = new Set(['table', 'view', 'materialized view'])

/** What decides what its users may do and what happens then. Names of constraints are others in a copy; of indexes, even the definitions. */
const telling: ReadonlySet<string> = new Set(['policy', 'trigger', 'rule', 'constraint', 'column'])

function hasLike(part: Fact, others: readonly Fact[]): boolean {
  const { kind, name } = part.object
  if (!telling.has(kind)) return true
  return others.some(({ object, attributes }) =>
    kind === 'constraint'
      ? object.kind === kind && attributes['definition'] === part.attributes['definition']
      : object.kind === kind && object.name === name,
  )
}

/** Views that read it, and foreign keys that refer to it. */
function dependentsOf(old: Fact, after: Surroundings, { dependencies }: Snapshot): readonly Fact[] {
  const own = new Set([old, ...after.partsOf(old)].map(({ evidence }) => evidence.address))
  const users = new Set(
    dependencies.flatMap((dependency) => {
      const [dependent = '', needed = ''] = dependency.split(' ')
      return own.has(needed) && !own.has(dependent) ? [dependent] : []
    }),
  )
  return after.facts.filter(({ evidence, object }) => users.has(evidence.address) && dependentKinds.has(object.kind))
}

const dependentKinds: ReadonlySet<string> = new Set(['view', 'materialized view', 'constraint', 'function'])

const most = 3

function list(facts: readonly Fact[]): string {
  const shown = facts.slice(0, most).map(({ object }) => title(object))
  const rest = facts.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
