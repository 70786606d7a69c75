import { describe, expect, it } from '@jest/globals'
import { marked } from 'marked'
import { mapTexts } from '../../src/ground/hide-secrets.ts'
import { type MigrationEvidence, noEffects, type Relation } from '../../src/migration/evidence/evidence.ts'
import { code, codeCell, sentence } from '../../src/report/escape-markdown.ts'
import { renderComment } from '../../src/report/render-comment.ts'
import { renderEvidence } from '../../src/report/render-evidence.ts'
import { renderSummary } from '../../src/report/render-summary.ts'
import { hostileName, hostileReport, report } from './fixtures.ts'

const pieces = [
  '<br>',
  '<br/>',
  '---',
  '===',
  '***',
  '- ',
  '+ ',
  '1. ',
  '> ',
  '# ',
  '|',
  '\\|',
  '\\',
  '`',
  '``',
  '\n',
  '\r',
  '\n\n',
  '    ',
  '\t',
  '~~~',
  '```',
  '![i](https://evil.example/x.png)',
  '[l](https://evil.example)',
  '<https://evil.example>',
  'https://evil.example',
  'www.evil.example',
  '@octocat',
  '<img src=x>',
  '<!--',
  '-->',
  '</details>',
  '</summary>',
  '<details open>',
  '&lt;',
  '&#x3c;img&#x3e;',
  '$$x$$',
  '|---|',
  '\u202e',
  '\u200b',
  '\u{e0041}',
  'a',
  'orders',
  ' ',
]

/** The same names in every run: xorshift32. */
function names(amount: number): readonly string[] {
  let state = 20_261_122
  const next = (below: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  return Array.from({ length: amount }, () =>
    Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]).join(''),
  )
}

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

/** What the page is made of, without the code in it, which is only shown. */
function skeleton(markdown: string): string {
  const html = String(marked.parse(markdown, { gfm: true }))
  return html.replace(/<code[\s\S]*?<\/code>/g, '<code>')
}

const foreign =
  /<img|<a |<script|<h[12456]|<hr|<blockquote|<!--(?! database-branch(?:-facts)?:v1 )|<em>|<del>|@octocat|@everyone/

function tags(page: string): readonly string[] {
  return (page.match(/<\/?[a-z][a-z0-9]*/g) ?? []).filter((tag) => tag !== '<br' && tag !== '<code')
}

describe('names that a pull request chose', () => {
  const some = [...pieces, ...names(400)]

  it('stay in their cell of the statement table, and in their line below it', () => {
    const plain = tags(skeleton(renderEvidence(evidenceOf('orders'))))
    for (const name of some) {
      const page = skeleton(renderEvidence(evidenceOf(name)))
      expect({ name, tags: tags(page) }).toEqual({ name, tags: plain })
      expect(page).not.toMatch(foreign)
    }
  })

  it('stay text in every part of the report', () => {
    for (const name of names(40)) {
      const filled = mapTexts(hostileReport, (text) => text.replaceAll(hostileName, name))
      const whole = { ...filled, run: report().run, evidence: { measured: true, value: evidenceOf(name) } as const }
      for (const markdown of [renderComment(whole), renderSummary(whole, { budget: 900_000 })]) {
        const page = skeleton(markdown).replaceAll('<a href="https://github.com/shop/shop/', '<span ')
        const [found] = foreign.exec(page) ?? []
        expect({ name, found }).toEqual({ name, found: undefined })
      }
    }
  })

  it('are mere text as a sentence, wherever it stands', () => {
    for (const name of some) {
      const page = skeleton(`before\n${sentence(name)}\n\n${sentence(name)}\n\n- ${sentence(name)}\n`)
      expect({ name, tags: tags(page).filter((tag) => !/^<\/?(p|ul|li)$/.test(tag)) }).toEqual({ name, tags: [] })
      expect(page).not.toMatch(foreign)
    }
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
