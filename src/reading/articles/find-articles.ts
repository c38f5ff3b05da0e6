import type { Paragraph } from '../analysis/paragraph.ts'
import type { ArticleMark } from '../marks.ts'
import { type Token, tokenAt } from '../tokens/token.ts'
import { type Found, markOf } from './article-mark.ts'
import { lawAt } from './laws.ts'
import { type Lead, lawJustBefore, leadBefore, OF_A_TEXT, spanWords } from './laws-before.ts'
import { lawBehind } from './laws-behind.ts'
import { numbersFrom, readerAfterWord } from './number-lists.ts'
import { lettersBehind, type Numbered, numberAfterWord, partAt } from './numbers.ts'
import { spokenInWordsAt } from './spoken-in-words.ts'
import { spokenAt } from './spoken-marks.ts'
import { isArticleWord, isPartWord, isRuleWord, isSectionWord } from './words.ts'

const MOST_PARTS_BEFORE = 4

interface Opening {
  /** Index after the word "article" and its point. */
  readonly next: number
  readonly parts: readonly string[]
  readonly word: Token
}

/** «п. «б» ч. 2 ст.», "part 2 of article", "Art.": what stands before the number; null where nothing does. */
const openingAt = (tokens: readonly Token[], index: number): Opening | null => {
  const parts: string[] = []
  let at = index
  for (let steps = 0; steps < MOST_PARTS_BEFORE; steps++) {
    const word = tokenAt(tokens, at)
    if (opensReference(word.lower)) {
      return { next: afterWord(tokens, at), parts: parts.reverse(), word }
    }
    const part = partAt(tokens, at)
    if (!part) return word.text === '§' ? { next: at + 1, parts, word } : null
    const inner = lettersBehind(tokens, part.next)
    parts.push(...inner.values.toReversed(), part.values.join(', '))
    at = inner.next
    while (/^(?:of|to|the|,|and|и)$/.test(tokenAt(tokens, at).lower) && at - inner.next < 3) at++
    // "§ 129 StGB": the sign numbers the law itself.
    if (word.text === '§' && !openingWord(tokenAt(tokens, at)))
      return { next: index + 1, parts: [], word }
  }
  return null
}

const opensReference = (lower: string): boolean =>
  isArticleWord(lower) || isRuleWord(lower) || (isSectionWord(lower) && !isPartWord(lower))

const openingWord = ({ lower }: Token): boolean => opensReference(lower) || isPartWord(lower)

/** Over the point of «ст.», a doubled «ст. ст.», "No." and «№». */
const afterWord = (tokens: readonly Token[], index: number): number => {
  let at = index + 1
  for (let steps = 0; steps < 4; steps++) {
    const { text, lower } = tokenAt(tokens, at)
    if (text !== '.' && text !== '№' && !/^(?:no|nos|ст)$/.test(lower)) break
    at++
  }
  return at
}

/** An organisation is called Article 19; where nothing names a law or a breach of it, that may be meant. */
const isOrganisation = (
  tokens: readonly Token[],
  index: number,
  list: readonly Numbered[],
): boolean =>
  list.length === 1 &&
  list[0]?.number === '19' &&
  /^(?:Article|ARTICLE)$/.test(tokenAt(tokens, index).text) &&
  !/^(?:under|of|with|by|to|in|and|violates|violated|breached|breaches)$/.test(
    tokenAt(tokens, index - 1).lower,
  )

const referenceAt = (text: string, tokens: readonly Token[], index: number): Found | null => {
  const opening = openingAt(tokens, index)
  if (!opening) return partOfDecree(text, tokens, index)
  const list = numbersFrom(tokens, opening.next, readerAfterWord(tokens, opening.next))
  const last = list.at(-1)
  if (!last) return partOfDecree(text, tokens, index)
  const law = lawBehind(tokens, last.next)
  if (!law && !needsNoLaw(tokens, index, opening)) return null
  if (!law && isOrganisation(tokens, index, list)) return null
  const named = law ? spanWords(text, tokens, law.first, law.next) : null
  const marks = list.map((one, k) => {
    const first = k === 0 ? index : one.first
    const next = law && one === last ? law.next : one.next
    const words = spanWords(text, tokens, first, next)
    const parts = k === 0 ? [...opening.parts, ...one.parts] : one.parts
    return markOf(tokenAt(tokens, first).start, words, one.number, parts, named)
  })
  return { marks, next: law?.next ?? last.next }
}

/** A section, a rule or a number in words tells an article without its law only in some company. */
const needsNoLaw = (tokens: readonly Token[], index: number, opening: Opening): boolean => {
  const { word, next } = opening
  if (isSectionWord(word.lower))
    return (
      isUnder(tokens, index) ||
      lawJustBefore(tokens, index, next) ||
      isLettered(tokens, next) ||
      isHighNumber(tokens, index, opening)
    )
  if (isRuleWord(word.lower))
    return (
      (/^(?:Rule|Rules|Principle|Principles)$/.test(word.text) && !isListed(tokens, next)) ||
      isUnder(tokens, index) ||
      lawJustBefore(tokens, index, next) ||
      isHighNumber(tokens, index, opening)
    )
  const number = tokenAt(tokens, next)
  if (number.kind === 'number' || !/^\p{Ll}/u.test(number.text)) return true
  const one = numberAfterWord(tokens, next)
  return one !== null && Number(one.number) >= LEAST_IN_WORDS
}

/** Reports and house rules seldom count so far. */
const LEAST_OF_LAW = 10

/** "Charged by section 33", «применив правило 39»: within a sentence, and no section of the text itself. */
const isHighNumber = (
  tokens: readonly Token[],
  index: number,
  { word, next }: Opening,
): boolean => {
  const number = tokenAt(tokens, next)
  if (number.kind !== 'number' || Number.parseInt(number.text, 10) < LEAST_OF_LAW) return false
  const short = /^(?:s|ss|sec|secs)$/.test(word.lower)
  if (short && tokenAt(tokens, next - 1).text !== '.') return false
  return (
    (!tokenAt(tokens, index).lineStart || /^\d{3}/.test(number.text)) &&
    !isListed(tokens, next) &&
    (isSeenInLaw(tokens, index) ||
      !/^(?:this|that|my|our|page|in|see)$/.test(tokenAt(tokens, index - 1).lower)) &&
    !OF_A_TEXT.test(tokenAt(tokens, next + 1).lower)
  )
}

/** "The code (see section 292)". */
const isSeenInLaw = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index - 1).lower === 'see' &&
  tokenAt(tokens, index - 2).text === '(' &&
  /^(?:code|act|law|constitution|statute)$/.test(tokenAt(tokens, index - 3).lower)

/** "Section 66A": reports and house rules seldom letter theirs so. */
const isLettered = (tokens: readonly Token[], number: number): boolean => {
  const dash = tokenAt(tokens, number + 1)
  const letter = dash.text === '-' && dash.glued ? tokenAt(tokens, number + 2) : dash
  return (
    /^\d{2,3}$/.test(tokenAt(tokens, number).text) &&
    letter.glued &&
    /^\p{Lu}$/u.test(letter.text) &&
    !OF_A_TEXT.test(tokenAt(tokens, number + (letter === dash ? 2 : 3)).lower)
  )
}

/** "Rule 1: never speak first": a list's own numbers. */
const isListed = (tokens: readonly Token[], number: number): boolean =>
  tokenAt(tokens, number + 1).text === ':'

/** «Статья вторая» may be the second of a series; nobody numbers so many. */
const LEAST_IN_WORDS = 20

const DECREE =
  /^(?:decree|order|regulations?|rules|ordinance|act|law|directive|instruction|resolution|распоряжени[яею]|декрета|директивы|циркуляра|решения|приказа|закона|указа|правил|постановления|положения|инструкции|регламента|порядка|устава)$/
const PARAGRAPH = /^(?:para|paras|paragraphs?|clauses?|§|п|пп|пункт\p{L}{0,3}|подпункт\p{L}{0,3})$/u

/** «пункт 5 Указа», "clause 12 of the Regulations": what has no articles is numbered by its paragraphs. */
const partOfDecree = (text: string, tokens: readonly Token[], index: number): Found | null => {
  if (!PARAGRAPH.test(tokenAt(tokens, index).lower)) return null
  const part = partAt(tokens, index)
  const number = part?.values[0]
  const law = part ? lawAt(tokens, part.next) : null
  if (!part || !law || number === undefined || !/^\d/.test(number)) return null
  if (!tokens.slice(law.first, law.next).some((t) => DECREE.test(t.lower))) return null
  const words = spanWords(text, tokens, index, law.next)
  const named = spanWords(text, tokens, law.first, law.next)
  const mark = markOf(tokenAt(tokens, index).start, words, number, part.values.slice(1), named)
  return { marks: [mark], next: law.next }
}

const isUnder = (tokens: readonly Token[], index: number): boolean =>
  /^(?:under|violating|breaching|contravening|per|по|согласно|нарушение|нарушает)$/.test(
    tokenAt(tokens, index - 1).lower,
  ) ||
  (tokenAt(tokens, index - 1).lower === 'to' &&
    /^(?:contrary|pursuant)$/.test(tokenAt(tokens, index - 2).lower)) ||
  (tokenAt(tokens, index - 1).text === '/' && tokenAt(tokens, index - 2).lower === 'u')

const isOpening = ({ lower }: Token): boolean =>
  isArticleWord(lower) || isPartWord(lower) || isSectionWord(lower) || isRuleWord(lower)

/** «сто двадцать пятой УПК», «третья статья Конвенции»: the number in words, before the word or the code. */
const inWordsAt = (text: string, tokens: readonly Token[], index: number): Found | null => {
  const read = spokenInWordsAt(tokens, index)
  if (!read) return null
  const law = lawBehind(tokens, read.next)
  const next = law?.next ?? read.next
  const named = law ? spanWords(text, tokens, law.first, law.next) : null
  const words = spanWords(text, tokens, index, next)
  return {
    marks: [markOf(tokenAt(tokens, index).start, words, read.number, read.parts, named)],
    next,
  }
}

const foundAt = (text: string, tokens: readonly Token[], index: number): Found | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') return spokenAt(text, tokens, index)
  if (isOpening(token)) return referenceAt(text, tokens, index)
  return token.kind === 'word' ? inWordsAt(text, tokens, index) : null
}

/** Every article of law in a paragraph, one mark for each number. */
export const findArticles = ({ text, tokens }: Paragraph): ArticleMark[] => {
  const marks: ArticleMark[] = []
  let lead: Lead | null = null
  let floor = 0
  for (let i = 0; i < tokens.length; i++) {
    const found = foundAt(text, tokens, i)
    if (!found) continue
    const bare = found.marks.every((mark) => mark.law === null)
    const law: string | null = bare ? leadBefore(text, tokens, i, floor, lead) : null
    lead = law === null ? null : { law, next: found.next }
    for (const mark of found.marks) marks.push(law === null ? mark : { ...mark, law })
    floor = found.next
    i = found.next - 1
  }
  return sharingLaws(text, marks)
}

const JOINED =
  /^(?:[\s,;]|(?<!\p{L})(?:and|or|to|и|или|а|на|также|as|well|under|read|in|conjunction|together|taken|alone|with|во|взаимосвязи|совокупности|со|с)(?!\p{L})|\([^()]{0,80}\)|[«"“][^«»"“”]{0,80}[»"”])*$/iu

/** «ч. 1 ст. 272, ч. 2 ст. 293 и ст. 380 УК»: a law named after the last article is the law of those joined to it. */
const sharingLaws = (text: string, marks: readonly ArticleMark[]): ArticleMark[] => {
  const shared: ArticleMark[] = []
  let next: ArticleMark | undefined
  for (const mark of marks.toReversed()) {
    const near = next && next.law !== null && next.start - mark.end < MOST_BETWEEN
    const law = near && JOINED.test(text.slice(mark.end, next?.start)) ? (next?.law ?? null) : null
    next = mark.law === null && law !== null ? { ...mark, law } : mark
    shared.push(next)
  }
  return shared.reverse()
}

const MOST_BETWEEN = 100
