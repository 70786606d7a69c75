/** What a history table looks like, and how its rows are read. */

export type HistoryTable = {
  readonly tool: string
  /** Unless the tool was told another. */
  readonly name: string
  /** All of these. */
  readonly columns: readonly string[]
  /** They are in many a table: it goes by its name, and there may be no others. */
  readonly columnsAreCommon?: boolean | undefined
  /** Another table in the same schema, where the columns alone do not tell. */
  readonly beside?: string | undefined
  /** Tables that go with it, in the same schema, and hold no history themselves. */
  readonly companions?: readonly string[] | undefined
  /** The checksum is the SHA-256 of the migration's file, in hex. */
  readonly hashesFile?: boolean | undefined
  /** It holds only the version that was reached. */
  readonly headOnly?: boolean | undefined
  /** A graph of migrations, each end of which is a row. */
  readonly hasHeads?: boolean | undefined
  /** SQL over the table's columns. */
  readonly entry: {
    readonly name: string
    readonly checksum?: string | undefined
    readonly milliseconds?: string | undefined
    /** True: it failed, or was left half done. */
    readonly failed?: string | undefined
    readonly rolledBack?: string | undefined
    readonly where?: string | undefined
    readonly order: string
  }
}
