import type { DateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import type { AuditContext } from '../context.ts'
import type { DatedClaim } from '../facts/dated-claim.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { sharesAny, stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'
import type { Told } from './told.ts'

/** Days told before and around them say little here: the text comes back to what it told. */
export const areOfOneText = (context: AuditContext, a: Told, b: Told, places: Places): boolean => {
  if (areApart(places, a, b) || (a.ofPersons && areOfTwoPersons(places, a, b))) return false
  const [x, y] = [ownDates(datesAt(context, a), a), ownDates(datesAt(context, b), b)]
  return x.length === 0 || y.length === 0 || someNear(x, y, NEAR_DAYS)
}

const datesAt = ({ scopes }: AuditContext, { view, sentence }: Told): readonly DatedClaim[] =>
  scopes.at(view, sentence).dates

const ownDates = (dates: readonly DatedClaim[], { sentence }: Told): readonly DatedClaim[] =>
  dates.filter((d) => d.sentence === sentence)

const someNear = (x: readonly DatedClaim[], y: readonly DatedClaim[], days: number): boolean =>
  x.some((d) => y.some((e) => areNear(d.date, e.date, days)))

export interface Places {
  /** Words of the places, and of the persons, that a sentence names. */
  readonly at: (view: TextView, sentence: Sentence) => ReadonlySet<string>
  readonly personsAt: (view: TextView, sentence: Sentence) => ReadonlySet<string>
  /** Words of the places that a text names. */
  readonly of: (view: TextView) => ReadonlySet<string>
}

/** "Berdyk colony" and "colony No. 7 in Berdyk" share a name. */
const NAME_WORD = /\p{Lu}[\p{L}\p{M}’'-]+/gu

/** Every question asks for the same. */
const known = new WeakMap<AuditContext, Places>()

export const placesOf = (context: AuditContext): Places => {
  const before = known.get(context)
  if (before) return before
  const found = lookForPlaces(context)
  known.set(context, found)
  return found
}

const lookForPlaces = ({ names }: AuditContext): Places => {
  const places = wordsBySentence(names.filter((n) => n.of === 'place' && isWhere(n)))
  const persons = wordsBySentence(names.filter((n) => n.of === 'person' && !isOfficial(n)))
  const ofText = new Map(
    [...places].map(
      ([view, stems]) => [view, new Set([...stems.values()].flatMap((s) => [...s]))] as const,
    ),
  )
  const none: ReadonlySet<string> = new Set()
  return {
    at: (view, { index }) => places.get(view)?.get(index) ?? none,
    personsAt: (view, { index }) => persons.get(view)?.get(index) ?? none,
    of: (view) => ofText.get(view) ?? none,
  }
}

/** "Taken to Mopti", «из Оша»: where they went or came from; «Урал» in quotation marks is a make. */
const isWhere = ({ view, span }: PlacedName): boolean =>
  !NOT_WHERE.test(view.before(span.start, NOT_WHERE_REACH))
const NOT_WHERE =
  /(?:(?<!\p{L})(?:to|from|towards|via|out of|из|от|до|к|через)\s+(?:the\s+)?|[«“"])$/iu
const NOT_WHERE_REACH = 14

/** "Judge Mchedlidze sent him": whose act it is, and not whom it befell. */
const OFFICIAL =
  /(?<!\p{L})(?:judge|justice|magistrate|prosecutor|lawyer|attorney|counsel|advocate|investigator|officer|sergeant|captain|colonel|general|minister|governor|spokes\p{L}+|судь\p{L}+|прокурор\p{L}*|адвокат\p{L}*|следовател\p{L}+|майор\p{L}*|капитан\p{L}*|полковник\p{L}*|министр\p{L}*|губернатор\p{L}*)\s$/iu
const OFFICIAL_REACH = 24

const isOfficial = ({ view, span }: PlacedName): boolean =>
  OFFICIAL.test(view.before(span.start, OFFICIAL_REACH))

/** «Виталия» and «Притула В. А.» may be one person: a name alone stands for its initial, too. */
const initialsOf = (name: string): string[] => {
  const initials = Array.from(name.matchAll(/(?<!\p{L})(\p{Lu})\./gu), ([, letter]) => `~${letter}`)
  return /^\p{L}+$/u.test(name) ? [`~${name.charAt(0)}`] : initials
}

const wordsBySentence = (
  names: readonly PlacedName[],
): ReadonlyMap<TextView, ReadonlyMap<number, ReadonlySet<string>>> => {
  const found = new Map<TextView, Map<number, Set<string>>>()
  for (const { view, sentence, name } of names) {
    const ofView = found.get(view) ?? new Map<number, Set<string>>()
    found.set(view, ofView)
    const stems = ofView.get(sentence.index) ?? new Set()
    ofView.set(sentence.index, stems)
    for (const [word] of name.matchAll(NAME_WORD)) stems.add(stem(word))
    for (const initial of initialsOf(name)) stems.add(initial)
  }
  return found
}

/** "Dolin was held for three hours" and "Adilov was held for twelve" are of two persons. */
const areOfTwoPersons = (places: Places, a: Told, b: Told): boolean => {
  const [p, q] = [places.personsAt(a.view, a.sentence), places.personsAt(b.view, b.sentence)]
  return p.size > 0 && q.size > 0 && !sharesAny(p, q)
}

/** Two places are two only where one of the texts tells of both. */
const areApart = (places: Places, a: Told, b: Told): boolean => {
  const [p, q] = [places.at(a.view, a.sentence), places.at(b.view, b.sentence)]
  if (p.size === 0 || q.size === 0 || sharesAny(p, q)) return false
  return sharesAny(p, places.of(b.view)) || sharesAny(q, places.of(a.view))
}

/** Dates in both sentences: days of one event lie so near each other. */
const NEAR_DAYS = 3
/** Dates only in the sentences before may be of what led to it. */
const AROUND_DAYS = 30

/** Two texts of so few sentences on one matter tell of one event. */
const SHORT_TEXT = 14
const isShort = (view: TextView): boolean => view.sentences.length <= SHORT_TEXT

/** False when the sentences name other places, or stand among dates of another time. */
export const isOneEvent = (context: AuditContext, a: Told, b: Told, places: Places): boolean => {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap > Math.min(a.furthest ?? gap, b.furthest ?? gap)) return false
  if (a.ofPersons && areOfTwoPersons(places, a, b)) return false
  if (isShort(a.view) && isShort(b.view)) return true
  if (areApart(places, a, b)) return false
  const [x, y] = [datesAt(context, a), datesAt(context, b)]
  const [ofA, ofB] = [ownDates(x, a), ownDates(y, b)]
  if (ofA.length > 0 && ofB.length > 0) return someNear(ofA, ofB, a.nearDays ?? NEAR_DAYS)
  return x.length === 0 || y.length === 0 || someNear(x, y, AROUND_DAYS)
}

const areNear = (a: DateValue, b: DateValue, days: number): boolean => {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) {
    return true
  }
  return (
    dayNumber(a.earliest) - dayNumber(b.latest) <= days &&
    dayNumber(b.earliest) - dayNumber(a.latest) <= days
  )
}
