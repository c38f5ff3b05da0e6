import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { CountFact } from '../facts/count-fact.ts'
import { countedClassOf } from '../facts/counted-class.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import type { PlacedDate } from '../facts/placed-date.ts'
import { byShortText, type OfText } from '../facts/short-texts.ts'
import { type Found, labels, makeFinding, quoted, sideAt, sideOfFact } from '../report.ts'

/**
 * Two short texts of one matter where each begins with another number of people, or tells another
 * hour, and neither has the other's: it may be one thing told in two ways, whatever words tell it.
 */
export const loneFigures: Check = {
  name: 'the number of people or the hour that each of two short texts tells',
  run: (context) => ({
    findings: [
      ...pairsOfOneMatter(context, crowdsOf(context)).flatMap(compareCrowds),
      ...pairsOfOneMatter(context, hoursOf(context)).flatMap(compareHours),
    ],
  }),
}

const CROWDS: ReadonlySet<string> = new Set(['people', 'children', 'attackers'])
/** Fewer are told of one person's companions. */
const FEWEST = 3
const MOST_TIMES = 12

/** What each text counts first, unless it is a part of a sum: then it has no number of its own. */
const crowdsOf = ({ counts, sums }: AuditContext): OfText<CountFact>[] => {
  const parts = new Set([...sums.partSums, ...sums.joints].flatMap(({ parts: of }) => of))
  const crowds = counts.filter(
    (f) =>
      CROWDS.has(countedClassOf(f.noun) ?? '') &&
      numberOf(f) >= FEWEST &&
      f.whole === null &&
      isNumber(f),
  )
  return byShortText(crowds).filter(({ told: [first] }) => first !== undefined && !parts.has(first))
}

/** "Hundreds" are no number. */
const isNumber = ({ quantity }: CountFact): boolean => !quantity.vague

const numberOf = ({ quantity }: CountFact): number => quantity.low ?? quantity.high ?? 0

const compareCrowds = ([a, b]: readonly [OfText<CountFact>, OfText<CountFact>]): Found[] => {
  const [first, other] = [a.told[0], b.told[0]]
  if (!first || !other || first.effect !== other.effect) return []
  const [least, most] = [numberOf(first), numberOf(other)].toSorted((x, y) => x - y)
  if ((most ?? 0) > (least ?? 0) * MOST_TIMES) return []
  const known = b.told.some((f) => mayBeOne(f, first)) || a.told.some((f) => mayBeOne(f, other))
  if (known) return []
  const said = `${quoted(first.quantity.words)} in ${labels([a.view])}, ${quoted(other.quantity.words)} in ${labels([b.view])}`
  return [
    makeFinding('count-conflict', 'low', `It may be one number of people: ${said}.`, [
      sideOfFact(first),
      sideOfFact(other),
    ]),
  ]
}

const mayBeOne = ({ quantity: a }: CountFact, { quantity: b }: CountFact): boolean =>
  (a.low ?? Number.NEGATIVE_INFINITY) <= (b.high ?? Number.POSITIVE_INFINITY) &&
  (b.low ?? Number.NEGATIVE_INFINITY) <= (a.high ?? Number.POSITIVE_INFINITY)

interface ToldHour extends PlacedDate {
  readonly hour: number
}

const HOUR = /^[\dX-]{10}T(\d\d)(?::(\d\d))?$/
const MOST_HOURS = 2
/** Hours told about one thing may differ by so much. */
const NEAR_HOURS = 0.75
/** "Open from 9 to 18": hours of an office. */
const OF_AN_OFFICE =
  /(?<!\p{L})(?:open|office hours|reception|weekdays|daily|every day|curfew|при[её]м|ежедневно|по (?:понедельник|вторник|сред|четверг|пятниц|суббот|будн)\p{L}*|комендантск\p{L}+|график\p{L}*)(?!\p{L})/iu

const hoursOf = ({ dates }: AuditContext): OfText<ToldHour>[] =>
  byShortText(
    dates.flatMap((date): ToldHour[] => {
      const told = HOUR.exec(date.date.edtf)
      if (!told || OF_AN_OFFICE.test(date.view.slice(date.sentence))) return []
      return [{ ...date, hour: Number(told[1]) + Number(told[2] ?? 0) / 60 }]
    }),
  ).filter(({ told }) => told.length <= MOST_HOURS)

const compareHours = ([a, b]: readonly [OfText<ToldHour>, OfText<ToldHour>]): Found[] => {
  const [first, other] = [a.told[0], b.told[0]]
  if (!first || !other) return []
  const near = a.told.some((x) => b.told.some((y) => Math.abs(x.hour - y.hour) < NEAR_HOURS))
  if (near) return []
  const said = [first, other].map((h) => `${quoted(h.view.slice(h.span))} in ${labels([h.view])}`)
  return [
    makeFinding(
      'date-conflict',
      'low',
      `It may be one hour, told in two ways: ${said.join(', ')}.`,
      [first, other].map((h) => sideAt(h.view, h.span, h.view.slice(h.span), [])),
    ),
  ]
}
