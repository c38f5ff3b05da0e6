import { isCapitalised, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { eventWords } from '../event-words.ts'
import { monthWordsOf, readMonth } from '../month-words.ts'
import { closesPhrase, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const BEFORE = new Set(
  'in during since until by early late through throughout within around before after till mid past в с до к за на весь около по после между начале начала начало началу конце конца конец концу середине середины середину первых последних числах числа течение половине половины декаде декады'.split(
    ' ',
  ),
)
const PART = /^(?:end|beginning|start|middle|half|rest|month|days?|weeks?|part|course|ides)$/

const isMonth = (tokens: readonly Token[], index: number): boolean => {
  const month = readMonth(tokens, index)
  return month !== null && !month.short
}

/** "(From) March | to May", «в марте | и апреле», "March–May". */
const LINK = /^(?:to|till|until|and|or|through|и|или|по|до|,|-|–|—)$/

const isSecond = (tokens: readonly Token[], index: number): boolean =>
  LINK.test(tokenAt(tokens, index - 1).lower) && isMonth(tokens, index - 2)

const isFirst = (tokens: readonly Token[], index: number): boolean =>
  /^(?:from|between)$/.test(tokenAt(tokens, index - 1).lower) &&
  LINK.test(tokenAt(tokens, index + 1).lower) &&
  (isMonth(tokens, index + 2) || tokenAt(tokens, index + 2).kind === 'number')

/** "In May", "by the end of May". */
const isLed = (tokens: readonly Token[], index: number): boolean => {
  const before = tokenAt(tokens, index - 1).lower
  // "Mid-March", "end-May".
  const part = before === '-' ? tokenAt(tokens, index - 2).lower : ''
  return (
    BEFORE.has(before) ||
    /^(?:mid|end|early|late)$/.test(part) ||
    isSecond(tokens, index) ||
    isFirst(tokens, index) ||
    (before === 'of' && PART.test(tokenAt(tokens, index - 2).lower))
  )
}

const IS_NAME = /^(?:april|may|june|august)$/
const PASSED = /^(?:was|passed|began|ended|brought|был|прошел|начался|выдался|кончился)$/

/** "March was cold", «март выдался холодным»; "April was called" may be of a woman. */
const isSubject = (tokens: readonly Token[], index: number, next: number): boolean =>
  opensSentence(tokens, index) &&
  !IS_NAME.test(tokenAt(tokens, index).lower) &&
  PASSED.test(tokenAt(tokens, next).lower)

/** "The March | protests", "their July | hearing". */
const isOfEvent = (tokens: readonly Token[], index: number, next: number): boolean =>
  /^(?:the|its|his|her|their|our|that|this|those)$/.test(tokenAt(tokens, index - 1).lower) &&
  (isOfNoun(tokens, next) ||
    [0, 1].some((i) => {
      const word = tokenAt(tokens, next + i)
      return word.text === word.lower && eventWords.has(word.lower)
    }))

/** "The November | cases": what is counted or written month by month. */
const isOfNoun = (tokens: readonly Token[], next: number): boolean =>
  /^(?:cases?|figures?|numbers?|reports?|lists?|counts?|totals?|letters?|visits?|meetings?|payments?|wages?|issue|deadline|ruling|order|decree|rains?|harvest|heat|exams?)$/.test(
    lowerAt(tokens, next),
  )

/** "April: 12 arrests", or the month alone on its line. */
const isHeading = (tokens: readonly Token[], index: number, next: number): boolean => {
  if (isSubject(tokens, index, next)) return true
  const token = tokenAt(tokens, index)
  const after = tokenAt(tokens, next)
  if (!token.lineStart || !/^\p{Lu}/u.test(token.text)) return false
  return after.text === ':' || after.lineStart || after.kind === 'break'
}

/** "In Sept. they came", "since Jan". */
const isShortLed = (tokens: readonly Token[], index: number, next: number): boolean =>
  /^(?:in|since|until|during|early|late|mid|в|с|до)$/.test(tokenAt(tokens, index - 1).lower) &&
  closesPhrase(tokens, next)

/** "From September | his legs were swollen", "pay for April | is due": nothing it could name. */
const isOpenLed = (tokens: readonly Token[], index: number, next: number): boolean =>
  /^(?:from|for|till)$/.test(lowerAt(tokens, index - 1)) &&
  isCapitalised(tokenAt(tokens, index)) &&
  closesPhrase(tokens, next)

/** "In February | Kerr wrote": led so, a month that is nobody's name is a month before a name, too. */
const isBeforeName = (tokens: readonly Token[], index: number, next: number): boolean => {
  const led = /^(?:in|since|during|throughout|until|by|early|late|mid|в|с|до|к|за)$/
  if (!led.test(lowerAt(tokens, index - 1))) return false
  if (PLACE.test(lowerAt(tokens, next)) || /^[a-z]/.test(tokenAt(tokens, index).text)) return false
  if (!IS_NAME.test(lowerAt(tokens, index)) || tokenAt(tokens, next).text === 'I') return true
  // "In May Smith's house".
  return opensSentence(tokens, index - 1) && !lowerAt(tokens, next).endsWith("'s")
}
const PLACE = /^(?:street|road|avenue|square|day|hill|revolution|movement|uprising)$/

/** Numbers of days don't go so high. */
const isCount = ({ text }: Token): boolean => /^\d{3}$/.test(text)

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const month = readMonth(tokens, index)
  if (!month || (month.short && !isShortLed(tokens, index, month.next))) return null
  const shown =
    isLed(tokens, index) ||
    isOpenLed(tokens, index, month.next) ||
    isHeading(tokens, index, month.next) ||
    isOfEvent(tokens, index, month.next)
  if (!shown) return null
  // A following name or number shows that it is a person or the start of something else.
  const after = tokenAt(tokens, month.next)
  if (
    (after.kind === 'number' && !isCount(after)) ||
    (after.kind === 'word' && isCapitalised(after) && !isBeforeName(tokens, index, month.next))
  )
    return null
  const from = { year: null, month: month.month, day: null }
  return oneDate(index, month.next, from, null, 'a month without a year')
}

export const monthAlone: DateRule = {
  name: 'date.month-alone',
  version: 4,
  reads: 'The name of a month after "in", "since", "until" and the like, its year left to context.',
  opens: { numbers: false, words: [...monthWordsOf('en'), ...monthWordsOf('ru')] },
  examples: {
    mustRead: [
      { text: 'in February 2020 it began, and in March it went on', edtf: ['2020-02', '2020-03'] },
      { text: 'They were released in April.', edtf: ['XXXX-04'] },
      { text: 'by the end of March 2020 and by the end of April', edtf: ['2020-03', '2020-04'] },
      {
        text: 'By mid-May and in the first days of June they came.',
        edtf: ['XXXX-05', 'XXXX-06~'],
      },
      { text: 'The March protests were put down.', edtf: ['XXXX-03'] },
      { text: 'под конец мая пришли', edtf: ['XXXX-05'] },
      { text: 'За октябрь 212 обращений', edtf: ['XXXX-10'] },
      {
        text: 'In February Kerr wrote, and from March his letters stopped. In May I left.',
        edtf: ['XXXX-02', 'XXXX-03', 'XXXX-05'],
      },
      {
        text: '26 октября 2020 года\n\nТребуем издать доклад, подготовленный ещё в августе.',
        edtf: ['2020-10-26', '2020-08'],
      },
      { text: 'до конца октября ответят', edtf: ['XXXX-10'] },
      { text: 'our log since june: 312', edtf: ['XXXX-06'] },
      { text: 'we wrote about the november cases', edtf: ['XXXX-11'] },
      { text: 'In 2019 he was held from March to May.', edtf: ['2019', '2019-03/2019-05'] },
      { text: 'In 2019 it went on throughout April.', edtf: ['2019', '2019-04'] },
      { text: '2019\nApril: 12 arrests\nMay: 15 arrests', edtf: ['2019', '2019-04', '2019-05'] },
    ],
    mustNotRead: [
      'It may be so',
      'in august company',
      'they march in may be',
      'to dec a wall',
      'in May Smith’s house',
      'они шли в марш',
    ],
  },
  readAt,
}
