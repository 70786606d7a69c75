/**
 * GitHub's markdown as HTML: its few tags, nothing else. Script, images and addresses other than the web's come out as text, since a
 * report holds names that a pull request chose.
 */
import { Marked, type Tokens } from 'marked'
import { escapeHtml } from './escape-html.ts'

export function markdownHtml(markdown: string): string {
  return marked.parse(markdown, { async: false })
}

const allowedTag = /^\s*(?:<\/?(?:details|summary|sub|br)>\s*)+$|^\s*<summary>[^<>]*<\/summary>\s*$/
const foldedTitle = /^\s*<details>\s*<summary>([^<>]*)<\/summary>\s*$/

const marked = new Marked({
  gfm: true,
  // As in a comment, where a line is a line.
  breaks: true,
  renderer: {
    html({ text }: Tokens.HTML | Tokens.Tag): string {
      const withoutComments = text.replace(/<!--[\s\S]*?-->/g, '')
      const isPlain = allowedTag.test(withoutComments) || foldedTitle.test(withoutComments)
      return isPlain ? withoutComments : escapeHtml(withoutComments)
    },
    link({ href, tokens }: Tokens.Link): string {
      const label = this.parser.parseInline(tokens)
      return /^https?:\/\//i.test(href) ? `<a href="${escapeHtml(href)}">${label}</a>` : label
    },
    image({ text }: Tokens.Image): string {
      return escapeHtml(text)
    },
    code({ text, lang }: Tokens.Code): string {
      const lines = lang === 'diff' ? text.split('\n').map(colourDiffLine).join('') : escapeHtml(text)
      return `<pre><code>${lines}</code></pre>\n`
    },
  },
})

function colourDiffLine(line: string): string {
  const kind = { '+': 'added', '-': 'removed', '!': 'altered', '@': 'hunk' }[line[0] ?? ''] ?? 'same'
  return `<span class="${kind}">${escapeHtml(line)}</span>`
}
