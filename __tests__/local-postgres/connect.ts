import pg from 'pg'

/** Runs `work` with a client that is closed afterwards. */
export async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  // A server that ends under an idle client is what some of these tests are about.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The rows of one query on a connection of its own. */
export async function query(config: pg.ClientConfig, sql: string): Promise<readonly Record<string, unknown>[]> {
  return withClient(config, async (client) => (await client.query(sql)).rows)
}
