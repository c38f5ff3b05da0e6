import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { countAt, textOf } from '../test-material.ts'

const report = (label: string, body: string) => {
  const text = textOf(label, body)
  const mentions = ['Lower Tarsk', 'Moscow', 'Halvorsen'].flatMap((name) => {
    const start = body.indexOf(name)
    const of = name === 'Halvorsen' ? ('person' as const) : ('place' as const)
    return start < 0
      ? []
      : [{ textId: text.textId, of, written: name, start, end: start + name.length }]
  })
  return { text, mentions }
}

const filler = Array.from({ length: 14 }, (_, i) => `Nothing of note was said on point ${i}.`).join(
  ' ',
)

const conflictsOf = (a: ReturnType<typeof report>, b: ReturnType<typeof report>) =>
  audit({
    texts: [a.text, b.text],
    mentions: [...a.mentions, ...b.mentions],
    claims: [
      countAt(a.text, '43', 43, { what: 'weavers', effect: 'detained' }),
      countAt(b.text, '58', 58, { what: 'workers', effect: 'detained' }),
    ],
  }).findings.filter((f) => f.kind === 'count-conflict')

test('two long reports that name one place and one person once are of one matter', () => {
  const a = report('a.txt', `43 weavers were detained in Lower Tarsk with Halvorsen. ${filler}`)
  const b = report('b.txt', `In Lower Tarsk 58 workers were detained, Halvorsen too. ${filler}`)
  expect(conflictsOf(a, b)).toHaveLength(1)
})

test('one place alone does not make two reports one', () => {
  const a = report('a.txt', `43 weavers were detained in Lower Tarsk. ${filler}`)
  const b = report('b.txt', `In Lower Tarsk 58 workers were detained. ${filler}`)
  expect(conflictsOf(a, b)).toEqual([])
})
