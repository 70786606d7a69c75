/** All statements whose impact is on record, and what they are run on. */
import { columnTypes } from './column-types.ts'
import { columns } from './columns.ts'
import { constraints } from './constraints.ts'
import { fixture, fixtureSince18 } from './fixture.ts'
import { indexes } from './indexes.ts'
import type { MeasuredStatement } from './measured-statement.ts'
import { otherObjects } from './other-objects.ts'
import { partitions } from './partitions.ts'
import { tables } from './tables.ts'
import { views } from './views.ts'

export function measuredFixture(major: number): string {
  return major >= 18 ? fixture + fixtureSince18 : fixture
}

export function measuredStatements(major: number): readonly MeasuredStatement[] {
  return all.filter(({ since = major, until = major }) => since <= major && major <= until)
}

const all = [columns, columnTypes, constraints, indexes, tables, partitions, views, otherObjects].flat()
