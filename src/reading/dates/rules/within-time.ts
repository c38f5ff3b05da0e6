import { readNumeral } from '../../counts/numerals/numeral.ts'
import { lowerAt, type Token, tokenAt, wordsFrom } from '../../tokens/token.ts'
import { complementAt } from '../complement.ts'
import { type Duration, readDuration, withinOf } from '../duration.ts'
import { closesPhrase } from '../phrase-end.ts'
import {
  type Base,
  type DateReading,
  type DateRule,
  isNothing,
  relativeDate,
  type Stretch,
} from '../rule.ts'
import { byDays, byUnits, type Shift, within as withinUnit } from '../shift.ts'
import { tenseAt } from '../tense.ts'

const REASON = 'so long from another date on'

const reading = (first: number, next: number, resolve: Shift, base: Base): DateReading =>
  relativeDate(first, next, { base, resolve, ofDay: base === 'told', onlyResolved: true }, REASON)

/** The days that follow the one told, it aside. */
const following =
  (d: Duration): Shift =>
  (anchor) => {
    const first = byDays(1)(anchor)
    const end = byUnits(d.unit, d.least, d.least)(anchor)
    if (!first || !end || d.few) return null
    const to = end.to ?? end.from
    // «В последующие сутки»: the one day that follows.
    return d.least === 1 && d.unit === 'days' ? first : { from: first.from, to }
  }

const OVER = /^(?:over|during|for|in|within|throughout|across|в|за|на|течение)$/
const NEXT =
  /^(?:next|following|ensuing|subsequent|succeeding|последующ(?:ие|их)|следующ(?:ие|их))$/

/** "In the | two following days", «в | две последующие недели». */
const numberFirst = (tokens: readonly Token[], index: number): Duration | null => {
  const amount = readNumeral(tokens, index)
  if (!amount || !NEXT.test(lowerAt(tokens, amount.next))) return null
  const unit = readDuration([tokenAt(tokens, index), tokenAt(tokens, amount.next + 1)], 0)
  return amount.next === index + 1 && unit?.next === 2 ? { ...unit, next: amount.next + 2 } : null
}

/** "Over the next three days", «в последующие две недели»: after what was told as past. */
const overNext = (tokens: readonly Token[], index: number): DateReading | null => {
  const the = lowerAt(tokens, index + 1) === 'the' ? 1 : 0
  const at = index + 1 + the
  const d = NEXT.test(lowerAt(tokens, at)) ? readDuration(tokens, at + 1) : numberFirst(tokens, at)
  const isLong = d && /^(?:days|weeks|months|years)$/.test(d.unit)
  if (!d || !isLong || d.few || d.least !== d.most) return null
  if (tenseAt(tokens, index) !== 'past') return null
  return reading(index + 1, d.next, following(d), 'told')
}

/** "Within a week of the arrest", "within hours of his arrest". */
const withinOfEvent = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'within') return null
  const bare = /^(?:hours|minutes)$/.test(lowerAt(tokens, index + 1))
  const d = bare ? null : readDuration(tokens, index + 1)
  if (!bare && (!d || d.few)) return null
  const short = bare || d?.unit === 'hours' || d?.unit === 'minutes'
  const of = bare ? index + 2 : (d?.next ?? index)
  const days = d?.unit === 'hours' && d.most >= DAY_HOURS && d.most % DAY_HOURS === 0
  const inDays = days ? withinUnit('days', d.most / DAY_HOURS) : null
  const resolve = inDays ?? (short ? byDays(0) : d && withinOf(d))
  if (lowerAt(tokens, of) !== 'of' || !resolve) return null
  const own = d && !d.few ? ownPaper(tokens, of + 1) : -1
  if (d && own > 0) {
    const last = byUnits(d.unit, d.most, d.most)
    const limit: Shift = (anchor) => exactly(last(anchor))
    const relative = { base: 'source', resolve: limit, onlyResolved: true } as const
    return relativeDate(index, own, relative, 'a limit counted from the day of the document')
  }
  const named = complementAt(tokens, of + 1)
  return named && !isNothing(named.base) ? reading(index, named.next, resolve, named.base) : null
}

const DAY_HOURS = 24

/** What is set to be done within so many days is due on the last of them. */
const exactly = (end: Stretch | null): Stretch | null => {
  if (!end || end.from.day === null) return end
  const { year, month, day } = end.from
  return { from: { year, month, day }, to: null }
}

const PAPER =
  /^(?:publication|letter|notice|report|judgment|judgement|order|decision|ruling|communication|statement|appeal|writing|date|document)$/

/** "(The date of) this notice", "today": the token after it, or -1. */
const ownPaper = (tokens: readonly Token[], index: number): number => {
  const said = wordsFrom(tokens, index, 3)
  const at = said === 'the date of' ? index + 3 : /^date of /.test(said) ? index + 2 : index
  if (lowerAt(tokens, at) === 'today') return at + 1
  return /^(?:this|the present)$/.test(lowerAt(tokens, at)) && PAPER.test(lowerAt(tokens, at + 1))
    ? at + 2
    : -1
}

/** "He promised an answer within the fortnight": by its end, counted from what was told. */
const withinThe = (tokens: readonly Token[], index: number): DateReading | null => {
  if (lowerAt(tokens, index) !== 'within' || lowerAt(tokens, index + 1) !== 'the') return null
  const days = { fortnight: 14, week: 7 }[lowerAt(tokens, index + 2)]
  if (days === undefined || !closesPhrase(tokens, index + 3)) return null
  return reading(index, index + 3, byDays(days), 'told')
}

/** "Ten days into his detention". */
const into = (tokens: readonly Token[], index: number): DateReading | null => {
  const d = readDuration(tokens, index)
  if (!d || d.few || d.least !== d.most || lowerAt(tokens, d.next) !== 'into') return null
  // "Twelve minutes into the incident" says how long it had gone on.
  if (d.unit === 'minutes') return null
  const named = complementAt(tokens, d.next + 1)
  if (!named || isNothing(named.base)) return null
  return reading(index, named.next, byUnits(d.unit, d.least, d.least), named.base)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = lowerAt(tokens, index)
  const over = OVER.test(word) ? overNext(tokens, index) : null
  const read = over ?? withinThe(tokens, index) ?? withinOfEvent(tokens, index)
  if (read) return read
  return tokenAt(tokens, index).kind === 'number' || !OVER.test(word) ? into(tokens, index) : null
}

const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')

export const withinTime: DateRule = {
  name: 'date.within-time',
  version: 2,
  reads: 'Over the next three days, within a week of the arrest, ten days into his detention.',
  opens: {
    numbers: true,
    words: [
      ...'over during for in within throughout across в за на течение'.split(' '),
      ...NUMBERS,
    ],
  },
  examples: {
    mustRead: [
      {
        text: 'On 7 May 2021 they came. Over the next three days they took nine men.',
        edtf: ['2021-05-07', '2021-05-08/2021-05-10'],
      },
      {
        text: 'On 7 May 2021 he was arrested. Within a week of the arrest he was charged.',
        edtf: ['2021-05-07', '2021-05-07/2021-05-14~'],
      },
      {
        text: 'On 7 May 2021 he was arrested. Within hours of his arrest he was beaten.',
        edtf: ['2021-05-07', '2021-05-07'],
      },
      {
        text: 'On 7 May 2021 he was arrested. Ten days into his detention he fell ill.',
        edtf: ['2021-05-07', '2021-05-17'],
      },
      {
        text: '7 мая 2021 года они пришли. В следующие три дня они забрали девятерых.',
        edtf: ['2021-05-07', '2021-05-08/2021-05-10'],
      },
    ],
    mustNotRead: [
      'The court must answer within three days',
      'Within three days they had left',
      'over the next hill',
      'for the next three days it will rain',
      'two days into town',
    ],
  },
  readAt,
}
