/** Runs the command line from the compiled sources, as dist/cli/index.js does from the bundle. */
import { cli } from './main.ts'

await cli()
