import { expect, test } from 'vitest'
import { deriveId } from '../domain/ids.ts'
import { magnitude } from '../domain/quantities.ts'
import { audit } from './index.ts'
import type { AuditedText } from './material.ts'
import { countAt, textOf } from './test-material.ts'

const said = (label: string, words: 'hundreds' | 'thousands', more: Partial<AuditedText> = {}) => {
  const text = textOf(
    label,
    `After the fire of Tarsk on 3 June 2014 ${words} of people were injured in Tarsk.`,
    more,
  )
  const claim = countAt(text, words, magnitude(words, words), { effect: 'injured' })
  return { text, claim }
}

const run = (...told: readonly ReturnType<typeof said>[]) =>
  audit({ texts: told.map((t) => t.text), claims: told.map((t) => t.claim) }).findings

const a = said('a.txt', 'hundreds')
const b = said('b.txt', 'thousands')

test('ids rest on words: other ids of texts and another order of sources change none', () => {
  const [first] = run(a, b)
  const moved = {
    textId: deriveId('text', '7'.repeat(32)),
    sourceId: deriveId('source', '8'.repeat(32)),
  }
  const [again] = run(said('z.txt', 'hundreds', moved), b)
  expect(first?.id).toMatch(/^fnd_/)
  expect(again?.id).toBe(first?.id)
})

test('the material changes with a source more, and the id does not', () => {
  const [first] = run(a, b)
  const [again] = run(a, b, said('c.txt', 'hundreds'))
  expect(again?.id).toBe(first?.id)
  expect(again?.material).not.toBe(first?.material)
  expect(run(a, b)[0]?.material).toBe(first?.material)
})

test('what is at stake comes before how a name is spelt', () => {
  const text = textOf(
    'd.txt',
    'In the Tarsk district and the Tarsk region 7 people died. After the fire of Tarsk on 3 June 2014 hundreds were injured.',
  )
  const found = audit({
    texts: [text, b.text],
    claims: [
      countAt(text, 'hundreds', magnitude('hundreds', 'hundreds'), { effect: 'injured' }),
      b.claim,
    ],
  }).findings
  expect(found.map((f) => f.stake)).toEqual(['lives', 'spelling'])
})
