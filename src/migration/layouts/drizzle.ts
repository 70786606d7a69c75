/** Drizzle before 1.0 runs what `meta/_journal.json` lists, in its order. https://orm.drizzle.team/docs/drizzle-kit-generate */
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { parseJson } from '../../ground/parse-json.ts'
import { type FoundFile, type Layout, leaveOut } from './layout.ts'

export const drizzle: Layout = async (files, beside) => {
  const places = new Map<string, number>()
  const folders = new Set(files.map(({ path }) => dirname(path)))
  const withJournal = new Set<string>()
  for (const folder of folders) {
    const { data } = journalSchema.safeParse(parseJson((await beside(join(folder, 'meta/_journal.json'))) ?? ''))
    if (data === undefined) continue
    withJournal.add(folder)
    for (const [place, { tag }] of data.entries.entries()) places.set(join(folder, `${tag}.sql`), place)
  }
  if (withJournal.size === 0) return { files, remarks: [] }
  const isListed = ({ path }: FoundFile) => !withJournal.has(dirname(path)) || places.has(path)
  const { files: kept, remarks } = leaveOut(files, (file) => !isListed(file), 'the journal of Drizzle does not list it')
  const folderOrder = [...folders]
  const inOrder = [...kept].sort(
    (a, b) =>
      folderOrder.indexOf(dirname(a.path)) - folderOrder.indexOf(dirname(b.path)) ||
      (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0),
  )
  return { files: inOrder, remarks }
}

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string().transform((tag) => basename(tag)) })) })
