import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localOwner } from '../access/viewer.ts'
import { openMemoryApp } from '../app.ts'
import { recordKinds } from '../domain/identity/recorded.ts'

/** Only one of the sources that write the short name alike says what the source of the long one says. */
const TEXTS: Readonly<Record<string, string>> = {
  'a.txt':
    'The attorney Darto Ventov spoke in the court of Lower Spring. Kordai district was quiet.',
  'b.txt': 'Darto Ventov was seen near the mill. Nobody knew him. He left Korday District.',
  'c.txt': 'Darto Ventov (DOB 14.03.1992) was detained on 3 March 2021 with one of the rioters.',
  'd.txt':
    'Darto Ventov (DOB 02.09.1975) was released. Besk Orlanov killed two villagers with a car.',
  'e.txt': 'Адвокат Дарто Вентов молчал. Погромщик убил двоих сельчан на машине.',
  'f.txt': 'Darto B. Ventov (DOB 14.03.1992), attorney, was silent in Kordai district.',
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daftar-order-'))
  for (const [name, words] of Object.entries(TEXTS)) writeFileSync(join(folder, name), words)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All that is proposed, in its order, with what tells the records of one name from each other: their files. */
const proposedFrom = async (names: readonly string[]) => {
  const app = await openMemoryApp()
  for (const name of names) await app.addFiles(localOwner, { paths: [join(folder, name)] })
  await app.readSources(localOwner)
  const files = new Map((await app.sources(localOwner)).map(({ id, fileName }) => [id, fileName]))
  const proposed: string[] = []
  for (const of of recordKinds) {
    const { items } = await app.likelyPairs(localOwner, { of }, { limit: 1000 })
    for (const { left, right, verdict, score, lines } of items) {
      const sides = [left, right].map(({ name, sourceId }) => `${name} ${files.get(sourceId)}`)
      proposed.push([...sides, verdict, score.toFixed(3), ...lines].join(' | '))
    }
  }
  await app.close()
  return proposed
}

test('the same sources give the same proposals in the same order, in any workspace and added in any order', async () => {
  const names = Object.keys(TEXTS)
  const first = await proposedFrom(names)
  expect(first.length).toBeGreaterThan(4)
  for (const order of [
    names,
    names.toReversed(),
    ['d.txt', 'a.txt', 'f.txt', 'c.txt', 'e.txt', 'b.txt'],
  ])
    expect(await proposedFrom(order)).toEqual(first)
}, 60_000)

test('of a name that many sources write alike, what speaks best for it is proposed', async () => {
  const proposed = await proposedFrom(Object.keys(TEXTS))
  const between = proposed.filter(
    (line) => line.includes('Darto B. Ventov f.txt') && line.includes('Darto Ventov'),
  )
  expect(between).toHaveLength(1)
  expect(between[0]).toContain('c.txt')
  expect(between[0]).toContain('this fits')
  // Four write it alike: three questions decide all, and the doubtful one is the last of them.
  const alike = proposed.filter((line) => line.match(/Darto Ventov [a-d]\.txt/g)?.length === 2)
  expect(alike).toHaveLength(3)
  expect(alike.filter((line) => line.includes('both cannot be right'))).toEqual([])
}, 60_000)
