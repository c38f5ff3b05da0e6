import { mayHaveLegalForm, withoutLegalForm } from './legal-forms.ts'
import { soundsOf } from './sounds.ts'
import { wordForms } from './word-forms.ts'

/** One word of a written name. */
export interface NamePart {
  readonly written: string
  readonly kind: 'word' | 'initial' | 'patronymic'
  /** Of a family name without its feminine ending, of a patronymic its stem. */
  readonly sounds: string
  /** What the ending says of the person's sex, where it does. */
  readonly sex: 'm' | 'f' | null
  /** Base forms it may be an oblique case of, in sounds. */
  readonly cases: readonly string[]
  /** Without the ending -ov or -in. */
  readonly bare: string | null
  /** The sounds of each name that a hyphen joins: Grum and Grzhimailo of Grum-Grzhimailo. */
  readonly halves: readonly string[]
}

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir madam lady lord monsieur madame herr frau señor г-н г-жа господин госпожа гражданин гражданка гр д-р проф'.split(
    ' ',
  ),
)

/** The Arabic article, which joins the word behind it, and small words that link names. */
const ARTICLE = /^['’ʻ‘]?(?:(?:al|el)[-‐‑–](?=\p{L})|a([dnrstz])[-‐‑–](?=\1))/iu
const PARTICLES = new Set(
  'al el bin ben ibn bint de da do dos del della van von der den la le the of and'.split(' '),
)

/** A son's or daughter's mark at the end of the father's name. */
const PATRONYMICS: readonly (readonly [RegExp, 'm' | 'f'])[] = [
  [
    /(?:(?:[oöe]|[ji]?e)[vw](?:ich|itch|itsch|icz|yč|i[cčçć]|iç)|[оеё]вич|ьич|ич)(?:ъ|а|у|ем|е)?$/u,
    'm',
  ],
  [
    /(?:[oöe]|[ji]?e)[vw]n(?:a|y)$|(?:[оеё]вн(?:а|ы|е|ой|у)|инишн\p{L}|иничн\p{L}|inichna|ichna)$/u,
    'f',
  ],
  [
    /(?:[uū]l[yıiı]|uulu|ug[’'ʻ‘`]?l[iı]|ұлы|улы|уулу|o[gğ]l[uıyi]|оглы|o[’'ʻ‘`]?g[’'ʻ‘`]l[iı]|ўғли|угли)$/u,
    'm',
  ],
  [/(?:k[yıi]z[yıi]|q[yıi]z[yıi]|қызы|кызы|g[yı]z[yı]|гызы|қизи|qizi)$/u, 'f'],
]
/** The mark written as a word of its own: it says of the word before what that is. */
const MARK =
  /^(?:uly|ūly|ulı|ulu|uulu|ұлы|улы|уулу|oglu|oğlu|ogly|оглы|o[’'ʻ‘`]?g[’'ʻ‘`]li|ўғли|угли|kyzy|qyzy|kızı|qızı|qizi|қызы|кызы|гызы|қизи)$/u
const SHORTEST_STEM = 3
/** Fathers' names in -а, which take -ич alone: a closed list, as -ич and -ich also end family names. */
const SON_OF_A =
  /^(иль|лук|кузьм|фом|никит|савв|il[yj]?['’]?|luk|kuz['’]?m|fom|nikit|savv)(?:ич(?:ъ|а|у|ем|ом|е)?|i(?:ch|tch|tsch|cz|č))$/u

/** Names repeat their words: what a word may be is worked out once, for so many words at most. */
const MOST_KEPT = 50_000

const keeping = <T>(work: (written: string) => T): ((written: string) => T) => {
  const kept = new Map<string, T>()
  return (written) => {
    const known = kept.get(written)
    if (known !== undefined) return known
    const made = work(written)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(written, made)
    return made
  }
}

/** A part that stands in one form alone. */
const fixedPart = (
  written: string,
  kind: NamePart['kind'],
  sounds: string,
  sex: NamePart['sex'],
): NamePart => ({ written, kind, sounds, sex, cases: [], bare: null, halves: [] })

const HYPHEN = /[-‐‑–]/u

const wordPart = keeping((written: string): NamePart => {
  const names = written.split(HYPHEN)
  const halves = names.length < 2 ? [] : names.map((name) => wordForms(name).sounds)
  return { written, kind: 'word', ...wordForms(names.join('')), halves }
})

const patronymicPart = keeping((written: string): NamePart | null => {
  const lower = written.toLowerCase().replace(HYPHEN, '')
  const father = SON_OF_A.exec(lower)?.[1]
  if (father !== undefined) return fixedPart(written, 'patronymic', soundsOf(father), 'm')
  for (const [pattern, sex] of PATRONYMICS) {
    const stem = lower.replace(pattern, '')
    if (stem === lower || stem.length < SHORTEST_STEM) continue
    return fixedPart(written, 'patronymic', soundsOf(stem), sex)
  }
  return null
})

/** "Ts.", "Kh.", "A": a letter, or the few letters that write one sound. */
const INITIAL = /^\p{Lu}\p{Ll}{0,2}\.$|^\p{Lu}$/u

const initialPart = (written: string): NamePart =>
  fixedPart(written, 'initial', soundsOf(written.replace('.', '')).slice(0, 2), null)

/** Figures that hastily typed or hidden letters are written with: "Ig0r". */
const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
}

const withLetters = (word: string): string =>
  /\p{L}/u.test(word) && /^[\p{L}\d]+$/u.test(word) && !/\d{3}/.test(word)
    ? word.replace(/(?<=\p{Ll}|^\p{Lu})[01345]|[01345](?=\p{Ll})/gu, (d) => FIGURES[d] ?? d)
    : word

/** Nothing but words and blanks: most names, which need no further care. */
const PLAIN = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u

/** The words of a name in the order written, without titles and signs; hyphens join, but not before a mark. */
const wordsOf = (name: string): string[] =>
  PLAIN.test(name) && !mayHaveLegalForm(name)
    ? name.split(' ').filter(isName)
    : wordsWithSigns(name)

const isName = keeping(
  (word: string): boolean =>
    !PARTICLES.has(word.toLowerCase()) &&
    !TITLES.has(word.toLowerCase().replace(/\.$/, '')) &&
    soundsOf(word) !== '',
)

const wordsWithSigns = (name: string): string[] =>
  withoutLegalForm(name)
    .normalize('NFC')
    .replace(/(\p{Lu}\p{Ll}{0,2}\.)(?=\S)/gu, '$1 ')
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ')
    .split(/[\s,/&()]+/u)
    .flatMap((word) => {
      if (ARTICLE.test(word)) return [word.replace(ARTICLE, '').replace(/[-‐‑–]/gu, '')]
      const [first, ...rest] = word.split(HYPHEN)
      const last = rest.at(-1)
      if (last !== undefined && (MARK.test(last.toLowerCase()) || /^(?:khan|хан)$/iu.test(last)))
        return [[first, ...rest.slice(0, -1)].join(''), last]
      return [word]
    })
    .map((word) => withLetters(word.replace(/^[("«“-]+|[)"»”;:!?]+$/gu, '').replace(/[’']s$/u, '')))
    .filter(isName)
    .filter(isNoOffice)

/** Shorter words, and joined ones, may belong to the name: фон, ур-Рауф. */
const OFFICE = /^\p{Ll}{4,}\.?$/u

/** Before the first word with a capital, one without is an office or a trade: “командир Ма”. */
const isNoOffice = (word: string, at: number, words: readonly string[]): boolean =>
  !OFFICE.test(word) || RANKS.has(word) || words.findIndex((w) => /^\p{Lu}/u.test(w)) < at

/** Ranks that are written behind a name and go for a part of it. */
const RANKS = new Set(
  'хан ханъ хана хану ханом хане khan han chan bek бек бий biy бей bey заде zade'.split(' '),
)

/** Whether a word of a name is a rank that a ruler or noble is called by: “Ablai Khan”. */
export const isRank = (word: string): boolean => RANKS.has(word.toLowerCase())

/** The parts of a name in the order written; titles are left out, and "Family, Given" is one order. */
export const namePartsOf = (name: string): readonly NamePart[] => {
  const words = wordsOf(name)
  return words.flatMap((word, i) => {
    if (INITIAL.test(word)) return [initialPart(word)]
    if (i > 0 && MARK.test(word.toLowerCase())) return []
    const mark = words[i + 1]?.toLowerCase() ?? ''
    const marked = i > 0 && MARK.test(mark) ? patronymicPart(`${word}${mark}`) : null
    // Each part stands for its place in the name, so a kept one is copied.
    return [{ ...(marked ?? patronymicPart(i > 0 ? word : '') ?? wordPart(word)) }]
  })
}

/** «Таскынбаев» and «Таскынбаеву»: the one may be an oblique case of the other. */
export const areCasesOfOne = (a: NamePart, b: NamePart): boolean =>
  a.cases.includes(b.sounds) || b.cases.includes(a.sounds)
