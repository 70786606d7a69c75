/** Ordered troubles, and which of them the next call meets. What a trouble does is the service's matter. */
export type OrderedFault = {
  readonly times?: number | undefined
  readonly after?: number | undefined
}

export type FaultBook<Fault extends OrderedFault> = {
  add(fault: Fault): void
  clear(): void
  list(): readonly Fault[]
  /** Takes one ordered fault that matches; undefined when there is none, or when calls come first that go well. */
  take(matches: (fault: Fault) => boolean): Fault | undefined
}

export function faultBook<Fault extends OrderedFault>(): FaultBook<Fault> {
  let ordered: (Fault & { times?: number | undefined; after?: number | undefined })[] = []
  return {
    add: (fault) => {
      ordered.push({ ...fault })
    },
    clear: () => {
      ordered = []
    },
    list: () => ordered,
    take: (matches) => {
      const match = ordered.find(matches)
      if (match === undefined) return undefined
      const left = { ...match }
      ordered[ordered.indexOf(match)] = left
      if (left.after !== undefined && left.after > 0) {
        left.after -= 1
        return undefined
      }
      if (left.times !== undefined) left.times -= 1
      if (left.times === 0) ordered = ordered.filter((fault) => fault !== left)
      return match
    },
  }
}
