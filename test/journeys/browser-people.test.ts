import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import { orThrow } from '../../src/domain/failure.ts'
import { isTooWide, seriousOn } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({
    'one.txt':
      'Timur Adilov was detained in Kordai district on 3 March 2021. Lawyer Gulnara Ventova wept.',
    'list.txt':
      'Besk Orlanov (DOB 14.03.1992) was detained. Later Besk Orlanov (DOB 02.09.1975) was released.',
    'notes.txt':
      'Kanat Besalov (DOB 14.03.1992) was detained. Kanat Besalov (DOB 02.09.1975) was released. They saw «Kanat Besalov» in court.',
    'two.txt': 'Тимур Адилов был осуждён 7 мая 2021 года на 5 лет.',
    'three.txt':
      'Timur Adilov was released in Korday District on 9 June 2023. Gulnara Ventova was glad.',
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

const open = async (path: string, width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 720 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}${path}`)
  await page.locator('h1').first().waitFor()
  return page
}

const said = (page: Page, words: string) =>
  page.locator('[role="status"]', { hasText: words }).first().waitFor()

/** Leaves pairs undecided until one of such a name stands there. */
const stepTo = async (page: Page, name: RegExp): Promise<void> => {
  const heading = page.locator('.pair-desk h2')
  await heading.waitFor()
  for (let n = 0; n < 5 && !name.test((await heading.textContent()) ?? ''); n++) {
    const before = (await heading.textContent()) ?? ''
    await page.keyboard.press('j')
    await heading.filter({ hasNotText: before }).waitFor()
  }
}

const left = async (): Promise<number> => (await served.app.likelyPairs(localOwner)).total

describe('who is who, with the keyboard alone', () => {
  it('is decided pair by pair, with one key and one reason, and undone by one', async () => {
    const before = await left()
    expect(before).toBeGreaterThan(1)
    const page = await open('/people/pairs')
    await page.getByText(`1 of ${before} likely pairs`).waitFor()
    expect(await page.locator('.pair-desk .side').count()).toBe(2)

    await page.keyboard.press('j')
    await page.getByText(`2 of ${before} likely pairs`).waitFor()
    await page.keyboard.press('k')
    await page.getByText(`1 of ${before} likely pairs`).waitFor()

    await page.keyboard.press('s')
    await page.getByRole('group', { name: 'Why are they one person?' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await page.keyboard.press('1')
    await said(page, 'one person. U takes it back.')
    expect(await left()).toBeLessThan(before)

    await page.keyboard.press('u')
    await said(page, 'The decision was taken back.')
    await expect.poll(left).toBe(before)

    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.getByLabel('Or in your own words, then Enter').fill('to be asked in the village')
    await page.keyboard.press('Enter')
    await said(page, 'not sure. U takes it back.')
    await page.keyboard.press('u')
    await expect.poll(left).toBe(before)
    await page.close()
  })

  it('is found by any spelling, shown on one page, and split after a look at what follows', async () => {
    const page = await open('/people/pairs')
    for (let n = 0; n < 2; n++) {
      await stepTo(page, /Adilov|Адилов/)
      await page.keyboard.press('s')
      await page.keyboard.press('2')
      await said(page, 'one person. U takes it back.')
      await page.goto(`${served.url}/people/pairs`)
    }
    await page.goto(`${served.url}/people?q=Адилов`)
    await page.getByRole('link', { name: 'Timur Adilov' }).click()
    await page.getByRole('heading', { name: 'Statuses in time' }).waitFor()
    expect(await page.locator('.person .side').count()).toBe(3)
    await page.getByRole('button', { name: 'Split: take it back …' }).first().click()
    await page.getByRole('heading', { name: 'If it is taken back' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await page.keyboard.press('1')
    await page.getByText('“Two persons of one name.”').waitFor()
    const { items } = await served.app.people(localOwner, { search: 'adilov' })
    expect(items).toHaveLength(2)
    await page.close()
  })

  it('goes for places too, each with reasons of its own', async () => {
    const page = await open('/people')
    await page.getByRole('link', { name: 'Places' }).click()
    await page.getByRole('link', { name: 'Look at 1 likely pair' }).click()
    await page.getByText('“Kordai” and “Korday” write the same sounds').waitFor()
    await page.keyboard.press('s')
    await page.getByRole('group', { name: 'Why are they one place?' }).waitFor()
    await page.keyboard.press('1')
    await page.getByText('No two names are left that may be one place.').waitFor()
    await page.getByRole('link', { name: 'Go to the places' }).click()
    await page.getByText('2 names decided to be one').waitFor()
    await page.close()
  })

  it('is parted by its places where one source tells of two under one name', async () => {
    const [besk] = (await served.app.people(localOwner, { search: 'orlanov' })).items
    const page = await open(`/people/${besk?.id}`)
    await page.getByRole('button', { name: 'Two of this name here …' }).click()
    const choices = page.getByRole('group', { name: 'Which places are another person’s?' })
    await choices.getByRole('checkbox').nth(1).check()
    await page.getByRole('heading', { name: 'If these places are another’s' }).waitFor()
    expect(await page.locator('.before-after li').allTextContents()).toHaveLength(3)
    expect(await seriousOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Part these places …' }).click()
    await page.getByRole('group', { name: 'Why are these places another person’s?' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await page.keyboard.press('1')
    await page.getByText('1 place of Besk Orlanov in one source: another person’s.').waitFor()
    await page.getByRole('link', { name: 'another person’s' }).click()
    await page.getByText('Parted from').waitFor()
    expect(await seriousOn(page)).toEqual([])
    expect((await served.app.people(localOwner, { search: 'orlanov' })).total).toBe(2)
    await page.getByRole('button', { name: 'Take it back …' }).click()
    await page.getByRole('heading', { name: 'If it is taken back' }).waitFor()
    await page.keyboard.press('1')
    await expect
      .poll(async () => (await served.app.people(localOwner, { search: 'orlanov' })).total)
      .toBe(1)
    await page.close()
  })

  it('says of places that came to light after a parting that they stay, with a reason', async () => {
    const { app } = served
    const source = (await app.sources(localOwner)).find(({ fileName }) => fileName === 'notes.txt')
    if (!source) throw new Error('A source is expected.')
    const read = async (encoding: string) => {
      orThrow(await app.extractAgain(localOwner, source.id, { encoding }))
      await app.readSources(localOwner)
    }
    // In a wrong encoding the last place is another word.
    await read('windows-1252')
    const besalov = async () =>
      (await app.people(localOwner, { search: 'Kanat Besalov' })).items.find(
        ({ mentions, name }) => mentions > 1 && name === 'Kanat Besalov',
      )
    const record = (await besalov())?.id
    if (!record) throw new Error('A record is expected.')
    const [, second] = (await app.placesOfRecord(localOwner, record)) ?? []
    const request = { record, places: second ? [second] : [], reason: 'two dates of birth' }
    orThrow(await app.partRecord(localOwner, request))
    await read('utf-8')

    const page = await open(`/people/${record}`)
    await page.getByText('1 place nobody looked at when this name was parted').waitFor()
    await page.getByRole('button', { name: 'They are all of this one …' }).click()
    await page.getByRole('group', { name: 'Why are all places that stand here' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await page.keyboard.press('1')
    await page.getByText('nobody looked at').waitFor({ state: 'detached' })
    const shown = (await app.person(localOwner, record))?.shown
    expect(shown).toMatchObject([{ mentions: 2, doubtful: 0 }])
    await page.close()
  })

  it('works on a phone: nothing is wider than the window', async () => {
    const [person] = (await served.app.people(localOwner)).items
    for (const path of ['/people', '/people?of=body', '/people/pairs', `/people/${person?.id}`]) {
      const page = await open(path, 375)
      await page.getByText('Loading …').first().waitFor({ state: 'detached' })
      expect(await isTooWide(page), path).toBe(false)
      expect(await seriousOn(page), path).toEqual([])
      await page.close()
    }
  })
})
