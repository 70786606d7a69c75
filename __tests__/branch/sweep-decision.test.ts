import { describe, expect, it } from '@jest/globals'
import type { Branch } from '../../src/branch/provider.ts'
import { decideSweep, type SweepFacts } from '../../src/branch/sweep-decision.ts'

const now = new Date('2026-11-22T12:00:00Z')
const branch: Branch = {
  name: 'ci-pr-42',
  id: 'projects/shop/branches/ci-pr-42',
  uid: 'br-1',
  parentId: 'projects/shop/branches/production',
  isDefault: false,
  isProtected: false,
  ready: true,
  createdAt: new Date('2026-11-22T10:00:00Z'),
}
const sure: SweepFacts = {
  branch,
  children: [],
  templates: ['ci-pr-{number}', 'mq-{number}-{sha}'],
  repository: 'acme/shop',
  minAgeSeconds: 3600,
  now,
  pullRequest: 'closed',
  owner: { repository: 'acme/shop', prNumber: 42 },
}

describe('a branch of a closed pull request', () => {
  it('goes when everything is known', () => {
    expect(decideSweep(sure)).toEqual({
      verdict: 'delete',
      template: 'ci-pr-{number}',
      reason: 'Pull request #42 is closed.',
    })
  })

  it('goes when it is a merge group’s', () => {
    const decision = decideSweep({ ...sure, branch: { ...branch, name: 'mq-42-abcdef0' } })
    expect(decision).toMatchObject({ verdict: 'delete', template: 'mq-{number}-{sha}' })
  })
})

describe('a branch stays', () => {
  const doubts: readonly { name: string; facts: Partial<SweepFacts>; because: string }[] = [
    { name: 'the default', facts: { branch: { ...branch, isDefault: true } }, because: 'default branch' },
    { name: 'protected', facts: { branch: { ...branch, isProtected: true } }, because: 'protected' },
    { name: 'a root', facts: { branch: { ...branch, parentId: undefined } }, because: 'no copy' },
    { name: 'a parent', facts: { children: ['qa'] }, because: 'parent of qa' },
    { name: 'not ready', facts: { branch: { ...branch, ready: false } }, because: 'being made' },
    { name: 'of unknown age', facts: { branch: { ...branch, createdAt: undefined } }, because: 'age is not known' },
    {
      name: 'young',
      facts: { branch: { ...branch, createdAt: new Date('2026-11-22T11:00:01Z') } },
      because: 'min-age',
    },
    { name: 'of the future', facts: { branch: { ...branch, createdAt: new Date('2027-01-01') } }, because: 'min-age' },
    { name: 'of an open pull request', facts: { pullRequest: 'open' }, because: '#42 is open' },
    { name: 'of one nobody knows', facts: { pullRequest: { unknown: 'No answer.' } }, because: 'No answer.' },
    { name: 'of nobody', facts: { owner: { unknown: 'No record.' } }, because: 'No record.' },
    {
      name: 'of another repository',
      facts: { owner: { repository: 'acme/billing', prNumber: 42 } },
      because: 'acme/billing',
    },
    { name: 'of another number', facts: { owner: { repository: 'acme/shop', prNumber: 4 } }, because: 'than #42' },
    { name: 'of no number', facts: { owner: { repository: 'acme/shop' } }, because: 'than #42' },
  ]
  it.each(doubts)('that is $name', ({ facts, because }) => {
    expect(decideSweep({ ...sure, ...facts })).toEqual({ verdict: 'keep', reason: expect.stringContaining(because) })
  })

  it.each([
    'production',
    'staging',
    'ci-pr-',
    'ci-pr-042',
    'ci-pr-42-copy',
    'ci-pr-x',
    'my-ci-pr-42',
    'mq-42-main',
    'ci-billing-pr-42',
  ])('that is named %s, and is not even spoken of', (name) => {
    expect(decideSweep({ ...sure, branch: { ...branch, name } })).toEqual({ verdict: 'foreign' })
  })

  it.each(['ci-pr-42', 'ci-{branch}', 'ci-{sha}', 'ci-{number}{sha}', 'ci-{branch}-{number}-{ref}'])(
    'when the template %s does not tell whose it is',
    (template) => {
      expect(decideSweep({ ...sure, templates: [template] })).toEqual({ verdict: 'foreign' })
    },
  )
})

describe('nobody is asked', () => {
  const { pullRequest, owner, ...unasked } = sure

  it('about the owner before the pull request', () => {
    expect(decideSweep(unasked)).toEqual({ verdict: 'ask pull request', prNumber: 42 })
    expect(decideSweep({ ...unasked, pullRequest })).toEqual({ verdict: 'ask owner', prNumber: 42 })
    expect(decideSweep({ ...unasked, owner })).toMatchObject({ verdict: 'ask pull request' })
  })

  it('about a branch that stays anyway', () => {
    expect(decideSweep({ ...unasked, children: ['qa'] })).toMatchObject({ verdict: 'keep' })
    expect(decideSweep({ ...unasked, pullRequest: 'open' })).toMatchObject({ verdict: 'keep' })
  })
})
