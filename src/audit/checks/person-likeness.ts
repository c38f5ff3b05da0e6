import { compareNames } from '../../domain/names/compare-names.ts'
import type { NamePart } from '../../domain/names/name-parts.ts'
import { soundDistance } from '../../domain/names/sound-distance.ts'
import { type Found, makeFinding } from '../report.ts'
import { sameScript, sidesOf, whereWritten } from '../spelling/variants.ts'
import type { NameVariant } from './person-spellings-in-matter.ts'

/** Two written names that may be one person's. */
export interface Likeness {
  readonly a: NameVariant
  readonly b: NameVariant
  /** Part by part; null when nothing is likened but that both texts are of one matter. */
  readonly why: string | null
}

/**
 * One finding for all names in which the same two spellings differ: "Ormon Sadiev" and "Ormon Sodiev",
 * "Sadiev" and "O. Sodiev". Names that cannot be one person's never stand in one.
 */
export const asFindings = (likenesses: readonly Likeness[]): Found[] => {
  const groups = [...Map.groupBy(likenesses, differenceOf).values()].flatMap(ofOnePerson)
  return groups.map(findingOf)
}

const ofOnePerson = (likenesses: readonly Likeness[]): Likeness[][] => {
  const groups: Likeness[][] = []
  for (const likeness of likenesses) {
    const group = groups.find((g) => g.every((other) => mayBeOnePerson(other, likeness)))
    if (group) group.push(likeness)
    else groups.push([likeness])
  }
  return groups
}

const findingOf = (group: readonly Likeness[]): Found => {
  const names = [...new Set(group.flatMap(({ a, b }) => [a.variant, b.variant]))]
  const ways = names.length === 2 ? 'two' : 'several'
  const why = group[0]?.why ?? null
  const where = why === null ? ' in texts of one matter' : ''
  const message = `May be one person, spelt ${ways} ways${where}: ${names.map(whereWritten).join(', ')}${why === null ? '' : ` (${why})`}.`
  return makeFinding('may-be-one', 'low', message, names.flatMap(sidesOf))
}

const mayBeOnePerson = (one: Likeness, other: Likeness): boolean =>
  [one.a, one.b].every((x) =>
    [other.a, other.b].every(
      (y) =>
        sameScript(x.variant.name, y.variant.name) &&
        compareNames(x.variant.name, y.variant.name).verdict !== 'distinct',
    ),
  )

/** Of the words that only one of the two has, the sounds of those that are nearest to each other. */
const differenceOf = ({ a, b }: Likeness): string => {
  const [x, y] = [a.words.map(baseOf), b.words.map(baseOf)]
  const [left, right] = [x.filter((w) => !y.includes(w)), y.filter((w) => !x.includes(w))]
  const pairs = left.flatMap((l) =>
    right.map((r) => ({ pair: [l, r].sort().join('|'), distance: soundDistance(l, r) })),
  )
  return pairs.toSorted((p, q) => p.distance - q.distance)[0]?.pair ?? ''
}

/** Without the ending of a case, where it may have one. */
const baseOf = ({ sounds, cases }: NamePart): string =>
  [sounds, ...cases].toSorted((p, q) => p.length - q.length)[0] ?? sounds
