import { readText } from '../index.ts'
import type { CountMark } from '../marks.ts'
import { reportValue } from './report-value.ts'

/** Counts as the tests write them, read in the whole reader: dates and articles are taken before. */
const countsIn = (text: string): readonly CountMark[] =>
  readText(text, { language: null, sourceDate: null }).counts

const written = (mark: CountMark): string => {
  const value = reportValue(mark)
  if (!Array.isArray(value)) return String(value)
  return `${value[0] ?? ''}..${value[1] ?? ''}`
}

/** Words and value of each count: "more than 50 = 51..". */
export const amountsIn = (text: string): string[] =>
  countsIn(text).map((mark) => `${mark.words} = ${written(mark)}`)

const partOf = (text: string, mark: CountMark): string =>
  mark.partOf ? ` < ${text.slice(mark.partOf.start, mark.partOf.end)}` : ''

/** Value, noun, population, effect and whole: "14 defendants / Kazakh / sentenced < 51"; "–" for none. */
export const thingsIn = (text: string): string[] =>
  countsIn(text).map(
    (mark) =>
      `${written(mark)} ${mark.what ?? '–'} / ${mark.population ?? '–'} / ${mark.affected ?? '–'}${partOf(text, mark)}`,
  )

/** What each count measures, with its value: "term 6.5 years". */
export const measuresIn = (text: string): string[] =>
  countsIn(text).map((mark) => `${mark.measures} ${written(mark)}`)
