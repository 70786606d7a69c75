import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mapTexts } from '../../../src/ground/hide-secrets.ts'
import { renderHtmlReport } from '../../../src/report/html/render-html.ts'
import { destructiveReport, failedReport, hostileName, hostileReport, longReport, safeReport } from '../fixtures.ts'
import { always, hostileText } from '../hostile-text.ts'

/** With what stands in them, but for classes and places, which differ by length. */
function tags(html: string): readonly string[] {
  return (html.match(/<[a-z!/][^>]*>/gi) ?? []).map((tag) => tag.replace(/ (class|style|colspan)="[^"<>]*"/g, ''))
}

const reports = { safeReport, destructiveReport, failedReport, hostileReport, longReport }

describe('the report as a page', () => {
  it.each(Object.entries(reports))('needs nothing else and runs nothing: %s', (_name, report) => {
    const html = renderHtmlReport(report)
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).not.toMatch(/<(?:script|img|iframe|svg|link|object|embed|form)\b|<[^>]*\son\w+=|@import|url\(/i)
    const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !address?.startsWith('https://github.com/shop/'))).toEqual([])
  })

  it('needs nothing else and runs nothing, whatever a pull request has named', () => {
    const plain = new Set(
      tags(renderHtmlReport(mapTexts(hostileReport, (text) => text.replaceAll(hostileName, 'orders')))),
    )
    fc.assert(
      fc.property(hostileText, (name) => {
        const html = renderHtmlReport(mapTexts(hostileReport, (text) => text.replaceAll(hostileName, name)))
        expect(tags(html).filter((tag) => !plain.has(tag))).toEqual([])
      }),
      always(60),
    )
  })

  it('has everything unfolded, and definitions beside each other', () => {
    const html = renderHtmlReport(failedReport)
    expect(html).not.toContain('<details>')
    expect(html).toContain('<details open>')
    expect(renderHtmlReport(destructiveReport)).toMatch(
      /<th colspan="2">column ecommerce\.orders\.note dropped<\/th><\/tr>\n<tr><td><pre><code><span class="removed">/,
    )
  })

  it('says in its title what the report comes to, and whose it is', () => {
    const html = renderHtmlReport(destructiveReport)
    expect(html).toMatch(/<title>Database: drops column ecommerce\.orders\.note/)
    expect(html).toMatch(/<header>shop\/shop #42.* · abc1234<\/header>/)
  })

  it('leaves nothing out', () => {
    const html = renderHtmlReport(longReport)
    expect(html).not.toContain('Shortened to fit')
    expect(html).toContain('column_1999')
  })
})
