import { readNumeral } from '../../counts/numerals/numeral.ts'
import { isCapitalised, lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { inMonth } from '../in-month.ts'
import { isOrdinal, readDay } from '../number-parts.ts'
import { ordinalDayWords } from '../ordinal-days.ts'
import { closesPhrase, isSubject, isVerb, opensSentence } from '../phrase-end.ts'
import { type DateReading, type DateRule, relativeDate } from '../rule.ts'
import { dayOfParts, moveMonth, type Shift } from '../shift.ts'
import { isArranged, isSurelyAhead, tenseAt } from '../tense.ts'
import { weekdayWords } from '../weekday-words.ts'

/** "On the 20th he was fined", told on the 24th: of that month; told on the 3rd, of the one before. */
const inSourceMonth =
  (tokens: readonly Token[], index: number, day: number): Shift =>
  ({ from }) => {
    const tense = tenseAt(tokens, index) ?? (isArranged(tokens, index) ? 'ahead' : null)
    if (from.day === null || from.month === null || tense === null) return null
    const fits = tense === 'past' ? day <= from.day : day >= from.day
    // Told on the 3rd of what was done "on the 27th": of the month before.
    const month = fits ? from : moveMonth(from, tense === 'past' ? -1 : 1)
    const parts = month && { year: month.year, month: month.month, day }
    return parts && dayOfParts(parts) ? { from: parts, to: null } : null
  }

/** «Того же месяца», "of the same month": the token after it, or -1. */
const sameMonthEnd = (tokens: readonly Token[], index: number): number => {
  const words = [0, 1, 2, 3].map((i) => lowerAt(tokens, index + i))
  if (/^(?:того|этого)$/.test(words[0] ?? '')) {
    const same = words[1] === 'же' ? 1 : 0
    return words[1 + same] === 'месяца' ? index + 2 + same : -1
  }
  const said = words.join(' ')
  if (said === 'of the same month') return index + 4
  return said.startsWith('of that month') ? index + 3 : -1
}

const LATIN: readonly (readonly [RegExp, number])[] = [
  [/^(?:inst|instant)$/, 0],
  [/^(?:ult|ultimo)$/, -1],
  [/^(?:prox|proximo)$/, 1],
]

const STEPS: readonly (readonly [RegExp, number])[] = [
  [/^(?:last|прошлого|минувшего)$/, -1],
  [/^(?:this|текущего|этого|сего)$/, 0],
  [/^(?:next|следующего|будущего)$/, 1],
]

/** "The 8th | of next month", «8-го (числа) | следующего месяца». */
const ofMonth = (tokens: readonly Token[], index: number) => {
  const number = lowerAt(tokens, index) === 'числа' ? 1 : 0
  const of = lowerAt(tokens, index) === 'of' ? 1 : 0
  const at = index + number + of
  const step = STEPS.find(([words]) => words.test(lowerAt(tokens, at)))?.[1]
  const russian = /^[а-я]/.test(lowerAt(tokens, at))
  if (step === undefined || (!russian && of === 0)) return null
  // «Этого месяца» may be the month that is told.
  if (russian && step === 0 && lowerAt(tokens, at) === 'этого') return null
  return /^(?:month|месяца)$/.test(lowerAt(tokens, at + 1)) ? { step, next: at + 2 } : null
}

/** "The 14th inst.", "of the 14th ultimo", as letters of courts write: seen from their own month. */
const inLatin = (tokens: readonly Token[], index: number, day: number, next: number) => {
  const beside = ofMonth(tokens, next)
  const latinStep = LATIN.find(([words]) => words.test(lowerAt(tokens, next)))?.[1]
  const step = latinStep ?? beside?.step
  if (step === undefined) return null
  const resolve: Shift = ({ from }) => {
    const month = moveMonth(from, step)
    const parts = month && { ...month, day }
    return parts && dayOfParts(parts) ? { from: parts, to: null } : null
  }
  const reason = 'a day of the month of the document, or of the one beside it'
  return relativeDate(index, beside?.next ?? next + 1, { base: 'source', resolve }, reason)
}

const REASON = 'a day of the month told before'

const BEFORE_ENGLISH = /^(?:on|by|until|till|from|since|and|of)$/
const BEFORE_RUSSIAN =
  /^(?:а|и|с|до|к|по|на|уже|только|раз|снова|потом|утром|утра|утро|утру|днем|дня|вечером|вечера|вечеру|вечер|ночью|ночи|ночь|рассвете|;|,|\.|!|\?|…|—|–|)$/

const SUFFIX = /^(?:st|nd|rd|th)$/

/** "On | the 9th", "on the 9th, | 12th and | 15th". */
const isLedInEnglish = (tokens: readonly Token[], index: number, next: number): boolean => {
  const before = lowerAt(tokens, index - 1)
  const listed = /^(?:and|or|,)$/.test(before) && SUFFIX.test(lowerAt(tokens, index - 2))
  if (before !== 'the') return listed && SUFFIX.test(lowerAt(tokens, next - 1))
  // "Judgment reserved to the 21st".
  if (lowerAt(tokens, index - 2) === 'to') return isSurelyAhead(tokens, index - 1)
  return BEFORE_ENGLISH.test(lowerAt(tokens, index - 2))
}

/** What is numbered: "on the 9th Infantry's orders". */
const NUMBERED =
  /^(?:army|division|brigade|battalion|regiment|company|corps|infantry|directorate|department|precinct|district|circuit|street|avenue|floor|amendment|congress|session|fleet|century|parliament|symphony|chamber|bureau|guards)$/

/** "On the 9th | Musa came". */
const isBeforeName = (tokens: readonly Token[], index: number, next: number): boolean => {
  const name = tokenAt(tokens, next)
  const led = /^(?:on|by)$/.test(lowerAt(tokens, index - 2)) && lowerAt(tokens, index - 1) === 'the'
  if (!led || !isCapitalised(name) || NUMBERED.test(name.lower)) return false
  const two = tokenAt(tokens, next + 1)
  return !isCapitalised(two) && !NUMBERED.test(two.lower)
}

const isGenitive = ({ lower }: Token): boolean => /(?:го|ого|его)$/.test(lower)

/** «К 24-му», «(назначили) на 11-е», «22-е. Перевод»: in digits. */
const isOtherCase = (tokens: readonly Token[], index: number, next: number): boolean => {
  if (tokenAt(tokens, index).kind !== 'number') return false
  const before = lowerAt(tokens, index - 1)
  const { lower } = tokenAt(tokens, next - 1)
  if (/^(?:му|ому|ему)$/.test(lower)) return /^(?:к|по)$/.test(before)
  if (/^(?:м|ым)$/.test(lower)) return /^(?:датирован|помечен)[аоы]?$/.test(before)
  if (!/^(?:е|ое)$/.test(lower)) return false
  const day = lowerAt(tokens, index - 2)
  const heads = opensSentence(tokens, index) && /^[.:–—]$/.test(tokenAt(tokens, next).text)
  return before === 'на' || heads || (before === ',' && (weekdayWords.has(day) || day === 'среда'))
}

const MOST_COUNTED = 12

/** "On the 9th", «29-го», «девятого»: an ordinal with nothing after it that it could belong to. */
const alone = (tokens: readonly Token[], index: number, day: number, next: number) => {
  const named = isBeforeName(tokens, index, next)
  // "On the 20th | two people were shot".
  const counts = lowerAt(tokens, index - 2) === 'on' && readNumeral(tokens, next) !== null
  const told = tokenAt(tokens, index).kind === 'number' && opensSentence(tokens, index)
  const ends = closesPhrase(tokens, next) || (told && isSubject(tokens, next))
  if (!ends && !named && !counts) return null
  const before = lowerAt(tokens, index - 1)
  const word = tokenAt(tokens, next - 1)
  const { lineStart } = tokenAt(tokens, index)
  const russian = /^[а-я]/.test(word.lower)
  const led = russian
    ? tokenAt(tokens, index).kind === 'number' ||
      BEFORE_RUSSIAN.test(before) ||
      lineStart ||
      isVerb(tokenAt(tokens, index - 1)) ||
      isVerb(tokenAt(tokens, next))
    : isLedInEnglish(tokens, index, next)
  // «На первое», «в первого»: only the genitive names a day of itself; «к 24-му», «на 11-е», «22-е.».
  const ending = isGenitive(word) || isOtherCase(tokens, index, next)
  if (!led || (russian && !ending)) return null
  // "The second accused" is no day, unless other days are told.
  // "On the sixteenth": high ordinals count little else.
  const byNumber = tokenAt(tokens, index).kind === 'number' || day > MOST_COUNTED
  const first = before === 'the' ? index - 1 : index
  // "In the streets again on the 7th", told on the 3rd: seen from now.
  const ahead = tenseAt(tokens, first) === 'ahead' || isArranged(tokens, index)
  if (byNumber && ahead) {
    const resolve = inSourceMonth(tokens, first, day)
    const seen = { base: 'source', resolve, onlyResolved: true, inMonth: true } as const
    return relativeDate(first, next, seen, REASON)
  }
  const relative = {
    base: 'told',
    resolve: inMonth(day, false),
    ...(byNumber ? { fromSource: inSourceMonth(tokens, index, day) } : {}),
    onlyResolved: true,
    inMonth: true,
  } as const
  return relativeDate(first, next, relative, REASON)
}

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const day = readDay(tokens, index)
  if (!day) return null
  const latin = inLatin(tokens, index, day.day, day.next)
  if (latin) return latin
  const number = /^числа$/.test(lowerAt(tokens, day.next)) ? 1 : 0
  const month = sameMonthEnd(tokens, day.next + number)
  const ordinal = isOrdinal(tokens, index, day.next)
  if (number === 0 && (month < 0 || !ordinal)) {
    return ordinal ? alone(tokens, index, day.day, day.next) : null
  }
  const next = month < 0 ? day.next + 1 : month
  const relative = {
    base: 'told',
    resolve: inMonth(day.day, month >= 0),
    ...(month >= 0 ? {} : { fromSource: inSourceMonth(tokens, index, day.day) }),
    inMonth: true,
  } as const
  return relativeDate(index, next, relative, REASON)
}

export const dayOfMonth: DateRule = {
  name: 'date.day-of-month',
  version: 4,
  reads: 'A day of the month that was told before.',
  opens: { numbers: true, words: ordinalDayWords },
  examples: {
    mustRead: [
      {
        text: '2 апреля 2020 года он уехал, 25-го числа вернулся.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      {
        text: 'On 2 April 2020 he left; on the 25th of the same month he came.',
        edtf: ['2020-04-02', '2020-04-25'],
      },
      {
        text: 'С 28 апреля по 1 мая 2021 года шли бои. Мы ушли 29-го.',
        edtf: ['2021-04-28/2021-05-01', '2021-04-29'],
      },
      { text: '12 апреля 2020 года он уехал, 5-го числа вернулся.', edtf: ['2020-04-12', 'XXXX'] },
      { text: 'On 2 April 2020 he left. On the 9th he came.', edtf: ['2020-04-02', '2020-04-09'] },
      {
        text: '2 апреля 2020 года он уехал, а 19-го вернулся.',
        edtf: ['2020-04-02', '2020-04-19'],
      },
      {
        text: 'On 2 April 2020 he left. On the 9th, 12th and 15th he called. On the 27th Musa came.',
        edtf: ['2020-04-02', '2020-04-09', '2020-04-12', '2020-04-15', '2020-04-27'],
      },
      {
        text: 'On 27 April 2020 he left. On the 2nd he came.',
        edtf: ['2020-04-27', '2020-05-02'],
      },
      {
        text: 'Today, 20 April 2020, we answer your letter of the 14th inst.',
        edtf: ['2020-04-20', '2020-04-14'],
      },
      {
        text: '2 апреля 2020 года он уехал. Девятого он вернулся.',
        edtf: ['2020-04-02', '2020-04-09'],
      },
    ],
    mustNotRead: [
      'на 5 этаже',
      'the 25th of the group',
      '25 того же цвета',
      'on the 9th floor',
      'on the 9th he left',
      '29-го отдела нет',
    ],
  },
  readAt,
}
