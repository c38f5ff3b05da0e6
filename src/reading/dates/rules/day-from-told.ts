import { wordTable } from '../../lexicon/words.ts'
import { lowerAt, type Token, tokenAt } from '../../tokens/token.ts'
import { clauseAt, complementAt, complementOrClauseAt } from '../complement.ts'
import { closesPhrase } from '../phrase-end.ts'
import { type Base, type DateReading, type DateRule, isEvent, relativeDate } from '../rule.ts'
import { byDays, dayBefore, dayOfNight, eveOfEvent, morningAfter, type Shift } from '../shift.ts'
import { monthBy, yearBy } from '../source-calendar.ts'
import { weekdayWords } from '../weekday-words.ts'

const DAY =
  /^(?:day|date|morning|forenoon|noon|midday|lunchtime|afternoon|evening|night|dawn|daybreak|midnight|dusk)$/
const RU_DAY =
  /^(?:день|дня|дню|днем|число|числа|числом|дату|дате|датой|утро|утра|утром|утру|вечер|вечера|вечером|вечеру|ночь|ночи|ночью|сутки|суток|суткам)$/

const REASON = 'a day told from the date before it'

const told = (
  first: number,
  next: number,
  resolve: Shift,
  base: Base = 'told',
  ofDay = true,
): DateReading => relativeDate(first, next, { base, resolve, ofDay }, REASON)

const unitBy = (word: string, offset: number): Shift | null => {
  if (offset === 0 && /^(?:afternoon|evening|вечер|вечера|вечером)$/.test(word)) return dayOfNight
  if (DAY.test(word) || RU_DAY.test(word)) return byDays(offset)
  if (/^(?:month|месяц|месяце|месяца)$/.test(word)) return monthBy(offset)
  return /^(?:year|год|году|года)$/.test(word) ? yearBy(offset) : null
}

const OFFSETS: Readonly<Record<string, number>> = wordTable({
  next: 1,
  following: 1,
  same: 0,
  that: 0,
  said: 0,
  aforesaid: 0,
  ensuing: 1,
  succeeding: 1,
  subsequent: 1,
  previous: -1,
  preceding: -1,
})

/** Words that name a day only with an article. */
const WITH_ARTICLE =
  /^(?:following|previous|preceding|said|aforesaid|ensuing|succeeding|subsequent)$/

/** Two words of which the first begins its mark: "later | that evening". */
const withLater = (tokens: readonly Token[], first: number): number =>
  /^(?:later|early|late|earlier)$/.test(tokenAt(tokens, first - 1).lower) ? first - 1 : first

/** "The next day", "that evening", "the same night", "the following year". */
const english = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const offset = OFFSETS[word]
  if (offset === undefined) return null
  const more = tokenAt(tokens, index + 1).lower
  const same = (word === 'that' && /^(?:same|first)$/.test(more)) || more === 'very' ? 1 : 0
  const unit = tokenAt(tokens, index + 1 + same).lower.replace(/'s$/, '')
  const resolve = unitBy(unit, offset)
  if (!resolve) return null
  const the = tokenAt(tokens, index - 1).lower === 'the'
  // "Next year" without an article is told from the day of the document.
  if (!the && WITH_ARTICLE.test(word)) return null
  // "The subsequent year" and "the said month" are told of anything.
  if (/^(?:ensuing|succeeding|subsequent)$/.test(word) && !DAY.test(unit)) return null
  if (!the && word === 'next' && !/^(?:day|morning|dawn)$/.test(unit)) return null
  const after = tokenAt(tokens, index + 2 + same)
  if (after.text === '-' || (word === 'that' && after.lower === 'and')) return null
  const first = withLater(tokens, the ? index - 1 : index)
  return told(first, index + 2 + same, resolve, 'told', DAY.test(unit))
}

/** "The day before", "the night before the trial", "the day after 7 May", "the day of the trial". */
const englishDay = (tokens: readonly Token[], index: number): DateReading | null => {
  if (!DAY.test(tokenAt(tokens, index).lower)) return null
  if (tokenAt(tokens, index - 1).lower !== 'the') return null
  const way = tokenAt(tokens, index + 1).lower
  // "The evening prior".
  const prior = way === 'prior' && lowerAt(tokens, index + 2) !== 'to'
  if (prior && closesPhrase(tokens, index + 2)) return told(index - 1, index + 2, dayBefore)
  // "On the day itself".
  if (way === 'itself') return told(index - 1, index + 2, byDays(0))
  if (!/^(?:before|after|following|of)$/.test(way)) return dayOfClause(tokens, index)
  if (/^(?:yesterday|tomorrow)$/.test(tokenAt(tokens, index + 2).lower)) return null
  if (way === 'of') {
    const named = complementAt(tokens, index + 2)
    const event = named && isEvent(named.base)
    return event ? told(index - 1, named.next, byDays(0), named.base) : null
  }
  const named = complementOrClauseAt(tokens, index + 2)
  const resolve = way === 'before' ? dayBefore : byDays(1)
  if (named?.base === 'date-after') return told(index - 1, named.next, resolve, 'date-after')
  if (named && isEvent(named.base)) {
    return told(index - 1, named.next, resolve, named.base)
  }
  if (named?.base === 'told') return told(index - 1, named.next, resolve)
  // "The day before he was taken": an event that no noun names. "The night before, …": the told day.
  const open = tokenAt(tokens, index + 2).kind !== 'word' || way === 'before'
  const clause = /^(?:he|she|they|it|the|his|her|their|we|i)$/.test(
    tokenAt(tokens, index + 2).lower,
  )
  const pluperfect = tokenAt(tokens, index + 3).lower === 'had'
  if (clause && !pluperfect) return told(index - 1, index + 2, resolve, { event: null })
  // "The day following, …", "on the day following | they answered".
  if (way === 'following' && !ENDS_AFTER.test(tokenAt(tokens, index + 2).lower)) {
    return closesPhrase(tokens, index + 2) ? told(index - 1, index + 2, resolve) : null
  }
  return open && way !== 'following' ? told(index - 1, index + 2, resolve) : null
}

/** After these the words name what the day follows. */
const ENDS_AFTER = /^(?:the|a|an|his|her|their|our|my|its|this|that|those)$/

/** "On the morning | we arrived", "the day that he was arrested". */
const dayOfClause = (tokens: readonly Token[], index: number): DateReading | null => {
  const that = /^(?:that|when|on)$/.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  const named = clauseAt(tokens, index + 1 + that)
  return named
    ? relativeDate(
        index - 1,
        named.next,
        { base: named.base, resolve: byDays(0), ofDay: true, onlyResolved: true },
        REASON,
      )
    : null
}

/** «На следующий день», «следующим утром», «на другой день». */
const russianNext = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  // «На следующий же день».
  const same = /^(?:же|самый|самое|самую)$/.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  const next = tokenAt(tokens, index + 1 + same).lower
  if (/^следующ/.test(word) && next === 'после') return nextAfter(tokens, index)
  if (!RU_DAY.test(next)) return null
  const is =
    /^следующ/.test(word) ||
    (/^друг/.test(word) && /^(?:на|в)$/.test(tokenAt(tokens, index - 1).lower))
  if (!is) return /^предыдущ/.test(word) ? told(index, index + 2 + same, byDays(-1)) : null
  const on = /^(?:на|в)$/.test(tokenAt(tokens, index - 1).lower) ? index - 1 : index
  const after =
    tokenAt(tokens, index + 2 + same).lower === 'после'
      ? complementOrClauseAt(tokens, index + 3 + same)
      : null
  return after ? told(on, after.next, byDays(1), after.base) : told(on, index + 2 + same, byDays(1))
}

/** «Следующего после травмы дня», «на следующее после обыска утро». */
const nextAfter = (tokens: readonly Token[], index: number): DateReading | null => {
  const named = complementAt(tokens, index + 2)
  if (!named || !isEvent(named.base)) return null
  const unit = unitBy(tokenAt(tokens, named.next).lower, 1)
  return unit ? told(index, named.next + 1, unit, named.base) : null
}

/** «В указанный день», «означенного числа». */
const SAID: ReadonlySet<string> = new Set(
  ['указанн', 'означенн', 'упомянут', 'вышеуказанн'].flatMap((stem) =>
    ['ый', 'ого', 'ую', 'ой', 'ое', 'ом'].map((end) => stem + end),
  ),
)

/** «В тот же день», «той же ночью», «вечером того же дня», «в этот день», «в том же году». */
const russianThat = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const that = /^(?:тот|того|том|тем|ту|той|тому)$/.test(word) || SAID.has(word)
  const same = /^(?:же|самый|самое|самую|самой)$/.test(tokenAt(tokens, index + 1).lower) ? 1 : 0
  if (!that && !(same || /^(?:этот|этого|эту|этой)$/.test(word))) return null
  const unit = tokenAt(tokens, index + 1 + same).lower
  const isDay = RU_DAY.test(unit)
  // «В этом году» is told from the day of the document, «в этом же году» from the year told.
  if (!isDay && !same && !that) return null
  const resolve = unitBy(unit, 0)
  if (!resolve || (!that && !same && !/^(?:день|вечер|дня)$/.test(unit))) return null
  const part = /^(?:утром|днем|вечером|ночью|утра|ночи|вечера)$/
  const first = part.test(tokenAt(tokens, index - 1).lower) ? index - 1 : index
  return told(first, index + 2 + same, resolve, 'told', isDay)
}

/** «Накануне | суд отклонил …»: the noun is the subject, and names nothing. */
const NO_GENITIVE = /(?:[бгджзклмпрстфхцчшщ]|ие|ание|ь)$/

/** «Накануне»: the day before a date or event named next, else before what was told. */
const eve = (tokens: readonly Token[], index: number): DateReading | null => {
  const named = complementAt(tokens, index + 1)
  if (named?.base === 'date-after') return told(index, named.next, dayBefore, 'date-after')
  const subject = named !== null && NO_GENITIVE.test(tokenAt(tokens, named.next - 1).lower)
  if (named && !subject && isEvent(named.base)) {
    return told(index, named.next, eveOfEvent, named.base)
  }
  return told(index, index + 1, dayBefore, 'told-or-source')
}

/** "On the eve of 8 March", "on the eve of the trial". */
const englishEve = (tokens: readonly Token[], index: number): DateReading | null => {
  if (tokenAt(tokens, index + 1).lower !== 'of') return null
  const named = complementAt(tokens, index + 2)
  const the = tokenAt(tokens, index - 1).lower === 'the' ? index - 1 : index
  if (!named || named.base === 'told') return null
  const resolve = named.base === 'date-after' ? dayBefore : eveOfEvent
  return told(the, named.next, resolve, named.base)
}

/** «В день суда», «в вечер ареста», "к утру". */
const russianDay = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  const before = tokenAt(tokens, index - 1).lower
  if (word === 'утру' && before === 'к') {
    // «К утру вторника» names its day.
    if (weekdayWords.has(tokenAt(tokens, index + 1).lower)) return null
    const relative = { base: 'told', resolve: morningAfter, onlyResolved: true } as const
    return relativeDate(index - 1, index + 1, relative, REASON)
  }
  if (before !== 'в') return null
  const when = tokenAt(tokens, index + 1).text === ',' ? 2 : 1
  if (tokenAt(tokens, index + when).lower === 'когда') {
    const clause = clauseAt(tokens, index + when + 1)
    return clause ? told(index, clause.next, byDays(0), clause.base) : null
  }
  const named = complementAt(tokens, index + 1)
  const event = named && isEvent(named.base)
  return event ? told(index, named.next, byDays(0), named.base) : null
}

/** «Назавтра (после обыска)», «наутро после пожаров»; «наутро» alone is read elsewhere. */
const morrow = (tokens: readonly Token[], index: number): DateReading | null => {
  if (tokenAt(tokens, index + 1).lower === 'после') {
    const named = complementOrClauseAt(tokens, index + 2)
    if (named) return told(index, named.next, byDays(1), named.base)
  }
  return tokenAt(tokens, index).lower === 'назавтра' ? told(index, index + 1, byDays(1)) : null
}

const RU_OF_EVENT = /^(?:день|утру|ночь|вечер|утро)$/

const readAt = (tokens: readonly Token[], index: number): DateReading | null => {
  const word = tokenAt(tokens, index).lower
  if (word === 'накануне') return eve(tokens, index)
  if (word === 'назавтра' || word === 'наутро') return morrow(tokens, index)
  if (word === 'eve') return englishEve(tokens, index)
  if (RU_OF_EVENT.test(word)) return russianDay(tokens, index)
  return (
    english(tokens, index) ??
    englishDay(tokens, index) ??
    russianNext(tokens, index) ??
    russianThat(tokens, index)
  )
}

const ENDINGS = 'ий ее ей его ему им ем ую'.split(' ')
const OPENS = [
  ...Object.keys(OFFSETS),
  ...'day morning afternoon evening night eve накануне назавтра наутро день утру ночь вечер утро'.split(
    ' ',
  ),
  ...'тот того том тем ту той тому этот этого эту этой этом другой другое другую'.split(' '),
  ...ENDINGS.flatMap((end) => [`следующ${end}`, `предыдущ${end}`]),
  ...SAID,
]

export const dayFromTold: DateRule = {
  name: 'date.day-from-told',
  version: 2,
  reads:
    'The next day, that evening, the day before, the day of the trial: told from another date.',
  opens: { numbers: false, words: OPENS },
  examples: {
    mustRead: [
      {
        text: 'On 30 April 2020 he left. The next day he came.',
        edtf: ['2020-04-30', '2020-05-01'],
      },
      { text: 'On the eve of 1 March 2020 he left.', edtf: ['2020-02-29'] },
      {
        text: '1 мая 2020 года он уехал. В ту же ночь он вернулся.',
        edtf: ['2020-05-01', '2020-05-01'],
      },
      {
        text: 'On 1 May 2020 he left. On that date the order was served.',
        edtf: ['2020-05-01', '2020-05-01'],
      },
      {
        text: '1 мая 2020 года он уехал. Того же числа его объявили в розыск.',
        edtf: ['2020-05-01', '2020-05-01'],
      },
      { text: 'The next day he came.', edtf: ['XXXX'] },
    ],
    mustNotRead: [
      'the day will come',
      'that man',
      'тот человек',
      'на следующий вопрос',
      'the same way',
    ],
  },
  readAt,
}
