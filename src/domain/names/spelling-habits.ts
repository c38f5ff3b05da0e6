/**
 * How German, French, Polish and English writers spell the sounds of Russian names in Latin letters,
 * each as a rewriting into Cyrillic. One spelling means other sounds in other hands: "ch" is ч to an
 * Englishman, ш to a Frenchman, х to a German. Own tables, from general knowledge.
 */
type Habit = readonly (readonly [letters: RegExp, cyrillic: string])[]

const GERMAN: Habit = [
  [/schtsch/gu, 'щ'],
  [/dsch/gu, 'дж'],
  [/tsch/gu, 'ч'],
  [/sch/gu, 'ш'],
  [/sh/gu, 'ж'],
  [/ch/gu, 'х'],
  [/ss/gu, 'с'],
  [/jo|jö/gu, 'ё'],
  [/ja/gu, 'я'],
  [/ju|jü/gu, 'ю'],
  [/ie/gu, 'и'],
  [/z/gu, 'ц'],
  [/[wv]/gu, 'в'],
  [/j/gu, 'й'],
  [/x/gu, 'кс'],
  [/ei/gu, 'ей'],
]
const FRENCH: Habit = [
  [/chtch/gu, 'щ'],
  [/tch/gu, 'ч'],
  [/ch/gu, 'ш'],
  [/dj/gu, 'дж'],
  [/j/gu, 'ж'],
  [/ou/gu, 'у'],
  [/gu(?=[eéiy])/gu, 'г'],
  [/qu/gu, 'к'],
  [/io(?=[nvtr])/gu, 'ё'],
  [/x/gu, 'кс'],
  [/ff$/gu, 'в'],
]
const POLISH: Habit = [
  [/szcz/gu, 'щ'],
  [/sz/gu, 'ш'],
  [/cz/gu, 'ч'],
  [/rz|ż|ź/gu, 'ж'],
  [/ch/gu, 'х'],
  [/io|jo/gu, 'ё'],
  [/ia|ja/gu, 'я'],
  [/iu|ju/gu, 'ю'],
  [/c/gu, 'ц'],
  [/w/gu, 'в'],
  [/j/gu, 'й'],
  [/ks/gu, 'кс'],
]
const ENGLISH: Habit = [
  [/x/gu, 'кс'],
  [/yo/gu, 'ё'],
  [/c(?=[eiy])/gu, 'с'],
]
/** The two sounds of Исхак and Исхар, which many write with the letters of ш. */
const TWO_SOUNDS: Habit = [[/(?<=[aeiou])s(?:c?h)(?=[aeiou])/gu, 'сх']]

/** What in a word may be of the habit, so that few words have more than one reading. */
const HABITS: readonly (readonly [sign: RegExp, habit: Habit])[] = [
  [/sch|j|w|z|ch|x|ss/u, GERMAN],
  [/ch|ou|j|gu|qu|x/u, FRENCH],
  [/sz|cz|rz|w|ż|ź|j|io|ia/u, POLISH],
  [/x|yo|c(?=[eiy])/u, ENGLISH],
  [/[aeiou]sc?h[aeiou]/u, TWO_SOUNDS],
]

const LATIN = /^[\p{Script=Latin}\p{M}’'ʻ‘`]+$/u

/** The word as each habit that may have written it would have it in Cyrillic. */
export const readingsOf = (letters: string): string[] => {
  if (!LATIN.test(letters)) return []
  const found = new Set<string>()
  for (const [sign, habit] of HABITS) {
    if (!sign.test(letters)) continue
    found.add(habit.reduce((word, [from, to]) => word.replace(from, to), letters))
  }
  return [...found]
}
