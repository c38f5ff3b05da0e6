import { expect, test } from 'vitest'
import { contextOf } from '../context.ts'
import { namesAt, textOf } from '../test-material.ts'
import { areOnePerson, PersonsTold } from './persons-told.ts'

const toldAt = (body: string, words: string, ...persons: readonly string[]): string[] => {
  const text = textOf('a.txt', body)
  const context = contextOf({
    texts: [text],
    mentions: namesAt(text, 'person', ...persons),
    claims: [],
  })
  const view = [...context.views.values()][0]
  if (!view) throw new Error('no text')
  const at = body.indexOf(words)
  return new PersonsTold(context.names)
    .at(view, view.sentenceAt(at), at)
    .map(({ written }) => written)
}

test('the name before is told of, and not the one of another clause', () => {
  expect(
    toldAt(
      'Edvin Brenk was freed; Jonas Ullmer got a year.',
      'got a year',
      'Edvin Brenk',
      'Jonas Ullmer',
    ),
  ).toEqual(['Jonas Ullmer'])
})

test('names that are joined are told of together', () => {
  expect(
    toldAt('Edvin Brenk and Jonas Ullmer got a year.', 'got a year', 'Edvin Brenk', 'Jonas Ullmer'),
  ).toEqual(['Edvin Brenk', 'Jonas Ullmer'])
})

test('a pronoun tells of the one whom the sentence before names', () => {
  expect(toldAt('Edvin Brenk stood up. He got a year.', 'got a year', 'Edvin Brenk')).toEqual([
    'Edvin Brenk',
  ])
})

test('a pronoun behind two names leaves it open', () => {
  expect(
    toldAt(
      'Edvin Brenk saw Jonas Ullmer. He got a year.',
      'got a year',
      'Edvin Brenk',
      'Jonas Ullmer',
    ),
  ).toEqual([])
})

test('a judge is not whom it befell', () => {
  expect(toldAt('Judge Edvin Brenk gave a year.', 'a year', 'Edvin Brenk')).toEqual([])
})

test.each([
  ['Ullmer', 'Jonas Ullmer', true],
  ['J. Ullmer', 'Jonas Ullmer', true],
  ['Jonas Ullmer', 'Edvin Ullmer', false],
  ['J. Ullmer', 'Edvin Ullmer', false],
  ['Орлов К.', 'Клим Орлов', true],
])('%s and %s', (a, b, one) => {
  expect(areOnePerson(a, b)).toBe(one)
})
