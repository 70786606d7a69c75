/** RoundhousE and grate run `LOCAL.0001_x.ENV.sql` in one environment alone. https://erikbra.github.io/grate/environment-scripts/ */
import { UserError } from '../../ground/errors.ts'
import type { Layout } from './layout.ts'

export const roundhouse: Layout = (files) => {
  const bound = files.find(({ path }) => /\.ENV\./.test(path))
  if (bound === undefined) return { files, remarks: [] }
  throw new UserError(
    `\`migrations\`: ${bound.path} is for one environment of RoundhousE or grate. Let the tool run it, with ` +
      '`migrate: grate --files FOLDER`, or narrow the pattern.',
  )
}
