import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/world.ts'
import type { Viewer } from '../../access/viewer.ts'
import { sourceSummaries } from '../sources/reader.ts'
import { searchHits } from './reader.ts'
import { LONGEST_SNIPPET, snippet } from './snippet.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.store.close())

const search = (query: string, viewer: Viewer = world.viewer) =>
  world.read((db) =>
    searchHits(viewer, { db, bodies: world.bodies, search: world.store.search }, query),
  )

const outsider: Viewer = {
  id: 'out',
  name: 'out',
  role: 'viewer',
  clearance: 'public',
  cases: 'all',
}

describe('search', () => {
  it('finds a place however it is spelled, and shows what was found', async () => {
    const text = await world.addText('First paragraph.\n\nВ Кордайском районе прошёл погром.', {
      title: 'One',
    })
    const { items, total } = await search('погрома')
    expect(total).toBe(1)
    const [hit] = items
    expect(hit).toMatchObject({ sourceNumber: 1, sourceName: 'One', textId: text.textId })
    const [found] = hit?.highlights ?? []
    expect(hit?.words.slice(found?.start, found?.end)).toBe('погром')
    expect(text.body.slice(hit?.start, hit?.end)).toBe(hit?.words)
  })

  it('neither shows nor counts what a viewer may not see', async () => {
    await world.addText('The harvest was good.', { sensitivity: 'public' })
    await world.addText('The harvest was hidden.', { sensitivity: 'sealed' })
    expect((await search('harvest')).total).toBe(2)
    const { total, items } = await search('harvest', outsider)
    expect([total, items.length]).toEqual([1, 1])
    expect(await world.read((db) => sourceSummaries(outsider, db))).toHaveLength(1)
    const stranger: Viewer = { ...outsider, clearance: 'sealed', cases: [] }
    expect((await search('harvest', stranger)).total).toBe(0)
  })

  it('finds nothing for a query without words', async () => {
    await world.addText('Something.')
    expect(await search(' ?! ')).toEqual({ items: [], total: 0 })
  })
})

describe('a snippet', () => {
  it('is short, lies in the paragraph, and shows what was found', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 20 }), { minLength: 1 }), fc.nat(), (parts, at) => {
        const body = parts.join(' ')
        const start = at % body.length
        const span = { start, end: Math.min(body.length, start + 5) }
        const shown = snippet(body, [span])
        expect(shown.start).toBeGreaterThanOrEqual(0)
        expect(shown.end).toBeLessThanOrEqual(body.length)
        expect(shown.end - shown.start).toBeLessThanOrEqual(LONGEST_SNIPPET)
        for (const found of shown.highlights)
          expect(body.slice(shown.start, shown.end).slice(found.start, found.end)).toBe(
            body.slice(span.start, span.end),
          )
      }),
    )
  })
})
