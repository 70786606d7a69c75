/** Something measured, or the reason why it was not: a reader must never take "not looked at" for "nothing found". */
export type Measured<T> =
  | { readonly measured: true; readonly value: T }
  | { readonly measured: false; readonly why: string }

export function valueIfMeasured<T>(fact: Measured<T>): T | undefined {
  return fact.measured ? fact.value : undefined
}
