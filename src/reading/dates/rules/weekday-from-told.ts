import { wordTable } from '../../lexicon/words.ts'
import { lowerAt, type Token, tokenAt, wordsFrom } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { closesPhrase, opensSentence } from '../phrase-end.ts'
import {
  type Base,
  type DateReading,
  type DateRule,
  isEvent,
  type Relative,
  relativeDate,
} from '../rule.ts'
import type { Shift } from '../shift.ts'
import {
  nextWeekday,
  type Side,
  weekdayFrom,
  weekdayOfWeek,
  weekendFrom,
} from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

const PART = /^(?:morning|afternoon|evening|night|утром|днем|вечером|ночью)$/

const reading = (
  first: number,
  next: number,
  resolve: Shift,
  base: Base = 'told',
  more: Partial<Relative> = {},
): DateReading =>
  relativeDate(
    first,
    next,
    { base, resolve, ofDay: true, ...more },
    'a day of the week, told from the date before it',
  )

const WAYS: Readonly<Record<string, Side | undefined>> = wordTable({
  that: 'on',
  same: 'on',
  following: 'after',
  next: 'after',
  previous: 'before',
  preceding: 'before',
})

const shiftAt = (tokens: readonly Token[], index: number, way: Side): Shift | null => {
  const word = lowerAt(tokens, index)
  const next = lowerAt(tokens, index - 1) === 'next' ? weekdayWords.get(word) : undefined
  if (next !== undefined) return nextWeekday(next)
  if (word === 'weekend' || /^выходны[ех]$/.test(word)) return weekendFrom(way)
  const day = weekdayWords.get(word)
  return day === undefined || word.endsWith("'s") ? null : weekdayFrom(day, way)
}

/** "That Wednesday", "the following Monday", "the same Friday evening". */
const which = (tokens: readonly Token[], index: number): DateReading | null => {
  const way = WAYS[lowerAt(tokens, index)]
  if (!way) return null
  const same = lowerAt(tokens, index) === 'that' && lowerAt(tokens, index + 1) === 'same' ? 1 : 0
  const at = index + 1 + same
  const resolve = shiftAt(tokens, at, way)
  const the = lowerAt(tokens, index - 1) === 'the'
  if (!resolve || (!the && lowerAt(tokens, index) !== 'that')) return null
  const next = at + 1 + (PART.test(lowerAt(tokens, at + 1)) ? 1 : 0)
  // "That Monday group".
  if (!the && !closesPhrase(tokens, next) && !opensSentence(tokens, index)) return null
  const more = lowerAt(tokens, index) === 'next' ? { onlyResolved: true } : {}
  return reading(the ? index - 1 : index, next, resolve, 'told', more)
}

/** "The Monday after (the fire)", "the Sunday before 7 May", "the Monday next following". */
const beside = (tokens: readonly Token[], index: number): DateReading | null => {
  const way = lowerAt(tokens, index + 1)
  const next = way === 'next' && lowerAt(tokens, index + 2) === 'following' ? 1 : 0
  if (!/^(?:after|before|following)$/.test(way) && next === 0) return null
  if (way === 'before' && lowerAt(tokens, index + 2) === 'last') return null
  const side = way === 'before' ? 'before' : 'after'
  const resolve = shiftAt(tokens, index, side)
  if (!resolve) return null
  const named = complementAt(tokens, index + 2 + next)
  if (named && (named.base === 'date-after' || named.base === 'told' || isEvent(named.base)))
    return reading(index - 1, named.next, resolve, named.base)
  // "The Monday after he came" is told from what follows.
  const alone = way === 'following' && !ARTICLE.test(lowerAt(tokens, index + 2))
  const ends = next > 0 || alone || tokenAt(tokens, index + 2).kind !== 'word'
  return ends ? reading(index - 1, index + 2 + next, resolve) : null
}

const ARTICLE = /^(?:the|a|an|his|her|their|our|my|its|this|that|those|these)$/

/** "On the Tuesday", "the Friday afternoon": the one that the story goes on to. */
const theDay = (tokens: readonly Token[], index: number): DateReading | null => {
  const resolve = shiftAt(tokens, index, 'on')
  if (!resolve || lowerAt(tokens, index) === 'weekend') return null
  const part = PART.test(lowerAt(tokens, index + 1)) ? 1 : 0
  const led = /^(?:on|by|until|till|before|since|from|of)$/.test(lowerAt(tokens, index - 2))
  const ends = closesPhrase(tokens, index + 1 + part)
  if (lowerAt(tokens, index + 1) === 'before' && lowerAt(tokens, index + 2) === 'last') return null
  return led && ends
    ? reading(index - 1, index + 1 + part, resolve, 'told', { onlyResolved: part === 0 })
    : null
}

const english = (tokens: readonly Token[], index: number): DateReading | null =>
  lowerAt(tokens, index - 1) === 'the' && /^[A-Zw]/.test(tokenAt(tokens, index).text)
    ? (beside(tokens, index) ?? theDay(tokens, index))
    : null

/** «В тот же понедельник», «в ту среду», «в те выходные», «в следующую за тем пятницу». */
const russian = (tokens: readonly Token[], index: number): DateReading | null => {
  if (/^(?:последующ|предыдущ)/.test(lowerAt(tokens, index))) {
    const side = lowerAt(tokens, index).startsWith('пре') ? 'before' : 'after'
    const beside = shiftAt(tokens, index + 1, side)
    return beside && reading(index, index + 2, beside)
  }
  // «В следующую за этим среду».
  if (/^следующ/.test(lowerAt(tokens, index))) {
    const behind = /^за (?:этим|тем|этой|той|ним|ней)$/.test(wordsFrom(tokens, index + 1, 2))
    const after = behind ? shiftAt(tokens, index + 3, 'after') : null
    return after && reading(index, index + 4, after)
  }
  if (!/^(?:тот|ту|то|те|того|той)$/.test(lowerAt(tokens, index))) return null
  const same = lowerAt(tokens, index + 1) === 'же' ? 1 : 0
  const resolve = shiftAt(tokens, index + 1 + same, 'on')
  if (!resolve) return null
  const part = PART.test(lowerAt(tokens, index + 2 + same)) ? 1 : 0
  return reading(index, index + 2 + same + part, resolve)
}

const WEEK = /^(?:week|недел[еюи])$/

/** "Wednesday of that week", «в среду на той же неделе»: the week is the one of the date told. */
const ofThatWeek = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = weekdayWords.get(lowerAt(tokens, index))
  if (day === undefined) return null
  const of = /^(?:of|in|на)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0
  let at = index + 1 + of
  if (lowerAt(tokens, at) === 'the') at++
  const way = { that: 0, same: 0, той: 0, following: 1, previous: -1 }[lowerAt(tokens, at)]
  if (way === undefined) return null
  const same = lowerAt(tokens, at + 1) === 'же' ? 1 : 0
  return WEEK.test(lowerAt(tokens, at + 1 + same))
    ? reading(index, at + 2 + same, weekdayOfWeek(day, way))
    : null
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  ofThatWeek(tokens, index) ??
  which(tokens, index) ??
  russian(tokens, index) ??
  english(tokens, index)

export const weekdayFromTold: DateRule = {
  name: 'date.weekday-from-told',
  version: 1,
  reads: 'That Wednesday, the following Monday, on the Tuesday: told from the date before.',
  opens: {
    numbers: false,
    words: [
      ...weekdayWords.keys(),
      ...Object.keys(WAYS),
      ...'weekend тот ту то те того той последующий последующую последующее последующие предыдущий предыдущую предыдущее предыдущие следующий следующую следующее'.split(
        ' ',
      ),
    ],
  },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2021 he was stopped. The following Monday he was charged.',
        edtf: ['2021-05-07', '2021-05-10'],
      },
      {
        text: 'On 7 May 2021 he fell ill. He died that Sunday.',
        edtf: ['2021-05-07', '2021-05-09'],
      },
      {
        text: 'On 7 May 2021 he wrote. The Monday after, he wrote again. On the Tuesday they answered.',
        edtf: ['2021-05-07', '2021-05-10', '2021-05-11'],
      },
      {
        text: 'On 7 May 2021 he wrote. Nobody came before the Monday afternoon.',
        edtf: ['2021-05-07', '2021-05-10'],
      },
      {
        text: '7 мая 2021 года его избили. В то же воскресенье он умер.',
        edtf: ['2021-05-07', '2021-05-09'],
      },
      {
        text: 'On 5 May 2021 he wrote. That weekend they came. On Thursday of that week he had left.',
        edtf: ['2021-05-05', '2021-05-08/2021-05-09', '2021-05-06'],
      },
      { text: 'He died that Sunday.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'the Friday prayers',
      'the Sunday market after the flood',
      'He saw that Monday group',
      'в тот понедельничный список',
    ],
  },
  readAt,
}
