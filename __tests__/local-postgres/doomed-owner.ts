// Starts a server on the cluster named in its argument, tells where it is, and waits to be killed.
import { startServer } from '../../local/postgres/server.ts'

const [, , dataDir = ''] = process.argv
const { pid, socketDir } = await startServer({ dataDir })
console.log(JSON.stringify({ pid, socketDir }))
