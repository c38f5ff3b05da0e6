import type { Page } from '@playwright/test'

/** What journeys do on the page of a source. */

/** Less than a test may take, so that what was waited for is named. */
const PATIENCE_MS = 15_000

export const openReaderAt = async (page: Page, url: string): Promise<void> => {
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(url)
  await page.locator('.margin-mark').first().waitFor()
}

export const chosenIn = (page: Page): string => new URL(page.url()).searchParams.get('claim') ?? ''

/** Presses N and gives the id of the claim that it chose. */
export const nextUnreviewed = async (page: Page): Promise<string> => {
  const before = chosenIn(page)
  await page.keyboard.press('n')
  await page.waitForURL((url) => {
    const claim = url.searchParams.get('claim')
    return claim !== null && claim !== before
  })
  return chosenIn(page)
}

export const stateShown = (page: Page, state: string): Promise<void> =>
  page.locator(`.panel .state[data-state="${state}"]`).first().waitFor()
