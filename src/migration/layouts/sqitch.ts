/** Scripts of Sqitch: their order is that of the plan, which says what depends on what. https://sqitch.org/docs/manual/sqitch/ */
import { dirname, join } from 'node:path'
import { UserError } from '../../ground/errors.ts'
import type { Layout } from './layout.ts'

export const sqitch: Layout = async (files, beside) => {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    const [, top = ''] = /^(.*?)\/?(?:deploy|revert|verify)(?:\/|$)/.exec(folder) ?? []
    const isScript = /(^|\/)(deploy|revert|verify)(\/|$)/.test(folder)
    if (!isScript || (await beside(join(top, 'sqitch.plan'))) === undefined) continue
    throw new UserError(
      `\`migrations\`: ${folder} holds scripts of Sqitch, whose order is in ${join(top, 'sqitch.plan')}. ` +
        'Let Sqitch run them, with `migrate: sqitch deploy`.',
    )
  }
  return { files, remarks: [] }
}
