// Starts a server on the cluster named in its first argument, tells where it is, and waits to be killed; or, with
// `fail` as its second argument, fails.
import { startServer } from '../../local/postgres/server.ts'

const [, , dataDir = '', end] = process.argv
const { pid, socketDir } = await startServer({ dataDir })
console.log(JSON.stringify({ pid, socketDir }))
if (end === 'fail') throw new Error('The owner failed.')
