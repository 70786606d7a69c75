/** The notation in which measured/ records what a statement does. */
import type { Relation, StatementEvidence } from '../../src/migration/evidence/evidence.ts'
import type { LockMode } from '../../src/migration/lock-modes.ts'
import { type MeasuredStatement, measuredTable } from './measured/measured-statement.ts'

export function describeEvidence(statements: readonly StatementEvidence[]) {
  const locks = statements.flatMap((statement) => statement.locks)
  const files = statements.flatMap((statement) => statement.files)
  const scans = statements.flatMap((statement) => statement.scans)
  return {
    locks: sorted(locks.map(({ relation, mode }) => `${mark(relation)}:${short[mode]}`)),
    files: sorted(files.map(({ relation, fate }) => `${relation.name}:${fate}`)),
    scans: sorted(scans.map(({ relation, scans, rowsRead }) => `${relation.name}:${scans}:${rowsRead}`)),
  }
}

export function expand({ locks, files = '', scans = '' }: MeasuredStatement) {
  const all = /^\*:(\w+)$/.exec(locks)
  return {
    locks: all ? sorted(measuredTable.map((name) => `${name}${name === 't' ? '' : '[i]'}:${all[1]}`)) : words(locks),
    files:
      files === '*'
        ? sorted(measuredTable.map((name) => `${name}:${name === 't' ? 'rewritten' : 'rebuilt'}`))
        : words(files),
    scans: words(scans),
  }
}

function words(text: string): readonly string[] {
  return text === '' ? [] : sorted(text.split(/ (?!file)/))
}

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort()
}

function mark({ name, kind }: Relation): string {
  return `${name}${marks[kind]}`
}

const marks: Readonly<Record<Relation['kind'], string>> = {
  table: '',
  'partitioned table': '',
  index: '[i]',
  'partitioned index': '[I]',
  view: '[v]',
  'materialized view': '[m]',
  sequence: '[S]',
  'foreign table': '[f]',
  'composite type': '[c]',
}

const short: Readonly<Record<LockMode, string>> = {
  'access share': 'AS',
  'row share': 'RS',
  'row exclusive': 'RX',
  'share update exclusive': 'SUX',
  share: 'S',
  'share row exclusive': 'SRX',
  exclusive: 'X',
  'access exclusive': 'AX',
}
