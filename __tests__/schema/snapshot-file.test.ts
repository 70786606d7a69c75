import { describe, expect, it } from '@jest/globals'
import { parseSnapshot } from '../../src/schema/snapshot-file.ts'
import { column, orders, snapshot } from './made-up-snapshot.ts'

describe('parseSnapshot', () => {
  it('reads back what was written', () => {
    const written = JSON.stringify(snapshot([orders, column('note')]))
    expect(JSON.stringify(parseSnapshot(written, 'schema.json'))).toBe(written)
  })

  it.each([
    { text: 'not json', says: 'schema.json is not JSON' },
    { text: '{"version":2}', says: 'schema.json is not a schema snapshot of version 1 (version:' },
    { text: '[]', says: 'schema.json is not a schema snapshot of version 1' },
  ])('refuses $text in a sentence', ({ text, says }) => {
    expect(() => parseSnapshot(text, 'schema.json')).toThrow(says)
  })
})
