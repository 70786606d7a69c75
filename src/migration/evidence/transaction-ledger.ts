/** Turns the states of the own backend, one after each statement, into what each statement did. */
import { isStrongerLock, type LockMode } from '../lock-modes.ts'
import type { SightedLock } from './backend-watch.ts'
import { fateOf, isReadable, isTable, nameKey, withoutReplaced } from './compare-pictures.ts'
import { type Effects, type LockEvidence, type RowChange, type StatementEvidence, sameRelation } from './evidence.ts'
import type { CatalogEntry, HeldLock } from './own-backend.ts'
import { type Counters, type Picture, type PicturedRelation, rootName } from './picture.ts'

export type StatementEffects = Effects &
  Pick<StatementEvidence, 'released' | 'renamed'> & { readonly locks: readonly LockEvidence[] }
export type LedgerEntry = Omit<StatementEffects, 'rows'> & {
  readonly rows: readonly (RowChange & { readonly oid: number })[]
}

export class TransactionLedger {
  /** As the change found it: what is not in here is new, and raises no alarm. */
  readonly #base: Picture
  readonly #current: Map<number, PicturedRelation>
  readonly #held = new Map<number, LockMode>()
  readonly #counted = new Map<number, Counters>()

  constructor(base: Picture, current: Picture = base) {
    this.#base = base
    this.#current = new Map(current)
  }

  begin(): void {
    this.#held.clear()
    this.#counted.clear()
  }

  /** Whether a lock is new or stronger: then the catalog may have changed, whatever the statement was. */
  hasNewLock(locks: readonly HeldLock[]): boolean {
    return locks.some(({ oid, mode }) => isStrongerLock(mode, this.#held.get(oid)))
  }

  /**
   * `catalog` has the locked relations that are there; without it, all of them are as they were. `seen` are locks that were seen from
   * outside meanwhile.
   */
  read(locks: readonly HeldLock[], catalog?: readonly CatalogEntry[], seen: readonly SightedLock[] = []): LedgerEntry {
    const older = locks.filter(({ oid }) => this.#base.has(oid))
    const files = catalog ? this.#changedFiles(older, catalog) : []
    const news = (catalog ?? []).filter(({ oid }) => !this.#current.has(oid)).map(({ relation }) => relation)
    const givenUp = this.#givenUp(locks, seen)
    const released = [
      ...this.#released(locks),
      ...givenUp.map(({ relation, keeps }) => ({ relation, ...(keeps && { keeps }) })),
    ]
    const renamed = (catalog ?? []).flatMap(({ oid, relation }) => {
      const from = this.#current.get(oid)?.relation
      return from === undefined || sameRelation(from, relation) ? [] : [{ from, to: relation }]
    })
    const effects = {
      ...(released.length > 0 && { released }),
      ...(renamed.length > 0 && { renamed }),
      locks: [
        ...older.flatMap((held) => this.#newLock(held) ?? []),
        ...givenUp.map(({ relation, mode }) => ({ relation, mode, heldMilliseconds: 0 })),
      ],
      scans: older.flatMap((held) => this.#newScans(held) ?? []),
      rows: older.flatMap((held) => this.#newRows(held) ?? []),
      files,
      created: withoutReplaced(news, files),
    }
    this.#held.clear()
    for (const { oid, mode, counters } of locks) {
      this.#held.set(oid, mode)
      this.#counted.set(oid, counters)
    }
    if (catalog) this.#keep(locks, catalog)
    return effects
  }

  #newLock({ oid, mode }: HeldLock): LockEvidence | undefined {
    const pictured = this.#current.get(oid)
    if (!pictured || !isStrongerLock(mode, this.#held.get(oid))) return undefined
    return { relation: pictured.relation, mode, heldMilliseconds: 0 }
  }

  /** A transaction keeps its locks to the end, unless it goes back to before it had them. */
  #released(locks: readonly HeldLock[]): NonNullable<StatementEvidence['released']> {
    const now = new Map(locks.map(({ oid, mode }) => [oid, mode]))
    return [...this.#held].flatMap(([oid, mode]) => {
      const keeps = now.get(oid)
      const relation = this.#base.has(oid) ? this.#current.get(oid)?.relation : undefined
      if (relation === undefined || !isStrongerLock(mode, keeps)) return []
      return [{ relation, ...(keeps && { keeps }) }]
    })
  }

  /** Taken by the statement, and gone at its end. */
  #givenUp(locks: readonly HeldLock[], seen: readonly SightedLock[]) {
    const now = new Map(locks.map(({ oid, mode }) => [oid, mode]))
    return seen.flatMap(({ oid, lock: { mode } }) => {
      const keeps = now.get(oid)
      const relation = this.#base.has(oid) ? this.#current.get(oid)?.relation : undefined
      const isNews = isStrongerLock(mode, keeps) && isStrongerLock(mode, this.#held.get(oid))
      return relation === undefined || !isNews ? [] : [{ relation, mode, keeps }]
    })
  }

  #newScans(held: HeldLock) {
    const { relation, since } = this.#since(held)
    const { scans, rowsRead } = since
    return relation && isReadable(relation) && scans > 0 ? { relation, scans, rowsRead } : undefined
  }

  #newRows(held: HeldLock) {
    const { relation, since } = this.#since(held)
    const { inserted, updated, deleted } = since
    if (!relation || !isTable(relation) || inserted + updated + deleted === 0) return undefined
    const partitionOf = rootName(this.#base, held.oid)
    return { oid: held.oid, relation, inserted, updated, deleted, ...(partitionOf && { partitionOf }) }
  }

  #since({ oid, counters }: HeldLock) {
    const counted = this.#counted.get(oid)
    const since = {
      scans: counters.scans - (counted?.scans ?? 0),
      rowsRead: counters.rowsRead - (counted?.rowsRead ?? 0),
      inserted: counters.inserted - (counted?.inserted ?? 0),
      updated: counters.updated - (counted?.updated ?? 0),
      deleted: counters.deleted - (counted?.deleted ?? 0),
    }
    return { relation: this.#current.get(oid)?.relation, since }
  }

  #changedFiles(older: readonly HeldLock[], catalog: readonly CatalogEntry[]): Effects['files'] {
    const now = catalog.map((entry) => this.#picture(entry))
    const byOid = new Map(now.map((pictured) => [pictured.oid, pictured]))
    const byName = new Map(now.map((pictured) => [nameKey(pictured.relation), pictured]))
    return older.flatMap(({ oid }) => {
      const from = this.#current.get(oid)
      if (from === undefined) return []
      return fateOf(from, byOid.get(oid), byName.get(nameKey(from.relation))) ?? []
    })
  }

  #keep(locks: readonly HeldLock[], catalog: readonly CatalogEntry[]): void {
    const there = new Set(catalog.map(({ oid }) => oid))
    for (const { oid } of locks) if (!there.has(oid)) this.#current.delete(oid)
    for (const entry of catalog) this.#current.set(entry.oid, this.#picture(entry))
  }

  #picture({ oid, relation, fileNode, heapBytes }: CatalogEntry): PicturedRelation {
    const known = this.#current.get(oid) ?? newcomer
    return { ...known, oid, relation, fileNode, heapBytes: heapBytes ?? known.heapBytes }
  }
}

const newcomer = {
  rows: undefined,
  bytes: 0,
  heapBytes: 0,
  valid: true,
  attributes: 0,
  counters: { scans: 0, rowsRead: 0, inserted: 0, updated: 0, deleted: 0 },
}
