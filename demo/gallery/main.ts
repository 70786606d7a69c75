/**
 * Makes docs/comment-gallery.md: plays each situation, and takes a picture of its comment. With names of situations, only those are
 * played, and the page is left as it is.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../local/project-root.ts'
import { renderHtml } from '../render-html.ts'
import { createProject, letCiIn } from '../set-up.ts'
import { openShop, outputFolder } from '../shop.ts'
import { openCamera } from './camera.ts'
import { playSituation } from './play.ts'
import { type Situation, situations } from './situations.ts'

const pictures = join(projectRoot, 'docs/gallery')
const commentWidth = 900

async function makeGallery(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !situations.some((situation) => situation.name === name))
  if (unknown.length > 0) throw new RangeError(`There is no situation ${unknown.join(', ')}.`)
  const pages = join(outputFolder, 'gallery')
  await mkdir(pages, { recursive: true })
  await mkdir(pictures, { recursive: true })
  const shop = await openShop({ switches: { unarchived_quota: 500 } })
  const camera = await openCamera()
  const headlines = new Map<string, string>()
  try {
    await createProject(shop)
    await letCiIn(shop)
    for (const [index, situation] of situations.entries()) {
      const { name, title } = situation
      if (names.length > 0 && !names.includes(name)) continue
      const markdown = await playSituation(shop, situation, 101 + index)
      const page = join(pages, `${name}.html`)
      await writeFile(join(pages, `${name}.md`), markdown)
      await writeFile(page, renderHtml(markdown, { title }))
      for (const dark of [false, true]) {
        const picture = join(pictures, `${name}-${dark ? 'dark' : 'light'}.png`)
        await writeFile(picture, await camera.take(page, { dark, width: commentWidth }))
      }
      headlines.set(name, markdown.split('\n')[0]?.replace(/^#+ /, '') ?? '')
      console.log(`${name}: ${headlines.get(name)}`)
    }
  } finally {
    await camera[Symbol.asyncDispose]()
    await shop.close()
  }
  if (names.length === 0) await writeFile(join(projectRoot, 'docs/comment-gallery.md'), renderGallery(headlines))
}

function renderGallery(headlines: ReadonlyMap<string, string>): string {
  const parts = situations.map((situation) => renderSituation(situation, headlines.get(situation.name) ?? ''))
  return `# What reviewers see

Each of these comments was written by a run of the action on a small shop (customers 100 rows, products 50, orders 200, order items 500;
\`page_views\` has a million), on the local stand-in. \`npm run gallery\` plays them again and takes the pictures.

${parts.join('\n\n')}
`
}

function renderSituation({ name, title, decision }: Situation, headline: string): string {
  const alt = headline.replace(/[`"\\]/g, '')
  return `## ${title}

${decision}

<picture>
  <source media="(prefers-color-scheme: dark)" srcset="gallery/${name}-dark.png">
  <img alt="${alt}" src="gallery/${name}-light.png">
</picture>`
}

await makeGallery(process.argv.slice(2))
