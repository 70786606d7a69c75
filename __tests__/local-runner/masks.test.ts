import { describe, expect, it } from '@jest/globals'
import { Masks } from '../../local/runner/masks.ts'

describe('Masks', () => {
  it('hides a value whole before its parts', () => {
    const masks = new Masks()
    masks.add('secret')
    masks.add('postgres://u:secret@h')
    expect(masks.apply('url postgres://u:secret@h and secret')).toBe('url *** and ***')
  })

  it('hides each line of a value', () => {
    const masks = new Masks()
    masks.add('first line\nsecond line\n')
    expect(masks.apply('x second line y first line')).toBe('x *** y ***')
  })

  it('ignores empty values', () => {
    const masks = new Masks()
    masks.add('')
    masks.add(' \n ')
    expect(masks.values).toEqual([])
    expect(masks.covers('anything')).toBe(false)
  })
})
