/** A page that needs no server and no other file, in dark and light, on paper too. Nothing in it runs or is fetched. */
import { escapeHtml } from './escape-html.ts'

export type Page = {
  readonly title: string
  /** HTML of our own. */
  readonly body: string
  /** Styles beside those that every page has. */
  readonly style?: string | undefined
}

export function renderPage({ title, body, style = '' }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${pageStyle}${style}</style>
</head>
<body>
${body}
</body>
</html>
`
}

const pageStyle = `
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
