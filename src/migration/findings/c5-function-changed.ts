import type { FindingRule } from './finding.ts'
import { forChanges } from './static.ts'

export const functionChanged: FindingRule = {
  code: 'C5',
  name: 'Function gone, or called in another way',
  severity: 'medium',
  basis: 'static',
  condition: 'A function or procedure is gone, or has other argument names, defaults or results.',
  effect: 'Running code that calls it as before fails.',
  remedy: 'Create the new form under a new name or signature; drop the old one when no code calls it.',
  given: "create function total(a int) returns int language sql as 'select a';",
  bad: "drop function total(int); create function total(a int, b int) returns int language sql as 'select a + b';",
  good: "create function total(a int, b int) returns int language sql as 'select a + b';",
  find: (facts) =>
    forChanges(
      facts,
      ['function', 'procedure', 'aggregate'].flatMap((kind) => [
        `${kind}.dropped`,
        `${kind}.arguments-changed`,
        `${kind}.result-changed`,
      ]),
      { consequence: 'Code that calls it as before fails.' },
    ),
}
