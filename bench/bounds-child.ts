/** A process of its own: runs one stage, and prints how long it took and the most memory that it had. */
import { type StageName, stages } from './bounds-stage.ts'

const [name = '', url = ''] = process.argv.slice(2)
const stage = stages[name as StageName]
const prepared = await stage.prepare(url)
const begin = performance.now()
const made = await stage.run(prepared as never)
const milliseconds = performance.now() - begin
const maxBytes = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ milliseconds, maxBytes, made }))
process.exit()
