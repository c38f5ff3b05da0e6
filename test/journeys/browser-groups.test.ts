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
    'one.txt': 'Thousands of Dungans fled. Ten Kazakhs stayed.',
    'two.txt': 'Тысячи дунган бежали.',
    'three.txt': 'Many Kazaks stayed.',
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

describe('groups that may be one', () => {
  it('are found from the list of groups, and decided with reasons of their own', async () => {
    const page = await open('/people?of=group')
    await page.getByRole('link', { name: 'Look at 2 likely pairs' }).press('Enter')
    await page.getByText('both name the same: Dungans').waitFor()
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'groups')
    await page.keyboard.press('s')
    await page.getByRole('group', { name: 'Why are they one group?' }).waitFor()
    await page.keyboard.press('1')
    await page.getByText('the one may be Kazakhs, the other Kazakhs or Cossacks').waitFor()
    await page.keyboard.press('n')
    await page.keyboard.press('1')
    await page.getByText('No two names are left that may be one group.').waitFor()
    const { items } = await served.app.people(localOwner, { of: 'group' })
    expect(items.map(({ records }) => records).toSorted()).toEqual([1, 1, 2])
    await page.close()
  })

  it('fit on a phone', async () => {
    const page = await open('/people/pairs?of=group', 390, 844)
    await page.getByText('No two names are left').waitFor()
    expect(await isTooWide(page)).toBe(false)
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'phone-groups')
    await page.close()
  })
})
