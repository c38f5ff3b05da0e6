import { caseBases } from './place-cases.ts'
import { placeSounds } from './place-sounds.ts'
import { partsWithin } from './written-within.ts'

/** What a word beside a name says of the place; towns are cities here, as writers call them both. */
export type PlaceTier = 'region' | 'district' | 'city' | 'village'

/** A written place taken apart: its name by sound, what kind it is said to be, and what it lies in. */
export interface PlaceWords {
  readonly name: string
  readonly sounds: string
  /** What its sounds may be in the nominative, where it may stand in another case: "в Кордае". */
  readonly bases: readonly string[]
  /** A preposition or the case of the word for its kind says that it stands in another case. */
  readonly oblique: boolean
  /** The kind said, or null when no word says it. */
  readonly tier: PlaceTier | null
  /** What the word may also stand for: English writers call a район a region. */
  readonly perhaps: PlaceTier | null
  /** "Sortobe, Korday District": the names after the comma, nearest first. */
  readonly within: readonly string[]
}

type Said = readonly [words: string, tier: PlaceTier, perhaps: PlaceTier | null]

/** English, Russian, Kazakh and Kyrgyz words for kinds of place, with their cases and abbreviations. */
const SAID: readonly Said[] = [
  ['region|аймағы|аймагы', 'region', 'district'],
  [
    'oblast|province|oblys\\p{L}*|oblus\\p{L}*|област\\p{L}{1,3}|обл\\.?|облыс\\p{L}*|облус\\p{L}*',
    'region',
    null,
  ],
  [
    'district|ra[iy]on\\p{L}{0,2}|a[uū]dan\\p{L}*|район\\p{L}{0,3}|р-н\\p{L}{0,2}|аудан\\p{L}*',
    'district',
    null,
  ],
  ['city|town|qalasy|город\\p{L}{0,3}|[гgқ]\\.|қала|қаласы|шаар|шаары', 'city', null],
  [
    'village|aul|auyly|сел[оаеу]|селом|[сs]\\.|аул\\p{L}{0,2}|ауыл\\p{L}{0,3}|айыл\\p{L}{0,3}',
    'village',
    null,
  ],
  ['settlement|пос[её]л\\p{L}{2,4}|пос\\.|п\\.|пгт|кент|кенті', 'village', 'city'],
]

const PREPOSITION = /^(?:в|во|на|из|до|от|под|близ|около|возле|у|in|from|near|at|to)\s+(?=\S)/iu
const KIND_OBLIQUE =
  /(?<![\p{L}-])(?:област(?:и|ью)|район(?:а|у|ом|е)|город(?:а|у|ом|е)|сел(?:а|у|ом|е)|селом|аул(?:а|у|ом|е)|пос[её]лк(?:а|у|ом|е)|жител(?:и|ей|ям|ями|ях))(?![\p{L}-])/iu
/** "г.Тараз": an abbreviation without the space after it. */
const JOINED = /(?<![\p{L}-])([гgсsп]|пос|обл)\.(?=\p{L})/giu
/** Words that stand before a place and are no part of its name. */
const BEFORE = /^(?:жител(?:и|ей|ям|ями|ях)|residents of|inhabitants of)\s+/iu

const PATTERNS = SAID.map(([words, tier, perhaps]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])(?:\\s+of(?!\\p{L}))?`, 'giu'),
  tier,
  perhaps,
}))

/** Russian adjectives of places, in their cases and in Latin letters: "Кордайского", "Zhambylskaya". */
const ADJECTIVE = /(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)|sk(?:aya|aia|iy|ii|ij|y))$/iu

export const placeWordsOf = (written: string): PlaceWords => {
  const [said = '', ...within] = partsWithin(written.normalize('NFC').trim())
  const head = said.replace(JOINED, '$1. ').replace(PREPOSITION, '').replace(BEFORE, '')
  const { rest, tier, perhaps } = withoutKind(head)
  const bare = rest
    .replace(/^\s*the\s+/iu, '')
    .replace(/^\s*(?:имени|им\.)\s+/iu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const wide = tier === 'region' || tier === 'district'
  const stem = wide ? bare.replace(ADJECTIVE, '') : bare
  const name = stem === '' ? bare : stem
  return {
    name,
    sounds: placeSounds(name),
    bases: stem === bare ? caseBases(name) : [],
    oblique: PREPOSITION.test(said) || BEFORE.test(said) || KIND_OBLIQUE.test(head),
    tier,
    perhaps,
    within,
  }
}

const withoutKind = (
  head: string,
): {
  readonly rest: string
  readonly tier: PlaceTier | null
  readonly perhaps: PlaceTier | null
} => {
  let rest = ` ${head} `
  let said: { tier: PlaceTier; perhaps: PlaceTier | null } | null = null
  for (const { pattern, tier, perhaps } of PATTERNS) {
    const without = rest.replace(pattern, ' ')
    if (without.trim() === '' || without === rest) continue
    said ??= { tier, perhaps }
    rest = without
  }
  return { rest, tier: said?.tier ?? null, perhaps: said?.perhaps ?? null }
}
