import { expect, test } from 'vitest'
import { textOf } from '../test-material.ts'
import { TextView } from '../words/text-view.ts'
import { TextLikeness } from './text-likeness.ts'

const viewsOf = (...bodies: readonly string[]): TextView[] =>
  bodies.map((body, i) => new TextView(textOf(`${i}.txt`, body), i))

test('a text is like itself, and not at all like one without a word in common', () => {
  const views = viewsOf('The weavers stopped the looms.', 'Apples ripen late.')
  const [a, b] = views as [TextView, TextView]
  const likeness = new TextLikeness(views)
  expect(likeness.of(a, a)).toBeCloseTo(1)
  expect(likeness.of(a, b)).toBe(0)
})

test('a word that few texts have ties two more than one that all have', () => {
  const views = viewsOf(
    'The court heard of the quarry.',
    'The court closed the quarry.',
    'The court sang of apples.',
    'The court rested near ponds.',
  )
  const [a, b, c] = views as [TextView, TextView, TextView]
  const likeness = new TextLikeness(views)
  expect(likeness.of(a, b)).toBeGreaterThan(likeness.of(a, c))
})
