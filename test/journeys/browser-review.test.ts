import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { ClaimView } from '../../src/app/types.ts'
import { openApp } from '../../src/app.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { launchBrowser } from '../support/browser.ts'
import { chosenIn, nextUnreviewed, openReaderAt, stateShown } from '../support/reader-page.ts'
import { type Served, serve, twoReports } from '../support/served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve(twoReports)
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const firstSource = async () => {
  const source = (await served.app.sources(localOwner))[0]
  if (source === undefined) throw new Error('The journey has no source.')
  return source
}

const claimsNow = async (): Promise<readonly ClaimView[]> => {
  const { id } = await firstSource()
  const { items } = await served.app.claims(localOwner, { sourceId: id })
  return items
}

const claimNow = async (id: string): Promise<ClaimView | undefined> =>
  (await claimsNow()).find((claim) => claim.id === id)

const openReader = async (page: Page): Promise<void> =>
  openReaderAt(page, `${served.url}/sources/${(await firstSource()).id}`)

describe('reviewing with the keyboard alone', () => {
  it('accepts, undoes, rejects with a reason and amends, and each is in the ledger', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await openReader(page)
    const sizeBefore = (await served.app.ledgerState(localOwner)).size

    const accepted = await nextUnreviewed(page)
    await page.keyboard.press('a')
    await stateShown(page, 'accepted')
    await expect.poll(async () => (await claimNow(accepted))?.state).toBe('accepted')

    await page.keyboard.press('u')
    await stateShown(page, 'proposed')
    await expect.poll(async () => (await claimNow(accepted))?.state).toBe('proposed')
    await page.keyboard.press('a')
    await stateShown(page, 'accepted')

    const rejected = await nextUnreviewed(page)
    await page.keyboard.press('x')
    await page.locator('form[aria-label="Reject this claim"]').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await stateShown(page, 'rejected')
    await expect
      .poll(async () => (await claimNow(rejected))?.review?.why)
      .toBe('The number or date was read wrongly.')

    const count = (await claimsNow()).find(
      ({ kind, state }) => kind === 'count' && state === 'proposed',
    )
    while (chosenIn(page) !== count?.id) await nextUnreviewed(page)
    await page.keyboard.press('e')
    await page.locator('form[aria-label="Amend this claim"]').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('at least 11')
    await page.keyboard.press('Enter')
    await stateShown(page, 'amended')
    const amended = await claimNow(count?.id ?? '')
    expect(amended?.statement.content).toMatchObject({ quantity: { kind: 'at-least', low: 11 } })
    expect(amended?.original?.content).toEqual(count?.statement.content)

    expect((await served.app.ledgerState(localOwner)).size).toBe(sizeBefore + 5)
    expect(await served.app.verify(localOwner)).toMatchObject({ is: 'clean' })
    await page.close()
  })

  it('says what is wrong with an amendment and keeps what was written', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await openReader(page)
    const count = (await claimsNow()).find(
      ({ kind, state }) => kind === 'count' && state === 'proposed',
    )
    while (chosenIn(page) !== count?.id) await nextUnreviewed(page)
    await page.keyboard.press('e')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('eleventy')
    await page.keyboard.press('Enter')
    const said = await page.getByRole('alert').textContent()
    expect(said).toContain('“eleventy” is not a quantity')
    expect(await page.getByLabel('How many').inputValue()).toBe('eleventy')
    await page.keyboard.press('Escape')
    expect((await claimNow(count?.id ?? ''))?.state).toBe('proposed')
    await page.close()
  })

  it('goes through the claims with J and K, and with the arrows in the list', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await openReader(page)
    const goTo = async (key: string): Promise<string> => {
      const before = chosenIn(page)
      await page.keyboard.press(key)
      await page.waitForURL((url) => (url.searchParams.get('claim') ?? '') !== before)
      return chosenIn(page)
    }
    const first = await goTo('j')
    const second = await goTo('j')
    expect(await goTo('k')).toBe(first)
    expect(await goTo('j')).toBe(second)
    await page.keyboard.press('l')
    await page.locator('.claim-row[aria-current="true"]').focus()
    expect(await goTo('ArrowUp')).toBe(first)
    await page.locator('.margin-mark[aria-current="true"]').focus()
    expect(await goTo('ArrowDown')).toBe(second)
    await page.close()
  })

  it('writes a claim by hand about the words that are selected', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await openReader(page)
    await page.keyboard.press('c')
    await page.getByText('Select words in the text first').waitFor()
    const paragraph = page.locator('.document p', { hasText: 'Ministry of Health' })
    const words = 'The Ministry of Health did not respond to the request.'
    await paragraph.click({ clickCount: 3 })
    await page.keyboard.press('c')
    await page.getByRole('group', { name: 'What kind of claim is it?' }).waitFor()
    await page.keyboard.press('e')
    await page.locator('form[aria-label="Write a claim"]').waitFor()
    await page.getByLabel('Exhibit').fill('a request')
    await page.getByLabel('What is said of it').fill('it was not answered')
    await page.keyboard.press('Control+Enter')
    await page.locator('.panel .sentence', { hasText: 'a request' }).waitFor()
    const written = await claimNow(chosenIn(page))
    expect(written?.kind).toBe('evidence')
    expect(written?.passages.map(({ quote }) => quote.exact)).toEqual([words])
    expect(written?.madeBy.by).toBe('person')
    await page.close()
  })

  it('works under a Cyrillic keyboard layout, and stays off where one has turned it off', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await openReader(page)
    await page.evaluate(
      `window.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))`,
    )
    await page.waitForURL(/claim=/)
    const chosen = chosenIn(page)
    await page.keyboard.press('?')
    await page.getByLabel(/Single-letter keys work/).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.waitForTimeout(100)
    expect(chosenIn(page)).toBe(chosen)
    await page.close()
  })
})

describe('two windows', () => {
  it('see each other’s reviews without loading again', async () => {
    const one = await (await browser.newContext()).newPage()
    const two = await (await browser.newContext()).newPage()
    await openReader(one)
    const claim = await nextUnreviewed(one)
    await two.goto(one.url())
    await stateShown(two, 'proposed')
    await one.keyboard.press('a')
    await stateShown(two, 'accepted')
    await two.keyboard.press('u')
    await stateShown(one, 'proposed')
    expect((await claimNow(claim))?.state).toBe('proposed')
    await one.context().close()
    await two.context().close()
  })

  it('hear of what another program writes to the same workspace', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.url}/ledger`)
    const other = orThrow(await openApp({ folder: served.folder }))
    const { size } = await other.ledgerState(localOwner)
    await page.getByText(size.toLocaleString('en'), { exact: true }).first().waitFor()
    await other.openCase(localOwner, 'Opened by another program')
    await other.close()
    await page
      .getByText((size + 1).toLocaleString('en'), { exact: true })
      .first()
      .waitFor()
    await page.close()
  })

  it('hear of a change on other pages too', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.url}/ledger`)
    const { size } = await served.app.ledgerState(localOwner)
    await page.getByText(size.toLocaleString('en'), { exact: true }).first().waitFor()
    await served.app.openCase(localOwner, 'Another case')
    await page
      .getByText((size + 1).toLocaleString('en'), { exact: true })
      .first()
      .waitFor()
    await page.close()
  })
})
