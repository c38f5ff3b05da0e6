import { dayNumber } from '../../domain/day.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedDate } from '../facts/placed-date.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import { shared } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'

/**
 * A day that one text puts into another year than several texts of its matter do, while it goes on
 * with the very next days in theirs, or tells the same of it as three of them: a slip of the year.
 */
export const dayYears: Check = {
  name: 'a day that slipped into another year',
  run: (context) => ({ findings: findingsOf(context) }),
}

/** A day, or the first of some: "2–3 May". */
const DAY = /^(\d{4})-(\d\d-\d\d)(?:\/\d{4}-\d\d-\d\d)?$/
/** So many texts tell the day in its year. */
const FEWEST_TEXTS = 2
/** What the text goes on with lies so near to that day. */
const NEXT_DAYS = 5

interface Day {
  readonly placed: PlacedDate
  readonly year: number
  readonly monthDay: string
  readonly number: number
}

const daysOf = ({ dates }: AuditContext): Day[] =>
  dates.flatMap((placed): Day[] => {
    const match = placed.relative ? null : DAY.exec(placed.date.edtf)
    const { earliest } = placed.date
    if (!match || earliest === null) return []
    const [, year = '', monthDay = ''] = match
    return [{ placed, year: Number(year), monthDay, number: dayNumber(earliest) }]
  })

const findingsOf = (context: AuditContext): Found[] => {
  const days = daysOf(context)
  const byView = Map.groupBy(days, (d) => d.placed.view)
  return [...Map.groupBy(days, (d) => d.monthDay).values()].flatMap((same) =>
    same.flatMap((odd) => {
      const right = same.filter((d) => isOfMatter(context, odd, d) && d.year !== odd.year)
      const [of] = right
      const agree = of && right.every((d) => d.year === of.year)
      const texts = new Set(right.map((d) => d.placed.view)).size
      if (!agree || texts < FEWEST_TEXTS) return []
      const slipped =
        texts >= MANY_TEXTS &&
        (right.some((d) => tellAlike(odd, d)) || isNowhere(byView, odd, right))
      return isAlone(same, odd, of) &&
        (slipped || goesOn(byView.get(odd.placed.view) ?? [], odd, of))
        ? [findingOf(odd, right)]
        : []
    }),
  )
}

const isOfMatter = ({ matters }: AuditContext, a: Day, b: Day): boolean =>
  a.placed.view !== b.placed.view && matters.areAboutTheSame(a.placed.view, b.placed.view)

/** The text itself never tells this day in the other year. */
const isAlone = (same: readonly Day[], odd: Day, right: Day): boolean =>
  !same.some((d) => d.placed.view === odd.placed.view && d.year === right.year)

/** So many texts against one, where the sentences name the same. */
const MANY_TEXTS = 3
/** A year later it may be remembered. */
const REMEMBERED =
  /anniversar|later|since|after|ago|commemorat|remember|годовщин|спустя|назад|после|помин|памят/iu
const AROUND_DAYS = 60

/** The text dates nothing near that day in the other year, and does not look back on it. */
const isNowhere = (
  byView: ReadonlyMap<TextView, readonly Day[]>,
  { placed, number }: Day,
  right: readonly Day[],
): boolean =>
  !REMEMBERED.test(placed.view.slice(placed.sentence)) &&
  right.every(
    (d) => d.number > number || d.year > Number(placed.view.text.date?.edtf.slice(0, 4)),
  ) &&
  (byView.get(placed.view) ?? []).every((d) =>
    right.every((r) => Math.abs(d.number - r.number) > AROUND_DAYS),
  )

const SHARED_TERMS = 3

const tellAlike = ({ placed: a }: Day, { placed: b }: Day): boolean =>
  shared(a.view.terms(a.sentence), b.view.terms(b.sentence)) >= SHARED_TERMS &&
  shared(a.view.properTerms(a.sentence), b.view.properTerms(b.sentence)) > 0

/** The text dates what follows in the other year. */
const goesOn = (own: readonly Day[], odd: Day, right: Day): boolean => {
  const near = (d: Day, to: number): boolean => d !== odd && Math.abs(d.number - to) <= NEXT_DAYS
  return own.some((d) => near(d, right.number)) && !own.some((d) => near(d, odd.number))
}

const MOST_SIDES = 6

const findingOf = (odd: Day, right: readonly Day[]): Found => {
  const [of] = right
  const others = [...Map.groupBy(right, (d) => d.placed.view).values()].flatMap((d) => d[0] ?? [])
  const message = `One day under two years: ${quoted(odd.placed.date.words)} in ${labels([odd.placed.view])}, ${quoted(of?.placed.date.words ?? '')} in ${labels(others.map((d) => d.placed.view))}.`
  const sides = [odd, ...others.slice(0, MOST_SIDES)].map(({ placed }) =>
    sideAt(placed.view, placed.span, placed.date.edtf, []),
  )
  return makeFinding('date-conflict', 'high', message, sides)
}
