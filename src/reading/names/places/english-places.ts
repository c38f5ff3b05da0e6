import { isBodyHead } from '../../lexicon/body-words.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { isEthnonym } from '../../lexicon/ethnonyms.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import type { RuleCard } from '../../rule.ts'
import { isCapitalised, isCyrillic, isDash, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import { isKnownPerson, type KnownNames } from '../known.ts'
import { bare, isNameWord, phraseOf } from '../name-words.ts'
import { CAPITAL_WORDS, sentenceOf, wordsOf } from '../word-kinds.ts'
import { placing } from './put-place.ts'

export const englishPlace: RuleCard = {
  name: 'place-english',
  version: 1,
  reads:
    'A name whose hospital, mayor or streets are spoken of, whose massacre, which is crossed, or with a point of the compass.',
  examples: {
    mustRead: [
      { text: "Nine were treated in Sarlyk's hospital.", reads: ['Sarlyk'] },
      { text: 'After the Sarlyk massacre nobody came.', reads: ['Sarlyk'] },
      { text: 'They crossed the Sarlyk at night.', reads: ['Sarlyk'] },
      {
        text: 'People of Upper Sarlyk and Western Tamen came.',
        reads: ['Upper Sarlyk', 'Western Tamen'],
      },
      { text: 'In Sector 5 and Block C the doors were broken.', reads: ['Sector 5', 'Block C'] },
      { text: 'Mines lay along the Sarlyk–Tamen road.', reads: ['Sarlyk', 'Tamen'] },
      { text: 'A Tashkent-based lawyer came.', reads: ['Tashkent'] },
    ],
    mustNotRead: [
      "They met Aigul's hospital bill.",
      'After the night massacre nobody came.',
      'They crossed the Red Line.',
      'The Northern Alliance came.',
      'Block all 5 roads.',
    ],
  },
}

const mark = placing(englishPlace)

/** A capitalised word that is nobody's name, no people's and no word of every day. */
const isUnheardOf = (board: Board, known: KnownNames, index: number): boolean => {
  const token = tokenAt(board.paragraph.tokens, index)
  const lower = bare(token)
  return (
    isNameWord(token) &&
    !isCyrillic(token) &&
    (isFree(board, index) || (board.takenBy[index] === 'body' && hasTown(board, index))) &&
    lower.length > 2 &&
    !isOrdinaryWord(lower) &&
    !isEthnonym(lower) &&
    !isGivenName(lower) &&
    !hasFamilyEnding(lower) &&
    !isKnownPerson(known, lower) &&
    !known.givens.has(lower)
  )
}

const OF_TOWN =
  /^(?:hospital|market|marketplace|mayor|governor|prison|jail|streets|outskirts|suburbs|residents|inhabitants|morgue|mosque|stadium|airport|port|harbour|border|borders|centre|center|population|police|bazaar|akim|hokim|prosecutor|prosecutors|court|courts|main|central|only|largest|northern|southern|eastern|western|old|new)$/
const EVENT =
  /^(?:massacre|massacres|killings|pogrom|pogroms|uprising|siege|clashes|riots|shelling|offensive|earthquake|floods|bombings|airstrike|airstrikes|events|tragedy|protests|unrest)$/
const CROSSED = /^(?:crossed|cross|crossing|swam|forded|across|along|over|beyond|towards|up|down)$/

/** "Sarlyk's hospital": what only a town has. */
const hasTown = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  return (
    /['’]s$/.test(tokenAt(tokens, index).text) && OF_TOWN.test(tokenAt(tokens, index + 1).lower)
  )
}

const reasonFor = (board: Board, index: number): string | null => {
  const { tokens } = board.paragraph
  const after = tokenAt(tokens, index + 1)
  const the = tokenAt(tokens, index - 1).lower === 'the'
  if (hasTown(board, index)) return `Its “${after.text}” is spoken of`
  if (the && EVENT.test(after.lower)) return `“${after.text}” stands behind the name`
  const verb = tokenAt(tokens, index - 2).lower
  const alone = !isNameWord(after) && !isOrdinaryNoun(after.lower)
  return the && alone && CROSSED.test(verb) ? `“${verb} the” stands before the name` : null
}

/** A noun behind the name would make it one of its kind: "across the Besk community". */
const isOrdinaryNoun = (lower: string): boolean =>
  isOrdinaryWord(lower) &&
  !/^(?:in|on|at|by|to|into|and|or|but|from|with|for|near|before|after|when|while|where|that|which|as|is|was|until|under|again|twice|there|then)$/.test(
    lower,
  )

const COMPASS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Central|Greater|Inner|Outer|Northeast|Northwest|Southeast|Southwest)$/

/** Index after "Upper Besk", "North Darfur"; `index` when none stands there. */
const compassEnd = (board: Board, known: KnownNames, index: number): number => {
  const { tokens } = board.paragraph
  if (!COMPASS.test(tokenAt(tokens, index).text) || !isFree(board, index)) return index
  const name = tokenAt(tokens, index + 1)
  if (isGazetteerPlace(phraseOf(tokens, index, index + 2))) return index
  const listed = isGazetteerPlace(bare(name)) && isCapitalised(name) && isFree(board, index + 1)
  if (!listed && !isUnheardOf(board, known, index + 1)) return index
  const after = tokenAt(tokens, index + 2)
  return isNameWord(after) || isBodyHead(after.lower) || name.lineStart ? index : index + 2
}

const PART = /^(?:Sector|Zone|Block|Ward|Camp|District|Phase|Area|Kebele|Precinct|Quarter)$/

/** "Sector 5", "Block C". */
const isNumberedPart = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const number = tokenAt(tokens, index + 1)
  if (!PART.test(tokenAt(tokens, index).text) || number.lineStart) return false
  return (
    /^(?:\d{1,3}|[A-HJ-Z])$/.test(number.text) && !/^[.-]$/.test(tokenAt(tokens, index - 1).text)
  )
}

const BASED = /^(?:based|born|controlled|held|bound|educated)$/

/** "Tashkent-based": the town before the hyphen. */
const isBased = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const hyphen = tokenAt(tokens, index + 1)
  return (
    /^[-‐‑]$/.test(hyphen.text) &&
    hyphen.glued &&
    BASED.test(tokenAt(tokens, index + 2).lower) &&
    isGazetteerPlace(bare(tokenAt(tokens, index)))
  )
}

/** "the Besk–Orlo road": index after the second name; `index` when no such road stands there. */
const roadEnd = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (!isDash(tokenAt(tokens, index + 1)) || !isNameWord(tokenAt(tokens, index + 2))) return index
  return /^(?:road|highway|railway|route|border|frontier|line|motorway|track)$/.test(
    tokenAt(tokens, index + 3).lower,
  )
    ? index + 3
    : index
}

/** Places of English texts that nothing but their company tells. */
export const findEnglishPlaces = (board: Board, known: KnownNames): void => {
  const { tokens } = board.paragraph
  for (const i of wordsOf(board.paragraph, CAPITAL_WORDS)) {
    if (sentenceOf(board.paragraph, i).titleCase) continue
    if (!isFree(board, i) && !hasTown(board, i)) continue
    const compass = compassEnd(board, known, i)
    const road = roadEnd(board, i)
    if (road > i) {
      mark(board, known, [i, i + 1], 'A road leads from there', true)
      mark(board, known, [road - 1, road], 'A road leads there', true)
    } else if (compass > i)
      mark(board, known, [i, compass], 'A part of the country by its side', true)
    else if (isNumberedPart(board, i))
      mark(board, known, [i, i + 2], 'A part of a town by its number', false)
    else if (isBased(board, i)) mark(board, known, [i, i + 1], 'What is based there', false)
    else if (isUnheardOf(board, known, i) && !isNameWord(tokenAt(tokens, i - 1))) {
      const reason = reasonFor(board, i)
      if (reason !== null) mark(board, known, [i, i + 1], reason, true)
    }
  }
}
