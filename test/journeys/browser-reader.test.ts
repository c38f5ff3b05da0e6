import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { ClaimView } from '../../src/app/types.ts'
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

const wide = { width: 1280, height: 720 }
const narrow = { width: 375, height: 812 }

const sourceId = async (): Promise<string> => {
  const [source] = await served.app.sources(localOwner)
  if (source === undefined) throw new Error('The journey has no source.')
  return source.id
}

const claims = async (): Promise<readonly ClaimView[]> => {
  const [source] = await served.app.sources(localOwner)
  return source === undefined
    ? []
    : (await served.app.claims(localOwner, { sourceId: source.id })).items
}

const waiting = async (kind?: string): Promise<readonly ClaimView[]> =>
  (await claims()).filter(
    (claim) => claim.state === 'proposed' && (kind === undefined || claim.kind === kind),
  )

const claim = async (id: string): Promise<ClaimView> => {
  const found = (await claims()).find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no claim ${id}.`)
  return found
}

const open = async (search = '', viewport = wide): Promise<Page> => {
  const page = await browser.newPage({ viewport })
  await openReaderAt(page, `${served.url}/sources/${await sourceId()}${search}`)
  return page
}

/** Opens the first unreviewed count that fits. */
const openCount = async (fits: (claim: ClaimView) => boolean = () => true) => {
  const found = (await waiting('count')).find(fits)
  if (found === undefined) throw new Error('No count waits for a review.')
  return { page: await open(`?claim=${found.id}`), found }
}

/** In the page: marks that do not stand at the line of their words, or lie over another mark. */
const misplaced = `(() => {
  const marks = [...document.querySelectorAll('.margin-mark')].map((mark) => ({
    id: mark.dataset.claim,
    box: mark.getBoundingClientRect(),
  }))
  const overlaps = (a, b) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  return marks
    .filter(({ id, box }) => {
      const pin = document.querySelector('[data-begins~="' + id + '"]')
      const line = pin.getClientRects()[0]
      const middle = (box.top + box.bottom) / 2
      const apart = middle < line.top || middle > line.bottom
      return apart || marks.some((other) => other.id !== id && overlaps(other.box, box))
    })
    .map(({ id }) => id)
})()`

describe('the margin', () => {
  for (const viewport of [wide, narrow]) {
    it(`stands at the lines of the words and overlaps nothing at ${viewport.width} px`, async () => {
      const page = await open('', viewport)
      await page.evaluate('document.fonts.ready.then(() => true)')
      await expect.poll(() => page.evaluate(misplaced)).toEqual([])
      expect(await page.locator('.margin-mark').count()).toBeGreaterThan(3)
      await page.close()
    })
  }

  it('says kind, state and words to a screen reader, and chooses the claim', async () => {
    const page = await open()
    const mark = page.getByRole('button', { name: /^number, not reviewed: /i }).first()
    await mark.click()
    await page.waitForURL(/claim=clm_/)
    expect((await claim(chosenIn(page))).kind).toBe('count')
    await page.close()
  })
})

describe('filters', () => {
  it('stand in the address with what is left by them, and N goes by them', async () => {
    const page = await open()
    const counts = await waiting('count')
    await page.keyboard.press('f')
    await page.getByLabel('Kind', { exact: true }).selectOption('count')
    await page.waitForURL(/kind=count/)
    await page.getByText(`${counts.length} left`, { exact: true }).waitFor()
    const marks = await page.locator('.margin-mark').count()
    expect(marks).toBe((await claims()).filter(({ kind }) => kind === 'count').length)
    await page.locator('.text-pane').focus()
    const first = await nextUnreviewed(page)
    const second = await nextUnreviewed(page)
    expect([first, second]).toEqual(counts.slice(0, 2).map(({ id }) => id))
    await page.keyboard.press('p')
    await page.waitForURL((url) => url.searchParams.get('claim') === first)
    await page.reload()
    await page.locator('.margin-mark').first().waitFor()
    expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('count')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.waitForURL((url) => !url.searchParams.has('kind'))
    await page.close()
  })
})

describe('all claims of a rule', () => {
  it('are accepted after a sample and a question, and taken back as one', async () => {
    const { page, found } = await openCount()
    if (found.madeBy.by !== 'rule') throw new Error('A rule proposes the counts.')
    const { rule } = found.madeBy
    const ofRule = (await waiting()).filter(
      ({ madeBy }) => madeBy.by === 'rule' && madeBy.rule === rule,
    )
    const { size } = await served.app.ledgerState(localOwner)
    await page.keyboard.press('r')
    const sample = page.getByRole('region', { name: 'Sample' })
    await sample.getByText(found.sentence).first().waitFor()
    await sample.getByRole('button', { name: `Accept all ${ofRule.length}` }).click()
    expect((await served.app.ledgerState(localOwner)).size).toBe(size)
    await page.getByRole('button', { name: /^Accept \d+ claims?$/ }).click()
    await page.getByText(/accepted\. U takes all of it back/).waitFor()
    for (const { id } of ofRule) expect((await claim(id)).state).toBe('accepted')
    await page.getByRole('button', { name: `Undo all ${ofRule.length}` }).waitFor()
    await page.locator('.text-pane').focus()
    await page.keyboard.press('u')
    await page.getByText(/^Taken back for/).waitFor()
    for (const { id } of ofRule) expect((await claim(id)).state).toBe('proposed')
    await page.keyboard.press('h')
    await page.getByText('It was taken back as a whole.').first().waitFor()
    expect(await served.app.verify(localOwner)).toMatchObject({ is: 'clean' })
    await page.close()
  })
})

describe('amending in place', () => {
  it('shows what numbers and dates mean while they are typed, in words too, and can be cleared', async () => {
    const { page, found } = await openCount()
    await page.keyboard.press('e')
    const form = page.getByRole('form', { name: 'Amend this claim' })
    const many = form.getByLabel('How many')
    await many.fill('at least 11')
    await form.getByText('→ 11 or more').waitFor()
    await many.fill('eleventy')
    await form.getByText('not understood: “eleventy”').waitFor()
    await many.fill('no fewer than eleven')
    await form.getByText('→ 11 or more').waitFor()
    await form.getByLabel('When: stated or not').selectOption('stated')
    const when = form.getByLabel('When', { exact: true })
    await when.fill('7 March 2021')
    await form.getByText('→ 7 March 2021').waitFor()
    await when.press('Enter')
    await stateShown(page, 'amended')
    await expect
      .poll(async () => (await claim(found.id)).statement.time)
      .toMatchObject({
        value: { edtf: '2021-03-07' },
      })
    expect((await claim(found.id)).statement.content).toMatchObject({
      quantity: { kind: 'at-least', low: 11, words: 'no fewer than eleven' },
    })
    await page.keyboard.press('e')
    await when.fill('')
    await form.getByText('empty: not stated', { exact: true }).waitFor()
    await when.press('Enter')
    await form.waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await claim(found.id)).statement.time)
      .toEqual({ is: 'not-stated' })
    await page.keyboard.press('h')
    await page.getByText('Proposed by the rule').waitFor()
    expect(await page.locator('.panel .state[data-state="amended"]').count()).toBe(2)
    await page.keyboard.press('u')
    await page.getByText('The review was taken back.').waitFor()
    await page.keyboard.press('u')
    await expect.poll(async () => (await claim(found.id)).state).toBe('proposed')
    await page.close()
  })
})

describe('a new claim by keyboard alone', () => {
  it('is about the words selected, of the kind of one key, with what was read in them; U takes it back', async () => {
    const page = await open()
    await nextUnreviewed(page)
    await page.keyboard.press('v')
    await page.getByText('Selecting words').waitFor()
    for (let i = 0; i < 8; i++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('c')
    await page.getByRole('group', { name: 'What kind of claim is it?' }).waitFor()
    await page.keyboard.press('d')
    const form = page.getByRole('form', { name: 'Write a claim' })
    await form.waitFor()
    const words = await form.locator('mark').textContent()
    expect(await form.getByLabel('For what').inputValue()).toBe(words)
    expect(await form.getByLabel('When', { exact: true }).inputValue()).toBe('2021-03-03')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Written. U takes it back.').waitFor()
    const written = await claim(chosenIn(page))
    expect(written.passages[0].quote.exact).toBe(words)
    expect(written.kind).toBe('demand')
    await page.keyboard.press('u')
    await stateShown(page, 'rejected')
    await expect.poll(async () => (await claim(written.id)).state).toBe('rejected')
    await page.close()
  })
})

describe('splitting and joining', () => {
  it('splits a claim where the person cuts it, keeps the first, and takes it all back', async () => {
    const { page, found } = await openCount(({ passages: [{ quote }] }) => / /.test(quote.exact))
    await page.keyboard.press('s')
    await page.getByRole('form', { name: 'Split this claim' }).waitFor()
    await page.getByLabel('Both parts keep all of the words').check()
    await page.keyboard.press('Enter')
    const parts = page.getByRole('form', { name: 'The two parts' })
    await parts.getByLabel('How many').first().fill('6')
    await parts.getByLabel('How many').last().fill('4')
    await page.keyboard.press('Enter')
    await page.getByText('Split in two').waitFor()
    const made = await claim(chosenIn(page))
    expect(made.statement.content).toMatchObject({ quantity: { low: 6 } })
    expect((await claim(found.id)).state).toBe('rejected')
    await page.keyboard.press('u')
    await page.getByText(/^Taken back for/).waitFor()
    expect((await claim(found.id)).state).toBe('proposed')
    expect((await claim(made.id)).state).toBe('rejected')
    await page.close()
  })

  it('joins two claims of one kind into one that is pinned to the words of both', async () => {
    const { page, found } = await openCount()
    await page.keyboard.press('m')
    const form = page.getByRole('form', { name: 'Join two claims' })
    const other = await form.getByLabel('Joined with').inputValue()
    await form.getByLabel('How many').fill('at least 50')
    await page.keyboard.press('Enter')
    await page.getByText('Joined into one').waitFor()
    const made = await claim(chosenIn(page))
    const starts = made.passages.map(({ position }) => position.start)
    for (const { id } of [found, await claim(other)]) {
      const { passages, state } = await claim(id)
      expect(state).toBe('rejected')
      for (const { position } of passages) expect(starts).toContain(position.start)
    }
    await page.keyboard.press('u')
    await page.getByText(/^Taken back for/).waitFor()
    for (const id of [found.id, other]) expect((await claim(id)).state).toBe('proposed')
    await page.close()
  })
})

describe('what others say', () => {
  it('stands beside the text, with words, source and originator, and leads there', async () => {
    const { page } = await openCount(({ sentence }) => sentence.includes('injured'))
    await page.keyboard.press('o')
    await page.getByText(/^Counts of the same/).waitFor()
    const other = page.locator('.other').first()
    await other.getByText('[2]').waitFor()
    await other.getByText('official data').first().waitFor()
    const address = page.url()
    await other.getByRole('link').click()
    await page.waitForURL((url) => url.href !== address)
    await page.locator('.pin[data-chosen="true"]').first().waitFor()
    await page.goBack()
    await page.getByText(/^Counts of the same/).waitFor()
    expect(page.url()).toBe(address)
    await page.close()
  })
})

describe('a long text', () => {
  let long: Served

  beforeAll(async () => {
    const filler = 'The residents speak of what they saw on the roads in those weeks. '.repeat(12)
    const lines = Array.from(
      { length: 120 },
      (_, i) => `On March ${1 + (i % 28)}, 2021, ${10 + i} persons were detained there. ${filler}`,
    )
    long = await serve({ 'long.txt': lines.join('\n\n') })
  })

  afterAll(() => long?.close())

  it('is read part by part: N goes on in the next one, and few marks are drawn at a time', async () => {
    const page = await browser.newPage({ viewport: wide })
    const [source] = await long.app.sources(localOwner)
    await openReaderAt(page, `${long.url}/sources/${source?.id}?part=1`)
    await page.getByText('Part 1 of', { exact: false }).waitFor()
    const shown = await page.locator('[data-begins]').count()
    expect(shown).toBeGreaterThan(40)
    expect(await page.locator('.margin-row').count()).toBeLessThan(shown)
    const ofPart = await page
      .locator('[data-begins]')
      .last()
      .evaluate((piece) => piece.getAttribute('data-begins')?.split(' ').at(-1) ?? '')
    await page.goto(`${long.url}/sources/${source?.id}?part=1&claim=${ofPart}`)
    await page.locator('.margin-mark[aria-current="true"]').waitFor()
    const before = new URL(page.url()).searchParams.get('claim')
    await page.keyboard.press('n')
    await page.waitForURL((url) => url.searchParams.get('claim') !== before)
    await page.getByText('Part 2 of', { exact: false }).waitFor()
    await page.locator('.margin-mark[aria-current="true"]').waitFor()
    await page.close()
  })
})
