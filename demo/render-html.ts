/** A comment as GitHub would show it, as one page without a server. */
import { markdownHtml } from '../src/report/html/markdown-html.ts'
import { renderPage } from '../src/report/html/page.ts'

export function renderHtml(markdown: string, { title }: { readonly title: string }): string {
  return renderPage({
    title,
    body: `<article>
<header><b>github-actions</b> <span class="bot">bot</span> commented</header>
<div class="comment">
${markdownHtml(markdown)}</div>
</article>`,
  })
}
