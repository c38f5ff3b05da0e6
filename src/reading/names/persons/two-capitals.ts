import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding, hasWeakFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { isPlaceAdjectiveRu } from '../../lexicon/place-types.ts'
import { beginsCyrillic } from '../../tokens/characters.ts'
import type { Board } from '../board.ts'
import { after, before, type PersonRule } from './person-rule.ts'
import { type NameRun, wordsIn } from './run.ts'

const PLACE_PREPOSITION =
  /^(?:in|at|near|from|to|into|towards|around|outside|between|via|в|во|из|под|на|до|около|близ|через)$/
const ARTICLE = /^(?:the|a|an|this|that|these|those|such|its|our|их|наш)$/
const QUOTE = /^["“«„'‘]$/

/** "Ma Wenli" is long enough by its second word; two words of two letters are not. */
const isShort = (run: NameRun): boolean =>
  run.parts.some((p) => p.lower.length < 2) || !run.parts.some((p) => p.lower.length > 3)

const ADJECTIVE_RU = /(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ых|их)$/

/** "Civil Code", "Orlo Road": made of ordinary words, or ending in one, after no given name. */
const isOfWords = (run: NameRun): boolean => {
  const last = run.parts.at(-1)
  if (run.parts.some((p) => isGivenName(p.lower))) return false
  // Many Russian family names are words besides; an adjective first tells a thing.
  if (beginsCyrillic(last?.lower ?? ''))
    return (
      ADJECTIVE_RU.test(run.parts[0]?.lower ?? '') &&
      run.parts.every((p) => isOrdinaryWord(p.lower))
    )
  return last !== undefined && isOrdinaryWord(last.lower) && !hasFamilyEnding(last.lower)
}

const PERSONS =
  /^(?:man|men|woman|women|persons?|people|brothers?|sisters?|residents?|detainees|defendants|suspects|victims|students|activists|lawyers|journalists|boys?|girls?|teenagers|мужчин\p{L}*|женщин\p{L}*|человек|люд\p{L}+|парн\p{L}+|задержанн\p{L}+|подсудим\p{L}+)$/u
const WITHIN = 10

/** "Three men – A B, C D and E F": a word for persons stands before in the sentence. */
const isAmongPersons = (run: NameRun, board: Board): boolean => {
  for (let steps = 1; steps <= WITHIN; steps++) {
    if (PERSONS.test(before(run, board, steps).lower)) return true
  }
  return false
}

/** Two or three name words in a row that are nothing else: most likely a person. */
export const twoCapitals: PersonRule = {
  name: 'person-two-capitals',
  version: 1,
  reads: 'Two or three capitalised words in a row that are no known place, body or common word.',
  examples: {
    mustRead: [
      { text: 'Later Besk Orlan came.', reads: ['Besk Orlan'] },
      { text: 'Позже пришёл Беск Орлан.', reads: ['Беск Орлан'] },
    ],
    mustNotRead: [
      'They moved to Besk Orlan.',
      'A Besk Orlan was parked there.',
      'the “Besk Orlan” plant',
    ],
  },
  sign: (run, board) => {
    const words = wordsIn(run)
    if (words < 2 || words > 3 || run.sentence.titleCase) return null
    const last = before(run, board)
    if (PLACE_PREPOSITION.test(last.lower) || ARTICLE.test(last.lower) || QUOTE.test(last.text))
      return null
    if (QUOTE.test(after(run, board).text)) return null
    if (board.takenBy[run.next] === 'place' || board.takenBy[run.next] === 'body') return null
    if (isOfWords(run)) return null
    if (isShort(run) || run.parts.some((p) => isPlaceAdjectiveRu(p.lower))) return null
    if (
      run.parts.some(
        (p) => !beginsCyrillic(p.lower) && !/[aeiouyæøœı]/.test(p.lower.normalize('NFD')),
      )
    )
      return null
    const family = run.parts.some((p) => hasFamilyEnding(p.lower) || hasWeakFamilyEnding(p.lower))
    return {
      reason: 'Two capitalised words that are no known place or body',
      sure: family || isAmongPersons(run, board) || !run.parts.some((p) => isOrdinaryWord(p.lower)),
    }
  },
}
