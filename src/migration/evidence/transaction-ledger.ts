/** Turns the states of the own backend, one after each statement, into what each statement did. */
import { isStrongerLock, type LockMode } from '../lock-modes.ts'
import { fateOf, isTable, nameKey } from './compare-pictures.ts'
import type { Effects, LockEvidence } from './evidence.ts'
import type { BackendState, LockedRelation } from './own-backend.ts'
import type { Counters, Picture, PicturedRelation } from './picture.ts'

export type StatementEffects = Effects & { readonly locks: readonly LockEvidence[] }

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

  read({ relations }: BackendState): StatementEffects {
    const older = relations.filter(({ oid }) => this.#base.has(oid))
    const effects = {
      locks: older.flatMap((locked) => this.#newLock(locked) ?? []),
      scans: older.flatMap((locked) => this.#newScans(locked) ?? []),
      rows: older.flatMap((locked) => this.#newRows(locked) ?? []),
      files: this.#changedFiles(relations),
      created: relations.flatMap(({ oid, now }) => (now && !this.#current.has(oid) ? [now.relation] : [])),
    }
    for (const locked of relations) this.#keep(locked)
    return effects
  }

  #newLock({ oid, mode }: LockedRelation): LockEvidence | undefined {
    const pictured = this.#current.get(oid)
    if (!pictured || !isStrongerLock(mode, this.#held.get(oid))) return undefined
    return { relation: pictured.relation, mode, heldMilliseconds: 0 }
  }

  #newScans(locked: LockedRelation) {
    const { relation, since } = this.#since(locked)
    const { scans, rowsRead } = since
    return relation && isTable(relation) && scans > 0 ? { relation, scans, rowsRead } : undefined
  }

  #newRows(locked: LockedRelation) {
    const { relation, since } = this.#since(locked)
    const { inserted, updated, deleted } = since
    return relation && isTable(relation) && inserted + updated + deleted > 0
      ? { relation, inserted, updated, deleted }
      : undefined
  }

  #since({ oid, counters }: LockedRelation) {
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

  #changedFiles(relations: readonly LockedRelation[]): Effects['files'] {
    const now = relations.flatMap((locked) => this.#picture(locked) ?? [])
    const byOid = new Map(now.map((pictured) => [pictured.oid, pictured]))
    const byName = new Map(now.map((pictured) => [nameKey(pictured.relation), pictured]))
    return relations.flatMap(({ oid }) => {
      const from = this.#current.get(oid)
      if (from === undefined || !this.#base.has(oid)) return []
      return fateOf(from, byOid.get(oid), byName.get(nameKey(from.relation))) ?? []
    })
  }

  #keep(locked: LockedRelation): void {
    const { oid, mode, counters } = locked
    this.#held.set(oid, mode)
    this.#counted.set(oid, counters)
    const pictured = this.#picture(locked)
    if (pictured) this.#current.set(oid, pictured)
    else this.#current.delete(oid)
  }

  #picture({ oid, now }: LockedRelation): PicturedRelation | undefined {
    if (now === undefined) return undefined
    const known = this.#current.get(oid) ?? newcomer
    return {
      ...known,
      oid,
      relation: now.relation,
      fileNode: now.fileNode,
      heapBytes: now.heapBytes ?? known.heapBytes,
    }
  }
}

const newcomer = {
  rows: undefined,
  bytes: 0,
  heapBytes: 0,
  valid: true,
  counters: { scans: 0, rowsRead: 0, inserted: 0, updated: 0, deleted: 0 },
}
