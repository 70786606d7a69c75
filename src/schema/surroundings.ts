/** What a fact is among: some changes weigh by what else is there. */
import { partsIn } from './fact-parts.ts'
import { named } from './families/words.ts'
import type { Surroundings } from './family.ts'
import { groupBy } from './group-by.ts'
import { lazily } from './lazily.ts'
import type { Fact } from './snapshot.ts'

export function surroundings(facts: readonly Fact[]): Surroundings {
  const parts = lazily(() => partsIn(facts))
  const keys = lazily(() => new Map(facts.map((fact) => [fact.key, fact])))
  const names = lazily(() => {
    const inSchemas = facts.filter(({ object }) => object.table === undefined && object.schema !== undefined)
    return groupBy(inSchemas, ({ object }) => unquoted(named(object)))
  })
  return {
    facts,
    fact: (key) => keys().get(key),
    partsOf: (fact) => parts()(fact),
    called: (name) => names().get(unquoted(name)) ?? [],
  }
}

/** Postgres quotes words that are its own, too. */
function unquoted(name: string): string {
  return name.replaceAll('"', '')
}
