import { canBeSame, type DateValue } from '../../dates.ts'
import { comparePlaces } from '../../places/compare-places.ts'
import type { IdentityVerdict } from '../decision.ts'

/** What a source says at one place of a name that may tell whose the place is. */
export interface PlaceSigns {
  readonly start: number
  readonly births: readonly { readonly date: DateValue; readonly words: string }[]
  readonly ages: readonly { readonly years: number; readonly words: string }[]
  /** “another”, where the source says so just before the name. */
  readonly another: string | null
  /** The list that the place stands in, in the words of the source: the same for all in it. */
  readonly list: string | null
  /** Of a name of a place: the district or region that the source says it lies in. */
  readonly area: string | null
}

/** Two places of one name that hardly tell of one person, and why. */
export interface Apart {
  readonly line: string
  /** From 0 to 1, to order by. */
  readonly weight: number
  readonly verdict: IdentityVerdict
}

/** A text may tell of several years: only what no text spans tells two apart. */
const YEARS_APART = 10

/** Why two places of a name, the earlier first, may be of two; none where nothing says so. */
export const apartBy = (name: string, a: PlaceSigns, b: PlaceSigns): readonly Apart[] => [
  ...(b.another !== null && a.another === null
    ? [distinct(`The source says “${b.another} ${name}” of the later place`, 0.9)]
    : []),
  ...(a.list !== null && a.list === b.list
    ? [distinct(`Both stand in one list: “${a.list}”`, 0.8)]
    : []),
  ...births(a, b),
  ...ages(a, b),
  ...areas(name, a, b),
]

const distinct = (line: string, weight: number): Apart => ({ line, weight, verdict: 'distinct' })
/** Dates are often written wrong: alone they tell nobody apart. */
const unsure = (line: string, weight: number): Apart => ({ line, weight, verdict: 'unsure' })

const bornAlike = (a: PlaceSigns, b: PlaceSigns): boolean =>
  a.births.some((x) => b.births.some((y) => canBeSame(x.date, y.date)))

const births = (a: PlaceSigns, b: PlaceSigns): readonly Apart[] => {
  const [[one], [other]] = [a.births, b.births]
  return one && other && !bornAlike(a, b)
    ? [unsure(`Born “${one.words}” and “${other.words}”: both cannot be right of one person`, 0.7)]
    : []
}

const ages = (a: PlaceSigns, b: PlaceSigns): readonly Apart[] => {
  const [[one], [other]] = [a.ages, b.ages]
  const isFar =
    one &&
    other &&
    a.ages.every((x) => b.ages.every((y) => Math.abs(x.years - y.years) > YEARS_APART))
  return isFar ? [unsure(`Aged “${one.words}” and “${other.words}”`, 0.5)] : []
}

const compareAreas = (name: string, a: PlaceSigns, b: PlaceSigns) =>
  a.area !== null && b.area !== null
    ? comparePlaces(`${name}, ${a.area}`, `${name}, ${b.area}`).verdict
    : null

const areas = (name: string, a: PlaceSigns, b: PlaceSigns): readonly Apart[] =>
  compareAreas(name, a, b) === 'distinct'
    ? [distinct(`The source says “${a.area}” at the one place and “${b.area}” at the other`, 0.8)]
    : []

/** Which places of a name may be of one, and which of another; of the others nothing tells it. */
export interface TwoOfAName<P extends PlaceSigns> {
  readonly one: readonly P[]
  readonly other: readonly P[]
  readonly verdict: IdentityVerdict
  readonly score: number
  readonly lines: readonly string[]
}

/**
 * Parts the places of a name as far as the source itself tells them apart, by the two that are told apart
 * best. Another place goes with one of them only where it shares a date of birth or an area with it, or is told apart
 * from the other alone by what the source says in so many words. Nothing is guessed by nearness. Null where
 * nothing tells any two apart.
 */
export const twoOfAName = <P extends PlaceSigns>(
  name: string,
  places: readonly P[],
): TwoOfAName<P> | null => {
  const best = pairsOf(places)
    .map(([a, b]) => ({ a, b, why: apartBy(name, a, b) }))
    .filter(({ why }) => why.length > 0)
    .sort(
      (x, y) => sumOf(y.why) - sumOf(x.why) || x.a.start - y.a.start || x.b.start - y.b.start,
    )[0]
  if (!best) return null
  const { a, b, why } = best
  const isTold = (place: P, side: P): boolean =>
    bornAlike(place, side) || compareAreas(name, place, side) === 'same'
  const sideOf = (place: P): P | null => {
    if (place === a || place === b) return place
    const [withOne, withOther] = [isTold(place, a), isTold(place, b)]
    if (withOne !== withOther) return withOne ? a : b
    return b.another !== null && place.start < b.start && place.another === null ? a : null
  }
  return {
    one: places.filter((place) => sideOf(place) === a),
    other: places.filter((place) => sideOf(place) === b),
    verdict: why.some(({ verdict }) => verdict === 'distinct') ? 'distinct' : 'unsure',
    score: sumOf(why),
    lines: why.map(({ line }) => line),
  }
}

/** Of so many places that say anything, no more are set beside each other. */
const MOST_PLACES = 60

const pairsOf = <P extends PlaceSigns>(places: readonly P[]): (readonly [P, P])[] => {
  const telling = places
    .filter(
      ({ births: born, ages: aged, another, list, area }) =>
        born.length > 0 || aged.length > 0 || another !== null || list !== null || area !== null,
    )
    .slice(0, MOST_PLACES)
  const first = places[0]
  const all = first && !telling.includes(first) ? [first, ...telling] : telling
  return all.flatMap((b, n) => all.slice(0, n).map((a) => [a, b] as const))
}

const sumOf = (why: readonly Apart[]): number =>
  Math.min(1, why.reduce((sum, { weight }) => Math.max(sum, weight), 0) + 0.1 * (why.length - 1))
