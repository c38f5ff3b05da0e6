import { compareNames } from '../../domain/names/compare-names.ts'
import { type NamePart, namePartsOf } from '../../domain/names/name-parts.ts'
import { soundDistance } from '../../domain/names/sound-distance.ts'
import type { AuditContext } from '../context.ts'
import {
  areListedTogether,
  differInCaseOnly,
  sameScript,
  type Variant,
  viewsOf,
} from '../spelling/variants.ts'

/** A way of writing a name, with its words. */
export interface NameVariant {
  readonly variant: Variant
  readonly words: readonly NamePart[]
}

/**
 * In texts of one matter a name may be misspelt further than elsewhere: all its other parts agree, or
 * one letter of a bare family name differs and neither text has the other's spelling.
 */
export const areOneInMatter = (context: AuditContext, a: NameVariant, b: NameVariant): boolean => {
  const [x, y] = [a.variant, b.variant]
  if (!sameScript(x.name, y.name) || differInCaseOnly(x.name, y.name)) return false
  return areSpeltAlike(a, b) && areOfOneMatter(context, x, y) && !areListedTogether(x, y)
}

/** Two texts of one matter, of which neither has the other's spelling. */
const areOfOneMatter = ({ matters }: AuditContext, a: Variant, b: Variant): boolean => {
  const [ofA, ofB] = [new Set(viewsOf(a)), new Set(viewsOf(b))]
  if ([...ofA].some((view) => ofB.has(view))) return false
  return [...ofA].some((v) => [...ofB].some((w) => matters.areAboutTheSame(v, w)))
}

const areSpeltAlike = (a: NameVariant, b: NameVariant): boolean => {
  if (haveNearFamilyNames(a, b)) return true
  if (a.words.length < 2 || b.words.length < 2) return false
  const { verdict, why } = compareNames(a.variant.name, b.variant.name)
  if (why.some((w) => w.how === 'initial-differs' || w.how === 'sex-differs')) return false
  const isSpeltAnew = why.some((w) => w.how === 'near' || w.how === 'same-sound')
  // In one matter a common given name is as good as any.
  const agree = verdict === 'same' || why.some((w) => w.how === 'borne-by-many')
  return (agree && isSpeltAnew) || (why.length === a.words.length && onlyOneDiffers(a, b))
}

/** "Ardo Sule Diko" and "Ardo Sulle Dicko": in their order, all parts sound alike but one, and that nearly. */
const MOST_OF_ONE = 2
const FEWEST_PARTS = 3

const onlyOneDiffers = (a: NameVariant, b: NameVariant): boolean => {
  if (a.words.length !== b.words.length || a.words.length < FEWEST_PARTS) return false
  const costs = a.words.map((word, i) => soundDistance(word.sounds, b.words[i]?.sounds ?? ''))
  const differing = costs.filter((cost) => cost > 0)
  return differing.length === 1 && (differing[0] ?? 0) <= MOST_OF_ONE
}

/** One long word differs by a sound, and nothing else of the names speaks against one person. */
const haveNearFamilyNames = (a: NameVariant, b: NameVariant): boolean => {
  const near = a.words.flatMap((x) =>
    b.words.filter((y) => mayBeNear(x, y)).map((y) => [x, y] as const),
  )
  const [pair] = near
  if (!pair || near.length > 1) return false
  const [x, y] = [givenOf(a, pair[0]), givenOf(b, pair[1])]
  if (x.length === 0 || y.length === 0) return true
  if (!x.some((p) => y.some((q) => letterOf(p) === letterOf(q) || areOneGivenName(p, q))))
    return false
  const [named, other] = [joined(x), joined(y)]
  return named === null || other === null || compareNames(named, other).verdict !== 'distinct'
}

/** What a name has besides its family name: given names or initials. */
const givenOf = ({ variant }: NameVariant, family: NamePart): readonly NamePart[] =>
  namePartsOf(variant.name).filter((p) => p.written !== family.written && p.kind !== 'patronymic')

/** «Юсуп», «Жусуп». */
const areOneGivenName = (p: NamePart, q: NamePart): boolean =>
  p.kind === 'word' && q.kind === 'word' && soundDistance(p.sounds, q.sounds) <= MOST_OF_ONE

/** Null when initials stand for names. */
const joined = (parts: readonly NamePart[]): string | null =>
  parts.every((p) => p.kind === 'word') ? parts.map((p) => p.written).join(' ') : null

const letterOf = ({ written }: NamePart): string => written.charAt(0).toUpperCase()

/** As written, or one of them in another case of the language. */
const mayBeNear = (x: NamePart, y: NamePart): boolean =>
  x.written.toLowerCase() !== y.written.toLowerCase() &&
  (areNear(x.sounds, y.sounds) ||
    x.cases.some((base) => areNear(base, y.sounds)) ||
    y.cases.some((base) => areNear(x.sounds, base)))

const SHORTEST_FAMILY = 5
/** One sound changed for another, or one lost. */
const MOST_OF_FAMILY = 1.3

const areNear = (x: string, y: string): boolean => {
  if (Math.min(x.length, y.length) < SHORTEST_FAMILY || x[0] !== y[0]) return false
  const distance = soundDistance(x, y)
  return distance > 0 && distance <= MOST_OF_FAMILY && x.slice(-2) === y.slice(-2)
}
