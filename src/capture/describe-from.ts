import { type DateValue, dateValue } from '../domain/dates.ts'
import { type Language, languageOf } from '../domain/languages.ts'
import { type SourceKind, sourceKinds } from '../domain/source.ts'
import { notStated, readStated, type Stated, stated } from '../domain/stated.ts'
import type { DescriptionSuggestions, Suggested } from './description.ts'

/** Suggestions read from loose values, and what in them could not be read, in plain sentences. */
export interface Described {
  readonly suggestions: DescriptionSuggestions
  readonly problems: readonly string[]
}

export type LooseValues = Readonly<Record<string, unknown>>

/** The names a value may stand under; the first that is there counts. */
const NAMES = {
  title: ['title'],
  kind: ['kind', 'type'],
  author: ['author', 'authors'],
  publisher: ['publisher'],
  date: ['date', 'published'],
  dateBasis: ['date_basis', 'date-basis', 'datebasis'],
  language: ['language', 'lang'],
  address: ['address', 'url'],
} as const

const given = (values: LooseValues, names: readonly string[]): unknown => {
  for (const name of names) if (Object.hasOwn(values, name)) return values[name]
  return undefined
}

const asWords = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : null

/**
 * Reads one value: words, null for "not stated", or `{"is": "withheld"}` and the other absences.
 * Undefined when the value isn't there, null when it can't be read.
 */
const readValue = <T>(
  value: unknown,
  parse: (words: string) => T | null,
): Stated<T> | null | undefined => {
  if (value === undefined) return undefined
  if (value === null || value === '') return notStated
  const one = (part: unknown): T | null => {
    const words = asWords(part)
    return words === null ? null : parse(words)
  }
  if (typeof value === 'object') return readStated(value, one)
  const read = one(value)
  return read === null ? null : stated(read)
}

/** For a sentence: the words themselves, without what says that they are stated. */
const asWritten = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && 'value' in value ? value.value : value,
  )

const readDate = (written: string): DateValue | null => {
  const read = dateValue(written, written)
  return read.ok ? read.value : null
}

const readLanguage = (tag: string): Language | null => {
  const language = languageOf(tag)
  return language === 'und' && tag.toLowerCase() !== 'und' ? null : language
}

const readKind = (word: string): SourceKind | null =>
  sourceKinds.find((kind) => kind === word) ?? null

/**
 * Reads a description from values as a sidecar, front matter or flags give them. Dates are EDTF.
 * What can't be read is left out and named; nothing is guessed.
 */
export const describeFrom = (values: LooseValues, basis: string): Described => {
  const problems: string[] = []
  const read = <T>(
    field: keyof typeof NAMES,
    parse: (words: string) => T | null,
    expected: string,
  ): Suggested<T> | null => {
    const value = given(values, NAMES[field])
    const found = readValue(value, parse)
    if (found === undefined) return null
    if (found !== null) return { value: found, basis }
    problems.push(`the ${field} in the ${basis} is not ${expected}: ${asWritten(value)}`)
    return null
  }
  const words = (text: string): string => text
  const title = read('title', words, 'words')
  const author = read('author', words, 'words')
  const publisher = read('publisher', words, 'words')
  const address = read('address', words, 'words')
  const language = read('language', readLanguage, 'a language we know')
  const date = read('date', readDate, 'a date written as EDTF (2021-02-08, 2020-05~, 2022-06/..)')
  const kind = read('kind', readKind, `one of ${sourceKinds.join(', ')}`)
  const dateBasis = asWords(given(values, NAMES.dateBasis)) ?? basis
  const suggestions: DescriptionSuggestions = {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(publisher ? { publisher } : {}),
    ...(address ? { address } : {}),
    ...(language ? { language } : {}),
    ...(date ? { date: { ...date, basis: dateBasis } } : {}),
    ...(kind?.value.is === 'stated' ? { kind: { value: kind.value.value, basis } } : {}),
  }
  return { suggestions, problems }
}
