import { type Token, tokenAt } from '../../tokens/token.ts'
import { datesOfGroup, readDayGroup } from '../day-group.ts'
import { readMonth } from '../month-words.ts'
import { readYearAfterComma, yearParts } from '../number-parts.ts'
import { ordinalDayWords } from '../ordinal-days.ts'
import type { DateReading, DateRule } from '../rule.ts'

const BETWEEN = new Set(['between', 'между'])

/** "7 March Street", «улица 8 Марта»: streets and the like are named after days. */
const NAMED_AFTER = /^(?:street|st|avenue|ave|square|road|lane)$/
const NAMED_BEFORE =
  /^(?:улиц|площад|проспект|переулок|переулк|колхоз|совхоз|имени|набережн|бульвар|шоссе|проезд|завод|парк|микрорайон|посёлок|поселок)|^(?:ул|им|пр|наб|пл|бул|мкр)$/
/** What comes every year is no date: «ежегодно | 1 марта», "every year on | 1 March". */
const EVERY_YEAR = /^(?:ежегодно|каждый год|каждого|каждое|every year|each year|annually)$/

const isName = (tokens: readonly Token[], index: number, next: number): boolean => {
  const after = tokenAt(tokens, next)
  if (/^[A-Z]/.test(after.text) && NAMED_AFTER.test(after.lower)) return true
  const before = tokenAt(tokens, index - 1)
  // «ул. 8 Марта», «улица „8 Марта“»; a full stop after a whole word ends a sentence.
  const sign = /^[«"“„]$/.test(before.text) || (before.text === '.' && before.glued)
  const word = sign ? tokenAt(tokens, index - 2) : before
  const short = before.text !== '.' || word.text.length <= 2
  return word.kind === 'word' && short && NAMED_BEFORE.test(word.lower)
}

const isYearly = (tokens: readonly Token[], index: number): boolean => {
  const last = /^(?:on|the|,)$/.test(tokenAt(tokens, index - 1).lower) ? index - 2 : index - 1
  const word = tokenAt(tokens, last).lower
  return EVERY_YEAR.test(word) || EVERY_YEAR.test(`${tokenAt(tokens, last - 1).lower} ${word}`)
}

/** «На 14 Июля»: Russian writes a month with a capital only in a name. */
const isCapitalMonth = (tokens: readonly Token[], index: number): boolean =>
  /^[А-ЯЁ][а-яё]+$/.test(tokenAt(tokens, index).text)

/** «7» февраля: the quotation marks of a form that was filled in. */
const afterQuote = (tokens: readonly Token[], next: number): number =>
  /^[»”"]$/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next).glued ? next + 1 : next

/** "Block | 14, 18 April": the first number belongs to the word before it. */
const LABEL =
  /^(?:block|room|house|flat|apartment|unit|building|cell|ward|section|rule|no|number|hall|дом|кв|квартира|корпус|камера|палата|зал|№|барак|отряд|блок|подъезд)$/

const isNumberOf = (tokens: readonly Token[], index: number, next: number): boolean => {
  const before = tokenAt(tokens, index - 1)
  const label = before.text === '.' ? tokenAt(tokens, index - 2) : before
  return next > index + 1 && tokenAt(tokens, index + 1).text === ',' && LABEL.test(label.lower)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const group = readDayGroup(tokens, index)
  if (!group || isNumberOf(tokens, index, group.next)) return null
  const at = afterQuote(tokens, group.next)
  // "The 23rd day of September", as courts write.
  const day = tokenAt(tokens, at).lower === 'day' ? 1 : 0
  const of = tokenAt(tokens, at + day).lower === 'of' ? day + 1 : 0
  const month = readMonth(tokens, at + of)
  if (!month || (month.lang === 'ru' && !month.genitive && !month.short)) return null
  const year = readYearAfterComma(tokens, month.next)
  const next = year ? year.next : month.next
  if (!year && (isName(tokens, index, next) || isYearly(tokens, index))) return null
  if (!year && isCapitalMonth(tokens, at + of)) return null
  const between = BETWEEN.has(tokenAt(tokens, index - 1).lower)
  const bounds = { first: index, next }
  const dates = datesOfGroup(group, month.month, yearParts(year), bounds, between)
  const reason = year ? 'a day, a month and a year' : 'a day and a month without a year'
  return { next, dates, reason }
}

export const dayMonthYear: DateRule = {
  name: 'date.day-month-year',
  version: 3,
  reads: 'Days before the name of a month, in English or Russian, with or without a year.',
  opens: { numbers: true, words: ordinalDayWords },
  examples: {
    mustRead: [
      { text: 'It happened on 7 February 2020.', edtf: ['2020-02-07'] },
      { text: 'the clashes of 7–8 February 2020', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'on the 7th of February, 2020, at home', edtf: ['2020-02-07'] },
      { text: 'on the 23rd day of September, 2021, in court', edtf: ['2021-09-23'] },
      { text: 'On 28 March 2020, 5 more were detained', edtf: ['2020-03-28'] },
      { text: 'on 7 and 8 February 2020', edtf: ['2020-02-07/2020-02-08'] },
      {
        text: 'hearings on 3, 9 and 17 March 2021',
        edtf: ['2021-03-03', '2021-03-09', '2021-03-17'],
      },
      { text: '7 февраля 2020 года начались', edtf: ['2020-02-07'] },
      { text: '7-8 февраля 2020 г. в сёлах', edtf: ['2020-02-07/2020-02-08'] },
      { text: 'с 24 по 28 апреля 2020 года', edtf: ['2020-04-24/2020-04-28'] },
      { text: 'Late on the evening of 7 February, videos', edtf: ['XXXX-02-07'] },
      { text: 'тридцать первого мая 2020 года', edtf: ['2020-05-31'] },
      { text: 'окружили 20 июля девяносто второго и ушли', edtf: ['1992-07-20'] },
      {
        text: '7 ноября 2016 года\n\nСвидание поставили на 13–15 декабря, он обещал прийти.',
        edtf: ['2016-11-07', '2016-12-13/2016-12-15'],
      },
      { text: 'the twenty-first of May 2020', edtf: ['2020-05-21'] },
      { text: 'Block 14, 18 April 2024', edtf: ['2024-04-18'] },
    ],
    mustNotRead: [
      '31 April 2020 does not exist',
      '7 may come',
      '45 февраля',
      '7 marches',
      'дом на улице 8 Марта',
      'the first of many',
      'Отчёт публикуется ежегодно 1 марта.',
      'Набережная 14 Июля перекрыта.',
    ],
  },
  readAt,
}
