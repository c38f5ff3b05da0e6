import { lowerAt, type Token, tokenAt, wordsFrom } from '../../tokens/token.ts'
import { clauseAt, complementAt } from '../complement.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type DateReading, type DateRule, isEvent, relativeDate } from '../rule.ts'
import { later, type Shift } from '../shift.ts'
import { monthBy, weekBy, weekday as weekdayShift } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'
import { nthDay } from '../told-nth-day.ts'
import { partOfDay } from '../told-part-of-day.ts'
import { told } from '../told-reading.ts'
import { weekdayWords } from '../weekday-words.ts'

/** "That week", «на той неделе», «в ту же неделю». */
const week = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const same = /^(?:же|same|very)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0
  const unit = lowerAt(tokens, index + 1 + same)
  if (!/^(?:week|недел[еюи])$/.test(unit)) return null
  const the = lowerAt(tokens, index - 1) === 'the'
  if (!/^(?:that|той|ту|тои)$/.test(word) && !(word === 'same' && the)) return null
  // «На той неделе» also means the week to come.
  if (/^т/.test(word) && same === 0 && tenseAt(tokens, index) !== 'past') return null
  const first = the && word === 'same' ? index - 1 : index
  return told(first, index + 2 + same, weekBy(0), {})
}

/** "The following week", «на следующей неделе» is told elsewhere: from the document's day. */
const followingWeek = (tokens: readonly Token[], index: number): DateReading | null => {
  const way = lowerAt(tokens, index)
  if (way !== 'following' && way !== 'previous') return null
  if (lowerAt(tokens, index - 1) !== 'the' || lowerAt(tokens, index + 1) !== 'week') return null
  return told(index - 1, index + 2, weekBy(way === 'following' ? 1 : -1), {})
}

/** The month of the day told, also where that is only about. */
const monthOf: Shift = ({ from, to }) => {
  const { year, month, day } = from
  return monthBy(0)(day === null ? { from, to } : { from: { year, month, day }, to })
}

/** "(By) the end of the month", «к концу месяца», «в начале того же месяца». */
const partOfMonth = (tokens: readonly Token[], index: number): DateReading | null => {
  const english = /^(?:end|beginning|middle|start)$/.test(lowerAt(tokens, index))
  if (english) {
    const of = wordsFrom(tokens, index + 1, 3)
    if (lowerAt(tokens, index - 1) !== 'the' || !/^of (?:the|that) month$/.test(of)) return null
    return told(index - 1, index + 4, monthOf)
  }
  if (!/^(?:кон(?:ец|ца|цу|це)|начал[оаеу]|середин[аеуы])$/.test(lowerAt(tokens, index)))
    return null
  if (!/^(?:к|в|до|с|ближе)$/.test(lowerAt(tokens, index - 1))) return null
  const same = /^(?:того|этого)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0
  const at = index + 1 + same + (lowerAt(tokens, index + 1 + same) === 'же' ? 1 : 0)
  return lowerAt(tokens, at) === 'месяца' ? told(index, at + 1, monthOf) : null
}

/** From a month on would be from too early: a day is needed. */
const fromDay: Shift = (anchor) => (anchor.from.day === null ? null : later(anchor))

/** «Со дня приговора», «с того дня, как привезли тело», «с момента ареста»: from that event on. */
const sinceEvent = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:с|со)$/.test(lowerAt(tokens, index))) return null
  const that = lowerAt(tokens, index + 1) === 'того' ? 1 : 0
  if (!/^(?:дня|момента)$/.test(lowerAt(tokens, index + 1 + that))) return null
  const at = index + 2 + that
  const comma = tokenAt(tokens, at).text === ',' ? 1 : 0
  const how = /^(?:как|когда)$/.test(lowerAt(tokens, at + comma))
  const named = how ? clauseAt(tokens, at + comma + 1) : that ? null : complementAt(tokens, at)
  return named && isEvent(named.base)
    ? relativeDate(
        index,
        named.next,
        { base: named.base, resolve: fromDay, onlyResolved: true },
        'from an event on',
      )
    : null
}

/** "Since then", «с тех пор», «с того дня». */
const since = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:ever|since|from|с|со)$/.test(lowerAt(tokens, index))) return null
  // «С того самого дня».
  if (/^с того самого (?:дня|времени|момента)$/.test(wordsFrom(tokens, index, 4)))
    return told(index, index + 4, fromDay)
  const three = wordsFrom(tokens, index, 3)
  if (wordsFrom(tokens, index, 2) === 'ever since' && closesPhrase(tokens, index + 2))
    return told(index, index + 2, fromDay)
  if (wordsFrom(tokens, index, 2) === 'since then') return told(index, index + 2, fromDay)
  if (/^(?:с тех пор|с того (?:дня|времени|момента)|from that day)$/.test(three)) {
    return told(index, index + 3, fromDay)
  }
  const event = sinceEvent(tokens, index)
  if (event) return event
  if (three === 'since that day') return told(index, index + 3, fromDay)
  if (/^from (?:then|that (?:moment|date|time)) on(?:wards?)?$/.test(wordsFrom(tokens, index, 4)))
    return told(index, index + 4, fromDay)
  return three === 'from then on' ? told(index, index + 3, fromDay) : null
}

/** "It was a Sunday": the day told, if it was one. */
const aWeekday = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:was|is)$/.test(lowerAt(tokens, index - 1)) || lowerAt(tokens, index) !== 'a')
    return null
  const wanted = weekdayWords.get(lowerAt(tokens, index + 1))
  if (wanted === undefined || !closesPhrase(tokens, index + 2)) return null
  const only: Shift = (anchor) => {
    const day = weekdayShift(wanted, 'past')(anchor)
    return day?.from.day === anchor.from.day ? day : null
  }
  return told(index, index + 2, only)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  week(tokens, index) ??
  followingWeek(tokens, index) ??
  partOfMonth(tokens, index) ??
  since(tokens, index) ??
  nthDay(tokens, index) ??
  aWeekday(tokens, index) ??
  partOfDay(tokens, index)

export const periodFromTold: DateRule = {
  name: 'date.period-from-told',
  version: 2,
  reads:
    'That week, the end of the month, since then, the third day, in the evening: told from the date before.',
  opens: {
    numbers: false,
    words:
      'that same ever той ту following к в под by previous end beginning middle со start конец конца концу конце начало начала начале началу середина середине середину середины since from с на on by к a утром поутру днем вечером ночью наутро in второй третий четвертый пятый шестой седьмой восьмой девятый десятый'.split(
        ' ',
      ),
  },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2021 he was stopped. That week six more were stopped.',
        edtf: ['2021-05-07', '2021-05-03/2021-05-09'],
      },
      {
        text: '7 мая 2021 года его забрали. На той же неделе забрали брата.',
        edtf: ['2021-05-07', '2021-05-03/2021-05-09'],
      },
      {
        text: 'On 7 May 2021 he was stopped. By the end of the month he had left.',
        edtf: ['2021-05-07', '2021-05'],
      },
      {
        text: '7 мая 2021 года его забрали. К концу месяца он уехал.',
        edtf: ['2021-05-07', '2021-05'],
      },
      {
        text: 'On 7 May 2021 he was taken. Since then nobody has seen him.',
        edtf: ['2021-05-07', '2021-05-07/..'],
      },
      {
        text: '7 мая 2021 года его забрали. На третий день он заболел.',
        edtf: ['2021-05-07', '2021-05-09~'],
      },
      {
        text: '7 мая 2021 года его забрали. Вечером приехал адвокат.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
      {
        text: '7 мая 2021 года его забрали. А поздно вечером он позвонил.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
      {
        text: 'On 7 May 2021 he was taken. It was a Friday.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
    ],
    mustNotRead: [
      'С тех пор всё тихо',
      'Since then all is quiet',
      'Утром он пьёт чай',
      'In the evening they sing',
      'It was a Sunday',
      'на третий день голодовки',
      'the end of the month',
      'к концу дороги',
    ],
  },
  readAt,
}
