import { type Span, spansOverlap } from '../../../domain/text-span.ts'
import { type CountFact, exactNumber } from '../../facts/count-fact.ts'
import type { TextView } from '../../words/text-view.ts'
import type { Amount, Line } from './amount.ts'
import { countedBy } from './kinds.ts'
import {
  isAge,
  isAgeInBrackets,
  isBareHour,
  isClock,
  isShareOf,
  LOOSE_AFTER,
  LOOSE_BEFORE,
  namesSomething,
  saysNone,
  standsInverted,
} from './not-counts.ts'
import { nounBefore, nounBehind } from './noun-behind.ts'
import { type RawNumber, rawNumbersIn } from './raw-numbers.ts'
import { isShare, sheetsBehind, unitBehind } from './units.ts'

const MOST_AMOUNTS = 40
const BACK = 60

/**
 * All amounts of a line in order: what is counted, and what is measured with its unit. Days, hours,
 * articles, house numbers, ages and shares are none.
 */
export const amountsIn = (view: TextView, line: Line, facts: readonly CountFact[]): Amount[] => {
  const text = view.slice(line)
  const raws = rawNumbersIn(text)
  const amounts = raws.slice(0, MOST_AMOUNTS).flatMap((raw, i): Amount[] => {
    const next = raws[i + 1]?.start ?? text.length
    const amount = amountOf(text, raw, next)
    if (!amount) return []
    const loose = amount.loose || standsInverted(text, raws[i - 1], raw)
    const span = { start: line.start + raw.start, end: line.start + raw.end }
    return [{ ...amount, ...span, loose, view, line, fact: factAt(facts, span, raw.value) }]
  })
  return amounts.map((amount, i) => inScaleOf(amount, amounts[i - 1], amounts[i + 1]))
}

/** "3.3 million and the other 1.65", "fifteen thousand, then eight, in all 23 thousand". */
const inScaleOf = (amount: Amount, last?: Amount, next?: Amount): Amount => {
  const scale = last?.scale ?? 1
  if (scale === 1 || amount.scale > 1 || amount.value >= 1000) return amount
  if (amount.unit !== null || amount.noun !== '') return amount
  if (Number.isInteger(amount.value) && next?.scale !== scale) return amount
  return { ...amount, scale, value: Math.round(amount.value * scale) }
}

const factAt = (facts: readonly CountFact[], span: Span, value: number): CountFact | null =>
  facts.find((f) => spansOverlap(f.span, span) && exactNumber(f) === value) ?? null

type Read = Pick<Amount, 'value' | 'scale' | 'unit' | 'kind' | 'group' | 'noun' | 'loose'>

const amountOf = (text: string, raw: RawNumber, next: number): Read | null => {
  const before = text.slice(Math.max(0, raw.start - BACK), raw.start)
  const after = text.slice(raw.end, Math.min(text.length, next + 12))
  if (isShare(after) || saysNone(before, raw, after) || isClock(before, after)) return null
  if (isShareOf(before, raw)) return null
  const unit =
    raw.currency ?? (before.endsWith('на ') ? sheetsBehind(after) : null) ?? unitBehind(after)
  if (!raw.spoken && namesSomething(before, raw, after, unit)) return null
  if ((unit === null || unit === 'years') && isAge(before, raw.value, after)) return null
  if (isAgeInBrackets(before, raw.value, after, text)) return null
  const noun = unit === null ? nounBehind(text.slice(raw.end, next), raw.value) : ''
  const { kind, group } =
    unit === null ? countedBy(noun || nounBefore(before)) : { kind: null, group: null }
  if (unit === null && kind === null && isBareHour(before, raw, after)) return null
  const loose = LOOSE_BEFORE.test(before) || LOOSE_AFTER.test(after)
  return { value: raw.value, scale: raw.scale, unit, kind, group, noun, loose }
}
