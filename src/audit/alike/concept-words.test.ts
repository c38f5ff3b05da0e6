import { expect, test } from 'vitest'
import { conceptsIn, widerThan, wordsOf } from './concept-words.ts'

const named = (text: string): string[] => conceptsIn(wordsOf(text)).map(({ concept }) => concept)

test('both languages name one concept, in any form', () => {
  expect(named('They bombed the mill')).toContain('bomb')
  expect(named('самолёты разбомбили мельницу')).toContain('bomb')
})

test('a phrase is found with up to two words between its own', () => {
  expect(named('they fired twice quickly into the air')).toContain('warning-shot')
  expect(named('they fired and a minute later something rose into the air')).not.toContain(
    'warning-shot',
  )
})

test('a concept has wider ones, the nearest first', () => {
  expect(widerThan('open-fire').slice(0, 2)).toEqual(['shoot', 'use-weapon'])
  expect(widerThan('weapon')).toEqual([])
})
