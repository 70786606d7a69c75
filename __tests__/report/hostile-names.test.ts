import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { mapTexts } from '../../src/ground/hide-secrets.ts'
import { type MigrationEvidence, noEffects, type Relation } from '../../src/migration/evidence/evidence.ts'
import { code, codeCell, sentence } from '../../src/report/escape-markdown.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { renderEvidence } from '../../src/report/render-evidence.ts'
import { renderSummary } from '../../src/report/render-summary.ts'
import { hostileName, hostileReport, report } from './fixtures.ts'
import { always, hostileText } from './hostile-text.ts'

const evidenceOf = (name: string): MigrationEvidence => {
  const relation: Relation = { schema: name, name, kind: 'table' }
  const effects = {
    ...noEffects,
    files: [{ relation, fate: 'rewritten' as const }],
    scans: [{ relation, scans: 1, rowsRead: 12, atLeast: true as const }],
    rows: [{ relation, inserted: 1, updated: 2, deleted: 3 }],
  }
  return {
    version: 1,
    method: 'exact',
    statements: [
      {
        ...effects,
        text: name,
        words: [],
        milliseconds: 3,
        transaction: 1,
        method: 'exact',
        failed: false,
        locks: [{ relation, mode: 'access exclusive', heldMilliseconds: 3 }],
        work: [],
        suppressions: [],
      },
    ],
    whole: { ...effects, created: [relation] },
    scale: [{ relation, rows: 12, bytes: 96 }],
    invalidIndexes: [relation],
    foreignKeysWithoutIndex: [],
    limits: [`of ${name}`],
  }
}

/** As two renderers of GitHub's dialect have it; the one takes what the other does not for Markdown. */
const renderers = {
  marked: (markdown: string) => String(marked.parse(markdown, { gfm: true })),
  micromark: (markdown: string) =>
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
}

/** What the pages are made of, without the code in them, which is only shown, and without links that are ours. */
function skeletons(markdown: string): readonly string[] {
  return Object.values(renderers).map((render) =>
    render(markdown)
      .replace(/<code[\s\S]*?<\/code>/g, '<code>')
      .replaceAll('<a href="https://github.com/shop/shop/', '<span '),
  )
}

const foreign =
  /<img|<a |<script|<input|<section|<h[12456]|<hr|<blockquote|<!--(?! database-branch(?:-facts)?:v1 )|<em>|<del>|@octocat|@everyone/

function tags(page: string): readonly string[] {
  return (page.match(/<\/?[a-z][a-z0-9]*/g) ?? []).filter((tag) => tag !== '<br' && tag !== '<code')
}

const tagsOf = (markdown: string) => skeletons(markdown).map(tags)
const foreignIn = (markdown: string) => skeletons(markdown).map((page) => foreign.exec(page)?.[0])
const nothing = [undefined, undefined]

describe('names that a pull request chose', () => {
  it('stay in their cell of the statement table, and in their line below it', () => {
    const plain = tagsOf(renderEvidence(evidenceOf('orders')))
    fc.assert(
      fc.property(hostileText, (name) => {
        const shown = renderEvidence(evidenceOf(name))
        expect(tagsOf(shown)).toEqual(plain)
        expect(foreignIn(shown)).toEqual(nothing)
      }),
      always(400),
    )
  })

  it('stay text in every part of the report', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const filled = mapTexts(hostileReport, (text) => text.replaceAll(hostileName, name))
        const whole = { ...filled, run: report().run, evidence: { measured: true, value: evidenceOf(name) } as const }
        for (const markdown of [renderComment(whole), renderSummary(whole, { budget: 900_000 })]) {
          expect(foreignIn(markdown)).toEqual(nothing)
        }
      }),
      always(60),
    )
  })

  it('are mere text as a sentence, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const shown = `before\n${sentence(name)}\n\n${sentence(name)}\n\n- ${sentence(name)}\n`
        const ours = /^<\/?(p|ul|li)$/
        expect(tagsOf(shown).map((found) => found.filter((tag) => !ours.test(tag)))).toEqual([[], []])
        expect(foreignIn(shown)).toEqual(nothing)
      }),
      always(600),
    )
  })

  it('never look alike', () => {
    const alike = [
      'orders',
      ' orders',
      'orders ',
      'or ders',
      'or  ders',
      'or\u00a0ders',
      'or\u2009ders',
      'or\nders',
      'or\tders',
      'or\u200bders',
      'or\u00adders',
      'or\ufeffders',
      'or\u2060ders',
      'or\u{e0064}ders',
      'or\ufe0fders',
      'or\u3164ders',
      'or\u2800ders',
      '\u202eorders',
      'orders\u202c',
      '\u2066orders\u2069',
      'or\u0000ders',
      'or\u0085ders',
      'caf\u00e9',
      'cafe\u0301',
      '\u00c5',
      '\u212b',
      '\\u{202e}orders',
    ]
    for (const show of [code, codeCell, (name: string) => sentence(`Table \`${name}\` dropped`)]) {
      const shown = alike.map(show)
      expect(new Set(shown).size).toBe(alike.length)
      for (const text of shown) expect(text).toMatch(/^[\x20-\x7e\u00e9\u00c5]+$/)
    }
  })
})
