import { expect, test } from 'vitest'
import { textOf } from '../test-material.ts'
import { TextView } from '../words/text-view.ts'
import { countedClassOf, namedClassOf } from './counted-class.ts'
import { nounBefore } from './noun-before.ts'
import { toldEffectOf } from './told-effect.ts'

const at = (body: string, number: string) => {
  const view = new TextView(textOf('a.txt', body), 0)
  const start = body.indexOf(number)
  const span = { start, end: start + number.length }
  return { view, sentence: view.sentenceAt(start), span, effect: null }
}

const effectIn = (body: string, number: string, counted: string): string | null =>
  toldEffectOf(at(body, number), counted, 0, body.length)

test.each([
  ['Eleven men were led away, and the women wept.', 'Eleven', 'people', 'detained'],
  ['We laid fourteen in the ground.', 'fourteen', 'people', 'killed'],
  ['Loss of life: seven.', 'seven', 'people', 'killed'],
  ['Of the village 19 houses are ashes.', '19', 'houses', 'burned'],
  ['A crowd of 200 stood there.', '200', 'people', 'took-part'],
  ['Двадцать человек увезли в отдел.', 'Двадцать', 'people', 'detained'],
])('%s', (body, number, counted, effect) => {
  expect(effectIn(body, number, counted)).toBe(effect)
})

test('what is denied or may come befell nobody', () => {
  expect(effectIn('12 people were not detained.', '12', 'people')).toBeNull()
  expect(effectIn('Up to 12 people could be killed.', '12', 'people')).toBeNull()
})

test('what “who” tells of those counted is told of them already', () => {
  expect(effectIn('48 people who were deported waited.', '48', 'people')).toBeNull()
})

test('nouns of one class name the same people or things', () => {
  expect(countedClassOf('huts')).toBe(countedClassOf('домов'))
  expect(countedClassOf('strikers')).toBe('people')
  expect(countedClassOf('')).toBe('people')
  expect(countedClassOf('women')).toBeNull()
  expect(namedClassOf('the weather')).toBeNull()
})

test('a noun may stand before its number', () => {
  const before = (body: string, number: string): string | null => {
    const { view, sentence, span } = at(body, number)
    return nounBefore(view, sentence, span)
  }
  expect(before('Кровоподтёков одиннадцать, ран нет.', 'одиннадцать')).toBe('bruises')
  expect(before('Нападавших, говорят люди, было пятьдесят.', 'пятьдесят')).toBe('attackers')
  expect(before('The attackers numbered some fifty.', 'fifty')).toBe('attackers')
  expect(before('Солдаты пришли в пять домов.', 'пять')).toBeNull()
})
