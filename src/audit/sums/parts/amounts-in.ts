import { type Span, spansOverlap } from '../../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../../facts/count-fact.ts'
import { SCALE_WORDS, scaleOf, spokenNumbersIn } from '../../words/number-words.ts'
import type { Sentence, TextView } from '../../words/text-view.ts'
import type { Amount } from './amount.ts'
import { countedBy } from './kinds.ts'
import { isAge, isBareHour, LOOSE_AFTER, LOOSE_BEFORE, namesSomething } from './not-counts.ts'
import { CURRENCY_BEFORE, isShare, isTime, unitBehind } from './units.ts'

/** 4,200,000 · 8 500 · 1.6 · 3,3 · 27, with the currency before and the scale behind. */
const WRITTEN = new RegExp(
  `(${CURRENCY_BEFORE})?(?<![\\p{L}\\p{Nd}.,/№#:–—-]|\\d\\s)(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d+)?|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,3}(?:[.,]\\d+)?|\\d{1,7}(?:[.,]\\d{1,2})?)(?![\\p{Nd}])(?:[ \\u00a0]?(${SCALE_WORDS}|bn|lakhs?|crore|m(?=[,.)]|$)|k(?=[\\s,.)]|$))(?!\\p{L}))?`,
  'giu',
)
const OTHER_SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  m: 1e6,
  k: 1e3,
}

interface Raw extends Span {
  readonly value: number
  readonly scale: number
  readonly words: string
  readonly currency: string | null
}

const MOST_AMOUNTS = 40

/** All amounts of a sentence in order; days, hours, articles, ages and shares are none. */
export const amountsIn = (
  view: TextView,
  sentence: Sentence,
  facts: readonly CountFact[],
): Amount[] => {
  const text = view.slice(sentence)
  const raws = [...writtenIn(text), ...spokenIn(text)].sort((a, b) => a.start - b.start)
  const apart = raws.filter((raw, i) => !isEndOfRange(text, raws, raw, i))
  return apart.slice(0, MOST_AMOUNTS).flatMap((raw, i): Amount[] => {
    const before = text.slice(Math.max(0, raw.start - 60), raw.start)
    const after = text.slice(raw.end, (apart[i + 1]?.start ?? text.length) + 12)
    const start = sentence.start + raw.start
    const end = sentence.start + raw.end
    const fact = facts.find((f) => spansOverlap(f.span, { start, end })) ?? null
    if (isShare(after)) return []
    const spoken = !/\d/.test(raw.words)
    if (!spoken && namesSomething(before, raw.words, after)) return []
    if (isAge(before, raw.value, after)) return []
    const behind = raw.currency === null ? unitBehind(after) : null
    const unit = raw.currency === null ? (behind?.unit ?? null) : raw.currency
    const noun = nounOf(text.slice(raw.end, apart[i + 1]?.start ?? text.length))
    const { kind, group } = unit === null ? countedBy(noun) : { kind: null, group: null }
    if (!spoken && unit === null && kind === null && isBareHour(before) && !afterNoun(before)) return []
    return [
      {
        view,
        sentence,
        start,
        end,
        value: raw.value,
        scale: raw.scale,
        unit,
        kind,
        group,
        bare: unit === null && kind === null,
        loose: LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after),
        fact: fact && exactNumber(fact) === raw.value ? fact : null,
      },
    ]
  })
}

const writtenIn = (text: string): Raw[] => {
  const cyrillic = /\p{Script=Cyrillic}/u.test(text)
  return Array.from(text.matchAll(WRITTEN), (match): Raw => {
    const [all, currency, digits = '', scaleWord] = match
    const lead = currency === undefined ? 0 : currency.length
    const scale =
      scaleWord === undefined
        ? 1
        : (OTHER_SCALES[scaleWord.toLowerCase()] ?? scaleOf(scaleWord))
    return {
      start: match.index + lead,
      end: match.index + all.length,
      value: Math.round(plain(digits, cyrillic) * scale),
      scale,
      words: digits,
      currency: currency === undefined ? null : `money ${currency.trim().toLowerCase()}`,
      ...(Number.isInteger(plain(digits, cyrillic) * scale) ? {} : fractional(digits, cyrillic, scale)),
    }
  })
}

/** "1.65" without its scale keeps its fraction, so that a scale told before can be set to it. */
const fractional = (digits: string, cyrillic: boolean, scale: number) => ({
  value: Number((plain(digits, cyrillic) * scale).toFixed(2)),
})

const plain = (digits: string, cyrillic: boolean): number => {
  const tight = digits.replace(/[\s\u00a0\u202f]/g, '')
  if (/^\d{1,3}(?:,\d{3}){2,}/.test(tight) || (!cyrillic && /^\d{1,3},\d{3}/.test(tight))) {
    return Number(tight.replaceAll(',', ''))
  }
  return Number(tight.replace(',', '.'))
}

const spokenIn = (text: string): Raw[] =>
  spokenNumbersIn(text, 1).map((n) => ({ ...n, words: text.slice(n.start, n.end), currency: null }))

/** "fifteen to twenty", «от 7 до 18», "between three and seven": a range, and no two numbers. */
const isEndOfRange = (text: string, raws: readonly Raw[], raw: Raw, i: number): boolean => {
  const [last, next] = [raws[i - 1], raws[i + 1]]
  const joins = (a: Raw, b: Raw): boolean => {
    const between = text.slice(a.end, b.start)
    const before = text.slice(Math.max(0, a.start - 10), a.start)
    return (
      /^(?:\s?[–—-]\s?|\s(?:to|or|или)\s)$/iu.test(between) ||
      (/^\s(?:and|to|until|till|до|по)\s$/iu.test(between) &&
        /(?<!\p{L})(?:between|from|от|с|со)\s$/iu.test(before))
    )
  }
  return (last !== undefined && joins(last, raw)) || (next !== undefined && joins(raw, next))
}

/** The words behind a number up to where another clause or phrase begins. */
const nounOf = (after: string): string => {
  const words = /^[\s\u00a0-]*((?:[\p{L}\p{M}’'-]+[\s\u00a0]?){0,5})/u.exec(after)?.[1] ?? ''
  const cut = STOP.exec(words)
  return cut ? words.slice(0, cut.index) : words
}

/** Prepositions, conjunctions and verbs of being end a noun phrase. */
const STOP =
  /(?<!\p{L})(?:of|in|on|at|by|to|from|for|with|without|under|over|among|who|whom|which|that|and|or|while|whereas|were|was|are|is|had|have|has|did|do|got|could|would|will|as|но|а|и|или|из|в|во|на|по|у|с|со|к|от|для|за|под|без|при|до|был[аио]?|были|находи\p{L}*|остал\p{L}*|оста[её]\p{L}*|получил\p{L}*|которы\p{L}*)(?!\p{L})/iu

/** «Кровоподтёков на конечностях 4»: in a list a number stands behind its noun. */
const afterNoun = (before: string): boolean => /\p{L}{4,}\s$/u.test(before) && !isBareHour(before)

export { isTime }
