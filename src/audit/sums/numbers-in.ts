import type { Span } from '../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A whole number in a sentence: from a claim, or bare digits that count something. */
export interface Standing extends Span {
  readonly value: number
  readonly fact: CountFact | null
}

const DIGITS = /(?<![\p{L}\p{Nd}.,/№-])\d{1,6}(?![\p{L}\p{Nd}/%-]|[.,:]\p{Nd}|\s?%)/gu
const NAMES_BEFORE =
  /(?:(?:part|article|section|paragraph|chapter|no\.?|number|№|school|colony|room|page|стать\p{L}*|ст\.|част\p{L}*|ч\.|пункт\p{L}*|п\.|номер\p{L}*|школ\p{L}*|колони\p{L}*)\s*|\p{L}-)$/iu
const OTHER_AFTER =
  /^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|per cent|percent|km|met(?:er|re)s?|январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|год|лет|месяц|недел|дн|сут|час|минут|процент|км|метр|тенге|рубл|руб)/iu

/** The exact numbers of a sentence in order; a number in a claim goes before bare digits. */
export const numbersIn = (
  view: TextView,
  sentence: Sentence,
  facts: readonly CountFact[],
): Standing[] => {
  const claimed = facts.flatMap((fact): Standing[] => {
    const value = exactNumber(fact)
    const again = facts.find((f) => f.span.start === fact.span.start) !== fact
    return value === null || again ? [] : [{ ...fact.span, value, fact }]
  })
  const words = view.slice(sentence)
  const bare = Array.from(words.matchAll(DIGITS), (match): Standing[] => {
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (facts.some((f) => f.span.start < end && start < f.span.end)) return []
    if (NAMES_BEFORE.test(words.slice(0, match.index))) return []
    if (OTHER_AFTER.test(words.slice(match.index + match[0].length))) return []
    return [{ start, end, value: Number(match[0]), fact: null }]
  }).flat()
  return [...claimed, ...bare].sort((a, b) => a.start - b.start)
}
