import { isDash, lowerAt, type Token, tokenAt } from '../tokens/token.ts'
import { fullYear } from './full-year.ts'
import { readOrdinalDay } from './ordinal-days.ts'
import type { DateParts, YearLean } from './rule.ts'
import { readYearWords } from './year-words.ts'

/** A leap year, for a day whose year is not known: 29 February may be meant. */
export const ANY_YEAR = 2020

const ORDINAL = /^(?:st|nd|rd|th|го|е|ое|й|ого|му|м)$/

/** A day of the month in digits or as an ordinal word: "7", "7th", "7-го", «седьмого». */
export const readDay = (
  tokens: readonly Token[],
  index: number,
): { readonly day: number; readonly next: number } | null => {
  const token = tokenAt(tokens, index)
  if (token.kind === 'word') return readOrdinalDay(tokens, index)
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (day < 1 || day > 31) return null
  const after = tokenAt(tokens, index + 1)
  if (after.glued && after.kind === 'word') {
    return ORDINAL.test(after.lower) ? { day, next: index + 2 } : null
  }
  const suffix = tokenAt(tokens, index + 2)
  const hyphenated = isDash(after) && after.glued && suffix.glued && ORDINAL.test(suffix.lower)
  return { day, next: index + (hyphenated ? 3 : 1) }
}

/** A day read at an index is an ordinal, so that no number of things is taken for a day. */
export const isOrdinal = (tokens: readonly Token[], index: number, next: number): boolean =>
  next > index + 1 || tokenAt(tokens, index).kind === 'word' || isDash(tokenAt(tokens, index + 1))

const YEAR_WORD = new Set(['года', 'году', 'год', 'годом', 'гг', 'годы', 'годах', 'годов', 'year'])
const YEAR_ENDING = /^(?:го|м|й|ом|му|х)$/

/** "May '21". */
const shortYear = (tokens: readonly Token[], index: number) => {
  const digits = tokenAt(tokens, index + 1)
  if (!/^['’]$/.test(tokenAt(tokens, index).text) || !digits.glued) return null
  if (!/^\d\d$/.test(digits.text) || tokenAt(tokens, index + 2).glued) return null
  return { year: fullYear(digits.text), next: index + 2, named: false }
}

const wordsYear = (tokens: readonly Token[], index: number) => {
  const read = readYearWords(tokens, index)
  return read && { ...read, named: true }
}

/** A year of four digits, with the Russian word for it ("2020 года", "2020 г.", "2020-го"). */
export const readYear = (
  tokens: readonly Token[],
  index: number,
): { readonly year: number; readonly next: number; readonly named: boolean } | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number') return shortYear(tokens, index) ?? wordsYear(tokens, index)
  if (!/^[12]\d{3}$/.test(token.text)) return null
  const year = Number(token.text)
  const dash = tokenAt(tokens, index + 1)
  const ending = tokenAt(tokens, index + 2)
  if (isDash(dash) && dash.glued && ending.glued && YEAR_ENDING.test(ending.lower)) {
    const word = YEAR_WORD.has(tokenAt(tokens, index + 3).lower) ? 1 : 0
    return { year, next: index + 3 + word, named: true }
  }
  const after = dash
  if (after.lower === 'г' || after.lower === 'гг') {
    const dot = tokenAt(tokens, index + 2)
    return { year, next: index + (dot.text === '.' && dot.glued ? 3 : 2), named: true }
  }
  if (YEAR_WORD.has(after.lower)) return { year, next: index + 2, named: true }
  if (after.glued && after.kind === 'word') return null
  return { year, next: index + 1, named: false }
}

/** The year that follows a month: written, or told by another ("last year", «того же года»). */
export interface YearRead {
  readonly year: number | null
  readonly lean?: YearLean
  readonly next: number
}

const LEANING: readonly (readonly [RegExp, YearLean])[] = [
  [
    /^(?:(?:this|current|present) year|(?:этого|текущего|нынешнего|сего) года)$/,
    { on: 'source', offset: 0 },
  ],
  [/^(?:last year|(?:прошлого|минувшего) года)$/, { on: 'source', offset: -1 }],
  [/^позапрошлого года$/, { on: 'source', offset: -2 }],
  [/^(?:next year|(?:следующего|будущего) года)$/, { on: 'source', offset: 1 }],
  [/^(?:(?:that|same) year|того года)$/, { on: 'told', offset: 0 }],
]

/** «с.г.», «т. г.»: of this year. */
const abbreviated = (tokens: readonly Token[], index: number): YearRead | null => {
  if (!/^[ст]$/.test(lowerAt(tokens, index)) || lowerAt(tokens, index + 2) !== 'г') return null
  if (lowerAt(tokens, index + 1) !== '.') return null
  const dot = tokenAt(tokens, index + 3).text === '.' ? 1 : 0
  return { year: null, lean: { on: 'source', offset: 0 }, next: index + 3 + dot }
}

const LEADS =
  /^(?:,|of|in|the|this|current|present|last|next|that|same|этого|текущего|нынешнего|сего|прошлого|минувшего|позапрошлого|следующего|будущего|того|с|т)$/

const leaningYear = (tokens: readonly Token[], index: number): YearRead | null => {
  if (!LEADS.test(lowerAt(tokens, index))) return null
  let at = index
  while (at < index + 2 && /^(?:of|in|the|,)$/.test(lowerAt(tokens, at))) at++
  const first = lowerAt(tokens, at)
  if (first === 'того' && lowerAt(tokens, at + 1) === 'же' && lowerAt(tokens, at + 2) === 'года') {
    return { year: null, lean: { on: 'told', offset: 0 }, next: at + 3 }
  }
  const words = `${first} ${lowerAt(tokens, at + 1)}`
  for (const [pattern, lean] of LEANING) {
    if (pattern.test(words)) return { year: null, lean, next: at + 2 }
  }
  return abbreviated(tokens, at)
}

/** A year after a comma or at once: "February 7, 2020", "7 February 2020", "7 February last year". */
export const readYearAfterComma = (tokens: readonly Token[], index: number): YearRead | null => {
  const after = tokenAt(tokens, index)
  const year = readYear(tokens, after.text === ',' ? index + 1 : index)
  if (year) return year
  const may = after.kind === 'word' || after.text === ','
  return may ? leaningYear(tokens, index) : null
}

/** The part of a date that a year read after it gives. */
export const yearParts = (read: YearRead | null): Pick<DateParts, 'year' | 'lean'> =>
  read?.lean ? { year: null, lean: read.lean } : { year: read?.year ?? null }
