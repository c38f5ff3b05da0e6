import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Browser, Page } from '@playwright/test'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { App } from '../../src/app/types.ts'
import { openMemoryApp } from '../../src/app.ts'
import { orThrow } from '../../src/domain/failure.ts'
import type { RecordId } from '../../src/domain/ids.ts'
import { zipFolder } from '../../src/outputs/package/zip-folder.ts'
import { isTooWide, seriousOn, shot } from '../support/accessible.ts'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'

const SHARED = {
  'one.txt': 'Timur Adilov was detained on 3 March 2021. He was beaten.',
  'two.txt': 'Тимур Адилов был осуждён 7 мая 2021 года на 5 лет.',
  'three.txt': 'Timur Adilov was released on 9 June 2023. Gulnara Ventova waited.',
}
const ONLY_ANNA = { 'four.txt': 'Gulnara Ventova spoke for Timur Adilov in court.' }

let folder = ''
let anna: App
let served: Served
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-brought-'))
  anna = await openMemoryApp()
  for (const [name, words] of Object.entries({ ...SHARED, ...ONLY_ANNA }))
    writeFileSync(join(folder, name), words)
  const paths = Object.keys({ ...SHARED, ...ONLY_ANNA }).map((name) => join(folder, name))
  await anna.addFiles(localOwner, { paths })
  await anna.readSources(localOwner)
  served = await serve(SHARED)

  await decide(anna, 'one.txt', 'two.txt', 'same', 'one court, one charge')
  await decide(anna, 'three.txt', 'four.txt', 'same', 'her client')
  const mistake = await decide(anna, 'two.txt', 'three.txt', 'distinct', 'in a hurry')
  orThrow(await anna.retractIdentity(localOwner, { decisionId: mistake, reason: 'another look' }))
  await decide(anna, 'one.txt', 'three.txt', 'same', 'one lawyer')
  await decide(served.app, 'one.txt', 'three.txt', 'distinct', 'two years of birth')
})

// Before each, so that without a browser every test fails and none is skipped.
beforeEach(async () => {
  browser ??= await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  await anna?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The record of Timur Adilov in a source, by its file: ids are others in every workspace. */
const timur = async (app: App, file: string): Promise<RecordId> => {
  const source = (await app.sources(localOwner)).find(({ fileName }) => fileName === file)
  const { items } = await app.people(localOwner)
  for (const { id } of items) {
    const shown = (await app.person(localOwner, id))?.shown ?? []
    const record = shown.find(
      (each) => each.sourceId === source?.id && /Adilov|Адилов/.test(each.name),
    )
    if (record) return record.id
  }
  throw new Error(`There is none of ${file}.`)
}

const decide = async (
  app: App,
  left: string,
  right: string,
  verdict: 'same' | 'distinct',
  reason: string,
) => {
  const sides = { left: await timur(app, left), right: await timur(app, right) }
  return orThrow(await app.decideIdentity(localOwner, { ...sides, verdict, reason }))
}

let made = 0
const packageOf = async (app: App): Promise<{ zip: string; key: string; path: string }> => {
  const path = join(folder, `package-${made++}`)
  orThrow(await app.exportPackage(localOwner, { path }))
  const zip = `${path}.zip`
  writeFileSync(zip, await buffer(await zipFolder(path, 'daftar-package')))
  return { zip, path, key: (await app.ledgerState(localOwner)).key }
}

const open = async (path: string, width = 1280): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 720 } })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${served.url}${path}`)
  await page.locator('h1').first().waitFor()
  return page
}

const send = async (page: Page, file: string, key = ''): Promise<void> => {
  await page.getByLabel('Choose the package').setInputFiles(file)
  if (key !== '') await page.getByLabel('Key of the other log').fill(key)
  await page.getByRole('button', { name: 'Look at what it holds' }).press('Enter')
}

describe('another device’s decisions, in the browser', () => {
  it('are looked at, then taken, each with who decided and why', async () => {
    const { zip, key } = await packageOf(anna)
    const page = await open('/people')
    await page.getByRole('link', { name: 'Bring in what another device decided' }).press('Enter')
    await page.getByRole('heading', { name: 'Another device’s decisions' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'form')
    await send(page, zip, key)

    await page.getByRole('heading', { name: /^What package-\d\.zip holds$/ }).waitFor()
    expect(await page.locator(':focus').textContent()).toMatch(/^What package/)
    await page.getByText('Its key is the one you gave.').waitFor()
    await page
      .getByText(
        '3 decisions would be added; 1 taken back; 1 contradiction would be new; 0 known already; 1 left out. Nothing is taken yet.',
      )
      .waitFor()
    await page.getByText('1 entry: a source that it speaks of is not here').waitFor()
    await page.getByText('“one court, one charge”').waitFor()
    await page.getByRole('heading', { name: 'Would be joined or parted' }).waitFor()
    await page.getByText(': 2 names, 2 places, ').waitFor()
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'preview')
    expect(await served.app.people(localOwner, { search: 'adilov' })).toMatchObject({ total: 3 })

    // It has an address: back from one of the names, and loaded again, it is there still.
    await page.getByRole('link', { name: 'Timur Adilov [1]' }).first().click()
    await page.getByRole('heading', { name: 'Written forms' }).waitFor()
    await page.goBack()
    await page.reload()
    await page.getByRole('button', { name: 'Take these 4 entries' }).press('Enter')
    await page.getByRole('heading', { name: 'Taken: 4 entries' }).waitFor()
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'taken')
    expect(await served.app.people(localOwner, { search: 'adilov' })).toMatchObject({ total: 2 })

    await page.getByRole('link', { name: 'Choose another package' }).click()
    await send(page, zip)
    await page.getByText('Nothing in it is new here.').waitFor()
    await page.getByText('nobody has shown: you gave no key').waitFor()
    await page.close()
  })

  it('are not taken where something else would be than was shown, until it is looked at again', async () => {
    await decide(anna, 'two.txt', 'three.txt', 'same', 'a wild guess')
    const page = await open('/people/import')
    await send(page, (await packageOf(anna)).zip)
    const take = page.getByRole('button', { name: 'Take this entry' })
    await take.waitFor()
    // What changes meanwhile is not told to this page.
    await page.route('**/api/people-imports/*', async (route) => {
      if (route.request().method() === 'POST') await route.continue()
      else await route.abort()
    })
    await decide(served.app, 'two.txt', 'three.txt', 'distinct', 'other men')
    await take.press('Enter')
    await page.getByText('What would be added is not what you looked at any longer').waitFor()
    await page.unroute('**/api/people-imports/*')
    await page.reload()
    await page.getByText('1 contradiction would be new').waitFor()
    await page.close()
  })

  it('say in a sentence what was no package, not whole, or another’s', async () => {
    const { zip, path } = await packageOf(anna)
    const entries = join(path, 'data/ledger/entries.txt')
    writeFileSync(entries, readFileSync(entries, 'utf8').replace('0 ', '0  '))
    const altered = join(folder, 'altered.zip')
    writeFileSync(altered, await buffer(await zipFolder(path, 'daftar-package')))
    const page = await open('/people/import')
    for (const [file, key, sentence] of [
      [join(folder, 'one.txt'), '', 'one.txt is not a ZIP file'],
      [altered, '', 'The package in altered.zip is NOT what it was'],
      [zip, 'a few words', 'is not the key of a log'],
      [zip, (await served.app.ledgerState(localOwner)).key, 'is NOT of the log whose key you gave'],
    ] as const) {
      await page.getByLabel('Key of the other log').fill('')
      await send(page, file, key)
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
    }
    expect(await seriousOn(page)).toEqual([])
    await page.goto(`${served.url}/people/import?package=${'0'.repeat(32)}`)
    await page.getByText('This package is not held any longer').waitFor()
    await page.close()
  })

  it('work on a phone: nothing is wider than the window', async () => {
    const page = await open('/people/import', 390)
    expect(await isTooWide(page)).toBe(false)
    await shot(page, 'phone-form')
    await send(page, (await packageOf(anna)).zip)
    await page.getByRole('button', { name: 'Take this entry' }).waitFor()
    expect(await isTooWide(page)).toBe(false)
    expect(await seriousOn(page)).toEqual([])
    await shot(page, 'phone-preview')
    await page.close()
  })
})
