import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const YEARS = /^(?:годы|годах|годов|годам|гг|г)$/

/** "1990s", "1990's", «1990-х», «90-е годы»: the token after the words for a decade, or -1. */
const decadeEnd = (tokens: readonly Token[], index: number, full: boolean): number => {
  const after = tokenAt(tokens, index + 1)
  if (full && after.glued && after.lower === 's') return index + 2
  const ending = tokenAt(tokens, index + 2)
  if (!after.glued || !ending.glued) return -1
  if (full && /^['’]$/.test(after.text) && ending.lower === 's') return index + 3
  if (!isDash(after) || !/^(?:х|е|ых|ые)$/.test(ending.lower)) return -1
  const named = YEARS.test(tokenAt(tokens, index + 3).lower)
  if (!full && !named) return -1
  return index + 3 + (named ? 1 : 0)
}

const decadeFrom = (year: number, first: number, next: number): DateReading =>
  oneDate(first, next, { year, month: null, day: null, decade: true }, null, 'a decade')

const IN_WORDS: ReadonlyMap<string, number> = new Map(
  ['тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност'].flatMap(
    (stem, i) => ['ые', 'ых'].map((end) => [stem + end, 1930 + i * 10] as const),
  ),
)

const ENGLISH: ReadonlyMap<string, number> = new Map(
  ['thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, 1930 + i * 10] as const,
  ),
)

/** "In the eighties": nobody's age. */
const inEnglish = (tokens: readonly Token[], index: number): DateReading | null => {
  const year = ENGLISH.get(tokenAt(tokens, index).lower)
  if (year === undefined || tokenAt(tokens, index - 1).lower !== 'the') return null
  if (!/^(?:in|of|since|during|throughout|until)$/.test(tokenAt(tokens, index - 2).lower))
    return null
  return decadeFrom(year, index, index + 1)
}

/** «В девяностые», «начало девяностых»: of the last century. */
const inWords = (tokens: readonly Token[], index: number): DateReading | null => {
  const year = IN_WORDS.get(tokenAt(tokens, index).lower)
  const before = tokenAt(tokens, index - 1).lower
  if (
    year === undefined ||
    !/^(?:в|с|до|начал[аое]|начале|середин[аеы]|кон[ец]ц?[ае]?)$/.test(before)
  )
    return null
  const named = YEARS.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  if (named === 0 && !closesPhrase(tokens, index + 1)) return null
  return decadeFrom(year, index, index + 1 + named)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const words = inWords(tokens, index) ?? inEnglish(tokens, index)
  if (words) return words
  const { text } = tokenAt(tokens, index)
  const full = /^(?:18|19|20)\d0$/.test(text)
  if (!full && !/^[3-9]0$/.test(text)) return null
  const next = decadeEnd(tokens, index, full)
  if (next < 0) return null
  const year = full ? Number(text) : 1900 + Number(text)
  return decadeFrom(year, index, next)
}

export const decade: DateRule = {
  name: 'date.decade',
  version: 2,
  reads: 'A decade.',
  opens: { numbers: true, words: [...IN_WORDS.keys(), ...ENGLISH.keys()] },
  examples: {
    mustRead: [
      { text: 'in the 1990s', edtf: ['199X'] },
      { text: 'в 2010-х годах', edtf: ['201X'] },
      { text: 'в 80-е годы', edtf: ['198X'] },
      { text: 'В девяностые нас никто не спрашивал', edtf: ['199X'] },
    ],
    mustNotRead: [
      'a man in his 50s',
      'рота из 90-х',
      'девяностые номера',
      'ему за девяносто',
      'a man in his eighties',
      '1995s',
    ],
  },
  readAt,
}
