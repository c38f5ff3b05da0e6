import { isRealDay } from '../../../domain/day.ts'
import { isDash, type Token, tokenAt } from '../../tokens/token.ts'
import { type DateParts, type DateReading, type DateRule, oneDate } from '../rule.ts'

/** Any leap year: 29.02 may exist. */
const LEAP = 2000

const partsAt = (tokens: readonly Token[], index: number): DateParts | null => {
  const token = tokenAt(tokens, index)
  const m = token.kind === 'number' ? /^(\d{1,2})\.(\d\d)$/.exec(token.text) : null
  if (!m) return null
  const [day, month] = [Number(m[1]), Number(m[2])]
  return isRealDay(LEAP, month, day) ? { year: null, month, day } : null
}

/** No hour has this number, or no decimal number and section is written so: "25.06", "5.08". */
const isPlain = ({ day }: DateParts): boolean => (day ?? 0) > 23

const FROM = /^(?:с|со|from)$/
const LED = /^(?:до|от|после|on|of|until|till|since|dated)$/
const LINK = /^(?:по|до|to|till|until)$/

const UNIT =
  /^(?:%|[$€£₽₸°]|млн|млрд|тыс|руб\p{L}*|тенге|евро|euros?|dollars?|percent|процент\p{L}*|метр\p{L}*|метра|км|кг|км2|раз|раза|балл\p{L}*|points?|million|billion|thousand|am|pm|час\p{L}*|hours|hrs|ук|упк|кодекса)$/u

const isMeasure = (tokens: readonly Token[], index: number): boolean =>
  UNIT.test(tokenAt(tokens, index).lower)

/** «С 25.06 по 3.07», "from 25.06 to 28.06", "25.06–28.06": one of the two can be no hour. */
const span = (tokens: readonly Token[], index: number, from: DateParts): DateReading | null => {
  const link = tokenAt(tokens, index + 1)
  const led = FROM.test(tokenAt(tokens, index - 1).lower) && LINK.test(link.lower)
  if (!isDash(link) && !led) return null
  const to = partsAt(tokens, index + 2)
  if (!to || isMeasure(tokens, index + 3)) return null
  if (!isPlain(from) && !isPlain(to)) return null
  return oneDate(index, index + 3, from, to, 'from one day to another in digits, without a year')
}

/** An entry of notes: "20.06 – a call", "5.08: …", or the day alone on its line. */
const entry = (tokens: readonly Token[], index: number): boolean => {
  if (!tokenAt(tokens, index).lineStart) return false
  const after = tokenAt(tokens, index + 1)
  const ends = isDash(after) ? !after.glued || !tokenAt(tokens, index + 2).glued : false
  return ends || after.text === ':' || after.lineStart || after.kind === 'break'
}

const isInCode = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).glued && !/^[(«"“]$/.test(tokenAt(tokens, index - 1).text)

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const parts = partsAt(tokens, index)
  if (!parts || isInCode(tokens, index) || isMeasure(tokens, index + 1)) return null
  const both = span(tokens, index, parts)
  if (both) return { ...both, onlyWithYear: true }
  const led =
    isPlain(parts) &&
    (LED.test(tokenAt(tokens, index - 1).lower) || FROM.test(tokenAt(tokens, index - 1).lower))
  if (!led && !entry(tokens, index)) return null
  const reading = oneDate(index, index + 1, parts, null, 'day and month in digits, without a year')
  return { ...reading, onlyWithYear: true }
}

export const dayAndMonth: DateRule = {
  name: 'date.day-and-month',
  version: 1,
  reads:
    'Day and month in digits as notes write them ("25.06 – a call"), where the year is plain from context.',
  opens: { numbers: true, words: [] },
  examples: {
    mustRead: [
      {
        text: '25.05.2021 they met.\n20.06 – a call from the lawyer.',
        edtf: ['2021-05-25', '2021-06-20'],
      },
      {
        text: '25.05.2021 его забрали. Держали с 25.05 по 3.06 без связи.',
        edtf: ['2021-05-25', '2021-05-25/2021-06-03'],
      },
      {
        text: 'On 25.05.2021 he was taken, and freed on 31.05 without a word.',
        edtf: ['2021-05-25', '2021-05-31'],
      },
    ],
    mustNotRead: [
      '20.06 – a call from the lawyer',
      'see section 5.08',
      '3.12 Conclusions',
      'от 25.06 евро',
      'on 10.10 he left',
      '31.02 – no such day',
    ],
  },
  readAt,
}
