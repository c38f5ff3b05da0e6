import { dayNumber } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import { apartAmong, saidByText, sidesOfTold, type Told } from '../accounts/told.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { ActClass } from '../events/acts.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import { actsIn } from '../facts/event-acts.ts'
import { makeFinding } from '../report.ts'
import { clauseAround } from '../words/clause.ts'
import { plainDaysIn } from '../words/plain-days.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** One act of one event, told for another day or another part of the day. */
export const toldDays: Check = {
  name: 'one act under two days',
  run: (context) => ({
    findings: apartAmong(context, daysToldIn(context)).map(({ about, told }) =>
      makeFinding(
        'date-conflict',
        'medium',
        `Sources give different times (${about}): ${saidByText(told)}.`,
        sidesOfTold(told),
      ),
    ),
  }),
}

/** Every day told of an act. */
export const daysToldIn = (context: AuditContext): Told[] => [
  ...daysTold(context),
  ...plainlyTold(context),
]

/** "48 people who were deported were held": told of them already, and not on this day. */
const RELATIVE = /\s(?:who|which|that) (?:was|were|had been) \p{L}+/giu
const REPORTS =
  /(?<!\p{L})(?:trial|court|sentenced|hearing|investigat\p{L}+|commemorat\p{L}+|anniversar\p{L}+|after the|since the|следстви\p{L}+|суд\p{L}{0,3}|приговор\p{L}*|годовщин\p{L}+|после)(?!\p{L})/iu
const AGAIN =
  /(?<!\p{L})(?:again|another|second|третий|снова|вновь|повторн\p{L}+|втор\p{L}{2,3})(?!\p{L})/iu

const daysTold = ({ dated }: AuditContext): Told[] => {
  const bySentence = Map.groupBy(dated, (d) => d.sentence)
  return [...bySentence].flatMap(([sentence, inSentence]): Told[] => {
    const days = onePerPlace(behindDateline(inSentence))
    return days.flatMap((d) => {
      const range = isOfADay(d) ? rangeOf(d) : null
      if (range === null) return []
      const words = days.length === 1 ? d.view.slice(sentence) : clauseOf(d)
      const [low, high] = range
      const span = withDayPart(d)
      const said = d.view.slice(span)
      return toldActs(d.view, sentence, words).map(({ family, nearDays }) => ({
        view: d.view,
        sentence,
        span,
        about: family,
        low,
        high,
        words: said,
        claims: [d.claim],
        nearDays,
      }))
    })
  })
}

const onePerPlace = (dated: readonly DatedClaim[]): DatedClaim[] =>
  [...new Map(dated.toReversed().map((d) => [d.span.start, d] as const)).values()].reverse()

const ONE_DAY = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/

/** A day stated, or one that "on Thursday" and "yesterday" work out to. */
const isOfADay = ({ days, date }: DatedClaim): boolean => days !== null || ONE_DAY.test(date.edtf)

const CLAUSE_EDGE = /[,;:]\s|\s(?:and|but|while|и|а|но)\s/u

/** Of several days in one sentence each belongs to its own clause. */
const clauseOf = ({ view, sentence, span }: DatedClaim): string => {
  const { start } = sentence
  const at = { start: span.start - start, end: span.end - start }
  return clauseAround(view.slice(sentence), at, CLAUSE_EDGE)
}

const toldActs = (view: TextView, sentence: Sentence, words: string): readonly ActClass[] => {
  const plain = words.replace(RELATIVE, ' ')
  if (AGAIN.test(plain)) return []
  const later = REPORTS.test(plain)
  const told = actsIn(view, sentence, plain).filter((act) => act.ofCourts || !later)
  return [...new Map(told.map((act) => [act.family, act] as const)).values()]
}

/** "KYIV, June 17, 2022 (Agency) – Police detained …": the day of the report is not of what it tells. */
const DATELINE = /^\s*\p{Lu}[\p{L}\p{M} ,.'’-]{2,60}[^–—]{0,60}?\s[–—]\s/u

const behindDateline = (dated: readonly DatedClaim[]): readonly DatedClaim[] => {
  const [first] = dated
  const line = first && DATELINE.exec(first.view.slice(first.sentence))
  if (!line) return dated
  const end = first.sentence.start + line[0].length
  const behind = dated.filter((d) => d.span.start >= end)
  return behind.length > 0 ? behind : dated
}

/** Days in sentences of which no claim was read: "They came on 3 September 2018". */
const plainlyTold = ({ views, dated }: AuditContext): Told[] => {
  const known = new Set(dated.map((d) => d.sentence))
  return [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence): Told[] => {
      const words = known.has(sentence) ? '' : view.slice(sentence)
      const [only, more] = plainDaysIn(words)
      if (!only || more) return []
      const span = { start: sentence.start + only.start, end: sentence.start + only.end }
      const [low, high] = rangeAround(
        view,
        sentence,
        span,
        dayNumber(only.day),
        dayNumber(only.day),
      )
      return toldActs(view, sentence, words).map(({ family, nearDays }) => ({
        view,
        sentence,
        span,
        about: family,
        low,
        high,
        words: view.slice(span),
        claims: [],
        nearDays,
      }))
    }),
  )
}

/** Parts of the day in days from midnight; a night reaches into the next day. */
const PARTS: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [
    /(?<!\p{L})(?:before (?:dawn|daybreak|sunrise)|pre-?dawn|(?:early|small) hours|cockcrow|перед рассветом|до рассвета|под утро|около (?:двух|трёх|трех|четыр[её]х) часов (?:ночи|утра)|\p{Nd} (?:часа?|часов) ночи)(?!\p{L})/iu,
    [0, 0.35],
  ],
  [/(?<!\p{L})(?:morning|dawn|утр\p{L}+|на рассвете)(?!\p{L})/iu, [0.17, 0.5]],
  [/(?<!\p{L})(?:midday|noon|afternoon|дн[её]м|в полдень)(?!\p{L})/iu, [0.46, 0.75]],
  [/(?<!\p{L})(?:evening|вечер\p{L}*)(?!\p{L})/iu, [0.7, 0.96]],
]
const NIGHT = /(?<!\p{L})(?:night|overnight|ноч\p{L}+)(?!\p{L})/iu
const REACH = 30

const aroundDate = (view: TextView, sentence: Sentence, span: Span) => ({
  before: view.text.body.slice(Math.max(sentence.start, span.start - REACH), span.start),
  after:
    view.text.body.slice(span.end, Math.min(sentence.end, span.end + REACH)).split(/[,.;]/)[0] ??
    '',
})

const rangeOf = ({ view, sentence, span, date }: DatedClaim): readonly [number, number] | null =>
  date.earliest === null || date.latest === null
    ? null
    : rangeAround(view, sentence, span, dayNumber(date.earliest), dayNumber(date.latest))

/** Days as numbers; a night that two days name is the night between them. */
const rangeAround = (
  view: TextView,
  sentence: Sentence,
  span: Span,
  from: number,
  to: number,
): readonly [number, number] => {
  const { before, after } = aroundDate(view, sentence, span)
  const words = `${before.split(/[,.;]/).at(-1) ?? ''} ${view.slice(span)} ${after}`
  const part = to === from ? PARTS.find(([pattern]) => pattern.test(words))?.[1] : undefined
  if (NIGHT.test(words) && part?.[0] !== 0) {
    return to > from ? [from + NIGHTFALL, to + MORNING] : [from, from + 1 + MORNING]
  }
  return part ? [from + part[0], from + part[1]] : [from, to + WHOLE_DAY]
}

const WHOLE_DAY = 0.999
const NIGHTFALL = 0.97
const MORNING = 0.29

const BEFORE =
  /(?:(?:on|in) the )?(?:early |late )?(?:morning|evening|night|afternoon)(?: of| from)?\s*$|(?:вечером|утром|днём|ночью|в ночь (?:с|на))\s*$/iu

const withDayPart = ({ view, sentence, span }: DatedClaim): Span => {
  const part = BEFORE.exec(aroundDate(view, sentence, span).before)
  return part ? { start: span.start - part[0].length, end: span.end } : span
}
