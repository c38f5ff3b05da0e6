import { type Token, tokenAt } from '../../tokens/token.ts'
import { eventWords } from '../event-words.ts'
import { opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, oneDate } from '../rule.ts'

const STEMS =
  'январск февральск мартовск апрельск майск июньск июльск августовск сентябрьск октябрьск ноябрьск декабрьск'.split(
    ' ',
  )
const ENDINGS = 'ий ого ому им ом ая ой ую ое ие их ими'.split(' ')

const months = new Map<string, number>(
  STEMS.flatMap((stem, i) => ENDINGS.map((end) => [stem + end, i + 1] as const)),
)

const TIME = /^(?:утр|вечер|дн[еяюё]|день|ноч)/
const FORUM = /^(?:форум|саммит|конференци|съезд|сесси|пленум|совещани|указ|приказ|отчет|доклад)/
const MOST_BEFORE = 2

/** «Январские | события», «в майском | письме», «мартовским | утром». */
const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const token = tokenAt(tokens, index)
  const month = months.get(token.lower)
  if (month === undefined) return null
  // «Октябрьский район», «Майская улица» are names.
  if (token.text !== token.lower && !opensSentence(tokens, index)) return null
  for (let at = index + 1; at <= index + MOST_BEFORE; at++) {
    const noun = tokenAt(tokens, at)
    if (noun.kind !== 'word' || noun.text !== noun.lower) return null
    if (!eventWords.has(noun.lower) && !TIME.test(noun.lower) && !FORUM.test(noun.lower)) continue
    const from = { year: null, month, day: null }
    return oneDate(index, index + 1, from, null, 'a month, as the adjective of what was in it')
  }
  return null
}

export const monthAdjective: DateRule = {
  name: 'date.month-adjective',
  version: 1,
  reads: '«Январские события», «в майском письме»: a month, its year left to context.',
  opens: { numbers: false, words: [...months.keys()] },
  examples: {
    mustRead: [
      { text: 'Об этом сказано в мартовском письме.', edtf: ['XXXX-03'] },
      {
        text: '5 мая 2022 года вспоминали апрельские события.',
        edtf: ['2022-05-05', '2022-04'],
      },
    ],
    mustNotRead: ['Октябрьский район', 'живёт на Майской улице', 'майский мёд'],
  },
  readAt,
}
