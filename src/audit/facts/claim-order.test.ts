import { expect, test } from 'vitest'
import { deriveId } from '../../domain/ids.ts'
import { audit } from '../index.ts'
import type { AuditedClaim, AuditedText, AuditMaterial } from '../material.ts'
import { statusAt, textOf } from '../test-material.ts'

const text = textOf(
  'a.txt',
  'Sam Pell was held and questioned on 9 May 2011. On 10 May 2011 Sam Pell was detained.',
)
const claims = [
  statusAt(text, 'Sam Pell was held', 'Sam Pell', 'detained', {
    when: ['2011-05-09', '9 May 2011'],
  }),
  statusAt(text, 'Sam Pell was held and questioned', 'Sam Pell', 'arrested', {
    when: ['2011-05-09', '9 May 2011'],
  }),
  statusAt(text, 'Sam Pell was detained', 'Sam Pell', 'detained', {
    when: ['2011-05-10', '10 May 2011'],
  }),
]

const idAt = (n: number) => deriveId('claim', String(n).repeat(64))
const withIds = (ids: readonly number[]): readonly AuditedClaim[] =>
  claims.map((claim, i) => ({ ...claim, id: idAt(ids[i] ?? 0) }))

const told = (material: AuditMaterial) =>
  audit(material).findings.map(({ id, material: rests, message, sides }) => ({
    id,
    rests,
    message,
    words: sides.map((s) => s.words),
  }))

test('two claims at one place give the same finding whatever ids they were given', () => {
  const one = told({ texts: [text], claims: withIds([1, 2, 3]) })
  expect(one.map(({ words }) => words)).toEqual([['Sam Pell was held', 'Sam Pell was detained']])
  expect(told({ texts: [text], claims: withIds([3, 2, 1]) })).toEqual(one)
})

test('two texts of one label give the same findings whatever ids they were given', () => {
  const dated = (body: string, id: string): AuditedText => ({
    ...textOf('a.txt', body),
    textId: deriveId('text', id.repeat(64)),
  })
  const read = (a: string, b: string) => {
    const first = dated('Sam Pell died on 9 May 2011. Sam Pell was detained on 10 May 2011.', a)
    const second = dated('Sam Pell died on 3 May 2011. Sam Pell was detained on 4 May 2011.', b)
    const statuses = [first, second].flatMap((t, i) => [
      statusAt(t, 'Sam Pell died', 'Sam Pell', 'died', {
        when: [`2011-05-0${9 - 6 * i}`, `${9 - 6 * i} May 2011`],
      }),
      statusAt(t, 'Sam Pell was detained', 'Sam Pell', 'detained', {
        when: [i === 0 ? '2011-05-10' : '2011-05-04', i === 0 ? '10 May 2011' : '4 May 2011'],
      }),
    ])
    return told({ texts: [first, second], claims: statuses })
  }
  expect(read('1', '2')).toEqual(read('2', '1'))
  expect(read('1', '2')).not.toEqual([])
})
