import { describe, expect, test } from 'vitest'
import type { ClaimId, SourceId, TextId } from '../domain/ids.ts'
import { exactly } from '../domain/quantities.ts'
import { notStated, stated } from '../domain/stated.ts'
import type { Chronology, ChronologyEntry, Tally, TallyFigure } from '../projections/views.ts'
import { chronologySections } from './chronology-section.ts'
import { tallyTitle, voicesWords } from './tallies-section.ts'

const entry: ChronologyEntry = {
  claimId: 'clm_0000000000000000000000000000000a' as ClaimId,
  sourceId: 'src_0' as SourceId,
  sourceNumber: 2,
  sourceName: 'Bulletin',
  publisher: notStated,
  sourceDate: notStated,
  passage: {
    textId: 'txt_0' as TextId,
    start: 0,
    end: 30,
    exact: 'A quarrel\nbegan in Green Hill.',
  },
  sentence: 'Stated: quarrel, “quarrel”.',
  state: 'proposed',
  reviewId: null,
  mode: 'officially-stated',
  originator: stated({ words: 'the police', key: 'police' }),
  madeBy: { by: 'rule', rule: 'occurrence', version: 1, reason: 'a word of it' },
  sensitivity: 'restricted',
  consent: 'internal',
  kind: 'occurrence',
  type: 'quarrel',
  time: notStated,
  places: [],
  alsoClaimIds: [],
}

const wordsOf = (of: ChronologyEntry): string | undefined => {
  const chronology: Chronology = { lines: [], total: 0, undated: [of], undatedTotal: 1 }
  return chronologySections(chronology)[1]?.lines[0]?.statements[0].words
}

describe('a line of the chronology', () => {
  test('gives a rule’s claim in the words of its source, with how and on whose word', () => {
    expect(wordsOf(entry)).toBe(
      '“A quarrel began in Green Hill.” (officially stated, per the police)',
    )
  })

  test('quotes words once that several claims rest on, with a footnote for each', () => {
    const other: ChronologyEntry = {
      ...entry,
      claimId: 'clm_0000000000000000000000000000000b' as ClaimId,
      kind: 'violation',
      mode: 'alleged',
      originator: notStated,
    }
    const undated = [entry, other]
    const [, section] = chronologySections({ lines: [], total: 0, undated, undatedTotal: 2 })
    expect(section?.lines).toHaveLength(1)
    const [statement] = section?.lines[0]?.statements ?? []
    expect(statement?.words).toBe(
      '“A quarrel began in Green Hill.” (officially stated, per the police; alleged)',
    )
    expect(statement?.citations.flatMap(({ claimIds }) => claimIds)).toEqual([
      entry.claimId,
      other.claimId,
    ])
  })

  test('gives what a person wrote or amended as that person put it', () => {
    expect(wordsOf({ ...entry, state: 'amended' })).toBe(entry.sentence)
    expect(wordsOf({ ...entry, madeBy: { by: 'person', person: 'Vera' } })).toBe(entry.sentence)
  })
})

const figure: TallyFigure = {
  ...entry,
  quantity: exactly(3, '3'),
  what: 'damaged buildings',
  population: notStated,
  affected: stated('damaged'),
  asOf: notStated,
  voice: 0,
}

const tally: Tally = {
  id: 'damaged|build',
  affected: stated('damaged'),
  what: 'damaged buildings',
  population: notStated,
  scope: notStated,
  figures: [figure],
  voices: [{ name: 'Bulletin', because: 'alone', claimIds: [entry.claimId] }],
  range: { low: 3, high: 3 },
  disagrees: false,
}

describe('the heading of figures', () => {
  test('says nothing twice', () => {
    expect(tallyTitle(tally)).toBe('damaged buildings')
    expect(tallyTitle({ ...tally, what: 'houses' })).toBe('houses, damaged')
  })

  test('tells one voice with differing figures from voices whose figures differ', () => {
    expect(voicesWords(tally)).toBe('one voice')
    expect(voicesWords({ ...tally, disagrees: true })).toBe('one voice, with figures that differ')
    expect(
      voicesWords({ ...tally, voices: [...tally.voices, ...tally.voices], disagrees: true }),
    ).toBe('2 independent voices, whose figures differ')
    expect(voicesWords({ ...tally, voices: [] })).toMatch(/denied or taken back/)
  })
})
