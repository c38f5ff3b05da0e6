import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { eventWords } from '../event-words.ts'
import { readMonth } from '../month-words.ts'
import { readOrdinalDay } from '../ordinal-days.ts'
import { closesPhrase, isVerb, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, isEvent, type Relative, relativeDate } from '../rule.ts'
import { byDays, later, morningAfter, type Shift } from '../shift.ts'
import { monthBy, weekBy, weekday as weekdayShift } from '../source-calendar.ts'
import { tenseAt } from '../tense.ts'
import { weekdayWords } from '../weekday-words.ts'

const said = (tokens: readonly Token[], index: number, count: number): string => {
  let words = lowerAt(tokens, index)
  for (let i = 1; i < count; i++) words += ` ${lowerAt(tokens, index + i)}`
  return words
}

const told = (
  first: number,
  next: number,
  resolve: Shift,
  more: Partial<Relative> = { onlyResolved: true },
): DateReading =>
  relativeDate(
    first,
    next,
    { base: 'told', resolve, ...more },
    'a time told from the date before it',
  )

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
    const of = said(tokens, index + 1, 3)
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

/** "Since then", «с тех пор», «с того дня». */
const since = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:ever|since|from|с)$/.test(lowerAt(tokens, index))) return null
  const three = said(tokens, index, 3)
  if (said(tokens, index, 2) === 'ever since' && closesPhrase(tokens, index + 2))
    return told(index, index + 2, fromDay)
  if (said(tokens, index, 2) === 'since then') return told(index, index + 2, fromDay)
  if (/^(?:с тех пор|с того (?:дня|времени|момента)|from that day)$/.test(three)) {
    return told(index, index + 3, fromDay)
  }
  if (three === 'since that day') return told(index, index + 3, fromDay)
  if (/^from (?:then|that (?:moment|date|time)) on(?:wards?)?$/.test(said(tokens, index, 4)))
    return told(index, index + 4, fromDay)
  return three === 'from then on' ? told(index, index + 3, fromDay) : null
}

/** Counting the day told as the first, as both languages mostly do: about that day. */
const nth =
  (count: number): Shift =>
  ({ from }) =>
    byDays(count - 1, true)({ from, to: null })

/** «На третий день», "on the third day". */
const nthDay = (tokens: readonly Token[], index: number): DateReading | null => {
  const english =
    /^(?:on|by)$/.test(lowerAt(tokens, index)) &&
    /^(?:the|his|her|their|our|my)$/.test(lowerAt(tokens, index + 1))
  if (!english && !/^(?:на|к)$/.test(lowerAt(tokens, index))) return null
  const at = english ? index + 2 : index + 1
  const day = english ? readOrdinalDay(tokens, at) : russianOrdinal(tokens, at)
  if (!day || day.day < 2 || !NTH.test(lowerAt(tokens, day.next))) return null
  const first = english ? index + 1 : index
  const way = lowerAt(tokens, day.next + 1)
  const after = /^(?:after|of|после)$/.test(way) ? 1 : 0
  const named = complementAt(tokens, day.next + 1 + after)
  // "On the third day | of the siege" counts its first day, "on the third day | after" does not.
  const count = after && way !== 'of' ? byDays(day.day) : nth(day.day)
  const counted = named && (isEvent(named.base) || (after > 0 && named.base === 'told'))
  if (counted) return told(first, named.next, count, { base: named.base, onlyResolved: true })
  const subject = !english && opensSentence(tokens, index) && isSubject(tokens, day.next + 1)
  return (closesPhrase(tokens, day.next + 1) || subject) && !after
    ? told(first, day.next + 1, nth(day.day), { ofDay: true, onlyResolved: true })
    : null
}

/** «На второй день | доступ был полным»: a noun that the day is no day of. */
const isSubject = (tokens: readonly Token[], index: number): boolean => {
  const { lower } = tokenAt(tokens, index)
  return /^[а-я]{3,}(?:[бгджзклмнпрстфхцчшщ]|ие|ание|ая|ый)$/.test(lower) && !eventWords.has(lower)
}

/** «В первую (же) ночь», «в самый первый день», "on the first night": of the day told. */
const firstDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:в|на)$/.test(lowerAt(tokens, index))) return null
  const most = /^сам(?:ый|ую)$/.test(lowerAt(tokens, index + 1)) ? 1 : 0
  if (!/^перв(?:ый|ую|ые)$/.test(lowerAt(tokens, index + 1 + most))) return null
  const same = lowerAt(tokens, index + 2 + most) === 'же' ? 1 : 0
  const at = index + 2 + most + same
  const unit = lowerAt(tokens, at)
  if (!/^(?:день|ночь|вечер|утро|сутки)$/.test(unit) || lowerAt(tokens, at + 1) === 'после')
    return null
  const night: Shift = (anchor) => {
    const next = anchor.to === null && anchor.from.day !== null ? byDays(1)(anchor) : null
    return next && { from: byDays(0)(anchor)?.from ?? anchor.from, to: next.from }
  }
  const resolve = unit === 'ночь' ? night : byDays(0)
  return told(index, at + 1, resolve, { ofDay: true, onlyResolved: true })
}

/** «К исходу четвёртого дня», «на исходе вторых суток». */
const endOfNth = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!/^(?:к|на|под)$/.test(lowerAt(tokens, index))) return null
  if (!/^(?:исход[уе]|кон(?:цу|ец|це))$/.test(lowerAt(tokens, index + 1))) return null
  const day = readOrdinalDay(tokens, index + 2)
  if (!day || day.day < 2 || !/^(?:дня|суток)$/.test(lowerAt(tokens, day.next))) return null
  return told(index, day.next + 1, nth(day.day), { ofDay: true, onlyResolved: true })
}

const NTH = /^(?:day|morning|evening|night|день|дню|сутки|суткам|утро|вечер|ночь)$/

const ORDINALS = 'второй третий четвертый пятый шестой седьмой восьмой девятый десятый'.split(' ')

const russianOrdinal = (tokens: readonly Token[], index: number) => {
  const at = ORDINALS.indexOf(
    lowerAt(tokens, index)
      .replace(/(?:ые|ым|ое|ому)$/, 'ый')
      .replace(/(?:ую)$/, 'ый'),
  )
  if (at >= 0) return { day: at + 2, next: index + 1 }
  return /^треть(?:и|им|е|ему|ю)$/.test(lowerAt(tokens, index)) ? { day: 3, next: index + 1 } : null
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

/** «Утром» is of the day told, «наутро» of the next, «поутру» of the one into which a night led. */
const partShift = (word: string): Shift => {
  if (word === 'поутру') return morningAfter
  return word === 'наутро' ? byDays(1) : byDays(0)
}

const PART = /^(?:Утром|Днем|Днём|Вечером|Ночью|Наутро|Поутру)$/
const NAMES_DAY =
  /^(?:того|тех|следующ\p{L}+|этого|нынешн\p{L}+|накануне|перед|в|каждый|ранее|раньше|позже|позднее|спустя)$/u

/** «Утром пришёл адвокат», "In the evening he left": on the day that is told. */
const partOfDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!opensSentence(tokens, index)) return partWithin(tokens, index)
  const token = tokenAt(tokens, index)
  if (PART.test(token.text)) {
    const after = tokenAt(tokens, index + 1)
    if (after.kind !== 'word' || NAMES_DAY.test(after.lower)) return null
    return told(index, index + 1, partShift(token.lower), {
      ofDay: true,
      onlyResolved: true,
      onHeading: true,
    })
  }
  if (token.text !== 'In' || lowerAt(tokens, index + 1) !== 'the') return null
  if (!/^(?:morning|afternoon|evening)$/.test(lowerAt(tokens, index + 2))) return null
  const after = tokenAt(tokens, index + 3)
  if (after.kind === 'number' || /^(?:of|on|hours)$/.test(after.lower)) return null
  const more = { ofDay: true, onlyResolved: true, onHeading: true }
  return told(index + 1, index + 3, byDays(0), more)
}

const LEADS = /^(?:а|и|но|уже|поздно|рано|ранним|поздним|лишь|только|потом|затем|ближе)$/
const PART_WITHIN = /^(?:утром|днем|вечером|ночью|наутро)$/

/** «А вечером пришли», «поздно вечером ушёл», "he left in the evening." */
const partWithin = (tokens: readonly Token[], index: number): DateReading | null => {
  const english = said(tokens, index, 2) === 'in the'
  const word = lowerAt(tokens, english ? index + 2 : index)
  if (!(english ? /^(?:morning|afternoon|evening)$/ : PART_WITHIN).test(word)) return null
  const next = index + (english ? 3 : 1)
  // «Отпустили наутро»: it always is the morning after.
  const alone = word === 'наутро' && closesPhrase(tokens, next)
  const led = !english && LEADS.test(lowerAt(tokens, index - 1)) && leadOpens(tokens, index - 1)
  const ends = isVerb(tokenAt(tokens, index - 1)) && /^[.;!?…]$/.test(tokenAt(tokens, next).text)
  if (!led && !ends && !alone) return null
  const after = tokenAt(tokens, next)
  if (after.kind === 'number' || NAMES_DAY.test(after.lower)) return null
  if (tenseAt(tokens, index) !== 'past') return null
  const resolve = word === 'наутро' ? byDays(1) : byDays(0)
  return told(english ? index + 1 : index, next, resolve, { ofDay: true, onlyResolved: true })
}

/** «7 мая 2021 года, | поздно вечером»: the day stands beside it. */
const endsDate = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).kind === 'number' ||
  /^(?:года|г|\.)$/.test(lowerAt(tokens, index)) ||
  readMonth(tokens, index) !== null

/** The first word of its clause, or after another such word: «А уже вечером». */
const leadOpens = (tokens: readonly Token[], index: number): boolean =>
  opensSentence(tokens, index) ||
  (/^[,;—–]$/.test(tokenAt(tokens, index - 1).text) && !endsDate(tokens, index - 2)) ||
  (LEADS.test(lowerAt(tokens, index - 1)) && opensSentence(tokens, index - 1))

const readAt = (tokens: readonly Token[], index: number): DateReading | null =>
  week(tokens, index) ??
  followingWeek(tokens, index) ??
  partOfMonth(tokens, index) ??
  since(tokens, index) ??
  firstDay(tokens, index) ??
  endOfNth(tokens, index) ??
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
      'that same ever той ту following к в под by previous end beginning middle start конец конца концу конце начало начала начале началу середина середине середину середины since from с на on by к a утром поутру днем вечером ночью наутро in'.split(
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
