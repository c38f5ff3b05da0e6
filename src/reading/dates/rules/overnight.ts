import { lowerAt, type Token } from '../../tokens/token.ts'
import { eventWords } from '../event-words.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { nightInto } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'

const ADJECTIVE = /^(?:a|an|the|his|her|their|its|any|some|no|another)$/

const reading = (first: number, next: number): DateReading =>
  relativeDate(
    first,
    next,
    { base: 'source', resolve: nightInto, onlyResolved: true, nearSource: true },
    'the night before the day of the document',
  )

/** «Этой ночью», «сегодня ночью», «вчера ночью»: told as past, the night just gone. */
const russian = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:этой|сегодня)$/.test(lowerAt(tokens, index))) return null
  const night = lowerAt(tokens, index + 1) === 'ночью'
  return night && tenseAt(tokens, index) === 'past' ? reading(index, index + 2) : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'overnight') return russian(tokens, index)
  // "Condemns the overnight arrest".
  if (lowerAt(tokens, index - 1) === 'the' && eventWords.has(lowerAt(tokens, index + 1)))
    return reading(index, index + 1)
  if (ADJECTIVE.test(lowerAt(tokens, index - 1)) || !closesPhrase(tokens, index + 1)) return null
  return tenseAt(tokens, index) === 'past' ? reading(index, index + 1) : null
}

export const overnight: DateRule = {
  name: 'date.overnight',
  version: 1,
  reads: 'Overnight, «этой ночью»: the night before the day of the document.',
  opens: { numbers: false, words: ['overnight', 'этой', 'сегодня'] },
  examples: {
    mustRead: [
      {
        text: 'Today, 10 May 2021, the ministry answered. It denied all in a note sent overnight.',
        edtf: ['2021-05-10', '2021-05-09/2021-05-10'],
      },
      {
        text: 'Сегодня, 10 мая 2021 года, стало известно: этой ночью его забрали.',
        edtf: ['2021-05-10', '2021-05-09/2021-05-10'],
      },
    ],
    mustNotRead: ['an overnight train', 'He was held overnight', 'этой ночью его забрали'],
  },
  readAt,
}
