import { describe, expect, it } from '@jest/globals'
import { readOptions } from '../../demo/options.ts'

describe('the options of the demo', () => {
  it('play every scenario once, and clean up', () => {
    expect(readOptions([])).toEqual({ provider: 'lakebase', scenarios: [1, 2, 3, 4, 5, 6], keep: false })
  })

  it('play what is asked for, in that order, once', () => {
    expect(readOptions(['--scenario', '4', '--scenario', '2', '--scenario=4', '--keep'])).toEqual({
      provider: 'lakebase',
      scenarios: [4, 2],
      keep: true,
    })
  })

  it.each(['neon', 'postgres'])('play on %s', (provider) => {
    expect(readOptions(['--provider', provider])).toMatchObject({ provider })
  })

  it.each([
    [['--provider', 'oracle'], 'not played on oracle'],
    [['--scenario', '7'], 'no scenario 7'],
    [['--scenario'], 'scenario'],
    [['--fast'], '--fast'],
  ])('refuse %j, with the usage', (args, problem) => {
    expect(() => readOptions(args)).toThrow(problem)
    expect(() => readOptions(args)).toThrow('npm run demo')
  })
})
