import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../../demo/render-html.ts'

const body = (markdown: string) =>
  /<div class="comment">([\s\S]*)<\/div>\n<\/article>/.exec(renderHtml(markdown, { title: 't' }))?.[1]

describe('a comment as a page', () => {
  it.each([
    '<script>document.title = 1</script>',
    'text <script>document.title = 1</script> text',
    '<img src=x onerror="document.title = 1">',
    '<details open ontoggle="document.title = 1">',
    '<details><summary onclick="document.title = 1">x</summary>',
    '<details><summary>x</summary><script>document.title = 1</script>',
    '[x](javascript:document.title=1)',
    '![x](javascript:document.title=1)',
    '<!-- --><script>document.title = 1</script><!-- -->',
    '<scr<!-- -->ipt>document.title = 1</script>',
    '```diff\n+<script>document.title = 1</script>\n```',
  ])('runs no script: %s', (markdown) => {
    expect(body(markdown)).not.toMatch(/<(?:script|img|iframe|svg)|<[^>]*\son\w+=|href="(?!https?:)/i)
  })

  it('has a policy against script and against anything from elsewhere', () => {
    expect(renderHtml('', { title: '</title><script>' })).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(renderHtml('', { title: '</title><script>' })).not.toContain('<script>')
  })

  it('keeps folds, and hides comments', () => {
    const html = body('<details><summary>More</summary>\n\n- item\n\n</details>\n\n<!-- marker -->')
    expect(html).toMatch(/<details><summary>More<\/summary>[\s\S]*<li>item<\/li>[\s\S]*<\/details>/)
    expect(html).not.toContain('marker')
  })

  it('colours a diff', () => {
    expect(body('```diff\n-a\n+b\n c\n```')).toContain(
      '<span class="removed">-a</span><span class="added">+b</span><span class="same"> c</span>',
    )
  })
})
