/** The folder of the project, for code that runs both from the sources and from what is compiled into build/. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const projectRoot = ['../', '../../']
  .map((up) => fileURLToPath(new URL(up, import.meta.url)))
  .find((folder) => existsSync(`${folder}package.json`)) as string
