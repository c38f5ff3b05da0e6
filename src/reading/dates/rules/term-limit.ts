import { endsSentence, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import type { Duration } from '../duration.ts'
import { type DateReading, type DateRule, isEvent } from '../rule.ts'
import { isDayWord, lastDay, termAt } from '../term.ts'

const START = /^(?:дня|даты|момента|числа|времени)$/
const OWN = /^(?:настоящ|данн)(?:его|ей|их)$/

/** «Со дня настоящего письма», «с сегодняшнего числа», «с даты подачи»: the token after it, or -1. */
const ownPaper = (tokens: readonly Token[], index: number): number => {
  if (/^сегодняшнего$/.test(lowerAt(tokens, index)) && START.test(lowerAt(tokens, index + 1)))
    return index + 2
  if (!START.test(lowerAt(tokens, index))) return -1
  for (let at = index + 1; at <= index + 2; at++) if (OWN.test(lowerAt(tokens, at))) return at + 2
  return -1
}

/** «… с даты настоящего письма», «… со дня приговора». */
const counted = (tokens: readonly Token[], first: number, d: Duration): DateReading | null => {
  if (!/^(?:с|со)$/.test(lowerAt(tokens, d.next))) return null
  const own = ownPaper(tokens, d.next + 1)
  if (own > 0) return lastDay(first, own, 'source', d)
  if (!START.test(lowerAt(tokens, d.next + 1))) return null
  const named = complementAt(tokens, d.next + 2)
  return named && (isEvent(named.base) || named.base === 'told' || named.base === 'date-after')
    ? lastDay(first, named.next, named.base, d)
    : null
}

/** «Велели освободить этаж | в течение недели», "ordered him to leave | within ten days". */
const ORDERED =
  /^(?:велел[аи]?|приказал[аи]?|обязал[аи]?|потребовал[аи]?|предписал[аи]?|пообещал[аи]?|обещал[аи]?|дал[аи]?|обязался|обязалась|обязались|обязан[аы]?|ordered|told|instructed|directed|promised|pledged|undertook|gave|vowed)$/
const MOST_ORDER = 24

/** Given on the day that the story has come to. */
const PROMISED =
  /^(?:promised|pledged|undertook|vowed|обещал[аи]?|пообещал[аи]?|обязал(?:ся|ась|ись))$/

/** Only of a day that stands in its own sentence, or of a promise. */
const isOrdered = (tokens: readonly Token[], index: number): boolean => {
  let ordered = false
  let day = false
  for (let i = index - 1; i > index - MOST_ORDER && i >= 0; i--) {
    if (endsSentence(tokens, i) || tokenAt(tokens, i).kind === 'break') break
    if (ORDERED.test(lowerAt(tokens, i))) ordered = true
    if (PROMISED.test(lowerAt(tokens, i))) day = true
    if (isDayWord(tokens, i)) day = true
  }
  return ordered && day
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const before = lowerAt(tokens, index - 1)
  const russian = (word === 'течение' && before === 'в') || (word === 'позднее' && before === 'не')
  if (!russian && word !== 'within') return null
  const than = word === 'позднее' && lowerAt(tokens, index + 1) === 'чем' ? 1 : 0
  const d = termAt(tokens, index + 1 + than)
  if (!d || d.few) return null
  const first = russian ? index - 1 : index
  const limit = russian ? counted(tokens, first, d) : null
  if (limit) return limit
  const ends = /^(?:[.,;:)!?…—–]|)$/.test(tokenAt(tokens, d.next).text)
  // "Within the fortnight" is about so long.
  const exact = word !== 'позднее' && lowerAt(tokens, index + 1) !== 'the'
  const order = exact && ends && isOrdered(tokens, first)
  return order && /^(?:days|weeks|months)$/.test(d.unit) ? lastDay(first, d.next, 'told', d) : null
}

export const termLimit: DateRule = {
  name: 'date.term-limit',
  version: 2,
  reads: '«В течение десяти дней со дня приговора», "ordered him to leave within a week".',
  opens: { numbers: false, words: ['течение', 'позднее', 'within'] },
  examples: {
    mustRead: [
      {
        text: 'Сегодня, 6 мая 2021 года, просим ответа в течение семи дней с даты настоящего письма.',
        edtf: ['2021-05-06', '2021-05-13'],
      },
      {
        text: '6 мая 2021 года его арестовали. Жалоба подаётся в течение трёх суток со дня ареста.',
        edtf: ['2021-05-06', '2021-05-09'],
      },
      {
        text: '6 мая 2021 года приставы велели освободить дом в течение месяца.',
        edtf: ['2021-05-06', '2021-06-06'],
      },
      {
        text: 'On 6 May 2021 the police ordered them to leave within ten days.',
        edtf: ['2021-05-06', '2021-05-16'],
      },
    ],
    mustNotRead: [
      'в течение десяти дней со дня получения',
      'в течение недели шли дожди',
      'within ten days of receipt',
      'They left within ten days',
    ],
  },
  readAt,
}
