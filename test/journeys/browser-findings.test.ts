import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { FindingView } from '../../src/app/types.ts'
import { anythingOn, isTooWide } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve, twoReports } from '../support/served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({
    ...twoReports,
    'third.txt': 'On March 3, 2021, fire broke out in Aksu. 70 people were injured.',
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

const findingsNow = async (): Promise<readonly FindingView[]> =>
  (await served.app.findings(localOwner)).findings

const findingNow = async (id: string): Promise<FindingView | undefined> =>
  (await findingsNow()).find((finding) => finding.id === id)

const chosenIn = (page: Page): string => new URL(page.url()).searchParams.get('open') ?? ''

const focusedId = (page: Page): Promise<string> => page.evaluate('document.activeElement.id')

const openPage = async (
  path = '/findings',
  viewport = { width: 1280, height: 720 },
): Promise<Page> => {
  const page = await browser.newPage({ viewport })
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}${path}`)
  await page.locator('.finding-row').first().waitFor({ state: 'attached' })
  return page
}

/** Presses a key that chooses another finding, and gives the id of that one. */
const step = async (page: Page, key: string): Promise<string> => {
  const before = chosenIn(page)
  await page.keyboard.press(key)
  await page.waitForURL((url) => {
    const open = url.searchParams.get('open')
    return open !== null && open !== before
  })
  return chosenIn(page)
}

const said = (page: Page, words: string) =>
  page.locator('.said [role="status"]', { hasText: words }).waitFor()

describe('findings with the keyboard alone', () => {
  it('are gone through, dismissed by one key or in own words, and taken up again', async () => {
    const page = await openPage()
    const rowsBefore = await page.locator('.finding-row .message').allTextContents()
    const first = await step(page, 'j')
    const second = await step(page, 'j')
    expect(await step(page, 'k')).toBe(first)
    await expect.poll(() => focusedId(page)).toBe(`row-${first}`)

    await page.keyboard.press('d')
    await page.locator('form[aria-label="Dismiss this finding"]').waitFor()
    expect(await step(page, '2')).toBe(second)
    await said(page, 'They speak of different moments.')
    expect(await findingNow(first)).toMatchObject({
      state: 'dismissed',
      dismissal: { why: 'They speak of different moments.' },
    })
    await page.locator(`#row-${first} [data-state="dismissed"]`).waitFor()
    // The form was for the first; the second has the focus, and every row stands where it stood.
    await page.locator('form[aria-label="Dismiss this finding"]').waitFor({ state: 'detached' })
    await expect.poll(() => focusedId(page)).toBe(`row-${second}`)
    expect(await page.locator('.finding-row .message').allTextContents()).toEqual(rowsBefore)

    expect(await step(page, 'u')).toBe(first)
    await said(page, 'taken back')
    expect((await findingNow(first))?.state).toBe('open')

    await page.keyboard.press('d')
    await page.getByRole('button', { name: /These are two different things/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => focusedId(page)).toBe(`row-${first}`)
    await page.keyboard.press('d')
    await page.locator('form[aria-label="Dismiss this finding"]').waitFor()
    for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe(
      'Or in your own words, then Enter',
    )
    await page.keyboard.type('2 reports of 1 day')
    expect(await step(page, 'Enter')).toBe(second)
    expect((await findingNow(first))?.dismissal?.why).toBe('2 reports of 1 day')
    expect(await served.app.verify(localOwner)).toMatchObject({ is: 'clean' })
    await page.close()
  }, 120_000)

  it('open their source at the words in one step, and back leads to the finding', async () => {
    const page = await openPage('/findings?state=all')
    const id = await step(page, 'j')
    const side = (await findingNow(id))?.sides[1]
    await page.keyboard.press('2')
    await page.waitForURL(new RegExp(`/sources/${side?.sourceId}.*at=${side?.start}`))
    await page.locator('.shown, .pin[data-chosen="true"]').first().waitFor()
    await page.goBack()
    await page.waitForURL(/\/findings/)
    expect(chosenIn(page)).toBe(id)
    await page.close()
  })

  it('are filtered by state, kind and source, and the address says so', async () => {
    const page = await openPage('/findings?state=dismissed')
    const dismissed = (await findingsNow()).filter(({ state }) => state === 'dismissed')
    expect(await page.locator('.finding-group .finding-row[data-state]').count()).toBe(
      dismissed.length,
    )
    const [source] = await served.app.sources(localOwner)
    await page.goto(`${served.url}/findings?state=all`)
    await page.getByLabel('Source').selectOption(source?.id ?? '')
    await page.waitForURL(new RegExp(`source=${source?.id}`))
    const about = (await findingsNow()).filter(({ sides }) =>
      sides.some(({ sourceId }) => sourceId === source?.id),
    )
    await expect.poll(() => page.locator('.finding-row[data-state]').count()).toBe(about.length)
    await page.reload()
    await page.locator('.finding-row').first().waitFor()
    expect(await page.locator('.finding-row[data-state]').count()).toBe(about.length)
    await page.close()
  })
})

describe('a dismissed finding', () => {
  it('shows in another window at once, and the old reason once its material changed', async () => {
    const finding = (await findingsNow()).find(
      ({ kind, state, message }) =>
        kind === 'count-conflict' && state === 'open' && message.includes('injured'),
    )
    if (!finding) throw new Error('The journey has no numbers that disagree.')
    const one = await openPage(`/findings?state=all&open=${finding.id}`)
    const two = await openPage(`/findings?state=all&open=${finding.id}`)
    await one.keyboard.press('d')
    await one.locator('form[aria-label="Dismiss this finding"]').waitFor()
    await one.keyboard.press('1')
    await two.locator('.finding-desk [data-state="dismissed"]').waitFor()
    await two.getByText('“These are two different things.”').waitFor()
    await one.keyboard.press('u')
    await two.locator('.finding-desk .finding-state[data-state="open"]').waitFor()
    await two.keyboard.press('d')
    await two.getByLabel('Or in your own words, then Enter').fill('one of them counts visits')
    await two.keyboard.press('Enter')
    await one.getByText('“one of them counts visits”').waitFor()

    const path = join(dirname(served.folder), 'fourth.txt')
    await writeFile(path, 'On March 3, 2021, fire broke out in Aksu. 85 people were injured.')
    await served.app.addFiles(localOwner, { paths: [path] })
    await served.app.readSources(localOwner)
    await one.goto(`${served.url}/findings?state=changed`)
    await one.locator('.finding-row[data-state="changed"]').first().waitFor()
    expect(await step(one, 'j')).not.toBe('')
    await one.getByText('what it rests on changed since').waitFor()
    await one.getByText('“one of them counts visits”').waitFor()
    await one.close()
    await two.close()
  }, 120_000)

  it('has nothing serious for axe while it is dismissed, at 375 px too', async () => {
    for (const width of [375, 1280]) {
      const page = await openPage('/findings?state=all', { width, height: 812 })
      await step(page, 'n')
      await page.keyboard.press('d')
      await page.locator('form[aria-label="Dismiss this finding"]').waitFor()
      expect(await anythingOn(page)).toEqual([])
      expect(await isTooWide(page)).toBe(false)
      await page.close()
    }
  }, 120_000)
})
