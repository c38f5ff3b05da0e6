import type { Span } from '../../domain/text-span.ts'
import { isSpeakerNoun } from '../lexicon/speakers.ts'
import { isDash } from '../tokens/token.ts'
import { tokenOf, type View } from '../view/view.ts'

const SOURCE_WORD =
  /^(?:groups?|associations?|networks?|monitors?|outlets?|data|reports?|figures?|statistics|information|sources?|survey|study|estimates?|records?|verdict|ruling|indictment|statements?|findings|testimony|investigators|outlet|newspaper|website|agency|данны\p{L}+|сведени\p{L}+|сообщени\p{L}+|приговор\p{L}*|решени\p{L}+|заключени\p{L}+|отчет\p{L}*|отчёт\p{L}*|доклад\p{L}*|следстви\p{L}+|обвинени\p{L}+|защит\p{L}+|источник\p{L}*|издани\p{L}+|постановлени\p{L}+|показани\p{L}+|экспертиз\p{L}*|эксперт\p{L}*|материал\p{L}*|пресс|очевид\p{L}+|информаци\p{L}+|агентств\p{L}*|официальн\p{L}+)$/u

const AFTER_BY =
  /^(?:словам|данным|информации|сведениям|сообщению|сообщениям|подсчетам|оценкам|оценке|версии|утверждению|утверждениям|мнению|свидетельству|свидетельствам|рассказам|заявлению)$/

/** Index of the first word of the source, where "according to", «по словам», "in the words of" begins; else null. */
const sourceStart = (view: View, at: number): number | null => {
  const { lower } = tokenOf(view, at)
  const next = tokenOf(view, at + 1).lower
  if (lower === 'according' && next === 'to') return at + 2
  if (
    lower === 'in' &&
    next === 'the' &&
    /^(?:words|opinion|view)$/.test(tokenOf(view, at + 2).lower)
  )
    return tokenOf(view, at + 3).lower === 'of' ? at + 4 : null
  if (lower === 'согласно') return at + 1
  if (lower === 'со' && next === 'слов') return at + 2
  if (lower !== 'по') return null
  if (AFTER_BY.test(next)) return at + 2
  // «по её словам»: the pronoun stands where the source would.
  if (/^(?:его|ее|их)$/.test(next) && AFTER_BY.test(tokenOf(view, at + 2).lower)) return at + 1
  const noun = tokenOf(view, at + 2).lower
  return /^официальн/.test(next) && /^(?:данным|сведениям|сообщениям|информации)$/.test(noun)
    ? at + 1
    : null
}

const CITES = /^(?:citing|quoting)$/

/** "citing X", «со ссылкой на X», «ссылаясь на X». */
const citedStart = (view: View, at: number): number | null => {
  const { lower } = tokenOf(view, at)
  const next = tokenOf(view, at + 1).lower
  if (CITES.test(lower)) return at + 1
  if (lower === 'with' && next === 'reference' && tokenOf(view, at + 2).lower === 'to')
    return at + 3
  if (lower === 'со' && next === 'ссылкой' && tokenOf(view, at + 2).lower === 'на') return at + 3
  return lower === 'ссылаясь' && next === 'на' ? at + 2 : null
}

const LONGEST_SOURCE = 14
const NO_PART_OF_SOURCE =
  /^(?:they|he|she|it|we|as|there|that|which|who|whose|что|который|которая|которые)$/

const isAbbreviating = (view: View, index: number): boolean =>
  tokenOf(view, index).text === '.' &&
  index + 1 < view.sentence.next &&
  tokenOf(view, index).glued &&
  tokenOf(view, index - 1).text.length <= 2

const sourceEnd = (view: View, first: number): number => {
  let next = first
  while (next < view.sentence.next && next - first < LONGEST_SOURCE) {
    const token = tokenOf(view, next)
    if (/^[,;:.)]$/.test(token.text) && !isAbbreviating(view, next)) break
    if (isDash(token) && !token.glued) break
    if (next > first && NO_PART_OF_SOURCE.test(token.lower)) break
    if (
      next > first + 1 &&
      token.lower === 'the' &&
      !/^(?:of|for|to|in|by|at|from)$/.test(tokenOf(view, next - 1).lower)
    )
      break
    next++
  }
  return next
}

/** "According to its statute" names nobody who says something. */
const isSource = (view: View, first: number, next: number): boolean => {
  for (let i = first; i < next; i++) {
    const token = tokenOf(view, i)
    if (isSpeakerNoun(token.lower) || SOURCE_WORD.test(token.lower)) return true
    if (/^(?:official|officially)$|^официальн/.test(token.lower)) return true
    if (view.names.some((n) => n.start === token.start)) return true
    if (/^(?:him|her|them|me|us|его|ее|их|нему|ней|ним)$/.test(token.lower)) return true
    if (/^[«"“]$/.test(token.text)) return true
  }
  return false
}

/** A source that is named otherwise than as the subject of a verb. */
export interface Source extends Span {
  readonly words: string
  /** The words that name it as a source, with it. */
  readonly said: Span
  /** "citing": whoever reports has it from this one. */
  readonly cited: boolean
}

/** Whether a source can be told from this word on. */
export const opensSource = (lower: string): boolean =>
  CITES.test(lower) || /^(?:according|in|with|согласно|со|по|ссылаясь)$/.test(lower)

export const sourceAt = (view: View, at: number): Source | null => {
  const by = sourceStart(view, at)
  const first = by ?? citedStart(view, at)
  if (first === null) return null
  const pronoun = /^(?:его|ее|их)$/.test(tokenOf(view, first).lower)
  const next = pronoun ? first + 1 : sourceEnd(view, first)
  if (next === first || !isSource(view, first, next)) return null
  const start = tokenOf(view, first).start
  const end = tokenOf(view, next - 1).end
  return {
    start,
    end,
    words: view.text.slice(start, end),
    said: { start: tokenOf(view, at).start, end },
    cited: by === null,
  }
}

const DOCUMENT_SAYS =
  /^(?:говорится|отмечается|указано|указывается|сказано|утверждается|подчеркивается)$/

export const isDocumentVerb = (lower: string): boolean => DOCUMENT_SAYS.test(lower)

/** «В приговоре говорится», «в отчёте указано»: the document speaks; index of the verb, and its noun. */
export const documentAt = (view: View, at: number): { noun: number; last: number } | null => {
  if (!isDocumentVerb(tokenOf(view, at).lower)) return null
  for (let i = at - 1; i >= Math.max(view.sentence.first, at - 9); i--) {
    const { lower, kind } = tokenOf(view, i)
    if (/^(?:в|во)$/.test(lower)) return i + 1 < at ? { noun: i + 1, last: at - 1 } : null
    if (kind === 'punct' && !/^[«»"-]$/.test(lower)) return null
  }
  const next = tokenOf(view, at + 1).lower
  if (!/^(?:в|во)$/.test(next)) return null
  let last = at + 2
  while (last + 1 < view.sentence.next && last - at < 8 && tokenOf(view, last + 1).kind === 'word')
    last++
  return { noun: at + 2, last }
}
