import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { countAt, textOf } from '../test-material.ts'

const sentence =
  'As a result of the riot in the river market of Tarsk, 31 houses and shops of the weavers were burned down by the crowd.'
const effect = 'burned'

const copied = (material: Parameters<typeof audit>[0]) =>
  audit(material).findings.filter((f) => f.kind === 'copied-figure')

test('a sentence carried over into a second source is one voice', () => {
  const a = textOf('a.txt', sentence)
  const b = textOf('b.txt', `Our town. ${sentence.replace('As a result of', 'During')}`)
  const claims = [a, b].map((t) => countAt(t, '31', 31, { what: 'houses', effect }))
  const [finding] = copied({ texts: [a, b], claims })
  expect(finding?.severity).toBe('low')
  expect(finding?.message).toBe(
    'The same figure (“31”) in a.txt and b.txt: 2 sources, one voice (the sentence was carried over).',
  )
})

test('one originator in two sources is one voice, and who counted alone is another', () => {
  const a = textOf('a.txt', 'The mayor said 31 houses burned.')
  const b = textOf('b.txt', 'At least, so the mayor told us, 31 houses have burned.')
  const c = textOf('c.txt', 'I walked the street and counted 31 houses that had burned.')
  const claims = [
    countAt(a, '31', 31, { what: 'houses', effect, voice: 'mayor' }),
    countAt(b, '31', 31, { what: 'houses', effect, voice: 'mayor' }),
    countAt(c, '31', 31, { what: 'houses', effect }),
  ]
  expect(copied({ texts: [a, b, c], claims }).map((f) => f.message)).toEqual([
    'The same figure (“31”) in a.txt and b.txt: 2 sources, one voice, beside 1 other (both name one originator, “mayor”).',
  ])
})

test('two sources that name two originators for one figure support each other', () => {
  const a = textOf('a.txt', 'The mayor said 31 houses burned.')
  const b = textOf('b.txt', 'The fire brigade counted 31 houses burned.')
  const claims = [
    countAt(a, '31', 31, { what: 'houses', effect, voice: 'mayor' }),
    countAt(b, '31', 31, { what: 'houses', effect, voice: 'fire brigade' }),
  ]
  expect(copied({ texts: [a, b], claims })).toEqual([])
})
