import { describe, expect, it } from '@jest/globals'
import { parseWorkflowCommand, toAnnotation } from '../../local/runner/workflow-commands.ts'

describe('parseWorkflowCommand', () => {
  it.each([
    ['::debug::hello', { name: 'debug', properties: {}, data: 'hello' }],
    ['::add-mask::a%0Ab%25', { name: 'add-mask', properties: {}, data: 'a\nb%' }],
    ['::endgroup::', { name: 'endgroup', properties: {}, data: '' }],
    [
      '::warning file=db/1.sql,line=3,title=Lock%3A heavy%2C long::text::more',
      { name: 'warning', properties: { file: 'db/1.sql', line: '3', title: 'Lock: heavy, long' }, data: 'text::more' },
    ],
  ])('%s', (line, expected) => {
    expect(parseWorkflowCommand(line)).toEqual(expected)
  })

  it.each(['plain text', 'std::vector::x', '::', '##[group]x'])('leaves %j alone', (line) => {
    expect(parseWorkflowCommand(line)).toBeUndefined()
  })
})

describe('toAnnotation', () => {
  it('keeps place and title', () => {
    expect(toAnnotation({ name: 'error', properties: { file: 'a.sql', line: '7', title: 'T' }, data: 'bad' })).toEqual({
      level: 'error',
      message: 'bad',
      title: 'T',
      file: 'a.sql',
      line: 7,
    })
  })
})
