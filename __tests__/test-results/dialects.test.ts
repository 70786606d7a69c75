import { describe, expect, it } from '@jest/globals'
import { parseJUnit } from '../../src/test-results/junit.ts'
import { dialects, workspace } from './dialects.ts'

describe('the JUnit XML of', () => {
  it.each(dialects)('$reporter', ({ xml, counts, failures }) => {
    const read = parseJUnit(xml, { workspace })
    expect([read.passed, read.failed, read.skipped, read.errored, read.flaky]).toEqual(counts)
    expect(read.failures).toEqual(failures)
  })
})
