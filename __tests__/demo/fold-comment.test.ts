import { describe, expect, it } from '@jest/globals'
import { foldComment } from '../../demo/fold-comment.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { failedReport } from '../report/fixtures.ts'

describe('a comment on a terminal', () => {
  it('is folded where GitHub folds it', () => {
    const comment = 'before\n\n<details><summary>2 findings</summary>\n\n- one\n- two\n\n</details>\n\nafter'
    expect(foldComment(comment)).toBe('before\n\n▸ 2 findings\n\nafter')
  })

  it('has the labels of its links, and no marks for machines', () => {
    const comment =
      '<!-- database-branch -->\n[`ci-pr-42`](https://lakebase.example/b/1) \\(100 rows\\) <sub>static</sub>\n'
    expect(foldComment(comment)).toBe('`ci-pr-42` (100 rows) static')
  })

  it('says what the comment says', () => {
    const folded = foldComment(renderComment(failedReport))
    expect(folded).toMatch(/^### ❌ Database: /)
    expect(folded).not.toMatch(/<\/?[a-z]/)
  })
})
