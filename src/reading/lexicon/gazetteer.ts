import { beginsCyrillic } from '../tokens/characters.ts'
import { remembered } from '../tokens/remembered.ts'
import { beginningsOf } from './beginnings.ts'
import { isThingName } from './dictionary/dictionary.ts'
import { hasFamilyEnding } from './family-endings.ts'
import { isGivenName } from './given-names.ts'
import { CITIES_EN } from './places/cities-en.ts'
import { CITIES_RU } from './places/cities-ru.ts'
import { COUNTRIES_EN, COUNTRIES_RU } from './places/countries.ts'
import { inRussianSet, russianBases } from './russian-cases.ts'

export { DOUBTFUL_PLACES } from './places/doubtful.ts'

/** The longest entry has this many words (a hyphen joins two). */
export const LONGEST_ENTRY = 5

const mayBegin = beginningsOf(COUNTRIES_EN, CITIES_EN, COUNTRIES_RU, CITIES_RU)

const isRussian = (phrase: string): boolean => COUNTRIES_RU.has(phrase) || CITIES_RU.has(phrase)

const russian = { has: isRussian }

const ADJECTIVE_END =
  /(?:ого|его|ому|ему|ой|ей|ую|юю|ым|им|ом|ем|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$/
const ADJECTIVE_BASES = ['ая', 'яя', 'ый', 'ий', 'ой', 'ое', 'ее', 'ые', 'ие']

/** Base forms of an adjective in a name of several words. */
const adjectiveBases = (word: string): string[] => {
  const stem = word.replace(ADJECTIVE_END, '')
  return stem === word ? [word] : [word, ...ADJECTIVE_BASES.map((end) => stem + end)]
}

/** «Нижнего Новгорода», «Южной Кореи»: an adjective, then a noun. */
const isRussianPhrase = (phrase: string, space: number): boolean => {
  const noun = phrase.slice(space + 1)
  const nouns = [noun, ...nounBases(noun)]
  return adjectiveBases(phrase.slice(0, space)).some((a) =>
    nouns.some((n) => isRussian(`${a} ${n}`)),
  )
}

/** The general bases, and those of words that stand in the plural: Челнах, Черкассах. */
const nounBases = (word: string): string[] => {
  const plural = /(?:ов|ам|ами|ах)$/.test(word)
    ? [word.replace(/(?:ов|ам|ами|ах)$/, 'ы')]
    : [`${word}ы`]
  return [...russianBases(word), ...plural]
}

/** «Ростова-на-Дону», «Комсомольске-на-Амуре»: only what stands before the first hyphen declines. */
const isHyphened = (phrase: string): boolean => {
  const hyphen = phrase.indexOf('-')
  if (hyphen < 0) return false
  const rest = phrase.slice(hyphen)
  return russianBases(phrase.slice(0, hyphen)).some((base) => isRussian(base + rest))
}

/** True for a name in the gazetteer; `phrase` is lowercase, single spaces, hyphens unspaced. */
export const isGazetteerPlace = remembered((phrase) => {
  if (!mayBegin(phrase)) return false
  if (!beginsCyrillic(phrase)) {
    const plain = phrase.replace(/'s$/, '')
    return COUNTRIES_EN.has(plain) || CITIES_EN.has(plain)
  }
  if (isRussian(phrase)) return true
  const space = phrase.indexOf(' ')
  if (space >= 0) return isRussianPhrase(phrase, space)
  return inRussianSet(russian, phrase) || nounBases(phrase).some(isRussian) || isHyphened(phrase)
})

/**
 * A Russian word that the dictionary has as the name of a thing: mostly a town or river, but for
 * some family names and heathen gods. Enough where the words around it speak for a place.
 */
export const isLikelyPlaceRu = remembered(
  (lower) =>
    beginsCyrillic(lower) && isThingName(lower) && !isGivenName(lower) && !hasFamilyEnding(lower),
)
