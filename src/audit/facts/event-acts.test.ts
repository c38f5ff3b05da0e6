import { expect, test } from 'vitest'
import { textOf } from '../test-material.ts'
import { TextView } from '../words/text-view.ts'
import { actIn } from './event-acts.ts'

const actOfLast = (body: string): string | null => {
  const view = new TextView(textOf('a.txt', body), 0)
  const sentence = view.sentences.at(-1)
  if (!sentence) throw new RangeError('no sentence')
  return actIn(view, sentence)
}

test('an act is told by its verb or its noun', () => {
  expect(actOfLast('Police cleared the square.')).toBe('the dispersal')
  expect(actOfLast('К нам пришла толпа.')).toBe('the attack')
  expect(actOfLast('The weather was fine.')).toBeNull()
})

test('“they came” and “what happened” are told of in the sentence before and in the heading', () => {
  expect(actOfLast('The attackers had axes. They came on 3 May.')).toBe('the attack')
  expect(
    actOfLast('On the violent dispersal of a strike\n\nWe are alarmed at what happened.'),
  ).toBe('the dispersal')
})
