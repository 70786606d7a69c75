import { describe, expect, it } from '@jest/globals'
import { checkParentNames, parentName, parentNames } from '../../src/branch/parent-name.ts'

const byBase = 'main=production\nrelease/*=staging'

describe('the parent of a run', () => {
  const cases: readonly {
    name: string
    setting: string | undefined
    base: string | undefined
    is: string | undefined
  }[] = [
    { name: 'is the default without a setting', setting: undefined, base: 'main', is: undefined },
    { name: 'is the one name, whatever the base', setting: 'production', base: 'release/1', is: 'production' },
    { name: 'is the one name without a base', setting: 'production', base: undefined, is: 'production' },
    { name: 'follows the base', setting: byBase, base: 'main', is: 'production' },
    { name: 'follows a pattern', setting: byBase, base: 'release/2.0/fix', is: 'staging' },
    { name: 'takes the first line that fits', setting: `release/1=old\n${byBase}`, base: 'release/1', is: 'old' },
    { name: 'is the lone name for every other base', setting: `${byBase}\ndev`, base: 'feature', is: 'dev' },
    { name: 'is the default for a run without a base', setting: byBase, base: undefined, is: undefined },
    { name: 'takes a dot for a dot', setting: 'v1.0=one\ntwo', base: 'v1x0', is: 'two' },
  ]
  it.each(cases)('$name', ({ setting, base, is }) => {
    expect(parentName(setting, base)).toBe(is)
  })

  it('is asked for when no line fits', () => {
    expect(() => parentName(byBase, 'develop')).toThrow('`parent-branch` has no line for the base develop')
  })

  it('can be any of those the setting names', () => {
    expect(parentNames(`${byBase}\nhotfix=production`)).toEqual(['production', 'staging'])
    expect(parentNames(undefined)).toEqual([undefined])
  })

  it.each(['main=', '=production', 'production\n='])('is not read from %j', (setting) => {
    expect(() => checkParentNames(setting)).toThrow('neither a branch nor `base=branch`')
  })
})
