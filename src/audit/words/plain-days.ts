import { type Day, dayOf } from '../../domain/dates.ts'
import type { Span } from '../../domain/text-span.ts'

const MONTHS: readonly string[] = [
  'January|января',
  'February|февраля',
  'March|марта',
  'April|апреля',
  'May|мая',
  'June|июня',
  'July|июля',
  'August|августа',
  'September|сентября',
  'October|октября',
  'November|ноября',
  'December|декабря',
]
const names = MONTHS.join('|')
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{Nd}–-]|\\p{Nd} )(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${names}),? (?<year>\\d{4})(?: года)?`,
    'giu',
  ),
  new RegExp(`(?<month>${names}) (?<day>\\d{1,2}), (?<year>\\d{4})`, 'giu'),
]

export interface PlainDay extends Span {
  readonly day: Day
}

/** Days written out with their year; enough for a sentence in which no claim was read. */
export const plainDaysIn = (words: string): PlainDay[] =>
  FORMS.flatMap((form) =>
    Array.from(words.matchAll(form), (match): PlainDay[] => {
      const month = MONTHS.findIndex((m) =>
        m
          .toLowerCase()
          .split('|')
          .includes((match.groups?.month ?? '').toLowerCase()),
      )
      const day = dayOf(Number(match.groups?.year), month + 1, Number(match.groups?.day))
      return day === null ? [] : [{ day, start: match.index, end: match.index + match[0].length }]
    }).flat(),
  )
