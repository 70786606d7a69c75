import { describe, expect, it } from '@jest/globals'
import { lakebaseProvider } from '../../src/branch/lakebase/lakebase-provider.ts'
import type { Transport, WebRequest } from '../../src/branch/transport.ts'
import { UpstreamError } from '../../src/ground/errors.ts'
import { patienceOf } from '../../src/ground/patience.ts'
import { quickClock } from './quick-clock.ts'
import { recordedLog } from './recorded-log.ts'

/** A workspace that takes every request and answers none: time passes as far as each is waited for. */
function hanging() {
  const clock = quickClock()
  const asked: WebRequest[] = []
  const transport: Transport = async (request) => {
    asked.push(request)
    await clock.sleep(request.timeoutMs ?? 60_000)
    throw new DOMException('The operation was aborted due to timeout', 'TimeoutError')
  }
  const inputs = { host: 'https://dbc.example.com', project: 'shop', operationTimeoutSeconds: 600 }
  const options = { env: {}, clock, log: recordedLog(), transport, isOurs: () => false }
  const elapsed = () => clock.now().getTime()
  return { inputs, options, asked, elapsed }
}

describe('a workspace that does not answer', () => {
  it.each([
    { name: 'with a token', more: { token: 'dapi-1' } },
    { name: 'with a secret, whose exchange hangs too', more: { clientId: 'id', clientSecret: 'a secret' } },
  ])('costs the patience of the stage once, and little for each call after that: $name', async ({ more }) => {
    const { inputs, options, asked, elapsed } = hanging()
    const start = elapsed()
    const provider = lakebaseProvider({ ...options, inputs: { ...inputs, ...more }, patience: patienceOf(30_000) })
    await expect(provider.findBranch('ci-pr-42')).rejects.toBeInstanceOf(UpstreamError)
    expect(elapsed() - start).toBeLessThanOrEqual(35_000)
    const before = { at: elapsed(), calls: asked.length }
    for (let call = 0; call < 5; call += 1) {
      await expect(provider.findBranch('ci-pr-42')).rejects.toBeInstanceOf(UpstreamError)
    }
    expect(elapsed() - before.at).toBeLessThanOrEqual(5 * 2500)
  })

  it('costs each call a minute where nothing presses', async () => {
    const { inputs, options, asked } = hanging()
    const provider = lakebaseProvider({ ...options, inputs: { ...inputs, token: 'dapi-1' } })
    await expect(provider.findBranch('ci-pr-42')).rejects.toBeInstanceOf(UpstreamError)
    expect(asked.map(({ timeoutMs }) => timeoutMs)).toEqual([undefined])
  })
})
