/** Runs the observer from the compiled sources, as dist/observer/index.js does from the bundle. */
import { observer } from './observer.ts'

await observer()
