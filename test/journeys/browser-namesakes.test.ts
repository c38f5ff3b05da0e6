import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { isTooWide, seriousOn, shot } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({
    'list.txt': [
      'Besk Orlanov (DOB 14.03.1992) was detained on 3 March 2021.',
      'Another Besk Orlanov (DOB 02.09.1975) was released on 7 May 2021.',
      'The lawyer Gulnara Ventova spoke for Besk Orlanov in court.',
    ].join('\n\n'),
    'news.txt': 'Besk Orlanov was released on 9 June 2023.',
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

const open = async (path: string, width = 1280, height = 720): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}${path}`)
  await page.locator('h1').first().waitFor()
  return page
}

const said = (page: Page, words: string) =>
  page.locator('[role="status"]', { hasText: words }).first().waitFor()

const orlanovs = async () =>
  (await served.app.people(localOwner, { search: 'orlanov' })).items.map(({ mentions }) => mentions)

const HEADING = 'Besk Orlanov: one, or two of the name?'

describe('one name that may be of two, with the keyboard alone', () => {
  it('is asked about first, parted by one key and one reason, and put together again by one', async () => {
    const page = await open('/people/pairs')
    await page.getByRole('heading', { name: HEADING }).waitFor()
    expect(await page.locator('.pair-desk .side').count()).toBe(2)
    await page.getByText('The source says “Another Besk Orlanov” of the later place').waitFor()
    await page.getByRole('heading', { name: 'Nothing tells whose' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'within')

    await page.keyboard.press('d')
    await page.getByRole('group', { name: 'Why are they two persons?' }).waitFor()
    await shot(page, 'within-asked')
    await page.keyboard.press('1')
    await said(page, 'Recorded: Besk Orlanov in one source, two persons. U takes it back.')
    expect((await orlanovs()).sort()).toEqual([1, 1, 2])
    await page.keyboard.press('u')
    await said(page, 'The decision was taken back.')
    await page.getByRole('heading', { name: HEADING }).waitFor()
    expect((await orlanovs()).sort()).toEqual([1, 3])
    await page.close()
  })

  it('is not asked about again once it was said to be of one, and the word stands with the name', async () => {
    const page = await open('/people/pairs')
    await page.getByRole('heading', { name: HEADING }).waitFor()
    // A pair that such a name is in says so.
    await page.keyboard.press('j')
    await page.getByText('In its source “Besk Orlanov” may be of two: decide that first').waitFor()
    await page.keyboard.press('k')
    await page.getByRole('heading', { name: HEADING }).waitFor()
    await page.keyboard.press('s')
    await page.getByLabel('Or in your own words, then Enter').fill('the second date is a slip')
    await page.keyboard.press('Enter')
    await said(page, 'one person. U takes it back.')
    await page.getByRole('heading', { name: HEADING }).waitFor({ state: 'detached' })
    const { items } = await served.app.people(localOwner, { search: 'orlanov' })
    await page.goto(`${served.url}/people/${items.find(({ mentions }) => mentions === 3)?.id}`)
    await page.getByText('of the same as the others. “the second date is a slip”').waitFor()
    await page.getByRole('button', { name: 'Take it back …' }).click()
    await page.getByText('Taking it back would part and join nothing.').waitFor()
    await page.keyboard.press('2')
    await page.getByText('“A mistake in deciding.”').waitFor()
    await page.close()
  })

  it('works on a phone: nothing is wider than the window', async () => {
    const page = await open('/people/pairs', 390, 844)
    await page.getByRole('heading', { name: HEADING }).waitFor()
    expect(await isTooWide(page)).toBe(false)
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'phone-within')
    await page.close()
  })
})
