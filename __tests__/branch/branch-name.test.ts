import { describe, expect, it } from '@jest/globals'
import { branchName, checkTemplate, isOurs, numberIn, ofRepository } from '../../src/branch/branch-name.ts'
import { UserError } from '../../src/ground/errors.ts'

const idRule = /^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

describe('branchName', () => {
  it.each([
    ['ci-pr-{number}', { number: 42 }, 'ci-pr-42'],
    ['mq-{number}-{sha}', { number: 42, sha: '3F2A1B9c0d' }, 'mq-42-3f2a1b9'],
    ['ci-{branch}', { branch: 'feature/Basket_v2.1' }, 'ci-feature-basket-v2-1'],
    ['ci-{ref}', { branch: '--main--' }, 'ci-main'],
    ['ci-main', {}, 'ci-main'],
  ])('%s', (template, parts, name) => {
    expect(branchName(template, parts)).toBe(name)
  })

  it.each([
    ['ci-{repository}-pr-{number}', 'acme/Shop.API', 'ci-shop-api-pr-{number}'],
    ['{repository}-{number}', 'acme/shop', 'shop-{number}'],
    ['ci-pr-{number}', 'acme/shop', 'ci-pr-{number}'],
  ])('%s of %s', (template, repository, expected) => {
    expect(checkTemplate(ofRepository(template, repository))).toBe(expected)
    expect(numberIn('ci-stock-pr-42', ofRepository(template, repository))).toBeUndefined()
  })

  it('shortens long names and keeps them apart', () => {
    const long = 'feature/a-very-long-name-of-a-branch-that-somebody-typed-on-a-friday'
    const names = [`${long}-1`, `${long}-2`].map((branch) => branchName('ci-{branch}', { branch }))
    expect(new Set(names).size).toBe(2)
    for (const name of names) {
      expect(name).toMatch(idRule)
      expect(isOurs(name, 'ci-{branch}')).toBe(true)
    }
  })

  it.each(['修正', 'fix-修正', 'fix-改善', '💥'])('keeps %s apart from what its plain letters say', (branch) => {
    const name = branchName('ci-{branch}', { branch })
    expect(name).toMatch(idRule)
    expect(name).not.toBe(branchName('ci-{branch}', { branch: 'fix' }))
  })

  it.each([
    ['ci-pr-{number}', 'pr-number'],
    ['ci-{sha}', 'a commit'],
    ['ci-{branch}', 'a git branch'],
  ])('says what is missing for %s', (template, advice) => {
    expect(() => branchName(template, {})).toThrow(UserError)
    expect(() => branchName(template, {})).toThrow(advice)
  })

  it('refuses when there is no room left for a branch', () => {
    const template = `ci-${'x'.repeat(56)}-{branch}`
    expect(() => branchName(template, { branch: 'somewhat-long' })).toThrow('63 characters')
  })
})

describe('checkTemplate', () => {
  it.each(['ci-pr-{number}', 'mq-{number}-{sha}', 'ci-main', 'pr{number}'])('takes %s', (template) => {
    expect(checkTemplate(template)).toBe(template)
  })

  it.each([
    ['', 'fixed characters'],
    ['{branch}', 'fixed characters'],
    ['c{branch}', 'fixed characters'],
    ['1-{number}', 'fixed characters'],
    ['CI-{number}', 'lower-case'],
    ['ci_pr_{number}', 'lower-case'],
    ['ci-{numbr}', '{numbr}'],
    ['ci-{number', '{number'],
    ['ci-pr-', 'hyphen'],
    [`ci-${'x'.repeat(61)}`, '63'],
  ])('refuses "%s"', (template, reason) => {
    expect(() => checkTemplate(template)).toThrow(UserError)
    expect(() => checkTemplate(template)).toThrow(reason)
    expect(() => checkTemplate(template)).toThrow('`branch-name`')
  })
})

describe('isOurs', () => {
  it.each([
    ['ci-pr-42', 'ci-pr-{number}', true],
    ['ci-pr-042', 'ci-pr-{number}', false],
    ['ci-pr-42-copy', 'ci-pr-{number}', false],
    ['my-ci-pr-42', 'ci-pr-{number}', false],
    ['ci-pr-', 'ci-pr-{number}', false],
    ['production', 'ci-pr-{number}', false],
    ['mq-42-3f2a1b9', 'mq-{number}-{sha}', true],
    ['mq-42-3f2a1b', 'mq-{number}-{sha}', false],
    ['ci-feature-x', 'ci-{branch}', true],
    ['ci-feature-', 'ci-{branch}', false],
    ['staging', 'staging', false],
    ['production', '{branch}', false],
    ['ci-pr-42\n', 'ci-pr-{number}', false],
  ])('%j from %s: %s', (name, template, ours) => {
    expect(isOurs(name, template)).toBe(ours)
  })
})

describe('numberIn', () => {
  it.each([
    ['ci-pr-42', 'ci-pr-{number}', 42],
    ['mq-42-3f2a1b9', 'mq-{number}-{sha}', 42],
    ['ci-feature-12-34', 'ci-{branch}-{number}', 34],
    ['ci-12-34-feature', 'ci-{number}-{branch}', 12],
    ['ci-billing-pr-42', 'ci-pr-{number}', undefined],
    ['ci-pr-42', 'ci-pr-42', undefined],
    ['ci-1-2-3', 'ci-{branch}-{number}-{ref}', undefined],
    ['ci-421234567', 'ci-{number}{sha}', undefined],
    ['ci-42-42', 'ci-{number}-{number}', undefined],
  ])('%s by %s', (name, template, number) => {
    expect(numberIn(name, template)).toBe(number)
  })
})
