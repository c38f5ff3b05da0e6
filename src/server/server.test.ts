import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import type { App, ClaimView, SourceSummary } from '../app/types.ts'
import { openMemoryApp } from '../app.ts'
import type { TextPart } from './answers.ts'
import { openApiDocument } from './openapi.ts'
import { routes } from './routes/index.ts'
import { type RunningServer, startServer } from './server.ts'

const REPORT =
  'Ten persons were killed on March 3, 2021. Hundreds of people were injured, a doctor said.\n\nThe association demands an independent inquiry.\n'

let app: App
let server: RunningServer

beforeAll(async () => {
  app = await openMemoryApp()
  server = await startServer({ app, port: 0 })
  await upload({ 'report.txt': REPORT })
  await post('/api/read', {})
})

afterAll(async () => {
  await server?.close()
  await app?.close()
})

const intent = { 'x-daftar-request': '1' }

const get = (path: string) => fetch(`${server.url}${path}`)

const json = async <T>(path: string): Promise<T> => (await (await get(path)).json()) as T

const post = (path: string, body: unknown) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { ...intent, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The last line of an answer that came line by line. */
const outcomeOf = async <T>(response: Response): Promise<T> => {
  const lines = (await response.text()).trim().split('\n')
  return (JSON.parse(lines.at(-1) ?? '{}') as { outcome: T }).outcome
}

const upload = async (files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>) => {
  const form = new FormData()
  for (const [name, body] of Object.entries(files)) form.append('files', new Blob([body]), name)
  const response = await fetch(`${server.url}/api/sources`, {
    method: 'POST',
    headers: intent,
    body: form,
  })
  return outcomeOf<{ name: string; is: string; sentence?: string; sourceId?: string }[]>(response)
}

const someClaim = async (): Promise<ClaimView> => {
  const { items } = await json<{ items: ClaimView[] }>('/api/claims?kind=count&limit=1')
  const claim = items[0]
  if (claim === undefined) throw new Error('The test text gives no claim.')
  return claim
}

describe('the description of the server', () => {
  it('names every route, each with a summary and a schema that can be read', async () => {
    const document = await openApiDocument()
    expect(document.openapi).toBe('3.1.0')
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const known = routes.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`)
    expect(described.sort()).toEqual(known.sort())
    for (const { summary } of routes) expect(summary).toMatch(/^[A-Z].*\.$/)
    expect(await json('/api/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it('is refused, route by route, to a page elsewhere', async () => {
    for (const { method, url } of routes) {
      const path = url.replace(/:\w+/g, 'x')
      for (const headers of [
        { origin: 'http://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]) {
        const response = await fetch(`${server.url}${path}`, {
          method,
          headers: { ...intent, ...(headers as Record<string, string>) },
        })
        expect(response.status, `${method} ${path}`).toBe(403)
      }
    }
  })
})

describe('asking', () => {
  it('answers every reading route', async () => {
    const [source] = await json<SourceSummary[]>('/api/sources')
    const claim = await someClaim()
    for (const path of [
      '/api/workspace',
      `/api/sources/${source?.id}`,
      `/api/texts/${source?.textId}`,
      `/api/claims/${claim.id}`,
      '/api/claims?state=proposed,accepted&kind=count&during=2021',
      '/api/chronology',
      '/api/tallies',
      '/api/findings',
      '/api/search?q=persons',
      '/api/ledger',
      '/api/vocabulary',
    ]) {
      const response = await get(path)
      expect(response.status, path).toBe(200)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    }
  })

  it('says not found for what is not there, whatever the id looks like', async () => {
    for (const path of [
      `/api/sources/src_${'0'.repeat(32)}`,
      '/api/sources/anything',
      `/api/claims/clm_${'0'.repeat(32)}`,
      `/api/texts/txt_${'0'.repeat(32)}`,
      '/api/packages/00000000000000000000000000000000',
      '/api/nothing',
      '/assets/nothing.js',
    ]) {
      const response = await get(path)
      expect(response.status, path).toBe(404)
      expect(await response.json()).toMatchObject({ kind: 'not-found' })
    }
  })

  it('says in one sentence what of a question it did not understand', async () => {
    for (const path of [
      '/api/claims?state=perhaps',
      '/api/claims?limit=0',
      '/api/claims?limit=5000',
      '/api/search',
      '/api/export/chronology/pdf',
      '/api/chronology?during=yesterday',
    ]) {
      const response = await get(path)
      const { sentence } = (await response.json()) as { sentence: string }
      expect(response.status, `${path} ${sentence}`).toBeGreaterThanOrEqual(400)
      expect(response.status, `${path} ${sentence}`).toBeLessThan(500)
      expect(sentence).toMatch(/\.$/)
    }
  })
})

describe('changing', () => {
  it('reviews, refuses a senseless amendment with a sentence, and undoes', async () => {
    const { id } = await someClaim()
    const bad = await post(`/api/claims/${id}/reviews`, {
      verdict: 'amended',
      why: 'a test',
      amendment: { time: 'someday' },
    })
    expect(bad.status).toBe(422)
    expect(((await bad.json()) as { sentence: string }).sentence).toContain('someday')
    const good = await post(`/api/claims/${id}/reviews`, { verdict: 'accepted' })
    expect(good.status).toBe(200)
    expect(await json(`/api/claims/${id}`)).toMatchObject({ state: 'accepted' })
    expect((await post(`/api/claims/${id}/undo`, {})).status).toBe(200)
    expect(await json(`/api/claims/${id}`)).toMatchObject({
      state: 'proposed',
      reviews: [{ undone: { by: expect.any(String) } }],
    })
    expect((await post(`/api/claims/${id}/undo`, {})).status).toBe(422)
  })

  it('writes a claim of a kind that no rule proposes, pinned to its words', async () => {
    const { textId } = await someClaim()
    const response = await post('/api/claims', {
      textId,
      quote: 'Hundreds of people were injured',
      content: { kind: 'evidence', exhibit: 'a list of names', said: 'kept by the hospital' },
    })
    expect(response.status, await response.clone().text()).toBe(200)
    const { claimId } = (await response.json()) as { claimId: string }
    const claim = await json<ClaimView>(`/api/claims/${claimId}`)
    expect(claim.passages[0].quote.exact).toBe('Hundreds of people were injured')
    const senseless = await post('/api/claims', { textId, quote: 'not there', content: {} })
    expect(senseless.status).toBe(422)
  })

  it('takes files in, tells the same bytes again, and goes on after a bad one', async () => {
    const outcomes = await upload({
      'again.txt': REPORT,
      'new.txt': 'Five persons were released on March 9, 2021.',
      'binary.txt': new Uint8Array([0, 1, 2, 3, 255, 254, 0, 0]),
    })
    expect(outcomes.map(({ name, is }) => [name, is])).toEqual([
      ['again.txt', 'known'],
      ['new.txt', 'added'],
      ['binary.txt', 'failed'],
    ])
    expect(outcomes[2]?.sentence).toMatch(/\.$/)
    expect(outcomes[2]?.sentence).not.toContain(tmpdir())
  })
})

describe('taking away', () => {
  it('gives chronology and tallies in every format, as files', async () => {
    for (const what of ['chronology', 'tallies']) {
      for (const format of ['docx', 'html', 'csv', 'json']) {
        const response = await get(`/api/export/${what}/${format}`)
        expect(response.status, `${what} ${format}`).toBe(200)
        expect(response.headers.get('content-disposition')).toContain('attachment')
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10)
      }
    }
  })

  it('makes a package that can be fetched once, and verifies', async () => {
    expect(await outcomeOf(await post('/api/verify', {}))).toMatchObject({ is: 'clean' })
    const made = await outcomeOf<{ ticket: string; entries: number }>(
      await post('/api/packages', {}),
    )
    expect(made.entries).toBeGreaterThan(10)
    const first = await get(`/api/packages/${made.ticket}`)
    const zip = Buffer.from(await first.arrayBuffer())
    expect(first.headers.get('content-type')).toBe('application/zip')
    expect(zip.subarray(0, 2).toString()).toBe('PK')
    expect(zip.includes('daftar-package/')).toBe(true)
    await expect.poll(async () => (await get(`/api/packages/${made.ticket}`)).status).toBe(404)
  })
})

describe('a long text', () => {
  it('comes in parts that together are the text, found by number or by position', async () => {
    const body = 'On March 3, 2021, ten persons were killed in a village.\n'.repeat(3000)
    const [added] = await upload({ 'long.txt': body })
    const { textId } = await json<SourceSummary>(`/api/sources/${added?.sourceId}`)
    const first = await json<TextPart>(`/api/texts/${textId}`)
    const parts = await Promise.all(
      Array.from({ length: first.parts }, (_, i) =>
        json<TextPart>(`/api/texts/${textId}?part=${i + 1}`),
      ),
    )
    expect(parts.map((part) => part.body).join('')).toBe(body)
    for (const at of [0, 39_999, 40_000, body.length - 1]) {
      const { window } = await json<TextPart>(`/api/texts/${textId}?at=${at}`)
      expect(window.start <= at && at < window.end, String(at)).toBe(true)
    }
    expect((await get(`/api/texts/${textId}?part=${first.parts + 1}`)).status).toBe(404)
  })
})

describe('where it listens', () => {
  it('takes the next free port and says so', async () => {
    const second = await startServer({ app, port: server.port })
    expect(second.moved).toBe(true)
    expect(second.port).toBeGreaterThan(server.port)
    expect((await fetch(`${second.url}/api/workspace`)).status).toBe(200)
    await second.close()
  })

  it('tells the size of the ledger at once and after every change', async () => {
    const control = new AbortController()
    const response = await fetch(`${server.url}/api/changes`, { signal: control.signal })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    const hear = async (words: string) => {
      while (!heard.includes(words)) heard += (await reader?.read())?.value ?? ''
    }
    const { size } = await app.ledgerState(localOwner)
    await hear(`{"size":${size}}`)
    await app.openCase(localOwner, 'Another')
    await hear(`{"size":${size + 1}}`)
    control.abort()
  })
})
