import type { Span } from '../../../domain/text-span.ts'
import { SCALE_WORDS, scaleOf, spokenNumbersIn } from '../../words/number-words.ts'
import { CURRENCY_BEFORE, currencyUnit } from './units.ts'

/** A number as it is written, before anybody asks whether it counts anything. */
export interface RawNumber extends Span {
  readonly value: number
  /** What its own words name beside the number: 1e6 in "2.5 million", else 1. */
  readonly scale: number
  /** The digits or number words alone. */
  readonly words: string
  readonly spoken: boolean
  /** "money ksh" where a currency stands before it. */
  readonly currency: string | null
}

/** 4,200,000 · 8 500 · 1.6 · 3,3 · 27, with the currency before and the scale behind. */
const WRITTEN = new RegExp(
  [
    String.raw`(?:(${CURRENCY_BEFORE})|(?<![\p{L}\p{Nd}.,/№#:–—+°-]|\d\s))`,
    String.raw`(\d{1,3}(?:,\d{3}){1,3}(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}(?:[.,]\d+)?|\d{1,7}(?:[.,]\d{1,2})?)(?!\p{Nd})`,
    String.raw`(?:[ \u00a0]?(${SCALE_WORDS}|bn|lakhs?|crore|m(?=[,.)]|$)|k(?=[\s,.)]|$))(?!\p{L}))?`,
  ].join(''),
  'giu',
)

const OTHER_SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  m: 1e6,
  k: 1e3,
}

/** All numbers of a passage in order, in digits and in words; the ends of ranges are left out. */
export const rawNumbersIn = (text: string): RawNumber[] => {
  const told = [...writtenIn(text), ...spokenIn(text)].sort((a, b) => a.start - b.start)
  const raws = [...told, ...lastOnesIn(text, told)].sort((a, b) => a.start - b.start)
  return raws.filter((raw, i) => !isEndOfRange(text, raw, raws[i - 1], raws[i + 1]))
}

/** Who stands alone at the end of a list of numbers. */
const PERSON =
  '(?:man|woman|child|girl|boy|baby|infant|toddler|teenager|pensioner|villager|resident|civilian|soldier|policeman|policewoman|guard|doctor|nurse|teacher|journalist|student)'
const PERSON_RU =
  '(?:мужчина|женщина|реб[её]нок|девочка|мальчик|девушка|парень|подросток|младенец|пенсионер|пенсионерка|полицейский|солдат|военный|врач|учитель|журналист|студент)'
/** "Two women | and a child", «две женщины | и ребёнок»: one more. */
const LAST_ONE = new RegExp(
  String.raw`(?<=\p{L}(?:,)? (?:and|и) )(?:an? (?=(?:\p{L}+ )?${PERSON}(?!\p{L}))|(?=${PERSON_RU}(?!\p{L})))`,
  'giu',
)
/** Between the number before and its list's last word: its noun. */
const ITS_NOUN = /^\s\p{L}+(?:\s\p{L}+)?,?\s(?:and|и)\s$/iu

const lastOnesIn = (text: string, told: readonly RawNumber[]): RawNumber[] =>
  Array.from(text.matchAll(LAST_ONE)).flatMap((match): RawNumber[] => {
    const before = told.findLast(({ end }) => end <= match.index)
    if (!before || !ITS_NOUN.test(text.slice(before.end, match.index))) return []
    const words = match[0].trimEnd()
    const end = match.index + words.length
    return [{ start: match.index, end, value: 1, scale: 1, words, spoken: true, currency: null }]
  })

const writtenIn = (text: string): RawNumber[] => {
  const commaIsPoint = /\p{Script=Cyrillic}/u.test(text)
  return Array.from(text.matchAll(WRITTEN), (match): RawNumber => {
    const [all, currency, digits = '', scaleWord] = match
    const scale = scaleWord === undefined ? 1 : scaleNamed(scaleWord)
    return {
      start: match.index + (currency?.length ?? 0),
      end: match.index + all.length,
      value: roundedTo(2, plain(digits, commaIsPoint) * scale),
      scale,
      words: digits,
      spoken: false,
      currency: currency === undefined ? null : currencyUnit(currency),
    }
  })
}

const scaleNamed = (word: string): number => OTHER_SCALES[word.toLowerCase()] ?? scaleOf(word)

const roundedTo = (places: number, value: number): number => Number(value.toFixed(places))

/** "4,200" of an English text is four thousand; «3,3» of a Russian one is three and a bit. */
const plain = (digits: string, commaIsPoint: boolean): number => {
  const tight = digits.replace(/[\s\u00a0\u202f]/g, '')
  const grouped = /^\d{1,3}(?:,\d{3}){2,}/.test(tight) || (!commaIsPoint && /,\d{3}/.test(tight))
  return Number(grouped ? tight.replaceAll(',', '') : tight.replace(',', '.'))
}

const spokenIn = (text: string): RawNumber[] =>
  spokenNumbersIn(text, 1).flatMap(({ start, end, value, scale }): RawNumber[] => {
    if (ORDINAL_GOES_ON.test(text.slice(end, end + 30))) return []
    const half = HALF_OF.exec(text.slice(0, start))?.[0].length ?? 0
    const from = start - half
    const words = text.slice(from, end)
    return [
      {
        start: from,
        end,
        value: half ? value / 2 : value,
        scale,
        words,
        spoken: true,
        currency: null,
      },
    ]
  })

const HALF_OF = /(?<!\p{L})half an? $/iu

/** «Триста тридцать пятая», "twenty-first": the last word makes the number an ordinal. */
const ORDINAL_GOES_ON =
  /^[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|(?:перв|втор|четв[её]рт|пят|шест|седьм|восьм|девят|десят)(?:ый|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых)|трет(?:ий|ья|ье|ьего|ьему|ьим|ьем|ьей|ью|ьи|ьих))(?!\p{L})/iu

/** "Fifteen to twenty", «от 7 до 18», "between three and seven" are ranges, and no two numbers. */
const isEndOfRange = (
  text: string,
  raw: RawNumber,
  last: RawNumber | undefined,
  next: RawNumber | undefined,
): boolean => (last && areRange(text, last, raw)) || (next && areRange(text, raw, next)) || false

const areRange = (text: string, from: RawNumber, to: RawNumber): boolean => {
  const between = text.slice(from.end, to.start)
  const before = text.slice(Math.max(0, from.start - 10), from.start)
  return (
    (/^\s?[–—-]\s?$/u.test(between) && from.value < to.value) ||
    /^\s(?:to|or|или)\s$/iu.test(between) ||
    (/^\s(?:and|to|until|till|до|по)\s$/iu.test(between) &&
      /(?<!\p{L})(?:between|from|от|с|со)\s$/iu.test(before))
  )
}
