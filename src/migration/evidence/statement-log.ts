/** The statements of a session in the order in which they ran, each with what the server told of its work meanwhile. Pure. */

import { statementDigest, statementText } from '../../postgres/statement-text.ts'
import type { StatementPlace } from '../statement-failure.ts'
import { readSuppressions } from '../suppression.ts'
import { readConversion } from '../value-conversion.ts'
import { noEffects, type Relation, type StatementEvidence, type Work } from './evidence.ts'
import { recogniseWork, sharedScan } from './server-work.ts'
import type { StatementEffects } from './transaction-ledger.ts'

export type StatementFacts = {
  readonly milliseconds: number
  readonly transaction: number
  readonly walBytes?: number | undefined
  readonly failed?: boolean | undefined
  readonly effects?: StatementEffects | undefined
  readonly named?: readonly Relation[] | undefined
}

export class StatementLog {
  #statements: StatementEvidence[] = []
  #work: Work[] = []
  /** Names of tables that the statement has not read alone. */
  readonly #shared = new Set<string>()

  get statements(): readonly StatementEvidence[] {
    return this.#statements
  }

  get hasFailure(): boolean {
    return this.#statements.some(({ failed }) => failed)
  }

  /** What is heard from now on is of the next statement. */
  open(): void {
    this.#work = []
    this.#shared.clear()
  }

  /** A message of the server. */
  hear(message: string): void {
    const work = recogniseWork(message)
    if (work) this.#work.push(work)
    const shared = sharedScan(message)
    if (shared !== undefined) this.#shared.add(shared)
  }

  record(
    { file, number, statement }: StatementPlace,
    {
      milliseconds,
      transaction,
      walBytes,
      failed = false,
      effects = { ...noEffects, locks: [] },
      named = [],
    }: StatementFacts,
    method: StatementEvidence['method'] = 'exact',
  ): void {
    const conversion = readConversion(statement.sql)
    this.#statements.push({
      source: { file: file.path, number, line: statement.line },
      text: statementText(statement.sql),
      digest: statementDigest(statement.sql),
      words: [...statement.words],
      milliseconds,
      walBytes,
      transaction,
      method,
      failed,
      ...(conversion && { conversion }),
      ...effects,
      locks: [...effects.locks],
      ...(named.length > 0 && { named: [...named] }),
      scans: effects.scans.map((scan) => (this.#shared.has(scan.relation.name) ? { ...scan, atLeast: true } : scan)),
      work: this.#work,
      suppressions: [...readSuppressions(statement.before, statement.sql, statement.after)],
    })
    this.#work = []
  }

  /** Whether there was anything to forget. */
  forgetFile(path: string): boolean {
    const before = this.#statements.length
    this.#statements = this.#statements.filter(({ source }) => source?.file !== path)
    return this.#statements.length < before
  }

  forgetLast(): void {
    this.#statements.pop()
  }
}
