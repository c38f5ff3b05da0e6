import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byOpening, canFit } from './by-opening.ts'
import { rowsOf, waysOf } from './needs.ts'
import { openingsOf } from './openings.ts'
import { openingsOfWord, wordsIn } from './word-openings.ts'

const of = (pattern: RegExp) => {
  const rows = rowsOf(pattern).map((row) => openingsOf(row))
  return rows.some((row) => row === null) ? null : rows.flatMap((row) => [...(row ?? [])]).sort()
}

const ways = (pattern: RegExp) =>
  waysOf(pattern)?.map((way) => way.map((need) => [...need].sort().join(' '))) ?? null

describe('the openings of a pattern', () => {
  it('are the first six letters of each way in which it can begin', () => {
    expect(of(/\b(?:refused|denied) to answer\b/i)).toEqual(['denied', 'refuse'])
    expect(of(/(?<!\p{L})(?:не|никто не) ответил/iu)).toEqual(['не ', 'никто '])
  })

  it('are a word and its end where it is shorter', () => {
    expect(of(/\b(?:no|never) answer/i)).toEqual(['never ', 'no '])
    expect(of(/(?<!\p{L})так(?!\p{L})/iu)).toEqual(['так '])
    expect(of(/\bto\b(?! say)/i)).toEqual(['to '])
    expect(of(/^so$/i)).toEqual(['so '])
    expect(of(/\bit(?: is|['’]s) high time/i)).toEqual(['it '])
  })

  it('see past what may be left out, and end where anything may follow', () => {
    expect(of(/\b(?:the )?police/i)).toEqual(['police', 'the '])
    expect(of(/\bd\w+ed\b/i)).toEqual(['d'])
    expect(of(/\bhou?r/i)).toEqual(['hor', 'hour'])
    expect(of(/\bu+p/i)).toEqual(['u'])
    expect(of(/(?<!\p{L})вз[её]л/iu)).toEqual(['взел', 'взёл'])
  })

  it('see past signs and numbers at the beginning of a line', () => {
    expect(of(/^[\s–-]*(?:\d{1,2}[.)]\s)?(?:Free|Release) /)).toEqual(['free ', 'releas'])
    expect(of(/\b\d+ houses/i)).toEqual(['houses'])
    expect(of(/(?<=^|[.:]\s|["“]\s?)(?:Free|Release) /)).toEqual(['free ', 'releas'])
    expect(of(/(?<=^|[a-z])(?:Free|Release) /)).toBeNull()
  })

  it('are unknown where a match may begin within a word, or with anything', () => {
    expect(of(/refused/i)).toBeNull()
    expect(of(/\b\w+ refused/i)).toBeNull()
    expect(of(/\brefused|\p{L}+ denied/iu)).toBeNull()
    expect(of(/^\s*$/)).toBeNull()
  })
})

describe('the ways of a pattern', () => {
  it('each have the words that must be there, the later ones too', () => {
    expect(ways(/\b(?:ask|asked) (?:\w+ ){0,3}to (?:be|go)\b/i)).toEqual([
      ['ask  asked ', 'to ', 'be  go '],
    ])
    expect(ways(/\b\w+ refused/i)).toEqual([['refuse']])
  })

  it('are several where the alternatives are of several words', () => {
    expect(ways(/\b(?:no reply|remained silent)\b/i)).toEqual([
      ['reply ', 'no '],
      ['remain', 'silent'],
    ])
  })

  it('look ahead, and not at what must not follow', () => {
    expect(ways(/\bsaid(?= that .{0,40}? should)(?! have| not)/i)).toEqual([
      ['should', 'that ', 'said'],
    ])
  })

  it('have the signs of which one must be there', () => {
    expect(ways(/\b\w+ [–—-] \w+!/)).toEqual([['!', '- – —']])
    expect(ways(/\b\w+(?: \w+)*[?!]?$/)).toBeNull()
  })

  it('have a Cyrillic letter where none is known that begins a word', () => {
    expect(ways(/^\p{L}+(?:ть|ти) /u)).toEqual([['*а']])
    expect(ways(/^\p{L}+(?:ть|ed) /u)).toBeNull()
  })

  it('leave out what need not be there', () => {
    expect(ways(/\bnever(?: once| even)? (?:came|\p{L}+ed)(?: back)*/iu)).toEqual([['never ']])
    expect(ways(/\b(?:came back|\p{L}+ed) home/iu)).toEqual([['came ', 'back ', 'home'], ['home']])
  })
})

describe('the openings of words', () => {
  it('see a word where letters of ASCII stand beside others, and the whole too', () => {
    expect([...openingsOfWord('née')].sort()).toEqual(
      ['e', 'e ', 'n', 'n ', 'né', 'né ', 'née', 'née ', 'é', 'é ', 'ée', 'ée '].sort(),
    )
  })

  it('tell whether it is Cyrillic', () => {
    expect([...openingsOfWord('да')].sort()).toEqual(['*а', 'да', 'да ', 'д'].sort())
  })
})

describe('the words of a text', () => {
  it('are those behind hyphens and apostrophes too, and the signs', () => {
    expect([...wordsIn('Did n’t re-open!', { start: 0, end: 16 })]).toEqual([
      'did',
      'n',
      '’',
      't',
      're',
      '-',
      'open',
      '!',
    ])
  })
})

const PATTERNS = [
  /\b(?:refused|den(?:y|ied)) /i,
  /\bno (?:answer|reply)\b/i,
  /(?<!\p{L})(?:ответа?|реакции) (?:нет|не было)(?!\p{L})/iu,
  /(?<!\p{L})(?:так и )?не (?:получ|дожд)\p{L}+/iu,
  /^[\s–-]*(?:Свободу|Верните) /u,
  /said/i,
  /\b(?:no (?:\w+ ){0,2}reply|(?:he|she) (?:said|denied(?= (?:\w+ )?no)))\b/i,
  /\b(?:he(?: said| denied|['’]d)|no(?:,| one)?) (?:no|said|reply)\b/i,
  /(?<!\p{L})(?:так(?: и|-| не)?|сЗаписка) ?(?:не|нет|получили)(?!\p{L})/iu,
  /(?<!\p{L})\p{L}+ (?:не(?= (?:получ|верн))|нет(?!\p{L}))/iu,
  /(?:^|[-–,] )(?:x|n['’]t|2 (?:said|no))(?:-| |$)/i,
  /(?<=^|[,–]\s?|-)(?:he|нет|x)(?!\p{L})/iu,
  /\p{L}+(?:ли|ет|ак) [–-]/u,
  /\p{L}+[’,-]\p{L}+/u,
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
          )(wordsIn(text, { start: 0, end: text.length }))
          expect(PATTERNS.filter((p) => p.test(text) && !fitting.includes(p))).toEqual([])
          expect(fitting).toEqual(PATTERNS.filter((p) => fitting.includes(p)))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('leaves out those that cannot fit', () => {
    const fits = canFit(/\b(?:refused|denied) /i)
    expect(fits(wordsIn('They walked home.', { start: 0, end: 17 }))).toBe(false)
    expect(fits(wordsIn('They denied it.', { start: 0, end: 15 }))).toBe(true)
  })
})
