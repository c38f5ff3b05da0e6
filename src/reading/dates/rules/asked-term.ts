import { endsSentence, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import type { Duration } from '../duration.ts'
import type { DateReading, DateRule } from '../rule.ts'
import { isDayWord, lastDay, termAt } from '../term.ts'

const ASKS =
  /^(?:please|ask|asks|request|requests|demand|demands|urge|urges|expect|expects|oblige|obliges|grateful|kindly|invite|invites|прошу|просим|просит|просят|требую|требуем|требует|требуют|обязать|предлагаю|предлагаем|ожидаем|ждем|настаиваем|сообщим|сообщу|ответим|отвечу|направим|направлю|уведомим|рассмотрим|обязуюсь|обязуемся|undertake|undertakes)$/
const ORDERED = /^(?:asked|ordered|told|instructed|directed|obliged|requested|urged|called)$/
/** What the law gives to anybody, at any time. */
const OF_LAW = /^(?:must|may|shall|can|law|code|вправе|может|могут|должен|должны|закон|закону)$/
const MOST_ASKED = 40

/** "Please answer within 30 days", "has directed them to report …", "1. To oblige him to …". */
const asksAt = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at)
  const has = ORDERED.test(word) && /^(?:has|have)$/.test(lowerAt(tokens, at - 1))
  const isTo = /^(?:is|are)$/.test(word) && lowerAt(tokens, at + 1) === 'to'
  return has || isTo || ASKS.test(word) || tokenAt(tokens, at).text === 'To' || isItem(tokens, at)
}

/** «– предоставить список»: in a list of what is asked for. */
const isItem = (tokens: readonly Token[], at: number): boolean =>
  /^[а-я]{2,}(?:ать|ять|ить|еть|уть|сти|чь)$/.test(lowerAt(tokens, at)) &&
  tokenAt(tokens, at - 1).lineStart

/** Asked for here and now: nothing else in the sentence tells a day that it could run from. */
const isAskedNow = (tokens: readonly Token[], index: number): boolean => {
  let asks = false
  for (let i = index - 1; i > index - MOST_ASKED && i >= 0; i--) {
    if (endsSentence(tokens, i) || tokenAt(tokens, i).kind === 'break') break
    // "Any information that you may have" is no right.
    const has = lowerAt(tokens, i + 1) === 'have'
    if (OF_LAW.test(lowerAt(tokens, i)) && !has) return false
    if (isDayWord(tokens, i)) return false
    if (asksAt(tokens, i)) asks = true
  }
  return asks
}

/** «В десятидневный срок», «в 10-дневный срок»: terms in one word. */
const UNITS = { дневный: 'days', недельный: 'weeks', месячный: 'months' } as const
const NUMBERS = { '': 1, двух: 2, трех: 3, четырех: 4, пяти: 5, шести: 6, семи: 7, восьми: 8 }
const MORE = { десяти: 10, четырнадцати: 14, пятнадцати: 15, двадцати: 20, тридцати: 30 }

const TERMS: ReadonlyMap<string, Pick<Duration, 'unit' | 'most'>> = new Map(
  Object.entries(UNITS).flatMap(([ending, unit]) =>
    Object.entries({ ...NUMBERS, ...MORE, шестидесяти: 60 })
      .filter(([number]) => unit !== 'days' || number !== '')
      .map(([number, most]) => [number + ending, { unit, most }] as const),
  ),
)

const oneWordTerm = (tokens: readonly Token[], index: number): Duration | null => {
  const digits = tokenAt(tokens, index)
  const at = digits.kind === 'number' ? index + 2 : index
  const word = lowerAt(tokens, at)
  if (lowerAt(tokens, at + 1) !== 'срок') return null
  const most = digits.kind === 'number' ? Number(digits.text) : TERMS.get(word)?.most
  const unit = digits.kind === 'number' ? UNITS[word as keyof typeof UNITS] : TERMS.get(word)?.unit
  return most && unit ? { next: at + 2, unit, least: most, most, few: false } : null
}

const ENDS = /^(?:[.,;:)!?…—–]|и|and|)$/

/** Hours are counted on where they make whole days. */
const inDays = (d: Duration): Duration | null => {
  if (d.unit !== 'hours') return d
  const days = d.most / 24
  return Number.isInteger(days) ? { ...d, unit: 'days', least: days, most: days } : null
}

const termFrom = (tokens: readonly Token[], index: number): Duration | null => {
  const word = lowerAt(tokens, index)
  if (word === 'within') return termAt(tokens, index + 1)
  if (word !== 'в') return null
  if (lowerAt(tokens, index + 1) === 'течение') return termAt(tokens, index + 2)
  return oneWordTerm(tokens, index + 1)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const term = termFrom(tokens, index)
  const d = term && !term.few ? inDays(term) : null
  if (!d || !/^(?:days|weeks|months)$/.test(d.unit)) return null
  if (!ENDS.test(tokenAt(tokens, d.next).text.toLowerCase())) return null
  return isAskedNow(tokens, index) ? { ...lastDay(index, d.next, 'source', d), limit: true } : null
}

export const askedTerm: DateRule = {
  name: 'date.asked-term',
  version: 2,
  reads:
    '"Please answer within 30 days", «просим ответить в десятидневный срок»: from the text’s own day.',
  opens: { numbers: false, words: ['within', 'в'] },
  examples: {
    mustRead: [
      {
        text: 'Oslo, 6 May 2021\n\nWe ask you to answer this letter within a week.',
        edtf: ['2021-05-06', '2021-05-13'],
      },
      {
        text: '6 May 2021\n\nThe Inspector has directed his unit to report within 14 days, he says.',
        edtf: ['2021-05-06', '2021-05-20'],
      },
      {
        text: '6 мая 2021 года\n\nОтвет прошу дать в пятнадцатидневный срок.',
        edtf: ['2021-05-06', '2021-05-21'],
      },
      {
        text: '6 мая 2021 года\n\nПросим ответить в течение шестидесяти дней.',
        edtf: ['2021-05-06', '2021-07-05'],
      },
    ],
    mustNotRead: [
      'The prosecutor must answer within ten days.',
      'They left within a week.',
      'Жалоба может быть подана в десятидневный срок.',
    ],
  },
  readAt,
}
