import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { dateValue } from '../../src/domain/dates.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { stated } from '../../src/domain/stated.ts'
import { isTooWide, seriousOn } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { openReaderAt } from '../support/reader-page.ts'
import { type Served, serve } from '../support/served.ts'

const shared = [
  'On March 3, 2021, according to official data, forty people were injured in the village of Aksu.',
  'The union of the residents demands that the prosecutor open an inquiry into these events.',
]
const own = 'On March 5, 2021, a correspondent counted 17 persons in the hospital of the district.'

let served: Served
let browser: Browser
let ids: readonly string[] = []

beforeAll(async () => {
  served = await serve({
    'a-briefing.txt': shared.join(' '),
    'b-article.txt': `${own}\n\n${own.replace('17 persons', 'nine doctors')}\n\n${shared.join(' ')}\n\nNobody else came to the square that evening, and the shops stayed closed for a week.`,
  })
  const sources = await served.app.sources(localOwner)
  ids = sources.map(({ id }) => id)
  const dates = ['2021-03-04', '2021-03-09']
  for (const [i, { id }] of sources.entries()) {
    const written = dates[i] ?? ''
    const date = stated(orThrow(dateValue(written, written)))
    orThrow(await served.app.describeSource(localOwner, id, { date }))
  }
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const open = async (source: number, width = 1280): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  await openReaderAt(page, `${served.url}/sources/${ids[source]}`)
  await page.locator('.carried-mark').first().waitFor()
  return page
}

/** In the page: lines that do not stand beside the words they are about. */
const misplaced = `[...document.querySelectorAll('.carried li')].filter((line, i) => {
  const box = line.getBoundingClientRect()
  const words = [...document.querySelectorAll('[data-carried="' + i + '"]')].map((piece) => piece.getBoundingClientRect())
  return words.length === 0 || words.some(({ top, bottom, left }) => top < box.top - 2 || bottom > box.bottom + 2 || left < box.right - 1)
}).length`

describe('sentences that also stand in another source', () => {
  it.each([1280, 375])('have one line beside them, at their words, %i wide', async (width) => {
    const page = await open(1, width)
    expect(await page.locator('.carried li').count()).toBe(1)
    expect(await page.evaluate(misplaced)).toBe(0)
    expect(await isTooWide(page)).toBe(false)
    expect(await seriousOn(page)).toEqual([])
    await page.close()
  })

  it('are one step from the other place, by keyboard, and tell a screen reader which is earlier', async () => {
    const page = await open(1)
    const mark = page.getByRole('link', {
      name: /These 2 sentences also stand in \[1\].*; that text is dated earlier/,
    })
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === `/sources/${ids[0]}`)
    expect(new URL(page.url()).searchParams.get('at')).toBe('0')
    await page.locator('.shown').first().waitFor()
    await page.close()
  })

  it('are named beside the claim that is chosen, with the exact place', async () => {
    const page = await open(1)
    const claim = (await served.app.claims(localOwner)).items.find(
      ({ sourceId, sentence }) => sourceId === ids[1] && sentence.includes('injured'),
    )
    await page.goto(`${served.url}/sources/${ids[1]}?claim=${claim?.id}&panel=others`)
    const section = page.locator('.carried-places')
    await section.getByText('In the same words. That text is dated earlier.').waitFor()
    await section.getByRole('link').click()
    await page.waitForURL((url) => url.pathname === `/sources/${ids[0]}`)
    await page.locator('.shown').first().waitFor()
    await page.close()
  })

  it('make a source say at its head that nearly all of it stands in the other', async () => {
    const page = await open(0)
    await page
      .locator('.source-head')
      .getByText(/Nearly the same text as/)
      .waitFor()
    await page
      .locator('.source-head')
      .getByText(/This text is dated earlier/)
      .waitFor()
    await page.close()
  })
})
