/**
 * Made-up documents, the same on every machine: words of an English-like and a Russian-like vocabulary
 * in the frequencies of real texts (Zipf), in paragraphs of about 600 characters.
 */

export type Random = () => number

/** mulberry32: small, and alike everywhere. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Script {
  readonly common: readonly string[]
  readonly syllables: readonly string[]
  readonly endings: readonly string[]
}

const english: Script = {
  common:
    'the of and to in a that was he for it with as his on be at by had not are but from or have an they which one you were all her would there their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years much where your way'.split(
      ' ',
    ),
  syllables:
    'con ter vil lage po lice de tain cour tes ti mo ny wit ness ar rest pro se cut re port fi re bur ned hou se stre et na tion al mi nis try ap peal law yer ci ti zen dis trict hos pi tal in jur kil led'.split(
      ' ',
    ),
  endings: ['', 's', 'ed', 'ing', 'ation', 'er', 'ly', 'ment'],
}

const russian: Script = {
  common:
    'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой что от так о для ты же все тот мочь год человек такой его сказать только или ещё бы себя один как уже до время если сам когда другой вот говорить наш мой знать стать при чтобы дело жизнь кто первый очень два день её новый рука даже во со раз где там под можно ну какой после их работа без самый потом надо хотеть ли слово идти большой должен место иметь ничто'.split(
      ' ',
    ),
  syllables:
    'по ли ция за дер жа ние су до про из вод ство сви де тель по ка за ния се ло рай он го род про ку рор ад во кат жи тель боль ни ца ра нен у бит по жар дом ма га зин на след ствие при го вор об ви не ние'.split(
      ' ',
    ),
  endings: ['', 'а', 'ы', 'е', 'ом', 'ов', 'ами', 'ах', 'у', 'ой', 'ить', 'ил', 'или'],
}

/** So many different stems in each of the two, before endings. */
const STEMS = 8_000
const NAMES = 4_000

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T

/** The first ones most often, as the plain forms of words are. */
const skewed = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(from.length * random() ** 3)] as T

const madeUp = (random: Random, { syllables }: Script): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, syllables)).join('')

export interface Vocabulary {
  readonly words: readonly (readonly string[])[]
  readonly names: readonly string[]
}

export const vocabularyOf = (random: Random): Vocabulary => {
  const scripts = [english, russian]
  const words = scripts.map((script) => [
    ...script.common,
    ...Array.from({ length: STEMS }, () => madeUp(random, script)),
  ])
  const names = Array.from({ length: NAMES }, () => {
    const name = madeUp(random, pick(random, scripts))
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  return { words, names }
}

/** A rank by Zipf's law: the first is the commonest. */
const zipf = (random: Random, count: number): number =>
  Math.min(count - 1, Math.floor(count ** random()) - 1)

const word = (random: Random, { words, names }: Vocabulary, language: number): string => {
  const chance = random()
  if (chance < 0.04) return names[zipf(random, names.length)] ?? ''
  if (chance < 0.0404) return pick(random, ['Korday', 'Кордай', 'Қордай', 'погром', 'погрома'])
  const own = words[language] ?? []
  const rank = zipf(random, own.length)
  const base = own[rank] ?? ''
  const { common, endings } = language === 0 ? english : russian
  return rank < common.length ? base : base + skewed(random, endings)
}

const PARAGRAPH = 600

export const paragraph = (random: Random, vocabulary: Vocabulary): string => {
  const language = random() < 0.5 ? 0 : 1
  const length = PARAGRAPH * (0.7 + random() * 0.6)
  let text = ''
  let sentence = 0
  while (text.length < length) {
    const next = word(random, vocabulary, language)
    const begins = sentence === 0
    sentence = sentence > 8 && random() < 0.15 ? 0 : sentence + 1
    const shown = begins ? next.charAt(0).toUpperCase() + next.slice(1) : next
    text += `${text === '' ? '' : ' '}${shown}${sentence === 0 ? '.' : random() < 0.06 ? ',' : ''}`
  }
  return `${text}.`
}

/** Words to look for, one to three together: neither the commonest nor such as nobody would know. */
export const queries = (random: Random, vocabulary: Vocabulary, count: number): string[] =>
  Array.from({ length: count }, () => {
    const language = random() < 0.5 ? 0 : 1
    const own = vocabulary.words[language] ?? []
    const one = () => own[Math.floor(100 * 60 ** random())] ?? ''
    return Array.from({ length: 1 + Math.floor(random() * 3) }, one).join(' ')
  })
