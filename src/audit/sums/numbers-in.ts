import type { Span } from '../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { countedClassOf } from '../facts/counted-class.ts'
import { spokenNumbersIn } from '../words/number-words.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** A whole number in a sentence: from a claim, or digits or words that count something. */
export interface Standing extends Span {
  readonly value: number
  readonly fact: CountFact | null
  /** A person named, who counts as one. */
  readonly person?: true
}

const DIGITS = /(?<![\p{L}\p{Nd}.,/№-])\d{1,6}(?![\p{L}\p{Nd}/%-]|[.,:]\p{Nd}|\s?%)/gu
const NAMES_BEFORE =
  /(?:(?:part|article|section|paragraph|chapter|no\.?|number|№|school|colony|room|page|стать\p{L}*|ст\.|част\p{L}*|ч\.|пункт\p{L}*|п\.|номер\p{L}*|школ\p{L}*|колони\p{L}*)\s*|\p{L}-)$/iu
/** "June 15", "on the 9", "+40 of", "for 10": a day, an hour or a term, and no count. */
const NO_COUNT_BEFORE =
  /(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|\d[.:/]|\+|№|#)\s?|(?<!\p{L})(?:at|до|с|в|по|около|about|around|some|nearly|almost|over|more than|less than|up to|at least|более|свыше|не менее|менее|почти)\s)$/iu
const OTHER_AFTER =
  /^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december|years?|months?|weeks?|days?|hours?|minutes?|per cent|percent|km|met(?:er|re)s?|январ|феврал|март|апрел|ма[йя](?!\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|год|лет|месяц|недел|дн|сут|час|минут|процент|км|метр|тенге|рубл|руб|тыс|млн|млрд|thousand|million|billion|(?:o['’]clock|hundred|сот|часа)|[.:]\d|[)\]])/iu

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
  const written = [
    ...Array.from(words.matchAll(DIGITS), ({ index, 0: digits }) => ({
      start: index,
      end: index + digits.length,
      value: Number(digits),
    })),
    ...spokenNumbersIn(words),
  ]
  const bare = written.flatMap((number): Standing[] => {
    const start = sentence.start + number.start
    const end = sentence.start + number.end
    if (facts.some((f) => f.span.start < end && start < f.span.end)) return []
    if (NAMES_BEFORE.test(words.slice(0, number.start))) return []
    const noun = /^\s(\p{Ll}+)/u.exec(words.slice(number.end))?.[1]
    // "By August 22 houses had been rebuilt": what is counted stands behind it.
    const counts = noun !== undefined && countedClassOf(noun) !== null
    if (!counts && NO_COUNT_BEFORE.test(words.slice(0, number.start))) return []
    if (OTHER_AFTER.test(words.slice(number.end))) return []
    return [{ start, end, value: number.value, fact: null }]
  })
  return [...claimed, ...bare].sort((a, b) => a.start - b.start)
}
