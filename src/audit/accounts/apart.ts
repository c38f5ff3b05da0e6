import type { AuditContext } from '../context.ts'
import { areOfOneText, isOneEvent, type Places, placesOf } from './one-event.ts'
import type { Told } from './told.ts'

/** Answers to one question in several texts, of which some are apart from all of another text's. */
export interface Apart {
  readonly about: string
  readonly told: readonly Told[]
}

/** So many texts that answer one question are set beside each other. */
const MOST_TEXTS = 300
/** Answers of one text to one question; a text with more tells of many events. */
const MOST_ANSWERS = 12

/** For each question, the answers of texts on one event where no answer of the one fits the other's. */
export const apartAmong = (context: AuditContext, told: readonly Told[]): Apart[] => {
  const places = placesOf(context)
  return answersTo(context, told).flatMap(({ about, texts }) => {
    const apart = apartIn(context, texts, places)
    return apart.length > 1 ? [{ about, told: apart }] : []
  })
}

/** The answers of each text of one matter to one question. */
interface Answers {
  readonly about: string
  readonly texts: readonly (readonly Told[])[]
}

const answersTo = (context: AuditContext, told: readonly Told[]): Answers[] =>
  [...Map.groupBy(told, (t) => t.about)].flatMap(([about, answers]) => {
    const texts = [...Map.groupBy(answers, (t) => t.view).values()].slice(0, MOST_TEXTS)
    return groupsOf(context, texts).map((group) => ({ about, texts: group }))
  })

const groupsOf = ({ matters }: AuditContext, texts: readonly Told[][]): Told[][][] => {
  const groups: Told[][][] = []
  for (const text of texts) {
    if (text.length > MOST_ANSWERS) continue
    const [first] = text
    const group = groups.find(([g]) => {
      const view = g?.[0]?.view
      return first && view && matters.areAboutTheSame(view, first.view)
    })
    if (group) group.push(text)
    else groups.push([text])
  }
  return groups
}

const apartIn = (
  context: AuditContext,
  texts: readonly (readonly Told[])[],
  places: Places,
): Told[] => {
  const apart = new Set<Told>()
  texts.forEach((ofA, i) => {
    for (const ofB of texts.slice(i + 1)) {
      const fits = ofA.some((a) => ofB.some((b) => meet(a, b)))
      const one = fits ? [] : ofA.filter((a) => ofB.some((b) => isOneEvent(context, a, b, places)))
      const other = fits
        ? []
        : ofB.filter((b) => one.some((a) => isOneEvent(context, a, b, places)))
      for (const t of [...one, ...other]) apart.add(t)
    }
  })
  return [...apart]
}

/**
 * For each question, where one text gives two answers: those that another text gives too, and one
 * that none does.
 */
export const oddAmong = (context: AuditContext, told: readonly Told[]): Apart[] => {
  const places = placesOf(context)
  return answersTo(context, told).flatMap(({ about, texts }) =>
    texts.flatMap((own) => {
      const odd = oddIn(context, own, texts, places)
      return odd.length > 1 ? [{ about, told: odd }] : []
    }),
  )
}

/**
 * For each question, answers of several texts that fit each other and are not the same: "more than
 * forty", "about forty", 43. "About 400" for 412 alone is a round number, and nothing to tell.
 */
export const wordedOtherwise = (context: AuditContext, told: readonly Told[]): Apart[] => {
  const places = placesOf(context)
  return answersTo(context, told).flatMap(({ about, texts }) => {
    const beside = texts
      .flat()
      .filter((a, _, all) => all.some((b) => isNearly(a, b) && isOneEvent(context, a, b, places)))
    const isBound = beside.some((t) => !Number.isFinite(t.low) || !Number.isFinite(t.high))
    return isBound ? [{ about, told: beside }] : []
  })
}

const isNearly = (a: Told, b: Told): boolean =>
  a.view !== b.view &&
  meet(a, b) &&
  (a.low !== b.low || a.high !== b.high) &&
  Math.min(leastOf(a), leastOf(b)) >= FEW &&
  Math.min(leastOf(a), leastOf(b)) >= Math.max(leastOf(a), leastOf(b)) * NEARLY

const leastOf = ({ low, high }: Told): number => (Number.isFinite(low) ? low : high)
/** "At least 10" says much about 11, and little about 40. */
const NEARLY = 0.7
/** Of so few a bound says the number itself. */
const FEW = 5

const meet = (a: Told, b: Told): boolean => a.low <= b.high && b.low <= a.high

const oddIn = (
  context: AuditContext,
  own: readonly Told[],
  group: readonly (readonly Told[])[],
  places: Places,
): Told[] => {
  if (own.length < 2) return []
  const others = group.filter((text) => text !== own).flat()
  const agreed = own.filter((a) => others.some((b) => saysAsMany(a, b)))
  // "Of the 168 we spoke to sixty": a part is no other number of them.
  const odd = own.filter((a) => !agreed.includes(a) && agreed.some((b) => mayBeOfOneWhole(b, a)))
  const [one] = odd
  if (!one || odd.length > 1) return []
  const against = agreed.filter(
    (a) => mayBeOfOneWhole(a, one) && areOfOneText(context, a, one, places),
  )
  return against.length > 0 && !agreed.some((a) => meet(a, one)) ? [one, ...against] : []
}

/** "Eleven others" may be up to fourteen, and says nothing for thirteen. */
const saysAsMany = (a: Told, b: Told): boolean =>
  meet(a, b) && (a.low === b.low || !Number.isFinite(b.high) || !Number.isFinite(b.low))

/** A figure much smaller than another of its text is of a part, much larger, of more than the event. */
const LEAST_SHARE = 0.7
const MOST_SHARE = 1.6

const mayBeOfOneWhole = (whole: Told, odd: Told): boolean =>
  whole.sentence !== odd.sentence &&
  odd.low >= whole.low * LEAST_SHARE &&
  odd.high <= whole.high * MOST_SHARE
