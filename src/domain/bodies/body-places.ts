import { comparePlaces } from '../places/compare-places.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { BodyReason } from './body-comparison.ts'
import type { BodyParts } from './body-parts.ts'

/** Bodies of which every district and region has its own. */
const LOCAL: ReadonlySet<string> = new Set([
  'court',
  'prosecutor',
  'police',
  'akimat',
  'mayor',
  'temporary-detention',
  'remand-prison',
  'colony',
  'hospital',
  'school',
  'department',
])
/** What there is one of in a country. */
const ONE: readonly string[] = ['supreme', 'constitutional', 'general', 'ministry']

/** Where two bodies of one kind sit: two districts have two courts, and a court without a place may be any. */
export const comparedPlaces = (
  left: BodyParts,
  right: BodyParts,
  gazetteer: Gazetteer | undefined,
): BodyReason[] => {
  const [l, r] = [placesOf(left), placesOf(right)]
  const pair = { left: l.join(', '), right: r.join(', ') }
  if (l.length === 0 && r.length === 0) return unsaid(left, right)
  if (l.length === 0 || r.length === 0) return [{ ...pair, how: 'place-missing' }]
  // What is written alike is of one place, also where nobody could read it as a place's name.
  if (pair.left === pair.right) return [{ ...pair, how: 'place-same' }]
  const { verdict } = comparePlaces(declined(l), declined(r), gazetteer)
  if (verdict === 'distinct') return [{ ...pair, how: 'place-differs' }]
  return [{ ...pair, how: verdict === 'unsure' ? 'place-unsure' : 'place-same' }]
}

const unsaid = (left: BodyParts, right: BodyParts): BodyReason[] => {
  const pair = { left: left.level ?? '', right: right.level ?? '' }
  if (left.level !== right.level) return [{ ...pair, how: 'place-missing' }]
  const ids = [...left.concepts.keys()]
  const local = ids.some((id) => LOCAL.has(id)) && !ids.some((id) => ONE.includes(id))
  const told = left.numbers.length > 0 || left.proper !== '' || right.proper !== ''
  return local && !told ? [{ ...pair, how: 'place-unsaid' }] : []
}

const ADJECTIVE = /(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)|sk(?:y|iy|ii|ij|aya))$/iu

/** As `comparePlaces` reads them, nearest first. */
const placesOf = ({ places }: BodyParts): readonly string[] =>
  places.map(({ name, kind }) => {
    const stem = name.replace(ADJECTIVE, '')
    return [stem === '' ? name : stem, ...(kind === null ? [] : [kind])].join(' ')
  })

/** "Суд города Тараза": a Russian name without an adjective's ending stands in the genitive. */
const declined = (places: readonly string[]): string =>
  places.map((place) => (/^\p{Script=Cyrillic}/u.test(place) ? `из ${place}` : place)).join(', ')
