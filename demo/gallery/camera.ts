/**
 * Takes pictures of pages with a Chromium that is installed on this machine, over the protocol of its developer tools: light and
 * dark, as wide as a comment or a phone, as high as the page is. https://chromedevtools.github.io/devtools-protocol/
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { WebSocket } from 'undici'

export type Camera = AsyncDisposable & {
  /** A PNG of the page in that file. */
  take(path: string, how: { readonly dark: boolean; readonly width: number }): Promise<Buffer>
}

export async function openCamera(program = process.env['CHROMIUM'] ?? 'chromium'): Promise<Camera> {
  const profile = await mkdtemp(join(tmpdir(), 'database-branch-camera-'))
  const options = ['--headless', '--no-sandbox', '--hide-scrollbars', '--remote-debugging-port=0']
  const browser = spawn(program, [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [port] = await Promise.race([readPort(browser.stderr), once(browser, 'error').then(fail)])
  const pages = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly Target[]
  const target = pages.find(({ type }) => type === 'page')
  if (target === undefined) throw new Error('Chromium has no page.')
  const page = await connect(target.webSocketDebuggerUrl)
  await page.send('Page.enable')

  return {
    take: async (path, { dark, width }) => {
      const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]
      await page.send('Emulation.setEmulatedMedia', { features })
      const screen = { width, deviceScaleFactor: 1, mobile: false }
      await page.send('Emulation.setDeviceMetricsOverride', { ...screen, height: 600 })
      const loaded = page.event('Page.loadEventFired')
      await page.send('Page.navigate', { url: pathToFileURL(path).href })
      await loaded
      const { cssContentSize } = (await page.send('Page.getLayoutMetrics')) as { cssContentSize: { height: number } }
      await page.send('Emulation.setDeviceMetricsOverride', { ...screen, height: Math.ceil(cssContentSize.height) })
      const { data } = (await page.send('Page.captureScreenshot', { format: 'png' })) as { data: string }
      return Buffer.from(data, 'base64')
    },
    [Symbol.asyncDispose]: async () => {
      const ended = once(browser, 'exit')
      browser.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Target = { readonly type: string; readonly webSocketDebuggerUrl: string }

async function readPort(output: NodeJS.ReadableStream): Promise<readonly [string]> {
  for await (const line of createInterface({ input: output })) {
    const [, port] = /^DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(line) ?? []
    if (port !== undefined) return [port]
  }
  throw new Error('Chromium ended before it said where it listens.')
}

function fail([error]: unknown[]): never {
  throw error
}

type Page = {
  send(method: string, params?: object): Promise<unknown>
  event(method: string): Promise<void>
}

type Message = { readonly id?: number; readonly method?: string; readonly result?: unknown; readonly error?: object }

async function connect(url: string): Promise<Page> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const waiting = new Map<number | string, (message: Message) => void>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    const key = message.id ?? message.method ?? ''
    waiting.get(key)?.(message)
    waiting.delete(key)
  })
  let last = 0
  const answer = (key: number | string) => new Promise<Message>((resolve) => waiting.set(key, resolve))
  return {
    send: async (method, params = {}) => {
      const id = ++last
      const answered = answer(id)
      socket.send(JSON.stringify({ id, method, params }))
      const { result, error } = await answered
      if (error) throw new Error(`${method}: ${JSON.stringify(error)}`)
      return result
    },
    event: async (method) => void (await answer(method)),
  }
}
