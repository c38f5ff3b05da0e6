import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byOpening, canFit, openingsIn } from './by-opening.ts'
import { openingsOf } from './openings.ts'

const of = (pattern: RegExp) => {
  const openings = openingsOf(pattern)
  return openings && [...openings].sort()
}

describe('the openings of a pattern', () => {
  it('are the first three letters of each way in which it can begin', () => {
    expect(of(/\b(?:refused|denied) to answer\b/i)).toEqual(['den', 'ref'])
    expect(of(/(?<!\p{L})(?:не|никто не) ответил/iu)).toEqual(['не', 'ник'])
    expect(of(/\b(?:no|never) answer/i)).toEqual(['nev', 'no'])
  })

  it('see past what may be left out, and end where anything may follow', () => {
    expect(of(/\b(?:the )?police/i)).toEqual(['pol', 'the'])
    expect(of(/\bd\w+ed\b/i)).toEqual(['d'])
    expect(of(/\bcolou?r/i)).toEqual(['col'])
    expect(of(/\bu+p/i)).toEqual(['u'])
    expect(of(/(?<!\p{L})вз[её]л/iu)).toEqual(['взе', 'взё'])
  })

  it('see past signs and numbers at the beginning of a line', () => {
    expect(of(/^[\s–-]*(?:\d{1,2}[.)]\s)?(?:Free|Release) /)).toEqual(['fre', 'rel'])
    expect(of(/\b\d+ houses/i)).toEqual(['hou'])
  })

  it('are unknown where a match may begin within a word, or with anything', () => {
    expect(of(/refused/i)).toBeNull()
    expect(of(/\b\w+ refused/i)).toBeNull()
    expect(of(/\brefused|\p{L}+ denied/iu)).toBeNull()
    expect(of(/^\s*$/)).toBeNull()
  })
})

describe('the openings of a text', () => {
  it('are those of its words, behind hyphens and apostrophes too', () => {
    expect([...openingsIn('Did n’t re-open', { start: 0, end: 15 })].sort()).toEqual(
      [
        'd',
        'di',
        'did',
        'n',
        'n’',
        'n’t',
        'o',
        'op',
        'ope',
        'r',
        're',
        're-',
        't',
        't ',
        't r',
      ].sort(),
    )
  })
})

const PATTERNS = [
  /\b(?:refused|den(?:y|ied)) /i,
  /\bno (?:answer|reply)\b/i,
  /(?<!\p{L})(?:ответа?|реакции) (?:нет|не было)(?!\p{L})/iu,
  /(?<!\p{L})(?:так и )?не (?:получ|дожд)\p{L}+/iu,
  /^[\s–-]*(?:Свободу|Верните) /u,
  /said/i,
]
const words = fc.constantFrom(
  ...[
    'He',
    'refused',
    'DENIED',
    'denial',
    'no',
    'reply',
    'said',
    'Ответа',
    'нет',
    'так',
    'и',
    'не',
  ],
  ...['получили', 'Верните', '–', ',', '2', 'n’t', 'é', 'x-', 'сЗаписка'],
)

describe('a list looked through by openings', () => {
  it('keeps every pattern that fits, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom(' ', '-', '', '  '),
        (w, s) => {
          const text = w.join(s)
          const fitting = byOpening(
            PATTERNS,
            (p) => p,
          )(openingsIn(text, { start: 0, end: text.length }))
          expect(PATTERNS.filter((p) => p.test(text) && !fitting.includes(p))).toEqual([])
          expect(fitting).toEqual(PATTERNS.filter((p) => fitting.includes(p)))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('leaves out those that cannot fit', () => {
    const fits = canFit(/\b(?:refused|denied) /i)
    expect(fits(openingsIn('They walked home.', { start: 0, end: 17 }))).toBe(false)
    expect(fits(openingsIn('They denied it.', { start: 0, end: 15 }))).toBe(true)
  })
})
