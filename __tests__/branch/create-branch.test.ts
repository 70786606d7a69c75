/** Creating a branch through the answers that a healthy service seldom gives. */
import { describe, expect, it } from '@jest/globals'
import { BranchExistsError } from '../../src/branch/provider.ts'
import { quickClock } from './quick-clock.ts'
import {
  branch,
  create,
  done,
  id,
  missing,
  operation,
  ours,
  posts,
  providerOf,
  root,
  serviceWith,
  taken,
} from './scripted-lakebase.ts'
import { startScriptedServer } from './scripted-server.ts'

describe('creating', () => {
  it('looks at the branch when the record of the operation is gone, and until it is ready', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': { json: operation },
        [`GET ${operation.name}`]: [{ json: operation }, missing],
        [`GET ${id}`]: [
          missing,
          { json: branch({ current_state: 'INIT' }) },
          { json: branch({ pending_state: 'READY' }) },
          { json: branch({ logical_size_bytes: '8796093022208', expire_time: '2026-11-22T13:00:00Z' }) },
        ],
      }),
    )
    expect(await providerOf(server).createBranch(create)).toEqual({
      ...ours,
      createdAt: new Date('2026-11-22T12:00:01.123Z'),
      forkedAt: new Date('2026-11-22T12:00:01.123Z'),
      expiresAt: new Date('2026-11-22T13:00:00Z'),
      isArchived: false,
      logicalSize: 8796093022208,
      consoleUrl: `${server.url}/lakebase/projects/uid-1/branches/br-1`,
    })
  })

  it.each([
    ['from another parent', branch({ source_branch: 'projects/shop/branches/qa' })],
    ['with another expiry', branch({ expire_time: '2026-11-29T12:00:00Z' })],
    ['without an expiry', branch({ expire_time: null })],
    ['that is older', branch({ expire_time: '2026-11-22T12:00:00Z' }, { create_time: '2026-11-22T11:00:00Z' })],
  ])('does not adopt a branch %s after a lost reply', async (_, existing) => {
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': 'hang up', [`GET ${id}`]: { json: existing } }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow(BranchExistsError)
    expect(posts(server)).toHaveLength(1)
  })

  it('does not wait for a branch that somebody deletes meanwhile', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': done,
        [`GET ${id}`]: [missing, { json: branch({ current_state: 'INIT' }) }, missing],
      }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow('was deleted by somebody else')
  })

  it('adopts the branch that shows up only after it asked again', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': ['hang up', taken],
        [`GET ${id}`]: [missing, { json: branch() }],
      }),
    )
    expect((await providerOf(server).createBranch(create)).uid).toBe('br-1')
    expect(posts(server)).toHaveLength(2)
  })

  it('does not ask for ever when no answer is clear', async () => {
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': { status: 502, text: '' }, [`GET ${id}`]: missing }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow('HTTP 502')
    expect(posts(server)).toHaveLength(6)
  })

  it('waits out the tail of a purge', async () => {
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': [taken, taken, done],
        [`GET ${id}`]: [missing, missing, { json: branch() }],
        'GET projects/shop/branches': { json: {} },
      }),
    )
    expect((await providerOf(server).createBranch(create)).ready).toBe(true)
    expect(server.lines.filter((line) => line.startsWith('DELETE'))).toEqual([])
  })

  it('does not bring a deleted branch back that cannot be purged: killed then, it would live for ever', async () => {
    const deleted = branch({ current_state: 'DELETED', purge_time: '2026-11-29T12:00:00Z' })
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': taken,
        [`GET ${id}`]: { json: deleted },
        'GET projects/shop/branches': { json: { branches: [deleted] } },
        [`DELETE ${id}`]: missing,
      }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow(
      'holds the name ci-pr-42 until 2026-11-29T12:00:00.000Z',
    )
    expect(server.lines.filter((line) => line.includes('undelete'))).toEqual([])
  })

  it.each([
    ['drops the ttl', branch({ expire_time: null }), 'without an expiry'],
    ['lets the branch live longer', branch({ expire_time: '2026-11-29T12:00:01Z' }), 'to live until 2026-11-29'],
    ['says no more than that it is there', branch({ expire_time: null }, { create_time: null }), 'without an expiry'],
  ])('deletes the branch again when the service %s', async (_, created, sentence) => {
    let deleted = false
    const answers = serviceWith({
      'POST projects/shop/branches': done,
      [`DELETE ${id}`]: done,
    })
    await using server = await startScriptedServer((asked) => {
      if (asked.line.startsWith('DELETE')) deleted = true
      if (!asked.line.startsWith(`GET ${root}${id}`)) return answers(asked)
      return deleted ? missing : { json: created }
    })
    const refused = providerOf(server).createBranch(create)
    await expect(refused).rejects.toThrow(sentence)
    await expect(refused).rejects.toThrow('`ttl`')
    expect(deleted).toBe(true)
  })

  it.each([
    ['a little less', '2026-11-22T12:59:00Z'],
    ['a little more, as clocks go', '2026-11-22T13:00:30Z'],
    ['less than was asked for', '2026-11-22T12:30:00Z'],
  ])('takes the life that the service gives: %s', async (_, expire_time) => {
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': done, [`GET ${id}`]: { json: branch({ expire_time }) } }),
    )
    expect((await providerOf(server).createBranch(create)).expiresAt).toEqual(new Date(expire_time))
  })

  it('leaves a deleted branch of others alone', async () => {
    const staging = 'projects/shop/branches/staging'
    await using server = await startScriptedServer(
      serviceWith({
        'POST projects/shop/branches': taken,
        [`GET ${staging}`]: missing,
        'GET projects/shop/branches': {
          json: { branches: [{ ...branch({ current_state: 'DELETED' }), name: staging }] },
        },
      }),
    )
    await expect(providerOf(server).createBranch({ ...create, name: 'staging' })).rejects.toThrow(
      'can still be recovered',
    )
    expect(server.lines.filter((line) => /DELETE|undelete/.test(line))).toEqual([])
  })

  it('knows a taken name from the operation as well', async () => {
    const failed = { ...operation, done: true, error: { error_code: 'ALREADY_EXISTS', message: 'such id' } }
    await using server = await startScriptedServer(
      serviceWith({ 'POST projects/shop/branches': { json: failed }, [`GET ${id}`]: { json: branch() } }),
    )
    await expect(providerOf(server).createBranch(create)).rejects.toThrow(BranchExistsError)
  })

  it.each([
    ['the ceiling in the refusal', 'expiration exceeds the maximum expiration time of 259200s', '604800s', '259200s'],
    ['the history retention', 'expiration exceeds the maximum expiration time', '172800s', '172800s'],
    ['a week', 'expiration exceeds the maximum expiration time', '3024000s', '604800s'],
  ])('falls back to %s', async (_, message, retention, ttl) => {
    const project = { name: 'projects/shop', uid: 'uid-1', status: { history_retention_duration: retention } }
    await using server = await startScriptedServer(
      serviceWith({
        'GET projects/shop': { json: project },
        'POST projects/shop/branches': [
          { status: 400, json: { error_code: 'INVALID_PARAMETER_VALUE', message } },
          done,
        ],
        [`GET ${id}`]: { json: branch() },
      }),
    )
    await providerOf(server).createBranch({ ...create, ttlSeconds: 20 * 86_400 })
    const bodies = server.asked
      .filter(({ line }) => line.startsWith('POST'))
      .map(({ body }) => JSON.parse(body).spec.ttl)
    expect(bodies).toEqual(['1728000s', ttl])
  })

  it('notices the end of an operation within a tenth of its length', async () => {
    for (const length of [100, 2600, 5000, 19_000]) {
      const clock = quickClock()
      const start = clock.now().getTime()
      const answers = serviceWith({
        'POST projects/shop/branches': { json: operation },
        [`GET ${id}`]: { json: branch() },
      })
      await using server = await startScriptedServer((asked) => {
        if (!asked.line.includes('/operations/')) return answers(asked)
        return clock.now().getTime() - start >= length ? done : { json: operation }
      })
      await providerOf(server, clock).createBranch(create)
      const late = clock.now().getTime() - start - length
      expect(late).toBeLessThanOrEqual(Math.max(250, length / 10))
    }
  })
})
