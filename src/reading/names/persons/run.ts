import { isInitial } from '../../analysis/initials.ts'
import type { Sentence } from '../../analysis/sentences.ts'
import { isOrdinaryWord } from '../../lexicon/dictionary/dictionary.ts'
import { hasFamilyEnding } from '../../lexicon/family-endings.ts'
import { DOUBTFUL_PLACES, isGazetteerPlace } from '../../lexicon/gazetteer.ts'
import { isGivenName } from '../../lexicon/given-names.ts'
import { remembered } from '../../tokens/remembered.ts'
import { isCapitalised, isCyrillic, tokenAt } from '../../tokens/token.ts'
import { type Board, isFree } from '../board.ts'
import {
  bare,
  hyphenEnd,
  isHyphen,
  isNameWord,
  looksLikeName,
  nameWordEnd,
  phraseOf,
} from '../name-words.ts'
import { CAPITALS, HYPHENS, wordsOfSentence } from '../word-kinds.ts'

/** One word of a name, with what hyphens join to it, or an initial with its point. */
export interface NamePart {
  readonly first: number
  readonly next: number
  readonly initial: boolean
  /** Lowercase, without possessive. */
  readonly lower: string
}

/** Words in a row that could be one person's name. */
export interface NameRun {
  readonly first: number
  readonly next: number
  readonly parts: readonly NamePart[]
  readonly sentence: Sentence
}

/** Small words within a name, or after its first word. */
const isParticle = remembered((text) =>
  /^(?:uulu|uly|kyzy|qyzy|ogly|oglu|ugli|qizi|bin|ibn|bint|ben|ould|van|von|der|den|de|del|della|dela|delos|di|da|do|dos|du|la|le|las|los|el|al|y|ter|ten|zu|zum|af|av|st|уулу|улы|кызы|оглы|угли|ұлы|қызы|бин|ибн|бен|ван|фон|дер|ден|де|дель|делла|ди|да|ду|дос|ла|ле|эль|аль|тер|ульд)$/.test(
    text,
  ),
)
const MOST_PARTICLES = 3

/** «аль-Масри», "el-Sayed": an article that a hyphen joins to the name. */
const isArticle = remembered((lower) =>
  /^(?:al|el|ul|as|ash|at|ad|an|ar|az|abdel|abd|ab|аль|эль|ас|аш|ат|ад|ан|ар|аз|абд|абдель|ибн|бен|хаджи)$/.test(
    lower,
  ),
)

const MOST_PARTS = 6

/** «Освободить Пака», «Задержали Орлова»: a verb at the head of a sentence is no name. */
const isOpeningVerb = (board: Board, sentence: Sentence, index: number): boolean => {
  if (index !== sentence.first) return false
  const token = tokenAt(board.paragraph.tokens, index)
  if (!isCyrillic(token)) return false
  if (!/(?:ть|ться|ти|чь|тся|ли|лись|лся|лась|ла|ло|ем|им|ют|ут|ят|ет|ит)$/.test(token.lower))
    return false
  return isOrdinaryWord(token.lower) && !isGivenName(token.lower)
}

/** Where the word of a name with an article before it stands: "al" of "al-Khatib" gives "Khatib". */
const afterArticle = (board: Board, index: number): number => {
  const { tokens } = board.paragraph
  if (!isHyphen(tokenAt(tokens, index + 1)) || !isArticle(tokenAt(tokens, index).lower))
    return index
  if (!tokenAt(tokens, index + 1).glued || !tokenAt(tokens, index + 2).glued) return index
  return looksLikeName(tokenAt(tokens, index + 2)) ? index + 2 : index
}

/** Most words begin no name: small letters that no hyphen joins to a capital. */
const mayBegin = (board: Board, index: number): boolean => {
  const { tokens } = board.paragraph
  const token = tokenAt(tokens, index)
  return token.kind === 'word' && (isCapitalised(token) || isHyphen(tokenAt(tokens, index + 1)))
}

const partAt = (board: Board, sentence: Sentence, index: number): NamePart | null => {
  const { tokens } = board.paragraph
  const { next } = sentence
  if (index >= next || !mayBegin(board, index) || !isFree(board, index)) return null
  if (isInitial(tokens, index)) {
    return { first: index, next: index + 2, initial: true, lower: tokenAt(tokens, index).lower }
  }
  if (isOpeningVerb(board, sentence, index)) return null
  const word = afterArticle(board, index)
  const end = word > index ? hyphenEnd(tokens, word + 1) : nameWordEnd(tokens, index)
  return end > index && end <= next
    ? { first: index, next: end, initial: false, lower: hyphenedLower(board, word, end) }
    : null
}

/** Lowercase; a name of two halves («Жан-Пьер») with both, for it may be listed so. */
const hyphenedLower = (board: Board, first: number, end: number): string => {
  const { tokens } = board.paragraph
  const lower = bare(tokenAt(tokens, first))
  if (end - first !== 3) return lower
  const whole = `${lower}-${bare(tokenAt(tokens, first + 2))}`
  return isGivenName(whole) || hasFamilyEnding(bare(tokenAt(tokens, first + 2))) ? whole : lower
}

const isPossessive = (board: Board, part: NamePart): boolean => {
  const { text } = tokenAt(board.paragraph.tokens, part.next - 1)
  return text.endsWith("'s") || text.endsWith('’s')
}

/** Particles such as "uulu" or "van der" belong to the name when a name word stands before them. */
const withParticles = (board: Board, part: NamePart, next: number): NamePart => {
  const { tokens } = board.paragraph
  let at = part.next
  while (
    at < next &&
    at - part.next < MOST_PARTICLES &&
    isParticle(tokenAt(tokens, at).text) &&
    !tokenAt(tokens, at).lineStart
  )
    at++
  if (at === part.next) return part
  const own = /^(?:u?uly|uulu|[kq]yzy|og[l]?[yu]|ugli|qizi|у?улу|улы|[кқ]ызы|оглы|угли|ұлы)$/.test(
    tokenAt(tokens, at - 1).text,
  )
  const goesOn = at < next && looksLikeName(tokenAt(tokens, at)) && isFree(board, at)
  return own || goesOn ? { ...part, next: at } : part
}

const NICKNAME_SIGNS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '«': '»',
  '(': ')',
  '‘': '’',
}

/** «Юсуф "Кадого" Маалим»: a nickname between given and family name belongs to the name. */
const withNickname = (board: Board, part: NamePart, next: number): NamePart => {
  const { tokens } = board.paragraph
  const closing = NICKNAME_SIGNS[tokenAt(tokens, part.next).text]
  if (closing === undefined || !isGivenName(part.lower)) return part
  for (const words of [1, 2, 3]) {
    const end = part.next + words + 1
    if (tokenAt(tokens, end).text !== closing || end + 1 >= next) continue
    const named =
      looksLikeName(tokenAt(tokens, part.next + 1)) && looksLikeName(tokenAt(tokens, end + 1))
    return named && isFree(board, part.next + 1) ? { ...part, next: end + 1 } : part
  }
  return part
}

/** A place that opens the words («Гродно Алеся Орлан», "Kabul resident") is no part of a name. */
const isPlaceFirst = (board: Board, part: NamePart): boolean => {
  if (part.initial || isGivenName(part.lower) || DOUBTFUL_PLACES.has(part.lower)) return false
  const next = tokenAt(board.paragraph.tokens, part.next)
  if (!looksLikeName(next) || isHyphen(tokenAt(board.paragraph.tokens, part.first - 1)))
    return false
  return isGazetteerPlace(phraseOf(board.paragraph.tokens, part.first, part.next))
}

/** "Notary Besk Orlan": an ordinary word that opens a sentence before a name. */
const isOpeningWord = (board: Board, sentence: Sentence, part: NamePart): boolean => {
  if (part.initial || part.first !== openingOf(board, sentence) || !isOrdinaryWord(part.lower))
    return false
  const next = tokenAt(board.paragraph.tokens, part.next)
  if (isInitial(board.paragraph.tokens, part.next)) return !hasFamilyEnding(part.lower)
  if (!looksLikeName(next) || isOrdinaryWord(bare(next))) return false
  return !isGivenName(part.lower) && !(hasFamilyEnding(part.lower) && isGivenName(bare(next)))
}

/** The first word of a sentence, behind quotation marks, dashes and list marks. */
const openingOf = (board: Board, sentence: Sentence): number => {
  let at = sentence.first
  while (at < sentence.next && tokenAt(board.paragraph.tokens, at).kind !== 'word') at++
  return at
}

const runAt = (board: Board, sentence: Sentence, index: number): NameRun | null => {
  const { tokens } = board.paragraph
  const parts: NamePart[] = []
  let at = index
  while (parts.length < MOST_PARTS) {
    if (at > index && tokenAt(tokens, at).lineStart && sentence.titleCase) break
    const found = partAt(board, sentence, at)
    if (!found) break
    if (parts.length === 0 && (isOpeningWord(board, sentence, found) || isPlaceFirst(board, found)))
      return null
    const part = found.initial
      ? found
      : withNickname(board, withParticles(board, found, sentence.next), sentence.next)
    parts.push(part)
    at = part.next
    if (!found.initial && isPossessive(board, found)) break
  }
  const last = parts.at(-1)
  if (!last) return null
  return { first: index, next: last.next, parts, sentence }
}

/** True for a single ordinary word that opens its sentence: its capital says nothing. */
export const isOpeningOrdinary = (run: NameRun, board: Board): boolean => {
  const [only] = run.parts
  return (
    run.parts.length === 1 &&
    only !== undefined &&
    run.first === openingOf(board, run.sentence) &&
    isOrdinaryWord(only.lower)
  )
}

/** Where a name may begin: at a capital, or at an article that a hyphen joins to one. */
const openingsIn = (board: Board, sentence: Sentence): readonly number[] => {
  const capitals = wordsOfSentence(board.paragraph, CAPITALS, sentence)
  const joined = wordsOfSentence(board.paragraph, HYPHENS, sentence).map((hyphen) => hyphen - 1)
  return joined.length === 0
    ? capitals
    : [...new Set([...capitals, ...joined])].sort((left, right) => left - right)
}

/** All runs of free name words in a sentence, left to right. */
export const nameRuns = (board: Board, sentence: Sentence): NameRun[] => {
  const runs: NameRun[] = []
  let from = sentence.first
  for (const i of openingsIn(board, sentence)) {
    const run = i < from ? null : runAt(board, sentence, i)
    if (!run) continue
    runs.push(run)
    from = run.next
  }
  return runs
}

/** Number of parts that are words, not initials. */
export const wordsIn = (run: NameRun): number => run.parts.filter((p) => !p.initial).length

export const isNameWordAt = (board: Board, index: number): boolean =>
  isFree(board, index) && isNameWord(tokenAt(board.paragraph.tokens, index))
