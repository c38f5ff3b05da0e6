import { wordTable } from '../../lexicon/words.ts'
import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { complementAt, complementOrClauseAt } from '../complement.ts'
import { type Duration, durationBefore, invertedBefore, readDuration } from '../duration.ts'
import { counted, offset, stretchAfter } from '../offset-reading.ts'
import { closesPhrase, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, isEvent, isNothing, relativeDate } from '../rule.ts'
import {
  byDays,
  byUnits,
  dayOfParts,
  type Shift,
  type ShiftUnit,
  soon,
  within as withinUnit,
} from '../shift.ts'
import { monthBy, weekBy, weekday as weekdayShift, yearBy } from '../source-calendar.ts'
import { isSurelyAhead, tenseAt } from '../tense.ts'
import { weekdayOfWeek } from '../told-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

const LATER = /^(?:later|afterwards?|thereafter|on|позже|позднее|погодя)$/
const EARLIER = /^(?:earlier|previously|beforehand|prior|ранее|раньше|прежде)$/

/** "Weeks later", «месяцами позже»: a few. */
const someBefore = (tokens: readonly Token[], index: number) => {
  const unit = SOME[lowerAt(tokens, index - 1)]
  return unit && lowerAt(tokens, index) === 'later'
    ? { next: index, first: index - 1, unit, least: 0, most: 0, few: true }
    : null
}
const SOME: Readonly<Record<string, ShiftUnit | undefined>> = wordTable({
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
})

/** «Днём ранее», «двумя днями позднее вскрытия», "two days later", "two days on", "two days prior to". */
const laterOrEarlier = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const d = durationBefore(tokens, index) ?? someBefore(tokens, index)
  if (!d || /^(?:than|чем)$/.test(lowerAt(tokens, index + 1))) return null
  if (word === 'on' && !endsHere(tokens, index + 1)) return null
  const sign = EARLIER.test(word) ? -1 : 1
  if (word === 'prior' && lowerAt(tokens, index + 1) === 'to')
    return counted(tokens, d, d.first, index + 2, sign)
  // «Тремя месяцами ранее настоящего письма».
  if (/^(?:настоящ|данн)(?:его|ей)$/.test(lowerAt(tokens, index + 1)))
    return offset(tokens, d, d.first, index + 3, sign, 'source')
  const named = /^[а-я]/.test(word) ? complementAt(tokens, index + 1) : null
  const event = named && isEvent(named.base)
  // «Двумя днями позднее ареста»: only a genitive is counted from.
  return event && named.next === index + 2 && GENITIVE.test(lowerAt(tokens, index + 1))
    ? offset(tokens, d, d.first, named.next, sign, named.base)
    : offset(tokens, d, d.first, index + 1, sign, 'told')
}

const GENITIVE = /(?:[ая]|и|ы|ей|ов|ий)$/

/** "Two days on, …": nothing that "on" could lead to. */
const endsHere = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).kind !== 'word' ||
  (lowerAt(tokens, index) === 'the' &&
    /^(?:was|were|had|came|went|did|said)$/.test(lowerAt(tokens, index + 2))) ||
  /^(?:i|he|she|we|they|it|nobody|nothing|there)$/.test(lowerAt(tokens, index))

const ago = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  if (word === 'тому' && lowerAt(tokens, index + 1) !== 'назад') return null
  const d = durationBefore(tokens, index) ?? invertedBefore(tokens, index)
  const next = index + (word === 'тому' ? 2 : 1)
  const day =
    d?.unit === 'weeks' && !d.few && d.least === d.most ? weekdayAgo(tokens, next, d) : null
  if (day) return day
  return d && offset(tokens, d, d.first, next, -1, 'source')
}

/** "Six weeks ago | last Tuesday", «две недели назад, | в понедельник». */
const weekdayAgo = (
  tokens: readonly Token[],
  index: number,
  d: Duration & { readonly first: number },
): DateReading | null => {
  const comma = lowerAt(tokens, index) === ',' ? 1 : 0
  const way = lowerAt(tokens, index + comma)
  const wanted = weekdayWords.get(lowerAt(tokens, index + comma + 1))
  if (wanted === undefined || !/^(?:last|on|в|во)$/.test(way)) return null
  const counted: Shift = (anchor) => {
    const last = weekdayShift(wanted, 'last')(anchor)
    return last && byDays(-d.least * 7)({ ...last, to: null })
  }
  const exact: Shift = (anchor) => {
    const day = counted(anchor)
    const from = day && { year: day.from.year, month: day.from.month, day: day.from.day }
    return from ? { from, to: null } : null
  }
  const resolve = way === 'last' ? exact : weekdayOfWeek(wanted, -d.least)
  const reason = 'a day of a week, so long before the day of the document'
  return relativeDate(d.first, index + comma + 2, { base: 'source', resolve }, reason)
}

/** "Ten days from today", "a month from now", "two days from then". */
const fromNow = (tokens: readonly Token[], index: number): DateReading | null => {
  const d = durationBefore(tokens, index)
  const hence = lowerAt(tokens, index) === 'hence'
  const then = /^(?:then|that)$/.test(lowerAt(tokens, index + 1))
  if (!d || !(hence || then || /^(?:today|now)$/.test(lowerAt(tokens, index + 1)))) return null
  const next = index + (hence ? 1 : 2)
  const read = offset(tokens, d, d.first, next, 1, then ? 'told' : 'source')
  // "A month from today" is that day of the next month.
  return read?.relative && !d.few && d.least === d.most
    ? { ...read, relative: { ...read.relative, resolve: dayFromNow(d.unit, d.least) } }
    : read
}

const dayFromNow = (unit: ShiftUnit, count: number): Shift => {
  if (unit === 'weeks') return byDays(count * 7)
  const months = unit === 'months' ? count : unit === 'years' ? count * 12 : null
  if (months === null || !Number.isInteger(months)) return byUnits(unit, count, count)
  return ({ from }) => {
    if (from.year === null || from.month === null || from.day === null) return null
    const all = from.year * 12 + from.month - 1 + months
    const parts = { year: Math.floor(all / 12), month: (all % 12) + 1, day: from.day }
    return dayOfParts(parts) ? { from: parts, to: null } : null
  }
}

const THE_UNIT: Readonly<Record<string, Shift | undefined>> = wordTable({
  day: byDays(1),
  week: withinUnit('weeks', 1),
  month: withinUnit('months', 1),
  year: withinUnit('years', 1),
  hours: byDays(0),
  days: soon,
  weeks: soon,
})

const BESIDE: Readonly<Record<string, ((count: number) => Shift) | undefined>> = wordTable({
  week: weekBy,
  month: monthBy,
  year: yearBy,
})

/** "(In) the week following the clashes", "in the days after 7 May"; "the month after, …". */
const theWeekAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const unit = lowerAt(tokens, index - 1)
  if (lowerAt(tokens, index - 2) !== 'the') return null
  const first = index - 2
  const named = complementOrClauseAt(tokens, index + 1)
  const beside = BESIDE[unit]?.(word === 'before' ? -1 : 1)
  const toldNext = named?.base === 'told' ? named.next : index + 1
  const ends =
    named === null ||
    named.base === 'told' ||
    closesPhrase(tokens, index + 1) ||
    /^(?:for|with|without|under|over|amid)$/.test(lowerAt(tokens, index + 1))
  const counts = named && named.base !== 'told' && !isNothing(named.base)
  if (beside && word !== 'following' && ends && !counts) {
    const relative = { base: 'told', resolve: beside, onlyResolved: true } as const
    return relativeDate(first, toldNext, relative, 'a time told from the date before it')
  }
  const resolve = THE_UNIT[unit]
  if (!resolve || !counts || word === 'before') return null
  return relativeDate(
    first,
    named.next,
    { base: named.base, resolve },
    'so long from another date on',
  )
}

/** "After two days he came", "after a week in custody": counted from what was told. */
const afterSoLong = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'after' || !opensSentence(tokens, index)) return null
  const d = readDuration(tokens, index + 1)
  if (!d || d.few || !closesPhrase(tokens, d.next)) return null
  return offset(tokens, { ...d, first: index + 1 }, index, d.next, 1, 'told')
}

/** "It will be heard | in two weeks", "opens | in ten days' time": from the day of the document. */
const inSoLong = (tokens: readonly Token[], index: number): DateReading | null => {
  const d = readDuration(tokens, index + 1)
  if (!d || d.few || d.least !== d.most) return null
  const next =
    /^(?:next|again|back)$/.test(lowerAt(tokens, index - 1)) ||
    lowerAt(tokens, index - 2) === 'next'
  if (!isSurelyAhead(tokens, index) && !(next && tenseAt(tokens, index) !== 'past')) return null
  const quote = /^['’]$/.test(lowerAt(tokens, d.next)) ? 1 : 0
  const time = lowerAt(tokens, d.next + quote) === 'time' ? quote + 1 : 0
  const end = d.next + time
  if (!closesPhrase(tokens, end)) return null
  const read = offset(tokens, { ...d, first: index + 1 }, index, end, 1, 'source')
  return read?.relative
    ? { ...read, relative: { ...read.relative, resolve: dayFromNow(d.unit, d.least) } }
    : null
}

/** "Two months after the riots", "three days before 7 May", «два месяца после суда». */
const beforeOrAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const d = durationBefore(tokens, index)
  if (!d) return theWeekAfter(tokens, index) ?? afterSoLong(tokens, index)
  const after = AFTER.test(word)
  const stretch = after ? stretchAfter(tokens, d, index + 1) : null
  if (stretch || /^(?:within|течение)$/.test(lowerAt(tokens, d.first - 1))) return stretch
  if (word === 'following') return null
  // «На двадцать третий | день после отказа»: more than one.
  if (NTH.test(lowerAt(tokens, d.first - 1)) && d.least === 1) return null
  // «За неделю до»: read at «за».
  if (/^(?:за|через|спустя)$/.test(lowerAt(tokens, d.first - 1))) return null
  return counted(tokens, d, d.first, index + 1, after ? 1 : -1)
}

const NTH = /^[а-я]{3,}(?:ый|ий|ой)$/

const AFTER = /^(?:after|following|после)$/

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  if (LATER.test(word) || EARLIER.test(word)) return laterOrEarlier(tokens, index)
  if (word === 'in') return inSoLong(tokens, index)
  if (word === 'from' || word === 'hence') return fromNow(tokens, index)
  return /^(?:ago|назад|тому)$/.test(word) ? ago(tokens, index) : beforeOrAfter(tokens, index)
}

const OPENS =
  'later afterward afterwards thereafter on earlier previously beforehand prior позже позднее погодя ранее раньше прежде ago назад тому from hence after before following после in'

export const offsetDate: DateRule = {
  name: 'date.offset',
  version: 3,
  reads: 'So long before or after another date, an event or the day of the document.',
  opens: { numbers: false, words: OPENS.split(' ') },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2020 he left. Two days later he came.',
        edtf: ['2020-05-07', '2020-05-09'],
      },
      {
        text: 'On 7 May 2020 he left. Two days on, he came. A fortnight thereafter he died.',
        edtf: ['2020-05-07', '2020-05-09', '2020-05-23~'],
      },
      {
        text: 'On 7 May 2020 he left. The month after, he came.',
        edtf: ['2020-05-07', '2020-06'],
      },
      {
        text: '7 мая 2020 года его арестовали. Двумя днями позднее ареста пришёл адвокат.',
        edtf: ['2020-05-07', '2020-05-09'],
      },
      {
        text: '7 мая 2020 года его взяли. Тремя днями прежде приходил участковый.',
        edtf: ['2020-05-07', '2020-05-04'],
      },
      { text: 'A week after 31 December 2020 he left.', edtf: ['2021-01-07~'] },
      {
        text: 'On 7 May 2020 at 14:00 he came. Fifty minutes later he left.',
        edtf: ['2020-05-07T14:00', '2020-05-07T14:50'],
      },
      {
        text: 'Today, 7 May 2020, it is told that the case will be heard in two weeks.',
        edtf: ['2020-05-07', '2020-05-21~'],
      },
      { text: 'Two months after the riots he left.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'more than a year ago',
      'больше года назад',
      'after the riots',
      'He was held for two days',
      'He worked two days on the farm',
      'from two days to three',
      'The ten days prior were calm',
    ],
  },
  readAt,
}
