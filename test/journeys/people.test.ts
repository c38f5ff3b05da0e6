import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page, PairShown, PersonLine, PersonPage } from '../../src/app/types.ts'
import { parsed } from '../support/command.ts'
import {
  expectOneSentence,
  expectSound,
  newWorkspace,
  type TestWorkspace,
} from '../support/workspace.ts'

let workspace: TestWorkspace
beforeAll(async () => {
  workspace = await newWorkspace()
  await workspace.add(
    workspace.document('one.txt', 'Timur Adilov was detained on 3 March 2021. He was beaten.'),
    workspace.document('two.txt', 'Тимур Адилов был осуждён 7 мая 2021 года на 5 лет.'),
    workspace.document('three.txt', 'Timur Adilov was released on 9 June 2023.'),
  )
  expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
}, 120_000)
afterAll(() => workspace?.[Symbol.dispose]())

const people = async <T>(...more: string[]): Promise<T> =>
  parsed(await workspace.daftar(['people', ...more, '--json']))

describe('deciding who is who by the command', () => {
  test('three names are proposed as one, joined by decisions, and parted again', async () => {
    const listed = await people<Page<PersonLine>>('--search', 'Адилов')
    expect(listed.total).toBe(3)

    for (let left = 2; left > 0; left--) {
      const [pair] = (await people<Page<PairShown>>('--queue')).items
      expect(pair).toMatchObject({ verdict: 'same' })
      const sides = [pair?.left.id ?? '', pair?.right.id ?? '']
      const done = await workspace.daftar([
        ...['people', 'decide', ...sides, 'same', '--reason', 'one court, one charge'],
      ])
      expect(done).toMatchObject({ code: 0, stderr: '' })
    }
    expect((await people<Page<PairShown>>('--queue')).total).toBe(0)
    const [one] = (await people<Page<PersonLine>>('--search', 'adilov')).items
    expect(one).toMatchObject({ records: 3, mentions: 3 })

    const person = await people<PersonPage>('show', listed.items[2]?.id ?? '')
    expect(person.id).toBe(one?.id)
    expect(person.decisions).toHaveLength(2)
    const printed = await workspace.daftar(['people', 'show', person.id])
    expect(printed.stdout).toContain('one court, one charge')

    const decision = person.decisions[0]?.id ?? ''
    const preview = await workspace.daftar(['people', 'retract', decision, '--preview'])
    expect(preview.stdout).toMatch(/^Now:[\s\S]*Then:/)
    expect(
      await workspace.daftar(['people', 'retract', decision, '--reason', 'two men']),
    ).toMatchObject({ code: 0 })
    expect((await people<Page<PersonLine>>('--search', 'adilov')).total).toBe(2)
    await expectSound(workspace)
  }, 240_000)

  test('who is named in which list goes into the file that estimates are made from', async () => {
    const [strict, loose] = ['lists.csv', 'loose.csv'].map((name) => join(workspace.outside, name))
    const lists = ['--list', 'one=1', '--list', 'two=2', '--list', 'three=3']
    const made = await workspace.daftar([
      ...['people', 'lists', strict ?? '', '--loose', loose ?? '', ...lists],
      ...['--who', 'detained', '--who', 'convicted', '--who', 'released', '--who', 'sentenced'],
    ])
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout).toMatch(/^one: 1 person\ntwo: 1 person\nthree: 1 person\n/)
    const keys = (path = '') =>
      new Set(
        readFileSync(path, 'utf8')
          .trim()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',')[1]),
      )
    expect(keys(strict).size).toBeGreaterThanOrEqual(keys(loose).size)
    expect(keys(loose).size).toBe(1)
    const estimated = await workspace.daftar(['estimate', '--lists', strict ?? ''])
    expect(estimated.stdout).toContain('Not estimable')
    const unsaid = ['people', 'lists', 'x.csv', '--list', 'one=1']
    expectOneSentence((await workspace.daftar(unsaid)).stderr)
    const unnamed = ['people', 'lists', 'x.csv', '--list', 'one', '--everybody']
    expectOneSentence((await workspace.daftar(unnamed)).stderr)
  }, 120_000)

  test('a merge across “distinct” is refused in one sentence that says why', async () => {
    const { items } = await people<Page<PersonLine>>('--search', 'adilov')
    const [a = '', b = ''] = items.map(({ id }) => id)
    const apart = ['people', 'decide', a, b, 'distinct', '--reason', 'other birth year']
    expect(await workspace.daftar(apart)).toMatchObject({ code: 0 })
    const page = await people<PersonPage>('show', a)
    const other = page.shown.find(({ id }) => id !== a)?.id ?? a
    const merged = await workspace.daftar(['people', 'decide', other, b, 'same', '--reason', 'x'])
    if (other !== a) {
      expectOneSentence(merged.stderr)
      expect(merged.stderr).toContain('other birth year')
    }
    expectOneSentence((await workspace.daftar(['people', 'show', 'nobody'])).stderr)
    expectOneSentence((await workspace.daftar(['people', 'retract', 'dec_1'])).stderr)
  }, 240_000)

  test('one who is told of without a name stands apart from names, and in the queue as a question', async () => {
    await workspace.add(
      workspace.document('four.txt', 'Besk Orlanov killed two villagers with a car.'),
      workspace.document('five.txt', 'Погромщик убил двоих сельчан на машине.'),
    )
    expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
    const described = await workspace.daftar(['people', '--described'])
    expect(described.stdout).toMatch(/^rec_\w+ not named: “Погромщик”\n$/)
    expect((await workspace.daftar(['people'])).stdout).not.toContain('Погромщик')

    const { stdout } = await workspace.daftar(['people', '--queue'])
    expect(stdout).toContain('not named: “Погромщик”')
    expect(stdout).toContain('Both are said to have killed two with a vehicle')
    const pair = (await people<Page<PairShown>>('--queue')).items.find(
      ({ left, right }) => left.described || right.described,
    )
    expect(pair).toMatchObject({ verdict: 'unsure' })
    expectOneSentence((await workspace.daftar(['people', '--described', '--of', 'place'])).stderr)
    await expectSound(workspace)
  }, 240_000)

  test('two of one name in one source are parted by their places, and together again', async () => {
    await workspace.add(
      workspace.document(
        'list.txt',
        'Kanat Besalov (DOB 14.03.1992) was detained. Kanat Besalov (DOB 02.09.1975) was released.',
      ),
    )
    expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
    const [besalov] = (await people<Page<PersonLine>>('--search', 'Besalov')).items
    const id = besalov?.id ?? ''
    const listed = await workspace.daftar(['people', 'part', id])
    const [, second] = listed.stdout.trim().split('\n')
    expect(second).toMatch(/^45-58 {1,2}…/)
    const part = ['people', 'part', id, '--at', '45-58']
    expectOneSentence((await workspace.daftar(part)).stderr)
    const preview = await workspace.daftar([...part, '--preview'])
    expect(preview.stdout).toMatch(/^Now:\n.*places: 2, claims: \d+\)\nThen:\n.*\n.*places: 1/)
    const done = await workspace.daftar([...part, '--reason', 'two dates of birth'])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    const [, decision = '', other = ''] =
      /^(dec_\w+): these places are (rec_\w+) now\n$/.exec(done.stdout) ?? []
    expect((await people<Page<PersonLine>>('--search', 'Besalov')).total).toBe(2)
    const shown = await workspace.daftar(['people', 'show', other])
    expect(shown.stdout).toContain(`parted from ${id}`)
    expect(shown.stdout).toContain('1 place of “Kanat Besalov” in one source, said to be another’s')
    expect(shown.stdout).not.toContain('14.03.1992 was')
    await expectSound(workspace)
    const back = ['people', 'retract', decision, '--reason', 'one man after all']
    expect(await workspace.daftar(back)).toMatchObject({ code: 0 })
    expect((await people<PersonPage>('show', other)).id).toBe(id)
    for (const wrong of ['45', '1-2'])
      expectOneSentence(
        (await workspace.daftar(['people', 'part', id, '--at', wrong, '--reason', 'x'])).stderr,
      )
    await expectSound(workspace)
  }, 240_000)

  test('one name that may be of two stands first in the queue, and is parted as any pair is decided', async () => {
    await workspace.add(
      workspace.document('held.txt', 'Held: Kanat Besalov, Gulnara Ventova, Kanat Besalov.'),
    )
    expect(await workspace.daftar(['read'])).toMatchObject({ code: 0 })
    const queue = await workspace.daftar(['people', '--queue', '--limit', '1'])
    expect(queue.stdout).toContain('Kanat Besalov: one, or two of the name in one source')
    expect(queue.stdout).toContain('Both stand in one list: “Kanat Besalov, Gulnara Ventova')
    const [first] = (await people<Page<PairShown>>('--queue')).items
    const sides = [first?.left.id ?? '', first?.right.id ?? '']
    const done = await workspace.daftar([
      ...['people', 'decide', ...sides, 'distinct', '--reason', 'the list has both'],
    ])
    expect(done).toMatchObject({ code: 0, stderr: '' })
    // Two of this source, and one of the list above.
    expect((await people<Page<PersonLine>>('--search', 'Besalov')).total).toBe(3)
    const shown = await workspace.daftar(['people', 'show', first?.left.id ?? ''])
    expect(shown.stdout).toContain('in one source, said to be another’s')
    await expectSound(workspace)
  }, 240_000)
})
