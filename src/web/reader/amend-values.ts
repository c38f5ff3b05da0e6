import type { DateValue } from '../../domain/dates.ts'
import type { Quantity } from '../../domain/quantities.ts'
import type { Absence } from '../../domain/stated.ts'
import type { Field } from './amend-fields.ts'

/** What stands in a field of the form: its text, and whether that text counts. */
export interface Written {
  readonly text: string
  /** What the rules understood of the text, where it is not in a form that is stored as it stands. */
  readonly meant?: DateValue | Quantity
  readonly is: 'stated' | Absence
}

export type Parts = Readonly<Record<string, unknown>>

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const number = (n: number | null): string => (n === null ? '' : String(n))

/** A quantity in the short form that a person would write for it. */
export const quantityText = ({ kind, low, high, words }: Quantity): string => {
  switch (kind) {
    case 'exact':
      return number(low)
    case 'at-least':
      return `at least ${number(low)}`
    case 'at-most':
      return `at most ${number(high)}`
    case 'range':
      return `${number(low)}-${number(high)}`
    case 'none':
      return 'none'
    default:
      return words
  }
}

const isQuantity = (value: Parts): value is Parts & Quantity =>
  'low' in value && 'high' in value && 'words' in value && 'kind' in value

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (!isParts(value)) return ''
  if (isQuantity(value)) return quantityText(value)
  const plain = value.edtf ?? value.written ?? value.words ?? value.what
  return typeof plain === 'string' ? plain : ''
}

/** What the form shows for a value as it is now. */
export const writtenOf = (field: Field, value: unknown): Written => {
  if (field.stated !== true) return { text: textOf(value), is: 'stated' }
  if (!isParts(value) || typeof value.is !== 'string') return { text: '', is: 'not-stated' }
  if (value.is === 'stated') return { text: textOf(value.value), is: 'stated' }
  return { text: '', is: value.is as Absence }
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Names that were there keep their place in the text; the others are looked for by the server. */
const namesFrom = (text: string, before: unknown): readonly unknown[] => {
  const known: readonly unknown[] = Array.isArray(before) ? before : []
  return lines(text).map((line) => known.find((name) => textOf(name) === line) ?? line)
}

/** Other words for what was a description are no name, nor those for a place a person. */
const nameFrom = (text: string, before: unknown): unknown => {
  const written = text.trim()
  return isParts(before) && typeof before.of === 'string' && before.of !== 'counted'
    ? { of: before.of, written }
    : written
}

const edtfOf = ({ text, meant }: Written): string =>
  meant !== undefined && 'edtf' in meant ? meant.edtf : text.trim()

const dateFrom = (written: Written, before: unknown): unknown => {
  const inner = isParts(before) && before.is === 'stated' ? before.value : before
  const words =
    isParts(inner) && typeof inner.words === 'string' ? inner.words : written.text.trim()
  return { edtf: edtfOf(written), words }
}

const valueFrom = (field: Field, written: Written, before: unknown): unknown => {
  const { text, meant } = written
  switch (field.kind.is) {
    case 'names':
      return namesFrom(text, before)
    case 'name':
      return nameFrom(text, before)
    case 'lines':
      return lines(text)
    case 'date':
      return dateFrom(written, before)
    case 'edtf':
      return edtfOf(written)
    case 'quantity':
      return meant ?? text.trim()
    default:
      return text.trim()
  }
}

const sameWritten = (a: Written, b: Written): boolean =>
  a.is === b.is && (a.text === b.text || a.is !== 'stated')

/** The value to send for a field: the very value there was, if nobody changed it. */
export const draftOf = (field: Field, written: Written, before: unknown): unknown => {
  if (sameWritten(written, writtenOf(field, before))) return before
  if (written.is !== 'stated') return { is: written.is }
  // What may be absent and was emptied is not stated.
  if (field.stated === true && written.text.trim() === '') return { is: 'not-stated' }
  const value = valueFrom(field, written, before)
  return field.stated === true ? { is: 'stated', value } : value
}

export type Form = Readonly<Record<string, Written>>

export const formOf = (fields: readonly Field[], parts: Parts): Form =>
  Object.fromEntries(fields.map((field) => [field.name, writtenOf(field, parts[field.name])]))

/** The parts with every changed field in place; the others exactly as they were. */
export const draftFrom = (fields: readonly Field[], form: Form, parts: Parts): Parts => {
  const draft: Record<string, unknown> = { ...parts }
  for (const field of fields) {
    const written = form[field.name]
    if (written === undefined) continue
    const value = draftOf(field, written, parts[field.name])
    if (value === undefined) delete draft[field.name]
    else draft[field.name] = value
  }
  return draft
}
