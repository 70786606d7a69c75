/**
 * A migration tool as npm has it, run as its users run it: a project folder, and a child process that is given the database's
 * URL. Add one by writing it in a file of its own and listing it in real-tools.ts.
 */

export type Migration = {
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly sql: string
}

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

export type RealTool = {
  /** As the product is to call it. */
  readonly name: string
  /** The whole project, its migrations written as the tool wants them. It finds packages as one in this repository would. */
  readonly project: (migrations: readonly Migration[]) => Files
  /** Arguments of node, in the project's folder. The database is in DATABASE_URL. */
  readonly command: readonly string[]
  /** Where it keeps its books, as `schema.table`. */
  readonly table: string
  /** What stands beside them. */
  readonly companions?: readonly string[] | undefined
  /** A migration's name in the books. */
  readonly nameOf: (migration: Migration) => string
  /** What the report calls it, where that is not its name in the books. */
  readonly titleOf?: (migration: Migration) => string
  /** Only where it keeps one. */
  readonly checksumOf?: ((migrations: readonly Migration[], index: number) => string) | undefined
  readonly keepsDuration?: boolean | undefined
  /** It writes down that a migration failed; the others undo all of it. */
  readonly keepsFailures?: boolean | undefined
  /** It runs on when a migration that it has applied was edited, and its books can tell. */
  readonly tellsEdited?: boolean | undefined
  /** It does not run on once a migration that it has applied was edited. */
  readonly refusesEdited?: boolean | undefined
}

/** `001`, which sorts as the numbers do. */
export function padded({ number }: Migration): string {
  return String(number).padStart(3, '0')
}
