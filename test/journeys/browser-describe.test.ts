import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { anythingOn } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve, twoReports } from '../support/served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve(twoReports)
})

// Before each, so that without a browser the test fails and is not skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const description = async () => {
  const [source] = await served.app.sources(localOwner)
  if (source === undefined) throw new Error('The journey has no source.')
  return source
}

it('describes a source with the keyboard, says what is wrong, and keeps what was written', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}/sources/${(await description()).id}`)
  await page.getByText('About this source').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Describe it' }).focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: 'Describe this source' })
  expect(await anythingOn(page, { within: '.source-head' })).toEqual([])

  await form.getByLabel('Publisher: stated or not').selectOption('stated')
  await form.getByLabel('Publisher', { exact: true }).fill('The union of residents')
  await form.getByLabel('Date: stated or not').selectOption('stated')
  const date = form.getByLabel('Date', { exact: true })
  await date.fill('some day in February')
  await form.getByText('not understood: “some day in February”').waitFor()
  await page.keyboard.press('Enter')
  await form.getByRole('alert').getByText('EDTF').waitFor()
  await date.fill('8 February 2021')
  await form.getByText('→ 8 February 2021').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('The description is saved.').waitFor()
  await page.locator('.source-head').getByText('8 February 2021').waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Describe it')
  expect((await description()).description).toMatchObject({
    publisher: { value: 'The union of residents' },
    date: { value: { edtf: '2021-02-08' } },
    dateBasis: { value: 'given by owner' },
    author: { is: 'not-stated' },
  })

  const { size } = await served.app.ledgerState(localOwner)
  await page.keyboard.press('Enter')
  await form.getByText('Nothing is changed yet.').waitFor()
  await page.keyboard.press('Escape')
  await form.waitFor({ state: 'detached' })
  expect((await served.app.ledgerState(localOwner)).size).toBe(size)
  await page.close()
})
