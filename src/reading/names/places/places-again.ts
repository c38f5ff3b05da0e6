import { hasFamilyEnding, isPatronymic } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree, put } from '../board.ts'
import { isKnownPerson, type KnownNames } from '../known.ts'
import { bare, hyphenEnd, isNameWord, phraseOf } from '../name-words.ts'
import { after, before } from '../persons/person-rule.ts'
import { type NameRun, nameRuns, wordsIn } from '../persons/run.ts'

export const placeKnown: RuleCard = {
  name: 'place-known',
  version: 1,
  reads: 'A name that the same text elsewhere gives to a village, district, region or city.',
  examples: {
    mustRead: [
      {
        text: 'The village of Besk burned. Besk is empty, the Besk events are over.',
        reads: ['Besk', 'Besk'],
      },
    ],
    mustNotRead: ['Besk is empty.'],
  },
}

export const placeAfterPreposition: RuleCard = {
  name: 'place-preposition',
  version: 1,
  reads:
    'A capitalised word after "in", "near" or a verb of going, that is no known person or body.',
  examples: {
    mustRead: [
      { text: 'It was quiet in Besk.', reads: ['Besk'] },
      { text: 'They were delivered to Besk at night.', reads: ['Besk'] },
      { text: 'Год спустя в Беске тихо.', reads: ['Беске'] },
    ],
    mustNotRead: [
      'They believe in God.',
      'In May it rained.',
      'They spoke in Russian.',
      'According to Besk Orlan',
    ],
  },
}

/** Marks names that `known.places` holds, longest first. */
export const findKnownPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (let i = 0; i < tokens.length; i++) {
    const token = tokenAt(tokens, i)
    if (!isFree(board, i) || !isCapitalised(token)) continue
    if (known.placeAbbreviations.has(token.text)) {
      again(board, i, i + 1)
      continue
    }
    const end = knownEnd(board, known, i)
    if (end > i) again(board, i, end)
    i = Math.max(i, end - 1)
  }
}

const knownEnd = (board: Board, known: KnownNames, index: number): number => {
  const { tokens } = board.paragraph
  const phrases = known.places.get(bare(tokenAt(tokens, index)))
  if (!phrases) return index
  let best = index
  let at = index
  for (
    let words = 0;
    words < 3 && isFree(board, at) && tokenAt(tokens, at).kind === 'word';
    words++
  ) {
    at = hyphenEnd(tokens, at + 1)
    if (phrases.has(phraseOf(tokens, index, at))) best = at
  }
  return best
}

const again = (board: Board, first: number, next: number): void =>
  put(board, {
    first,
    next,
    of: 'place',
    role: null,
    rule: placeKnown.name,
    version: placeKnown.version,
    reason: 'The text elsewhere names it as a place',
    sure: false,
  })

const IN = /^(?:in|near|outside|around|inside|throughout|across|в|во|из|близ|возле)$/
const TO = /^(?:to|from|into|towards|toward|at|for)$/
const GOING =
  /^(?:delivered|transferred|taken|brought|moved|fled|flee|went|came|come|returned|return|arrived|travelled|traveled|drove|deported|sent|escaped|convoyed|transported|visit|trip|visited|way|road|km|kilometres|kilometers|miles|relocated|left)$/
const NOT_PLACES =
  /^(?:god|islam|internet|intenet|telegram|facebook|instagram|youtube|whatsapp|twitter|tiktok|parliament|бог|интернет|инстаграм|инстаграме|фейсбуке|фейсбук|телеграм|телеграме|ютубе|коран|ислам|ислама|сети|сеть|facebook)$/

const isLikePlace = (board: Board, known: KnownNames, run: NameRun): boolean => {
  const first = tokenAt(board.paragraph.tokens, run.first)
  if (run.parts.some((p) => p.initial || isPatronymic(p.lower) || isKnownPerson(known, p.lower)))
    return false
  if (wordsIn(run) > 2 || !isNameWord(first) || NOT_PLACES.test(first.lower)) return false
  if (/^\p{Lu}{2,}$/u.test(first.text) || /['’]s$/.test(first.text)) return false
  const next = after(run, board)
  return !(/^[.@]$/.test(next.text) && after(run, board, 2).glued)
}

const prepositionOf = (board: Board, run: NameRun): string | null => {
  const preposition = before(run, board).lower
  const going = TO.test(preposition) && GOING.test(before(run, board, 2).lower)
  if (!IN.test(preposition) && !going) return null
  const cyrillic = isCyrillic(tokenAt(board.paragraph.tokens, run.first))
  return cyrillic && wordsIn(run) > 1 && preposition !== 'в' ? null : preposition
}

/** "and Orlo" after "in Besk": the list goes on, unless the word is a given name. */
const goesOn = (board: Board, run: NameRun): boolean => {
  const join = before(run, board)
  const last = run.first - 2
  return (
    /^(?:and|or|и|,)$/.test(join.lower) &&
    board.takenBy[last] === 'place' &&
    after(run, board).text !== '(' &&
    !run.parts.some((p) => isGivenName(p.lower) || hasFamilyEnding(p.lower))
  )
}

/** Unknown names where only a place makes sense. */
export const findPlacesAfterPrepositions = (board: Board, known: KnownNames): void => {
  for (const sentence of board.paragraph.sentences) {
    if (sentence.titleCase) continue
    for (const run of nameRuns(board, sentence)) {
      if (!isLikePlace(board, known, run)) continue
      const preposition = prepositionOf(board, run)
      if (
        preposition === null &&
        !(wordsIn(run) === 1 && before(run, board).text !== ',' && goesOn(board, run))
      )
        continue
      put(board, {
        first: run.first,
        next: run.next,
        of: 'place',
        role: null,
        rule: placeAfterPreposition.name,
        version: placeAfterPreposition.version,
        reason:
          preposition === null
            ? 'The name goes on a list of places'
            : `“${preposition}” stands before the name`,
        sure: true,
      })
    }
  }
}
