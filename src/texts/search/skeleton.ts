/**
 * The Latin skeleton of a name: one form for the ways its sounds are written in Latin and in the
 * Cyrillic alphabets of Russian, Kazakh, Kyrgyz and Dungan, so that Korday, Qorday, Кордай and Қордай
 * find each other. It is made for finding, not for deciding who is who: it joins more than it should.
 */

/** Sounds written with several Latin letters; at each place the first that fits counts. `6`: ch, sh. */
const LATIN_GROUPS: readonly (readonly [letters: string, sound: string])[] = [
  ['shch', '6'],
  ['dzh', 'j'],
  ['tch', '6'],
  ['sch', '6'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ch', '6'],
  ['sh', '6'],
  ['ts', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['dj', 'j'],
  ['ck', 'k'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ye', 'e'],
]

const LATIN_LETTERS: Readonly<Record<string, string>> = { q: 'k', c: 'k', w: 'v', x: 'ks', y: 'i' }

/** Letters whose mark makes another sound; other marks only colour the vowel and are folded away. */
const MARKED: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ș: 'sh',
  ç: 'ch',
  č: 'ch',
  ž: 'zh',
  ğ: 'g',
  ñ: 'n',
  ı: 'i',
  ə: 'a',
}
const MARKED_LETTERS = /[şšșçčžğñıə]/g

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: '6',
  ш: '6',
  щ: '6',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ё: 'e',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  җ: 'j',
  ў: 'u',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ҳ: 'h',
  ҷ: '6',
  ӣ: 'i',
  ӯ: 'u',
}

const MARKS = /\p{M}/gu
const VOWEL = /[aeiou]/

/** `yo` after a consonant is ё, which folds to е: Fyodor, Федор. */
const isSoftO = (word: string, at: number, sounds: string): boolean =>
  word.startsWith('yo', at) && sounds !== '' && !VOWEL.test(sounds.at(-1) ?? '')

const latinSound = (
  word: string,
  at: number,
  sounds: string,
): readonly [length: number, sound: string] => {
  if (isSoftO(word, at, sounds)) return [2, 'e']
  for (const [letters, sound] of LATIN_GROUPS) {
    if (word.startsWith(letters, at)) return [letters.length, sound]
  }
  const letter = word.charAt(at)
  return [1, LATIN_LETTERS[letter] ?? letter]
}

const sound = (
  word: string,
  at: number,
  sounds: string,
): readonly [length: number, sound: string] => {
  if (word.startsWith('дж', at)) return [2, 'j']
  const cyrillic = CYRILLIC[word.charAt(at)]
  return cyrillic === undefined ? latinSound(word, at, sounds) : [1, cyrillic]
}

const collapse = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1')

/** Latin letters: their marks told apart or dropped. Cyrillic letters are composed, and known as such. */
const spell = (word: string): string => {
  const small = word.toLowerCase().normalize('NFC')
  const spelled = small.replace(MARKED_LETTERS, (letter) => MARKED[letter] ?? letter)
  if (!/[^a-zа-яёәғқңөұүһіҗўїєґҳҷӣӯ]/.test(spelled)) return spelled
  return spelled
    .replace(/[^\u0400-\u04ff]+/g, (latin) => latin.normalize('NFKD').replace(MARKS, ''))
    .replace(/[^a-zа-яёәғқңөұүһіҗўїєґҳҷӣӯ]/g, '')
}

/** The skeleton of one word; null when it has no Latin or Cyrillic letters to speak of. */
export const skeleton = (word: string): string | null => {
  const spelled = spell(word)
  let sounds = ''
  let at = 0
  while (at < spelled.length) {
    const [length, heard] = sound(spelled, at, sounds)
    sounds += heard
    at += length
  }
  const bare = collapse(sounds)
  return bare.length < 2 ? null : bare
}
