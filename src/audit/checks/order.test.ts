import { expect, test } from 'vitest'
import { dateValue } from '../../domain/dates.ts'
import { audit } from '../index.ts'
import { countAt, occurrenceAt, statusAt, textOf } from '../test-material.ts'

const dateOf = (edtf: string) => {
  const date = dateValue(edtf, edtf)
  if (!date.ok) throw new RangeError(edtf)
  return date.value
}

test('a release dated before the detention of the same person is impossible', () => {
  const a = textOf(
    'a.txt',
    'Ian Crewe was released on 30 April 2011. By the record he was detained on 3 May 2011.',
  )
  const claims = [
    statusAt(a, 'was released', 'Ian Crewe', 'released', { when: ['2011-04-30', '30 April 2011'] }),
    statusAt(a, 'was detained', 'Ian Crewe', 'detained', { when: ['2011-05-03', '3 May 2011'] }),
  ]
  expect(audit({ texts: [a], claims }).findings.map((f) => [f.kind, f.message])).toEqual([
    [
      'impossible-order',
      'Impossible order for Ian Crewe in a.txt: released on “30 April 2011”, but detained on “3 May 2011”.',
    ],
  ])
})

test('someone detained, released and detained again is in order', () => {
  const a = textOf('a.txt', 'Ian Crewe: held 1 May 2011, let go 2 May 2011, held again 9 May 2011.')
  const claims = [
    statusAt(a, 'held', 'Ian Crewe', 'detained', { when: ['2011-05-01', '1 May 2011'] }),
    statusAt(a, 'let go', 'Ian Crewe', 'released', { when: ['2011-05-02', '2 May 2011'] }),
    statusAt(a, 'held again', 'Ian Crewe', 'detained', { when: ['2011-05-09', '9 May 2011'] }),
  ]
  expect(audit({ texts: [a], claims }).findings).toEqual([])
})

test('a person listed among those detained on a day cannot have been questioned in custody before', () => {
  const a = textOf(
    'a.txt',
    'On 13 May 2011 three more persons were detained: Ian Crewe, Tom Marsh and Sam Pell.\n\nSam Pell was taken to the station and as of 12 May 2011 he is being questioned.',
  )
  const claims = [
    countAt(a, 'three', 3, { effect: 'detained', when: ['2011-05-13', '13 May 2011'] }),
    statusAt(a, 'being questioned', 'Sam Pell', 'interrogated', {
      when: ['2011-05-12', '12 May 2011'],
    }),
  ]
  const { findings } = audit({ texts: [a], claims })
  expect(findings.map((f) => [f.kind, f.sides.map((s) => s.words)])).toEqual([
    ['impossible-order', ['being questioned', 'Sam Pell']],
  ])
})

test('two people of one surname are not taken for one', () => {
  const a = textOf(
    'a.txt',
    'Ian Crewe was released on 30 April 2011. Otto Crewe was detained on 3 May 2011.',
  )
  const claims = [
    statusAt(a, 'was released', 'Ian Crewe', 'released', { when: ['2011-04-30', '30 April 2011'] }),
    statusAt(a, 'was detained', 'Otto Crewe', 'detained', { when: ['2011-05-03', '3 May 2011'] }),
  ]
  expect(audit({ texts: [a], claims }).findings).toEqual([])
})

test('a source cannot report what happened after its own date', () => {
  const a = textOf(
    'a.txt',
    'The market burned on 3 June 2014. The hearing will open on 9 July 2014.',
    {
      date: dateOf('2014-05-01'),
    },
  )
  const claims = [
    occurrenceAt(a, 'burned', 'arson', { when: ['2014-06-03', '3 June 2014'] }),
    occurrenceAt(a, 'hearing', 'hearing', { when: ['2014-07-09', '9 July 2014'] }),
  ]
  expect(audit({ texts: [a], claims }).findings.map((f) => [f.kind, f.message])).toEqual([
    [
      'impossible-order',
      'a.txt is dated 2014-05-01, but reports what happened later: “3 June 2014”.',
    ],
  ])
})

test('a day told from the day of the source cannot contradict it', () => {
  const a = textOf('a.txt', 'The market opens again on Friday.', { date: dateOf('2014-05-01') })
  const claims = [occurrenceAt(a, 'opens', 'other', { when: ['2014-05-02', 'Friday'] })]
  expect(audit({ texts: [a], claims }).findings).toEqual([])
})
