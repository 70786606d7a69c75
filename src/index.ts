/** All ways in, for one bundle. */
export { cli } from './cli/main.ts'
export { main } from './main.ts'
export { observer } from './observer.ts'
export { post } from './post.ts'
export { pre } from './pre.ts'
