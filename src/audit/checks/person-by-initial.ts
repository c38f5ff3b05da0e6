import { areCasesOfOne, type NamePart, namePartsOf } from '../../domain/names/name-parts.ts'
import { soundDistance } from '../../domain/names/sound-distance.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, makeFinding, placesKey, quoted, sideAt } from '../report.ts'
import { nearKeysOf, nearPairs } from '../spelling/near-keys.ts'
import { sameScript } from '../spelling/variants.ts'

/**
 * One family name with two given names that begin alike, in texts of one matter of which none names
 * both, nor anybody else of that family: a given name may have been mistaken. Never a merger.
 */
export const twoByInitial = (context: AuditContext): Found[] => {
  const somebodies = somebodiesIn(context)
  const pairs = nearPairs(somebodies, ({ family }) => nearKeysOf(family.sounds))
  const told = new Set<string>()
  return pairs.flatMap(([a, b]) => {
    if (!mayBeOne(context, somebodies, a, b)) return []
    const finding = findingOf(a, b)
    const key = placesKey(finding)
    if (told.has(key)) return []
    told.add(key)
    return [finding]
  })
}

interface Somebody {
  readonly given: NamePart
  readonly family: NamePart
  readonly places: readonly PlacedName[]
}

const WORDS_OF_NAME = 2
const ALIKE = 0.6
/** «Бахтиёр» and «Бахтиер», "Suhardi" and "Soehardi" are one name, spelt two ways. */
const UNLIKE = 1.5
/** Shorter ones are borne by many. */
const SHORTEST_FAMILY = 4

const isOneFamily = (a: Somebody, b: Somebody): boolean =>
  soundDistance(a.family.sounds, b.family.sounds) <= ALIKE

const isOneGiven = ({ given: p }: Somebody, { given: q }: Somebody): boolean =>
  soundDistance(p.sounds, q.sounds) <= UNLIKE ||
  areCasesOfOne(p, q) ||
  p.cases.some((base) => q.cases.includes(base))

/** Everybody who is told with a given and a family name, in either order. */
const somebodiesIn = ({ names }: AuditContext): Somebody[] => {
  const persons = names.filter((n) => n.of === 'person')
  return [...Map.groupBy(persons, (n) => n.name.toLowerCase()).values()].flatMap((places) => {
    const words = namePartsOf(places[0]?.name ?? '').filter((p) => p.kind !== 'patronymic')
    if (words.length !== WORDS_OF_NAME || words.some((p) => p.kind !== 'word')) return []
    const [first, last] = words
    if (!first || !last) return []
    return [
      { given: first, family: last, places },
      { given: last, family: first, places },
    ].filter(({ family }) => family.sounds.length >= SHORTEST_FAMILY)
  })
}

const mayBeOne = (
  { matters }: AuditContext,
  all: readonly Somebody[],
  a: Somebody,
  b: Somebody,
): boolean => {
  if (!isOneFamily(a, b) || a.given.sounds[0] !== b.given.sounds[0] || isOneGiven(a, b))
    return false
  const [x, y] = [a.places[0], b.places[0]]
  if (!x || !y || !sameScript(x.name, y.name)) return false
  const viewsOf = ({ places }: Somebody) => new Set(places.map((p) => p.view))
  const [inA, inB] = [viewsOf(a), viewsOf(b)]
  if ([...inA].some((view) => inB.has(view))) return false
  if (!matters.areAboutTheSame(x.view, y.view)) return false
  // Where a third of the family is told, they may all be kin.
  return !all.some(
    (other) =>
      isOneFamily(other, a) &&
      !isOneGiven(other, a) &&
      !isOneGiven(other, b) &&
      other.places.some(({ view }) => matters.areAboutTheSame(view, x.view) || view === x.view),
  )
}

const findingOf = (a: Somebody, b: Somebody): Found => {
  const said = ({ places }: Somebody): string =>
    `${quoted(places[0]?.name ?? '')} in ${labels(places.map((p) => p.view))}`
  const message = `Is it one person, or two? One family name and two given names in texts of one matter: ${said(a)} and ${said(b)}.`
  const sides = [a, b].flatMap(({ places }) =>
    [...Map.groupBy(places, (p) => p.view).values()].flatMap(([n]) =>
      n ? [sideAt(n.view, n.span, n.name, [])] : [],
    ),
  )
  return makeFinding('may-be-one', 'medium', message, sides)
}
