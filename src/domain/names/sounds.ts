/**
 * The sounds of a written name, one letter each, whichever of the usual ways they are written in:
 * Latin after English, French, German, Turkic or Kazakh habit, or the Cyrillic of Russian, Kazakh,
 * Kyrgyz, Uzbek, Tajik and Dungan. `J` ж zh j, `H` х kh h, `C` ц ts, `6` ч ch, `X` ш sh. Own table.
 */

/** Several letters that are one sound; where several fit, the longest counts. */
const LATIN_GROUPS: Readonly<Record<string, string>> = {
  shch: 'X',
  stch: 'X',
  tsch: '6',
  tch: '6',
  sch: 'X',
  dzh: 'J',
  dsch: 'J',
  dj: 'J',
  zh: 'J',
  kh: 'H',
  gh: 'G',
  ch: '6',
  cz: '6',
  szcz: 'X',
  sh: 'X',
  ts: 'C',
  tz: 'C',
  tzh: 'TJ',
  ph: 'F',
  ck: 'K',
  ou: 'U',
  oo: 'U',
  дж: 'J',
  чж: 'J',
  ьо: 'Y',
  ье: 'E',
}
const LONGEST_GROUP = 4

const LATIN: Readonly<Record<string, string>> = {
  a: 'A',
  ä: 'A',
  b: 'B',
  c: 'K',
  ç: '6',
  č: '6',
  d: 'D',
  đ: 'D',
  e: 'E',
  ə: 'A',
  f: 'F',
  g: 'G',
  ğ: 'G',
  h: 'H',
  i: 'I',
  ı: 'I',
  j: 'J',
  k: 'K',
  l: 'L',
  ł: 'L',
  m: 'M',
  n: 'N',
  o: 'O',
  ø: 'O',
  p: 'P',
  q: 'K',
  r: 'R',
  s: 'S',
  ş: 'X',
  š: 'X',
  t: 'T',
  u: 'U',
  v: 'V',
  w: 'V',
  x: 'H',
  y: 'I',
  z: 'Z',
  ž: 'J',
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'A',
  ә: 'A',
  б: 'B',
  в: 'V',
  г: 'G',
  ғ: 'G',
  д: 'D',
  е: 'E',
  ё: 'Y',
  ѣ: 'E',
  ѳ: 'F',
  ѵ: 'I',
  ж: 'J',
  җ: 'J',
  з: 'Z',
  и: 'I',
  й: 'I',
  і: 'I',
  ӣ: 'I',
  к: 'K',
  қ: 'K',
  л: 'L',
  м: 'M',
  н: 'N',
  ң: 'N',
  о: 'O',
  ө: 'O',
  п: 'P',
  р: 'R',
  с: 'S',
  т: 'T',
  у: 'U',
  ў: 'U',
  ұ: 'U',
  ү: 'U',
  ӯ: 'U',
  ф: 'F',
  х: 'H',
  һ: 'H',
  ҳ: 'H',
  ц: 'C',
  ч: '6',
  ҷ: 'J',
  ш: 'X',
  щ: 'X',
  ъ: '',
  ы: 'I',
  ь: '',
  э: 'E',
  ю: 'IU',
  я: 'IA',
}

const soundOf = (sign: string): string => {
  const known = CYRILLIC[sign] ?? LATIN[sign]
  if (known !== undefined) return known
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return CYRILLIC[bare] ?? LATIN[bare] ?? (/[\p{Lu}\p{Ll}\p{Lo}\p{Nd}]/u.test(bare) ? bare : '')
}

const groupAt = (word: string, at: number): { sound: string; length: number } | null => {
  for (let length = LONGEST_GROUP; length > 1; length--) {
    const sound = LATIN_GROUPS[word.slice(at, at + length)]
    if (sound !== undefined) return { sound, length }
  }
  return null
}

/** The glide before a vowel that one writer hears and another doesn't: -ayeva, -aeva; Iusuf, Yusuf. */
const glides = (sounds: string): string =>
  sounds.replace(/[IJ]+E/g, 'E').replace(/([AOU])I(?=[AU])/g, '$1I')

/** The sounds of one word of a name: "Tulegenbayeva" and "Тулегенбаева" are both TULEGENBAEVA. */
export const soundsOf = (word: string): string => {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=[bcfglmnprstvwk])[jy]o|(?<=[lmnprstv])io(?=[nvtrsw])/gu, 'ё')
  let sounds = ''
  for (let at = 0; at < letters.length; ) {
    const group = groupAt(letters, at)
    sounds += group ? group.sound : soundOf(letters[at] ?? '')
    at += group ? group.length : 1
  }
  return glides(sounds).replace(/(.)\1+/g, '$1')
}
