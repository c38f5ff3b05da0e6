import { type Token, tokenAt, wordsFrom } from '../tokens/token.ts'
import type { FoundDate } from './rule.ts'
import { byDays } from './shift.ts'

/** "One year ago, on the night of | 7 May 2020": what may lead from the one to the other. */
const APART =
  /^(?:,|\(|on|in|the|early|late|night|evening|morning|afternoon|day|of|в|во|с|ночь|ночью|утром|днем|вечером|на|-|–|—|:)$/
const MOST_APART = 7

/** A date told from another, and one told outright at once after it. */
const standTogether = (tokens: readonly Token[], a: FoundDate, b: FoundDate): boolean => {
  if (b.first - a.next > MOST_APART || b.first < a.next) return false
  let sign = false
  for (let i = a.next; i < b.first; i++) {
    const token = tokenAt(tokens, i)
    if (!APART.test(token.lower)) return false
    if (token.kind === 'punct') sign = true
  }
  // "Two weeks after the riots on 5 May": the date may be the riots' or the whole sentence's.
  if (typeof a.relative?.base === 'object' && !sign) return false
  const weekday = b.rule === 'date.weekday' && a.rule !== b.rule
  // «В день похорон, четырнадцатого».
  const day = b.relative?.inMonth === true && a.relative?.inMonth !== true && sign
  return (!b.relative || weekday || day) && b.role === 'event'
}

/**
 * "Tomorrow, on 27 April 2021": the date is told outright, and tells when the document was written.
 * "A day later, on 12 May": only the date told outright stays; so with "on 12 May, the next day,".
 */
export const besideDates = (tokens: readonly Token[], dates: readonly FoundDate[]): FoundDate[] => {
  const lean = new Map<number, number>()
  const dropped = new Set<number>()
  return dates.flatMap((date, i) => {
    const { relative } = date
    const offset = lean.get(i)
    if (offset !== undefined) {
      return [{ ...date, from: { ...date.from, lean: { on: 'source' as const, offset } } }]
    }
    const after = dates[i + 1]
    const before = dates[i - 1]
    if (dropped.has(i)) return []
    if (!relative || date.within) return [date]
    if (after && standTogether(tokens, date, after)) {
      // "The next day, on Friday": the day that the story goes on to is the one that is told.
      if (relative.base === 'told' && after.rule === 'date.weekday' && after.relative) {
        dropped.add(i + 1)
        const { end, next } = after
        const fromSource = relative.fromSource ?? after.relative.resolve
        return [{ ...date, end, next, relative: { ...relative, fromSource } }]
      }
      const days = relative.daysFromSource
      const isDay = after.to === null && after.from.day !== null
      // "Last year, on 5 May": the day is of that year.
      if (relative.yearFromSource !== undefined && after.from.year === null) {
        lean.set(i + 1, relative.yearFromSource)
      }
      return days === undefined || !isDay ? [] : [writtenOn(date, after, days)]
    }
    const repeats =
      before &&
      !before.relative &&
      // «В начале апреля, второго числа»: the day tells more.
      !(before.from.day === null && relative.inMonth) &&
      (isAppositive(tokens, before, date) || isWeekdayOf(tokens, before, date))
    return repeats ? [] : [date]
  })
}

/** ", that is, | three days later", «, т. е. | спустя сутки». */
const THAT_IS = /^(?:that is ?,?|i \. e \. ?,?|or|то есть|т \. е \.|т е)$/
const MOST_THAT_IS = 6
/** «10 февраля, в | пятницу», "on 10 February, on the | Friday". */
const ON_WEEKDAY = /^(?:в|во|on|on the|on a|a)$/

const saysAgain = (tokens: readonly Token[], from: number, { first, rule }: FoundDate): boolean => {
  if (first - from > MOST_THAT_IS || from > first) return false
  const said = wordsFrom(tokens, from, first - from)
  return from === first || THAT_IS.test(said) || (rule === 'date.weekday' && ON_WEEKDAY.test(said))
}

/** "22 July 2019 was | a Monday", «10 мая – это была | пятница». */
const WAS_WEEKDAY = /^(?:was|is|fell on|was a|is a|это была|это был|была|был|пришлось на)$/

const isWeekdayOf = (tokens: readonly Token[], before: FoundDate, date: FoundDate): boolean => {
  if (date.rule !== 'date.weekday' || date.first - before.next > MOST_THAT_IS) return false
  const words = wordsFrom(tokens, before.next, date.first - before.next)
  return WAS_WEEKDAY.test(words.replace(/^[,–—-] /, ''))
}

const isAppositive = (tokens: readonly Token[], before: FoundDate, date: FoundDate): boolean => {
  const from = before.next + 1
  const again = date.first > from
  return (
    /^[,(]$/.test(tokenAt(tokens, before.next).text) &&
    saysAgain(tokens, from, date) &&
    (again || /^[,).]$/.test(tokenAt(tokens, date.next).text))
  )
}

const writtenOn = (date: FoundDate, named: FoundDate, days: number): FoundDate => ({
  ...date,
  role: 'document',
  from: named.from,
  relative: { base: 'date-after', resolve: byDays(-days), onlyResolved: true },
  within: { start: named.start, end: named.end },
  reason: 'the day on which the text was written, as it calls a date by its distance',
})
