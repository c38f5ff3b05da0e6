import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { namesAt, textOf } from '../test-material.ts'

type Told = readonly [body: string, persons: readonly string[], places?: readonly string[]]

const found = (...told: readonly Told[]): string[] => {
  const texts = told.map(([body], i) => textOf(`${'ab'[i]}.txt`, `On Tarsk and Ostrel. ${body}`))
  const mentions = texts.flatMap((text, i) => [
    ...namesAt(text, 'person', ...(told[i]?.[1] ?? [])),
    ...namesAt(text, 'place', ...(told[i]?.[2] ?? [])),
  ])
  return audit({ texts, mentions, claims: [] }).findings.map((f) => f.message)
}

test('the occupation of one person is told in two ways', () => {
  expect(
    found(
      ['Edvin Brenk, 31, drove a taxi.', ['Edvin Brenk']],
      ['Edvin Brenk, unemployed, was there.', ['Edvin Brenk']],
    )[0],
  ).toMatch(/^Not one occupation is told .*“drove a taxi” in a.txt, “unemployed” in b.txt\.$/)
})

test('an occupation of kin who are not named', () => {
  expect(
    found(['Отец ребёнка, учитель, молчит.', []], ['Её отцу, портному, позвонили.', []])[0],
  ).toContain('(the father)')
})

test('two persons may have two occupations', () => {
  expect(
    found(
      ['Edvin Brenk, a baker, was there.', ['Edvin Brenk']],
      ['Jonas Ullmer, a welder, was there.', ['Jonas Ullmer']],
    ),
  ).toEqual([])
})

test('from where a boat left', () => {
  expect(
    found(
      ['The boat set out from Nesk.', [], ['Nesk']],
      ['We departed from Ovria.', [], ['Ovria']],
    ),
  ).toEqual([
    'Not the same place is told (where they left from): “Nesk” in a.txt, “Ovria” in b.txt.',
  ])
})

test('where somebody was seized', () => {
  expect(
    found(
      ['He was seized at Nesk.', [], ['Nesk']],
      ['The baker was arrested in Ovria.', [], ['Ovria']],
    ),
  ).toEqual([
    'Not the same place is told (where they were seized): “Nesk” in a.txt, “Ovria” in b.txt.',
  ])
})

test('the only ages of two short texts, where nobody is named', () => {
  expect(found(['The youngest is a girl of six.', []], ['She is nine years old.', []])).toEqual([
    'The only age that each text gives differs: “six” in a.txt, “nine years old” in b.txt.',
  ])
})

test('two ages in one text are of two people', () => {
  expect(
    found(['A girl of six, and a boy of eleven.', []], ['She is nine years old.', []]),
  ).toEqual([])
})

test.each([
  ['Suhardi Walom', 'Soehardi Walom'],
  ['Аюр Бадмажов', 'Бадмашова А. Б.'],
  ['Точимов', 'Тачимов'],
  ['Ardo Sule Rem', 'Ardo Sule Rom'],
])('“%s” and “%s” may be one in texts of one matter', (one, other) => {
  const [told] = found([`There was ${one}.`, [one]], [`There was ${other}.`, [other]])
  expect(told ?? '').toMatch(/^May be one person/)
})

test('an initial for a given name is no other spelling', () => {
  expect(
    found(
      ['There was Edvin Brenkel.', ['Edvin Brenkel']],
      ['There was E. Brenkel.', ['E. Brenkel']],
    ),
  ).toEqual([])
})

test('another given name is no other spelling', () => {
  expect(
    found(
      ['There was Edvin Brenkel.', ['Edvin Brenkel']],
      ['There was Jonas Brenkal.', ['Jonas Brenkal']],
    ),
  ).toEqual([])
})
