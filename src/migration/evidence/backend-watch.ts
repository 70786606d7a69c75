/** Watches one backend from a second connection, while it runs what cannot be asked of it afterwards. */
import type pg from 'pg'
import type { Clock } from '../../ground/clock.ts'
import type { Asker } from '../../postgres/anywhere.ts'
import { backendPid } from '../../postgres/backend-pid.ts'
import { strongerLock } from '../lock-modes.ts'
import { ActivitySampler, type SeenLock, type Sightings } from './activity-sampler.ts'
import type { LockEvidence } from './evidence.ts'
import type { Picture } from './picture.ts'

export type BackendWatch = {
  start(): Promise<BackendSighting>
  /** From a moment on, so that what is over by then costs nothing. The backend is busy, and cannot be asked for its `pid` any more. */
  startLate(pid: number): BackendSighting
}

export type BackendSighting = {
  /** The locks that were seen on relations of the picture. Stopping twice is fine. */
  stop(picture: Picture): Promise<readonly SightedLock[]>
  /** The connection that it looks from is gone. */
  readonly isBlind: boolean
}

export type SightedLock = { readonly oid: number; readonly lock: LockEvidence }

/** `questions` go to a connection of their own; the watched session answers for its process id. */
export function watchBackend(options: {
  readonly watched: pg.ClientBase
  readonly questions: Asker
  readonly clock: Clock
}): BackendWatch {
  const { watched, questions, clock } = options
  return {
    start: async () => {
      const sampler = new ActivitySampler({ questions, clock, pid: await backendPid(watched) })
      sampler.start()
      return sightingOf(sampler)
    },
    startLate: (pid) => {
      const sampler = new ActivitySampler({ questions, clock, pid })
      const start = setTimeout(() => sampler.start(), lateMs)
      return sightingOf(sampler, () => clearTimeout(start))
    },
  }
}

function sightingOf(sampler: ActivitySampler, beforeStop: () => void = () => undefined): BackendSighting {
  return {
    stop: async (picture) => {
      beforeStop()
      return sightedLocks(await sampler.stop(), picture)
    },
    get isBlind() {
      return sampler.isBroken
    },
  }
}

/** As long as the sampler waits between two looks: it could not see less. */
const lateMs = 50

/** A statement such as `create index concurrently` takes its lock again in each of its transactions. */
function sightedLocks({ statements }: Sightings, picture: Picture): readonly SightedLock[] {
  const byRelation = new Map<number, SeenLock[]>()
  for (const [oid, lock] of statements.flatMap(({ locks }) => [...locks])) {
    byRelation.set(oid, [...(byRelation.get(oid) ?? []), lock])
  }
  return [...byRelation].flatMap(([oid, locks]) => {
    const relation = picture.get(oid)?.relation
    return relation === undefined ? [] : [{ oid, lock: mergeLocks(relation, locks) }]
  })
}

export function mergeLocks(relation: LockEvidence['relation'], locks: readonly SeenLock[]): LockEvidence {
  return {
    relation,
    mode: locks.map(({ mode }) => mode).reduce(strongerLock, 'access share'),
    heldMilliseconds: Math.round(locks.reduce((sum, { firstSeen, lastSeen }) => sum + lastSeen - firstSeen, 0)),
    waitedMilliseconds: Math.round(locks.reduce((sum, { waited }) => sum + waited, 0)),
  }
}
