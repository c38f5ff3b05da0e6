import { createHash } from 'node:crypto'
import type { ClaimContent } from '../domain/claim-content.ts'
import { dateValue } from '../domain/dates.ts'
import { deriveId } from '../domain/ids.ts'
import { exactly, type Quantity } from '../domain/quantities.ts'
import { fromOptional, notStated, stated } from '../domain/stated.ts'
import type { AuditedClaim, AuditedDate, AuditedMention, AuditedText } from './material.ts'

const digest = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** A text for tests; its ids follow from its label. */
export const textOf = (
  label: string,
  body: string,
  more: Partial<AuditedText> = {},
): AuditedText => ({
  textId: deriveId('text', digest(label)),
  sourceId: deriveId('source', digest(label)),
  label,
  publisher: null,
  date: null,
  body,
  ...more,
})

interface More {
  readonly when?: readonly [edtf: string, words: string]
  readonly voice?: string
  /** Which occurrence of the words is meant, from 0. */
  readonly nth?: number
}

const placeOf = (text: AuditedText, words: string, nth = 0): number => {
  let at = -1
  for (let i = 0; i <= nth; i++) at = text.body.indexOf(words, at + 1)
  if (at < 0) throw new RangeError(`${text.label} does not contain “${words}”`)
  return at
}

/** Names of one kind where they stand first in a text, as the reading would give them. */
export const namesAt = (
  text: AuditedText,
  of: AuditedMention['of'],
  ...names: readonly string[]
): AuditedMention[] =>
  names.map((written) => {
    const start = placeOf(text, written)
    return { textId: text.textId, of, written, start, end: start + written.length }
  })

/** Dates where they stand first in a text, as the reading would give them. */
export const datesAt = (
  text: AuditedText,
  ...told: readonly (readonly [edtf: string, words: string])[]
): AuditedDate[] =>
  told.map(([edtf, words]) => {
    const date = dateValue(edtf, words)
    if (!date.ok) throw new RangeError(`not a date: ${edtf}`)
    const start = placeOf(text, words)
    const relative = !/\d/.test(words)
    return { textId: text.textId, date: date.value, relative, start, end: start + words.length }
  })

/** A claim pinned to words of a text. */
export const claimAt = (
  text: AuditedText,
  words: string,
  content: ClaimContent,
  more: More = {},
): AuditedClaim => {
  const start = placeOf(text, words, more.nth)
  const when = more.when ? dateValue(...more.when) : null
  if (when && !when.ok) throw new RangeError(`not a date: ${more.when?.[0]}`)
  return {
    id: deriveId('claim', digest(text.label, start, content, more)),
    sourceId: text.sourceId,
    textId: text.textId,
    content,
    mode: 'asserted',
    originator: more.voice ? stated({ words: more.voice, key: more.voice }) : notStated,
    time: when ? stated(when.value) : notStated,
    places: [],
    madeBy: { by: 'person', person: 'tester' },
    passages: [
      {
        textId: text.textId,
        position: { start, end: start + words.length },
        quote: { exact: words, prefix: '', suffix: '' },
      },
    ],
  }
}

interface Counted extends More {
  readonly what?: string
  readonly of?: string
  readonly effect?: string
  /** Words of the whole's number. */
  readonly partOf?: string
}

/** "`words` people were …": a count claim; a number is said exactly. */
export const countAt = (
  text: AuditedText,
  words: string,
  quantity: number | Quantity,
  { what = 'people', of, effect, partOf, ...more }: Counted = {},
): AuditedClaim => {
  const start = partOf === undefined ? 0 : placeOf(text, partOf)
  return claimAt(
    text,
    words,
    {
      kind: 'count',
      quantity: typeof quantity === 'number' ? exactly(quantity, words) : quantity,
      what,
      population: fromOptional(of),
      affected: fromOptional(effect),
      ...(partOf === undefined ? {} : { partOf: { start, end: start + partOf.length } }),
    },
    more,
  )
}

export const occurrenceAt = (
  text: AuditedText,
  words: string,
  type: string,
  more: More = {},
): AuditedClaim => claimAt(text, words, { kind: 'occurrence', type, words, participants: [] }, more)

/** A named person's status. */
export const statusAt = (
  text: AuditedText,
  words: string,
  person: string,
  status: string,
  more: More = {},
): AuditedClaim => {
  const start = placeOf(text, person)
  const who = { of: 'person' as const, written: person, start, end: start + person.length }
  return claimAt(text, words, { kind: 'status', status, who, articles: [], penalty: [] }, more)
}
