import { expect, test } from 'vitest'
import { dateValue, dayOf } from '../../domain/dates.ts'
import { notStated, stated } from '../../domain/stated.ts'
import { audit } from '../index.ts'
import { claimAt, textOf } from '../test-material.ts'

const date = (edtf: string, words: string) => {
  const value = dateValue(edtf, words)
  if (!value.ok) throw new RangeError(edtf)
  return value.value
}

const letter = textOf(
  'letter.txt',
  'We ask the Ministry of Justice to answer by 1 June 2019. The Ministry of Justice answered.',
  { date: date('2019-04-02', '2 April 2019') },
)
const demand = claimAt(letter, 'We ask the Ministry of Justice to answer by 1 June 2019', {
  kind: 'demand',
  by: notStated,
  addressee: stated('the Ministry of Justice'),
  demand: 'answer by 1 June 2019',
  deadline: stated(date('2019-06-01', '1 June 2019')),
})
const answer = claimAt(letter, 'The Ministry of Justice answered', {
  kind: 'response',
  by: stated('Ministry of Justice'),
  answer: 'answered',
  words: 'The Ministry of Justice answered',
  to: notStated,
})
const later = textOf('later.txt', 'Nothing new.', { date: date('2019-09-01', '1 September 2019') })
const messages = (material: Parameters<typeof audit>[0]): string[] =>
  audit(material).findings.map((f) => f.message)

test('a deadline that has passed without an answer, as of today or of the newest source', () => {
  const today = dayOf(2020, 1, 1)
  expect(messages({ texts: [letter], claims: [demand], ...(today ? { today } : {}) })).toEqual([
    'The deadline “1 June 2019” has passed for the Ministry of Justice, and no answer is recorded, as of today.',
  ])
  expect(messages({ texts: [letter, later], claims: [demand] })).toEqual([
    'The deadline “1 June 2019” has passed for the Ministry of Justice, and no answer is recorded, as of the newest source.',
  ])
})

test('a deadline to come, and an answer that came, are no findings', () => {
  expect(messages({ texts: [letter], claims: [demand] })).toEqual([])
  expect(messages({ texts: [letter, later], claims: [demand, answer] })).toEqual([])
})
