import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import Database from 'better-sqlite3-multiple-ciphers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { dateValue } from '../../src/domain/dates.ts'
import { orThrow } from '../../src/domain/failure.ts'
import type { SourceId } from '../../src/domain/ids.ts'
import { stated } from '../../src/domain/stated.ts'
import { isTooWide, seriousOn } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { openReaderAt } from '../support/reader-page.ts'
import { type Served, serve } from '../support/served.ts'

let served: Served
let browser: Browser

const lines = Array.from(
  { length: 60 },
  (_, i) =>
    `On March ${1 + (i % 28)}, 2021, ${10 + i} persons were detained in the village of Aksu.`,
)

beforeAll(async () => {
  served = await serve({
    'a-report.txt': 'Yesterday, five persons were detained in the village of Aksu.',
    'b-list.txt': lines.join('\n\n'),
  })
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const source = async (at: number): Promise<SourceId> => {
  const found = (await served.app.sources(localOwner))[at]
  if (found === undefined) throw new Error('The journey has no such source.')
  return found.id
}

const size = async (): Promise<number> => (await served.app.ledgerState(localOwner)).size

const datedOn = async (id: SourceId, written: string): Promise<void> => {
  const date = stated(orThrow(dateValue(written, written)))
  orThrow(await served.app.describeSource(localOwner, id, { date }))
}

const open = async (path: string, width = 1280): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}${path}`)
  return page
}

describe('reading again', () => {
  it('says that all was read by this version, and that nothing would change', async () => {
    const before = await size()
    const page = await open('/sources/read-again')
    await page.getByText('All 2 sources were already read by this version').waitFor()
    await page.getByRole('button', { name: 'Compare all of them anyway' }).click()
    await page.getByText(/^Nothing would change/).waitFor()
    expect(await page.getByRole('button', { name: /^Read .* again$/ }).count()).toBe(0)
    expect(await size()).toBe(before)
    await page.close()
  })

  it('shows first what would come and go, then does it, and lists what was withdrawn', async () => {
    const id = await source(0)
    await datedOn(id, '2021-03-10')
    await served.app.readSources(localOwner, { sources: [id] })
    await datedOn(id, '2021-03-20')
    const before = await size()
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await openReaderAt(page, `${served.url}/sources/${id}`)
    await page.getByText('About this source').click()
    await page.getByRole('link', { name: 'Read again' }).click()
    await page.getByRole('heading', { name: /^Would be added/ }).waitFor()
    await page.getByRole('heading', { name: /^Would be withdrawn/ }).waitFor()
    await page.getByText('19 March 2021').first().waitFor()
    await page.getByText('9 March 2021', { exact: true }).first().waitFor()
    expect(await size()).toBe(before)
    expect(await seriousOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Read this source again' }).click()
    await page.getByText(/1 text read; .* withdrawn\./).waitFor()
    expect(await size()).toBeGreaterThan(before)
    await page.getByRole('link', { name: 'See what was withdrawn' }).click()
    await page.getByText(/withdrawn proposals?$/).waitFor()
    expect(new URL(page.url()).search).toContain(id)
    const { total } = await served.app.withdrawn(localOwner, { sourceId: id })
    expect(total).toBeGreaterThan(0)
    expect(await page.locator('.item').count()).toBe(total)
    expect(await seriousOn(page)).toEqual([])
    await page.close()
  })

  it.each(['/sources/read-again', '/claims/withdrawn'])(
    '%s fits a narrow screen and axe finds nothing grave, in the dark too',
    async (path) => {
      const page = await open(path, 375)
      await page.locator('.page [role="status"]').first().waitFor()
      expect(await isTooWide(page)).toBe(false)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await seriousOn(page)).toEqual([])
      await page.close()
    },
  )
})

/** Holds the place of the one who writes, as another process may, until it is let go. */
const holdWriting = (): (() => void) => {
  const database = new Database(join(served.folder, 'daftar.db'))
  database.exec('BEGIN IMMEDIATE')
  return () => {
    database.exec('ROLLBACK')
    database.close()
  }
}

describe('accepting all of a rule', () => {
  it('can be stopped, and then none is accepted; else all are, as one decision', async () => {
    const id = await source(1)
    const { items } = await served.app.claims(localOwner, { sourceId: id, kinds: ['count'] })
    const [first] = items
    if (first?.madeBy.by !== 'rule') throw new Error('No rule read a count.')
    const { rule } = first.madeBy
    const waiting = async () =>
      (await served.app.unreviewed(localOwner, first.textId, rule)).claimIds
    const all = await waiting()
    expect(all.length).toBeGreaterThan(50)
    const before = await size()
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await openReaderAt(page, `${served.url}/sources/${id}?claim=${first.id}&panel=rule`)
    const acceptAll = async () => {
      await page.getByRole('button', { name: `Accept all ${all.length} …` }).click()
      await page.getByRole('button', { name: `Accept ${all.length} claims` }).click()
    }
    const letGo = holdWriting()
    await acceptAll()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped before the end: none of them was accepted.').waitFor()
    // Leaving its panel leaves the work going on: it is shown wherever one goes, and can be stopped there.
    await acceptAll()
    await page.getByRole('progressbar').waitFor()
    await page.getByRole('link', { name: 'Tallies' }).click()
    const strip = page.getByRole('complementary', { name: 'Still going on' })
    await strip.getByRole('button', { name: 'Stop' }).click()
    await strip.waitFor({ state: 'detached' })
    await page.goBack()
    letGo()
    expect(await size()).toBe(before)
    expect(await waiting()).toEqual(all)
    await acceptAll()
    await page.getByText(`${all.length} claims accepted. U takes all of it back.`).waitFor()
    expect(await waiting()).toEqual([])
    // Every claim once, and the decision: what was stopped left nothing behind.
    expect(await size()).toBe(before + all.length + 1)
    await page.keyboard.press('u')
    await page.getByText(`Taken back for ${all.length} claims.`).waitFor()
    expect(await waiting()).toEqual(all)
    await page.close()
  })
})
