import { dayNumber } from '../../domain/day.ts'
import { spansOverlap } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import { dayRange } from '../facts/day-range.ts'
import { actsIn } from '../facts/event-acts.ts'
import { type ToldDay, toldDays } from '../facts/told-day.ts'
import { hoursIn } from '../words/clock-times.ts'
import { durationsIn, hoursOf } from '../words/durations.ts'
import {
  apartInCourse,
  clauseLikeness,
  type Figure,
  figureAt,
  middleOf,
  type Range,
} from './figure.ts'
import type { Kind } from './likely-pairs.ts'

const MOST_IN_COMMON = 2
const likeness = (a: Figure, b: Figure): number => Math.min(clauseLikeness(a, b), MOST_IN_COMMON)

/** The days of what texts tell to have happened, as day numbers. */
export const daysTold = (context: AuditContext): Figure[] =>
  [...toldDays(context).values()]
    .flat()
    .filter((told) => !isOfPapers(told) && !isOfItsOwnTime(told))
    .map((told) => figureAt(told, [wholeDays(told)], told.claims))

/** A night reaches into the next day. */
const wholeDays = ({ view, sentence, span, days, toTheHour }: ToldDay): Range => {
  const [from, to] = toTheHour ? days : dayRange(view, sentence, span, days)
  return [Math.floor(from), Math.floor(to)]
}

/** Days further apart are of two things. */
const FURTHEST_DAYS = 60
const NEAR_DAYS = 4

export const dayKind: Kind<Figure> = {
  mayBeOne: (a, b) => Math.abs(middleOf(a) - middleOf(b)) <= FURTHEST_DAYS && !bothTellAnAct(a, b),
  likelihood: (a, b, { first }) =>
    -1.7 +
    (Math.abs(middleOf(a) - middleOf(b)) <= NEAR_DAYS ? 0.95 : 0) +
    (first ? 2.4 : 0) -
    4.1 * apartInCourse(a, b),
}

/** Days of acts that are known are compared act by act. */
const bothTellAnAct = (a: Figure, b: Figure): boolean =>
  actsIn(a.view, a.sentence).length > 0 && actsIn(b.view, b.sentence).length > 0

/** The day of a hearing, a letter or a visit is none of the event. */
const isOfPapers = ({ view, sentence }: ToldDay): boolean => OF_PAPERS.test(view.slice(sentence))
const OF_PAPERS =
  /(?<!\p{L})(?:trial|court|hearing|verdict|sentenced|complain\p{L}*|letters?|petition|decree|order of|query|request|inquest|appeal|visited|mission|суд\p{L}{0,3}|заседани\p{L}+|приговор\p{L}*|жалоб\p{L}*|письм\p{L}+|обращени\p{L}+|постановлени\p{L}+|комисси\p{L}+|запрос\p{L}*|ходатайств\p{L}*)(?!\p{L})/iu

/** The day on which the text was written, and what was still to come then. */
const isOfItsOwnTime = ({ view, days: [from] }: ToldDay): boolean => {
  const written = view.text.date?.earliest
  return written != null && Math.floor(from) >= dayNumber(written)
}

const OF_AN_OFFICE =
  /(?<!\p{L})(?:open|office hours|reception|weekdays|daily|every day|curfew|при[её]м|ежедневно|по (?:понедельник|вторник|сред|четверг|пятниц|суббот|будн)\p{L}*|комендантск\p{L}+|график\p{L}*)(?!\p{L})/iu

/** The hours of the day that texts tell, but for those of an office or a curfew. */
export const hoursTold = ({ views }: AuditContext): Figure[] =>
  [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      if (OF_AN_OFFICE.test(words)) return []
      return hoursIn(words).map(({ start, end, ranges }) => {
        const span = { start: sentence.start + start, end: sentence.start + end }
        return figureAt({ view, sentence, span }, ranges, [])
      })
    }),
  )

export const hourKind: Kind<Figure> = {
  mayBeOne: () => true,
  likelihood: (a, b, { only }) =>
    -0.05 + 2.1 * likeness(a, b) + (only ? 2.25 : 0) - 5.25 * apartInCourse(a, b),
}

/** Not how long, but how long ago, how old or for what term. */
const NO_LENGTH =
  /^\s*(?:ago|earlier|before|later|old|of age|in prison|imprisonment|назад|спустя|до этого|тому|лишения|колонии|тюрьмы|ареста|от роду)/iu
/** Longer units are of ages and terms. */
const LONGEST_UNIT = 2000

/** How long things lasted, in hours. */
export const lengthsTold = ({ views, dates }: AuditContext): Figure[] => {
  const datesIn = Map.groupBy(dates, (date) => date.view)
  return [...views.values()].flatMap((view) =>
    view.sentences.flatMap((sentence) => {
      const words = view.slice(sentence)
      return durationsIn(words).flatMap((said) => {
        if (NO_LENGTH.test(words.slice(said.end)) || said.unit > LONGEST_UNIT) return []
        const span = { start: sentence.start + said.start, end: sentence.start + said.end }
        if (datesIn.get(view)?.some((date) => spansOverlap(date.span, span))) return []
        return [figureAt({ view, sentence, span }, [hoursOf(said)], [])]
      })
    }),
  )
}

const MOST_TIMES = 3

export const lengthKind: Kind<Figure> = {
  mayBeOne: () => true,
  likelihood: (a, b, { only }) =>
    -1 +
    1.7 * likeness(a, b) +
    (only ? 1.15 : 0) -
    5.7 * apartInCourse(a, b) -
    0.85 * Math.min(Math.abs(Math.log(middleOf(a) / middleOf(b))), MOST_TIMES),
}
