/**
 * What a statement takes and returns, asked of the server without running it: it parses the text and describes what it has
 * understood. https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
import pg from 'pg'

export type Described = {
  /** Type oids, `$1` first. */
  readonly parameters: readonly number[]
  /** Empty of what returns no rows. */
  readonly results: readonly { readonly name: string; readonly type: number }[]
}

/** Throws what the server says. */
export async function describeStatement(client: pg.ClientBase, text: string): Promise<Described> {
  const statement = new DescribedStatement(text)
  try {
    await new Promise<void>((resolve, reject) => {
      statement.once('error', reject)
      statement.once('end', () => resolve())
      client.query(statement)
    })
    return statement
  } finally {
    statement.leave()
  }
}

class DescribedStatement extends pg.Query implements Described {
  readonly #text: string
  #connection: WireConnection | undefined
  parameters: readonly number[] = []
  results: Described['results'] = []

  constructor(text: string) {
    super(text)
    this.#text = text
  }

  /** Without a name, the next one takes its place. */
  override submit = (given: pg.Connection): void => {
    const connection = given as unknown as WireConnection
    connection.on('parameterDescription', this.#noteParameters)
    this.#connection = connection
    connection.parse({ name: '', text: this.#text, types: [] })
    connection.describe({ type: 'S', name: '' })
    connection.sync()
  }

  /** What a statement that failed had waited for is not the next one's. */
  leave(): void {
    this.#connection?.off('parameterDescription', this.#noteParameters)
  }

  readonly #noteParameters = ({ dataTypeIDs }: ParameterDescription): void => {
    this.parameters = dataTypeIDs
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.results = fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }))
  }
}

/** As node-postgres has it; its types are those of an earlier version. */
type WireConnection = {
  on(event: 'parameterDescription', listener: (message: ParameterDescription) => void): void
  off(event: 'parameterDescription', listener: (message: ParameterDescription) => void): void
  parse(message: { readonly name: string; readonly text: string; readonly types: readonly number[] }): void
  describe(message: { readonly type: 'S' | 'P'; readonly name: string }): void
  sync(): void
}

type ParameterDescription = { readonly dataTypeIDs: readonly number[] }
