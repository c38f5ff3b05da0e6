import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { datesAt, namesAt, textOf } from '../test-material.ts'

/** Findings on texts of which no claim was read: what the checks make of the words alone. */
const found = (...bodies: readonly string[]): string[] => {
  const texts = bodies.map((body, i) => textOf(`${'abc'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  const dates = texts.flatMap((text) =>
    Array.from(text.body.matchAll(/(\d) September 2018/g), ([words, day]) =>
      datesAt(text, [`2018-09-0${day}`, words]),
    ).flat(),
  )
  return audit({ texts, mentions, dates, claims: [] }).findings.map((f) => f.message)
}

test('the days of one act are compared, whatever words tell it', () => {
  expect(
    found('A mob came on 3 September 2018.', 'They were attacked on 5 September 2018.'),
  ).toEqual([
    'Sources give different times (the violence): “3 September 2018” in a.txt, “5 September 2018” in b.txt.',
  ])
})

test('a day of the trial is no day of the attack', () => {
  expect(
    found('A mob came on 3 September 2018.', 'The trial for the attack was on 5 September 2018.'),
  ).toEqual([])
})

test('a night fits both days that it joins', () => {
  expect(
    found('A mob came on 3 September 2018 at night.', 'They were attacked on 4 September 2018.'),
  ).toEqual([])
})

test('how many were buried in one text and killed in another', () => {
  expect(found('We laid fourteen in the ground.', 'Nine people were killed.')).toEqual([
    'Sources give different numbers (people, killed): “fourteen” in a.txt, “Nine” in b.txt.',
  ])
})

test('a number and “at least” a smaller one fit', () => {
  expect(found('We laid fourteen in the ground.', 'At least nine people were killed.')).toEqual([])
})

test('nobody hurt, and some hurt', () => {
  expect(found('Nobody was hurt.', 'Twelve people were taken to the district hospital.')).toEqual([
    'Sources give different numbers (people, injured): “Twelve” in b.txt, “Nobody was hurt” in a.txt.',
  ])
})

test('how large a crowd was, told as a magnitude', () => {
  expect(found('The attackers came in their hundreds.', 'The attackers numbered 30.')).toEqual([
    'Sources give different numbers (attackers): “30” in b.txt, “attackers came in their hundreds” in a.txt.',
  ])
})

test('how late help came', () => {
  expect(found('The ambulance arrived in ten minutes.', 'The ambulance took three hours.')).toEqual(
    [
      'It cannot have been both so long (an ambulance): “ten minutes” in a.txt, “three hours” in b.txt.',
    ],
  )
})

test('a blow in one text, an illness in the other', () => {
  expect(found('He was beaten and died.', 'His death was due to heart failure.')).toEqual([
    'Two versions that exclude each other (the cause of death or injury): “beaten” in a.txt, “heart failure” in b.txt.',
  ])
})

test('a version that a source only passes on is not its own', () => {
  expect(
    found('He was beaten and died.', 'They claim that it was heart failure; he died of blows.'),
  ).toEqual([])
})

test('a figure whose claim a person rejected is not found again in its words', () => {
  const texts = [
    textOf('a.txt', 'In Tarsk Ullmer told. We laid fourteen in the ground.'),
    textOf('b.txt', 'In Tarsk Ullmer told. Nine people were killed.'),
  ]
  const start = texts[0]?.body.indexOf('fourteen') ?? 0
  const rejected = texts.slice(0, 1).map(({ textId }) => ({ textId, start, end: start + 8 }))
  expect(audit({ texts, claims: [] }).findings).toHaveLength(1)
  expect(audit({ texts, claims: [], rejected }).findings).toEqual([])
})

test('an attack laid to two kinds of people', () => {
  expect(
    found('The ones who torched the huts were the vigilantes.', 'Separatists attacked the hamlet.'),
  ).toEqual([
    'Not the same doers are named for the violence: “neighbours and vigilantes” in a.txt, “rebels” in b.txt.',
  ])
})

test('a denied doer is none', () => {
  expect(
    found('Separatists attacked the hamlet.', 'It is refuted that soldiers attacked the hamlet.'),
  ).toEqual([])
})

test('two causes of one death, and one cause in two words', () => {
  expect(found('He died of the cold.', 'His death was a suicide.')).toHaveLength(1)
  expect(found('He died of the cold.', 'The dead man had suffered hypothermia.')).toEqual([])
})

test.each([
  ['The captain collected our passports.', 'The men kept their passports in their own hands.'],
  ['An ambulance was kept waiting.', 'The wounded were brought away without delay.'],
  ['Сирену слышали все.', 'Сирена молчала.'],
  ['The family was paid in full.', 'Of the compensation half is outstanding.'],
])('%s %s', (a, b) => {
  expect(found(a, b)).toHaveLength(1)
})

test('the length of a sentence, but not what the law allows', () => {
  expect(found('He was sentenced to two years.', 'She says he got three years in prison.')).toEqual(
    ['Not the same terms are told: “two years” in a.txt, “three years” in b.txt.'],
  )
  expect(
    found('He was sentenced to two years.', 'Imprisonment of up to five years is allowed.'),
  ).toEqual([])
})
