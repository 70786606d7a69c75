/**
 * The codes of changes, which are stable, each with what it weighs and why. A test holds them against what the diff says of
 * the corpus. A code that is not here is not wrong (a later Postgres brings attributes of its own), but nothing may rely on it.
 */
import type { CodeRule } from './codes/code-rule.ts'
import { otherCodes } from './codes/other-codes.ts'
import { relationCodes } from './codes/relation-codes.ts'
import { tablePartCodes } from './codes/table-part-codes.ts'
import { typeCodes } from './codes/type-codes.ts'

const codes = { ...relationCodes, ...tablePartCodes, ...typeCodes, ...otherCodes }

type Codes = typeof codes

export type ChangeCode = { [Kind in keyof Codes]: `${Kind}.${keyof Codes[Kind] & string}` }[keyof Codes]

/** By code. */
export const codeRules: ReadonlyMap<string, CodeRule> = new Map(
  Object.entries(codes).flatMap(([kind, rules]) =>
    Object.entries(rules).map(([what, rule]: [string, CodeRule]) => [`${kind}.${what}`, rule] as const),
  ),
)

export const changeCodes: readonly string[] = [...codeRules.keys()]
