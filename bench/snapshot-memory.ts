/** A process of its own: prints the most memory, in MB, that two snapshots and their diff have taken. */
import pg from 'pg'
import { diffSnapshots } from '../src/schema/diff.ts'
import { readSnapshot } from '../src/schema/read-snapshot.ts'

const clients = process.argv.slice(2).map((url) => new pg.Client(url))
await Promise.all(clients.map((client) => client.connect()))
const [before, after] = await Promise.all(clients.map((client) => readSnapshot(client)))
if (!before || !after) throw new Error('usage: snapshot-memory URL URL')
diffSnapshots(before, after)
console.log(Math.round(process.resourceUsage().maxRSS / 1024))
await Promise.all(clients.map((client) => client.end()))
