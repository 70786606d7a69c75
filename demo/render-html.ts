/**
 * A comment as GitHub would show it, as one page without a server: GitHub's markdown, its few HTML tags, nothing else. Script, images
 * and addresses other than the web's come out as text, since a comment holds names that a pull request chose.
 */
import { Marked, type Tokens } from 'marked'

export function renderHtml(markdown: string, { title }: { readonly title: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<article>
<header><b>github-actions</b> <span class="bot">bot</span> commented</header>
<div class="comment">
${marked.parse(markdown, { async: false })}</div>
</article>
</body>
</html>
`
}

const allowedTag = /^\s*(?:<\/?(?:details|summary|sub|br)>\s*)+$|^\s*<summary>[^<>]*<\/summary>\s*$/
const foldedTitle = /^\s*<details>\s*<summary>([^<>]*)<\/summary>\s*$/

const marked = new Marked({
  gfm: true,
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

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const style = `
:root { color-scheme: light dark; --text: #1f2328; --muted: #59636e; --page: #f6f8fa; --paper: #fff; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --add: #dafbe1; --add-text: #116329; --del: #ffebe9; --del-text: #82071e; --alt: #fff8c5; --alt-text: #7d4e00 }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --muted: #9198a1; --page: #010409; --paper: #0d1117; --line: #3d444d; --link: #4493f8;
  --code: #656c7633; --add: #033a16; --add-text: #aff5b4; --del: #67060c; --del-text: #ffdcd7; --alt: #341a00; --alt-text: #f2cc60 } }
body { margin: 0; padding: 24px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, "Liberation Sans", "Noto Color Emoji", sans-serif }
article { max-width: 860px; margin: 0 auto; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); overflow: hidden }
header { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--page); color: var(--muted) }
header b { color: var(--text) }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px }
.comment { padding: 16px; overflow-wrap: anywhere }
.comment > :first-child { margin-top: 0 } .comment > :last-child { margin-bottom: 0 }
h3 { font-size: 17.5px; line-height: 1.25; margin: 24px 0 16px } h4 { font-size: 14px; margin: 24px 0 16px }
p, ul, pre, table, details { margin: 0 0 16px } ul { padding-left: 2em } li + li { margin-top: 3px }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
code { font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
pre { padding: 16px; overflow: auto; background: var(--page); border-radius: 6px; line-height: 1.45 } pre code { background: none; padding: 0; white-space: pre }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse } th, td { overflow-wrap: normal; padding: 6px 13px; border: 1px solid var(--line) } th { font-weight: 600 }
summary { cursor: pointer } sub { color: var(--muted) }
pre span { display: block; min-height: 1.45em; margin: 0 -16px; padding: 0 16px }
.added { background: var(--add); color: var(--add-text) } .removed { background: var(--del); color: var(--del-text) } .altered { background: var(--alt); color: var(--alt-text) } .hunk { color: var(--muted) }
`
