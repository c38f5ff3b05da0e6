import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { isTooWide, seriousOn } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve, twoReports } from '../support/served.ts'

const widths = [375, 1280] as const

let served: Served
let empty: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({
    ...twoReports,
    'right-to-left.txt':
      'في 3 مارس 2021 قُتل عشرة أشخاص.\n\nTen persons were killed on March 3, 2021.',
  })
  empty = await serve({})
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await empty?.close()
})

const paths = async ({ app }: Served): Promise<readonly string[]> => {
  const sources = await app.sources(localOwner)
  const { items } = await app.claims(localOwner)
  const { findings } = await app.findings(localOwner)
  const claim = items[0]
  return [
    '/',
    '/sources',
    ...sources.slice(-1).map(({ id }) => `/sources/${id}`),
    ...(claim === undefined ? [] : [`/sources/${claim.sourceId}?claim=${claim.id}`]),
    '/sources/read-again',
    '/claims',
    '/claims/withdrawn',
    '/people',
    '/chronology',
    '/tallies',
    '/findings',
    ...(findings[0] === undefined ? [] : [`/findings?open=${findings[0].id}`]),
    '/search',
    '/search?q=persons',
    '/search?q=nothingofthekind',
    '/ledger',
    '/add',
    '/nothing-here',
  ]
}

const loaded = (page: Page): Promise<void> =>
  page.getByText('Loading …').first().waitFor({ state: 'detached' })

const settle = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor()
  await loaded(page)
}

const at = (path: string) => (problem: string) => `${path}: ${problem}`

const problemsAt = async (page: Page, width: number): Promise<readonly string[]> => {
  await page.setViewportSize({ width, height: 720 })
  const wide = (await isTooWide(page)) ? ['wider than the window'] : []
  return [...(await seriousOn(page)), ...wide].map(at(`${width} px`))
}

/** At each width, then in the dark: what is no matter of colour is the same in both themes. */
const checkAll = async (of: Served): Promise<readonly string[]> => {
  const page = await browser.newPage({ colorScheme: 'light' })
  const problems: string[] = []
  for (const path of await paths(of)) {
    await page.goto(`${of.url}${path}`)
    await settle(page)
    for (const width of widths) problems.push(...(await problemsAt(page, width)).map(at(path)))
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await seriousOn(page, { about: 'colours' })
    problems.push(...dark.map(at('dark')).map(at(path)))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  await page.close()
  return problems
}

const forms = [
  ['reject', 'x', 'form[aria-label="Reject this claim"]'],
  ['amend', 'e', 'form[aria-label="Amend this claim"]'],
  ['split', 's', 'form[aria-label="Split this claim"]'],
  ['join', 'm', 'form[aria-label="Join two claims"]'],
  ['keys', '?', '[role="dialog"]'],
  ['find', 'Control+k', '[role="dialog"]'],
] as const

const panels = [
  ['others', 'o'],
  ['history', 'h'],
  ['rule', 'r'],
  ['list', 'l'],
] as const

describe('every screen', () => {
  it('has nothing serious for axe on a phone, on a desktop and in the dark', async () => {
    expect(await checkAll(served)).toEqual([])
  }, 240_000)

  it('has nothing serious for axe while it is still empty', async () => {
    expect(await checkAll(empty)).toEqual([])
  }, 240_000)

  it('has nothing serious for axe in its dialogs, panels and forms', async () => {
    const page = await browser.newPage()
    const source = (await served.app.sources(localOwner))[0]
    await page.goto(`${served.url}/sources/${source?.id}?kind=count`)
    await page.locator('.margin-mark').first().waitFor()
    await page.keyboard.press('n')
    await page.waitForURL(/claim=/)
    const problems: string[] = []
    const check = async (name: string): Promise<void> => {
      for (const width of widths) problems.push(...(await problemsAt(page, width)).map(at(name)))
    }
    for (const [name, opening, selector] of forms) {
      await page.keyboard.press(opening)
      await page.locator(selector).waitFor()
      await check(name)
      await page.keyboard.press('Escape')
      await page.locator(selector).waitFor({ state: 'detached' })
      // Two Escapes in quick succession hide the screen.
      await page.waitForTimeout(600)
    }
    for (const [name, panel] of panels) {
      await page.keyboard.press(panel)
      await page.waitForURL(new RegExp(`panel=${name}`))
      await loaded(page)
      await check(name)
    }
    expect(problems).toEqual([])
    await page.close()
  }, 240_000)
})

describe('finding one’s way', () => {
  it('goes to a source, and to words in a source, by the palette', async () => {
    const page = await browser.newPage()
    await page.goto(served.url)
    await settle(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('second')
    await page
      .getByRole('option', { name: /second\.txt/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sources\/src_/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('observers')
    await page
      .getByRole('option', { name: /observers/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/at=\d+/)
    await page.locator('.shown').first().waitFor()
    await page.close()
  })

  it('opens a finding’s passages side by side, at an address that can be sent', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    await page.goto(`${served.url}/findings`)
    await page.locator('.finding-row').first().click()
    await page.waitForURL(/open=/)
    expect(await page.locator('.side').count()).toBeGreaterThan(1)
    await page.locator('.side .pin').nth(1).waitFor()
    const marked = await page.locator('.side .pin').allTextContents()
    await page.reload()
    await page.locator('.side .pin').nth(1).waitFor()
    expect(await page.locator('.side .pin').allTextContents()).toEqual(marked)
    await page.goBack()
    await page.close()
  })

  it('hides the whole screen at once with F9 or Esc twice, and shows it again', async () => {
    const page = await browser.newPage()
    await page.goto(`${served.url}/sources`)
    await settle(page)
    for (const keys of [['F9'], ['Escape', 'Escape']]) {
      for (const key of keys) await page.keyboard.press(key)
      expect(await page.locator('h1').isVisible()).toBe(false)
      expect(await page.title()).not.toContain('Daftar')
      await page.keyboard.press('F9')
      expect(await page.locator('h1').isVisible()).toBe(true)
    }
    await page.close()
  })

  it('adds a file, reads it and leads to its claims', async () => {
    const page = await browser.newPage()
    await page.goto(`${empty.url}/add`)
    await settle(page)
    await page.setInputFiles('input[type="file"]', [
      {
        name: 'note.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Ten persons were killed on March 3, 2021 in the village of Aksu.'),
      },
      { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255, 0, 0, 7]) },
    ])
    await page.getByRole('button', { name: 'Add 2 files' }).click()
    await page.getByText('✓ Added.').first().waitFor()
    await page.getByRole('button', { name: /^Read/ }).click()
    await page.getByText(/new claims? proposed/).waitFor()
    await page.getByRole('link', { name: 'Go to the sources and review' }).click()
    await page.getByRole('link', { name: 'note.txt' }).waitFor()
    await page.close()
  })
})
