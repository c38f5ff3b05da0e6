import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwner } from '../../src/access/viewer.ts'
import type { ImportOutcome, Page, PersonLine } from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import {
  expectOneSentence,
  expectSound,
  newWorkspace,
  type TestWorkspace,
  withApp,
} from '../support/workspace.ts'

const TEXTS = {
  'one.txt': 'Timur Adilov was detained on 3 March 2021. He was beaten.',
  'two.txt': 'Тимур Адилов был осуждён 7 мая 2021 года на 5 лет.',
  'three.txt': 'Timur Adilov was released on 9 June 2023. Gulnara Ventova waited.',
  'four.txt': 'Besk Orlanov killed two villagers with a car.',
  'five.txt': 'Погромщик убил двоих сельчан на машине.',
}
const ONLY_ANNA = { 'six.txt': 'Gulnara Ventova spoke for Timur Adilov in court.' }

let anna: TestWorkspace
let boris: TestWorkspace
beforeAll(async () => {
  anna = await newWorkspace()
  boris = await newWorkspace()
  const give = async (to: TestWorkspace, texts: Record<string, string>) => {
    await to.add(...Object.entries(texts).map(([name, words]) => to.document(name, words)))
    expect(await to.daftar(['read'])).toMatchObject({ code: 0 })
  }
  await give(anna, { ...TEXTS, ...ONLY_ANNA })
  await give(boris, Object.fromEntries(Object.entries(TEXTS).reverse()))
}, 240_000)
afterAll(() => {
  anna?.[Symbol.dispose]()
  boris?.[Symbol.dispose]()
})

const asked = async <T>(of: TestWorkspace, ...args: readonly string[]): Promise<T> =>
  parsed(await of.daftar([...args, '--json']))

/** The id of a record by the file of its source: ids are others in every workspace. */
const recordIn = (of: TestWorkspace, file: string, name: string): Promise<string> =>
  withApp(of, async (app) => {
    const source = (await app.sources(localOwner)).find(({ fileName }) => fileName === file)
    for (const described of [false, true]) {
      const { items } = await app.people(localOwner, { described }, { limit: 500 })
      for (const { id, sources } of items) {
        if (!source || !sources.includes(source.id)) continue
        const person = await app.person(localOwner, id)
        const record = person?.shown.find(
          (each) => each.sourceId === source.id && each.name === name,
        )
        if (record) return record.id
      }
    }
    throw new Error(`There is no ${name} of ${file}.`)
  })

type Side = readonly [file: string, name: string]
const decide = async (of: TestWorkspace, left: Side, right: Side, verdict: string, why: string) => {
  const sides = [await recordIn(of, ...left), await recordIn(of, ...right)]
  return asked<{ decisionId: string }>(of, 'people', 'decide', ...sides, verdict, '--reason', why)
}

const packageOf = async (of: TestWorkspace, name: string): Promise<string> => {
  const folder = join(of.outside, name)
  expect(await of.daftar(['export', 'package', folder])).toMatchObject({ code: 0 })
  return folder
}

const bring = (to: TestWorkspace, folder: string, ...more: readonly string[]) =>
  asked<ImportOutcome>(to, 'people', 'import', folder, ...more)

/** Persons with more than one record, by the files of their sources: the same on every device. */
const joined = async (of: TestWorkspace) => {
  const sources = await asked<{ id: string; fileName: string }[]>(of, 'sources')
  const files = new Map(sources.map(({ id, fileName }) => [id, fileName]))
  const { items } = await asked<Page<PersonLine>>(of, 'people', '--limit', '500')
  return items
    .filter(({ records }) => records > 1)
    .map(({ sources: own }) => own.map((id) => files.get(id)).sort())
    .sort()
}

const timur = (file: string): Side => [file, file === 'two.txt' ? 'Тимур Адилов' : 'Timur Adilov']

describe('decisions of another device', () => {
  test('come in once, about the same sources, and join the same on both devices', async () => {
    await decide(anna, timur('one.txt'), timur('two.txt'), 'same', 'one court, one charge')
    const mistake = await decide(anna, timur('one.txt'), timur('three.txt'), 'same', 'in a hurry')
    await anna.daftar(['people', 'retract', mistake.decisionId, '--reason', 'another birth year'])
    await decide(
      anna,
      ['four.txt', 'Besk Orlanov'],
      ['five.txt', 'Погромщик'],
      'same',
      'two villagers, one car',
    )
    await decide(anna, timur('six.txt'), timur('one.txt'), 'same', 'her client')
    const folder = await packageOf(anna, 'anna-package')

    const preview = await boris.daftar(['people', 'import', folder, '--preview'])
    expect(preview).toMatchObject({ code: 0, stderr: '' })
    expect(preview.stdout).toContain('Would take: 4 entries; known already: 0.')
    expect(preview.stdout).toContain('Left out: 1 entry: a source of it is not here')
    expect(await joined(boris)).toEqual([])

    const taken = await bring(boris, folder)
    expect(taken).toMatchObject({ known: 0, trusted: false, leftOut: { 'source-not-here': 1 } })
    expect(taken.decisions).toHaveLength(3)
    expect(taken.retractions).toHaveLength(1)
    expect(await joined(boris)).toEqual([
      ['five.txt', 'four.txt'],
      ['one.txt', 'two.txt'],
    ])
    const again = await bring(boris, folder, '--key', join(folder, 'data/ledger/log.vkey'))
    expect(again).toMatchObject({ known: 4, trusted: true, decisions: [], retractions: [] })

    // Nothing else came in: no source, no text, no claim.
    expect(await asked<unknown[]>(boris, 'sources')).toHaveLength(Object.keys(TEXTS).length)
    const page = await boris.daftar(['people', 'show', await recordIn(boris, ...timur('one.txt'))])
    expect(page.stdout).toContain(`brought in from ${taken.log}`)
    expect(page.stdout).toContain('one court, one charge')
    await expectSound(boris)
  }, 240_000)

  test('that contradict one’s own are kept beside them, and shown', async () => {
    await decide(boris, timur('two.txt'), timur('three.txt'), 'distinct', 'two years of birth')
    await decide(anna, timur('two.txt'), timur('three.txt'), 'unsure', 'cannot tell')
    await decide(anna, timur('one.txt'), timur('three.txt'), 'same', 'one lawyer')
    const folder = await packageOf(anna, 'anna-again')
    const taken = await bring(boris, folder)
    expect(taken.decisions.map(({ reason }) => reason)).toEqual(['cannot tell', 'one lawyer'])
    // Anna’s “unsure” is later than the “distinct” and takes its place; nothing forbids her “same” then.
    expect(taken.disagreements).toMatchObject([
      { counts: { reason: 'cannot tell' }, behind: { reason: 'two years of birth' } },
    ])
    await decide(boris, ['four.txt', 'Besk Orlanov'], timur('three.txt'), 'distinct', 'other men')
    await decide(anna, ['five.txt', 'Погромщик'], timur('two.txt'), 'same', 'a wild guess')
    const printed = await boris.daftar(['people', 'import', await packageOf(anna, 'anna-third')])
    expect(printed.stdout).toContain('These contradict each other')
    expect(printed.stdout).toMatch(/a wild guess[\s\S]*against [\s\S]*other men/)
    await expectSound(boris)
  }, 240_000)

  test('come back to the first device with its own left as they are, in any order to the same', async () => {
    const back = await bring(anna, await packageOf(boris, 'boris-package'))
    expect(back.decisions.map(({ reason }) => reason)).toEqual(['two years of birth', 'other men'])
    expect(back.known).toBe(6 + 1)
    expect(back.leftOut).toEqual({})
    // Only what Anna’s own source adds is otherwise.
    const withoutSix = (await joined(anna)).map((files) => files.filter((f) => f !== 'six.txt'))
    expect(withoutSix.filter((files) => files.length > 1)).toEqual(await joined(boris))
    await expectSound(anna)
  }, 240_000)

  test('are not taken from a package that is not what was sealed', async () => {
    const folder = await packageOf(anna, 'anna-whole')
    const altered = join(anna.outside, 'anna-altered')
    cpSync(folder, altered, { recursive: true })
    const path = join(altered, 'data/ledger/entries.txt')
    writeFileSync(path, readFileSync(path, 'utf8').replace('0 ', '0  '))
    const refused = await boris.daftar(['people', 'import', altered])
    expect(refused).toMatchObject({ code: 3, stdout: '' })
    expectOneSentence(refused.stderr)
    const nowhere = await boris.daftar(['people', 'import', join(anna.outside, 'nowhere')])
    expect(nowhere.code).toBe(1)
    expectOneSentence(nowhere.stderr)
  }, 240_000)
})
