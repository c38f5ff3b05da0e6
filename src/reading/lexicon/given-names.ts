import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { isLivingName, isOrdinaryWord } from './dictionary/dictionary.ts'
import { hasFamilyEnding, isPatronymic } from './family-endings.ts'
import { ARABIC_PERSIAN } from './given/arabic-persian.ts'
import { AFRICAN, ASIAN } from './given/asia-africa.ts'
import { CAUCASIAN } from './given/caucasus.ts'
import { FOREIGN_IN_RUSSIAN } from './given/foreign-in-russian.ts'
import { SLAVIC } from './given/slavic.ts'
import { KAZAKH_KYRGYZ } from './given/turkic.ts'
import { TURKISH_AZERI, UZBEK_TAJIK_UYGHUR } from './given/turkic-south.ts'
import { WESTERN } from './given/western.ts'
import { latinKey } from './latin-key.ts'
import { russianBases } from './russian-cases.ts'

const LISTS = [
  KAZAKH_KYRGYZ,
  UZBEK_TAJIK_UYGHUR,
  TURKISH_AZERI,
  CAUCASIAN,
  ARABIC_PERSIAN,
  ASIAN,
  AFRICAN,
  SLAVIC,
  WESTERN,
  FOREIGN_IN_RUSSIAN,
]

const keys = new Set(
  LISTS.join(' ')
    .split(/\s+/)
    .filter((n) => n !== '')
    .map(latinKey),
)

/** Names that are as often a word, a place or a month; alone they tell nothing. */
const DOUBTFUL = new Set(
  `islam bill mark april may june august frank will grant rose hope faith grace victor roman sultan
  alma asia georgia jordan chad israel virginia ural jean dana aman media iran amu вера надежда любовь
  роман лев слава азия мир май ада марта асе азат ислам султан кант`.split(/\s+/),
)

const SHORT = 3

const isListed = remembered((lower) => keys.has(latinKey(lower)))

/** True for a given name in its base form, in any spelling. */
export const isListedGivenName = remembered((lower) => {
  if (!isListed(lower)) return false
  return !(beginsCyrillic(lower) && isOrdinaryWord(lower)) || isLiving(lower)
})

const isLiving = (lower: string): boolean =>
  isLivingName(lower) && !hasFamilyEnding(lower) && !isPatronymic(lower)

/** «Жан-Пьер», "Emir-Usein": each half is a name. */
const isHyphened = (lower: string): boolean => {
  const hyphen = lower.indexOf('-')
  if (hyphen < 2) return false
  return isListed(lower.slice(0, hyphen)) && isGivenName(lower.slice(hyphen + 1))
}

/** True for a given name in any of its spellings; Russian case forms count. */
export const isGivenName: (lower: string) => boolean = remembered((lower) => {
  if (isListedGivenName(lower) || isHyphened(lower)) return true
  if (!beginsCyrillic(lower)) return false
  if (isLiving(lower)) return true
  if (lower.length <= SHORT || isOrdinaryWord(lower)) return false
  return russianBases(lower).some((base) => keys.has(latinKey(base)))
})

/** A given name that is no common word besides. */
export const isSureGivenName = (lower: string): boolean =>
  isGivenName(lower) && !DOUBTFUL.has(lower) && !isOrdinaryWord(lower)
