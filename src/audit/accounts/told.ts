import type { DateValue } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import type { Span } from '../../domain/text-span.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import type { AuditedClaim } from '../material.ts'
import { labels, quoted, sideAt } from '../report.ts'
import { sharesAny, stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/**
 * What a passage says to a question that has one answer for one event: how many, how long, when,
 * whether. The answer is a range of numbers; two answers are apart when their ranges don't meet.
 */
export interface Told {
  readonly view: TextView
  readonly sentence: Sentence
  readonly span: Span
  readonly about: string
  readonly low: number
  readonly high: number
  readonly words: string
  readonly claims: readonly AuditedClaim[]
  /** Days told of this act so far apart may still be of one; without it, a few. */
  readonly nearDays?: number
  /** Answers further apart than this are of two events. */
  readonly furthest?: number
  /** It befell one person or some: where both sentences name persons, they must be the same. */
  readonly ofPersons?: boolean
}

/** Where a passage answers. */
export type ToldAt = Pick<Told, 'view' | 'sentence' | 'span'>

/** An answer that is one of some kinds and no range: each kind has its number. */
export const answerAt = (
  { view, sentence, span }: ToldAt,
  about: string,
  kind: number,
  more: Pick<Told, 'nearDays' | 'ofPersons'>,
): Told => ({
  view,
  sentence,
  span,
  about,
  low: kind,
  high: kind,
  words: view.slice(span),
  claims: [],
  ...more,
})

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
  return [...Map.groupBy(told, (t) => t.about)].flatMap(([about, answers]) => {
    const texts = [...Map.groupBy(answers, (t) => t.view).values()].slice(0, MOST_TEXTS)
    return groupsOf(context, texts).flatMap((group) => {
      const apart = apartIn(context, group, places)
      return apart.length > 1 ? [{ about, told: apart }] : []
    })
  })
}

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
      const fits = ofA.some((a) => ofB.some((b) => a.low <= b.high && b.low <= a.high))
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
  return [...Map.groupBy(told, (t) => t.about)].flatMap(([about, answers]) => {
    const texts = [...Map.groupBy(answers, (t) => t.view).values()].slice(0, MOST_TEXTS)
    return groupsOf(context, texts).flatMap((group) =>
      group.flatMap((own) => {
        const odd = oddIn(context, own, group, places)
        return odd.length > 1 ? [{ about, told: odd }] : []
      }),
    )
  })
}

/**
 * For each question, answers of several texts that fit each other and are not the same: "more than
 * forty", "about forty", 43. "About 400" for 412 alone is a round number, and nothing to tell.
 */
export const wordedOtherwise = (context: AuditContext, told: readonly Told[]): Apart[] => {
  const places = placesOf(context)
  return [...Map.groupBy(told, (t) => t.about)].flatMap(([about, answers]) => {
    const texts = [...Map.groupBy(answers, (t) => t.view).values()].slice(0, MOST_TEXTS)
    return groupsOf(context, texts).flatMap((group) => {
      const beside = group
        .flat()
        .filter((a, _, all) => all.some((b) => isNearly(a, b) && isOneEvent(context, a, b, places)))
      const isBound = beside.some((t) => !Number.isFinite(t.low) || !Number.isFinite(t.high))
      return isBound ? [{ about, told: beside }] : []
    })
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
  const odd = own.filter((a) => !agreed.includes(a))
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

/** Days told before and around them say little here: the text comes back to what it told. */
const areOfOneText = ({ scopes }: AuditContext, a: Told, b: Told, places: Places): boolean => {
  if (areApart(places, a, b) || (a.ofPersons && areOfTwoPersons(places, a, b))) return false
  const [x = [], y = []] = [a, b].map((t) =>
    scopes.at(t.view, t.sentence).dates.filter((d) => d.sentence === t.sentence),
  )
  return (
    x.length === 0 ||
    y.length === 0 ||
    x.some((d) => y.some((e) => areNear(d.date, e.date, NEAR_DAYS)))
  )
}

interface Places {
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

const placesOf = (context: AuditContext): Places => {
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
  !NOT_WHERE.test(view.text.body.slice(Math.max(0, span.start - NOT_WHERE_REACH), span.start))
const NOT_WHERE =
  /(?:(?<!\p{L})(?:to|from|towards|via|out of|из|от|до|к|через)\s+(?:the\s+)?|[«“"])$/iu
const NOT_WHERE_REACH = 14

/** "Judge Mchedlidze sent him": whose act it is, and not whom it befell. */
const OFFICIAL =
  /(?<!\p{L})(?:judge|justice|magistrate|prosecutor|lawyer|attorney|counsel|advocate|investigator|officer|sergeant|captain|colonel|general|minister|governor|spokes\p{L}+|судь\p{L}+|прокурор\p{L}*|адвокат\p{L}*|следовател\p{L}+|майор\p{L}*|капитан\p{L}*|полковник\p{L}*|министр\p{L}*|губернатор\p{L}*)\s$/iu
const OFFICIAL_REACH = 24

const isOfficial = ({ view, span }: PlacedName): boolean =>
  OFFICIAL.test(view.text.body.slice(Math.max(0, span.start - OFFICIAL_REACH), span.start))

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
const isOneEvent = ({ scopes }: AuditContext, a: Told, b: Told, places: Places): boolean => {
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap > Math.min(a.furthest ?? gap, b.furthest ?? gap)) return false
  if (a.ofPersons && areOfTwoPersons(places, a, b)) return false
  if (isShort(a.view) && isShort(b.view)) return true
  if (areApart(places, a, b)) return false
  const [x, y] = [scopes.at(a.view, a.sentence).dates, scopes.at(b.view, b.sentence).dates]
  const own = [
    x.filter((d) => d.sentence === a.sentence),
    y.filter((d) => d.sentence === b.sentence),
  ]
  const [ofA = [], ofB = []] = own
  if (ofA.length > 0 && ofB.length > 0) {
    return ofA.some((d) => ofB.some((e) => areNear(d.date, e.date, a.nearDays ?? NEAR_DAYS)))
  }
  if (x.length === 0 || y.length === 0) return true
  return x.some((d) => y.some((e) => areNear(d.date, e.date, AROUND_DAYS)))
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

const sideOfTold = (told: Told) => sideAt(told.view, told.span, told.words, told.claims)

/** One side for each text and answer. */
export const sidesOfTold = (told: readonly Told[]) =>
  [...Map.groupBy(told, (t) => `${t.view.order} ${t.low} ${t.high}`).values()].flatMap((same) =>
    same.slice(0, 2).map(sideOfTold),
  )

/** “34” in A and B, “58” in C. */
export const saidByText = (told: readonly Told[]): string =>
  [...Map.groupBy(told, (t) => t.words.toLowerCase())]
    .map(
      ([words, said]) => `${quoted(said[0]?.words ?? words)} in ${labels(said.map((t) => t.view))}`,
    )
    .join(', ')
