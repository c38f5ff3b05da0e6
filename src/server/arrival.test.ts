import { describe, expect, it } from 'vitest'
import { type Arrival, refusalOf } from './arrival.ts'

const PORT = 4747
const arrival = (change: Partial<Arrival>): Arrival => ({
  method: 'GET',
  url: '/api/sources',
  host: `127.0.0.1:${PORT}`,
  origin: undefined,
  fetchSite: undefined,
  intent: undefined,
  ...change,
})
const refused = (change: Partial<Arrival>) => refusalOf(arrival(change), PORT)

describe('who may ask the server', () => {
  it('answers its own pages and plain tools on this machine', () => {
    expect(refused({})).toBeNull()
    expect(refused({ host: `localhost:${PORT}`, fetchSite: 'same-origin' })).toBeNull()
    expect(refused({ fetchSite: 'none' })).toBeNull()
    expect(
      refused({
        method: 'POST',
        intent: '1',
        origin: `http://127.0.0.1:${PORT}`,
        fetchSite: 'same-origin',
      }),
    ).toBeNull()
    expect(refused({ method: 'POST', intent: '1' })).toBeNull()
  })

  it('refuses a domain that was pointed at this machine, for pages as well', () => {
    for (const host of [
      undefined,
      '',
      'evil.example',
      `evil.example:${PORT}`,
      '127.0.0.1',
      `127.0.0.1:${PORT + 1}`,
      `127.0.0.1:${PORT}.evil.example`,
      `localhost.evil.example:${PORT}`,
      `[::1]:${PORT}`,
      `0.0.0.0:${PORT}`,
    ]) {
      expect(refused({ host }), String(host)).toBe('foreign-host')
      expect(refused({ host, url: '/' }), String(host)).toBe('foreign-host')
    }
  })

  it('refuses reads that another site makes, also from another port of this machine', () => {
    for (const fetchSite of ['cross-site', 'same-site']) {
      expect(refused({ fetchSite })).toBe('foreign-origin')
    }
    for (const origin of ['http://evil.example', 'null', `http://127.0.0.1:${PORT + 1}`]) {
      expect(refused({ origin }), origin).toBe('foreign-origin')
    }
  })

  it('takes localhost and 127.0.0.1 for two places, as browsers do', () => {
    expect(refused({ origin: `http://localhost:${PORT}` })).toBe('foreign-origin')
  })

  it('refuses a change that another site sends, or that carries no header of ours', () => {
    const change = { method: 'POST', intent: '1' }
    expect(refused({ ...change, fetchSite: 'cross-site' })).toBe('foreign-origin')
    expect(refused({ ...change, fetchSite: 'none' })).toBe('foreign-origin')
    expect(refused({ ...change, origin: 'http://evil.example' })).toBe('foreign-origin')
    expect(refused({ method: 'POST' })).toBe('no-intent')
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      expect(refused({ method, url: '/', fetchSite: 'cross-site' })).toBe('foreign-origin')
    }
  })

  it('lets a link from elsewhere open a page, which holds nothing of the record', () => {
    expect(refused({ url: '/sources', fetchSite: 'cross-site' })).toBeNull()
    expect(refused({ url: '/api', fetchSite: 'cross-site' })).toBe('foreign-origin')
  })
})
