import type { Viewer } from '../access/viewer.ts'
import { type DateValue, dateValue } from '../domain/dates.ts'
import type { TextId } from '../domain/ids.ts'
import type { Quantity } from '../domain/quantities.ts'
import { quantityFromWords } from '../domain/quantity-words.ts'
import { type Span, spanContains, spansOverlap } from '../domain/text-span.ts'
import { textView } from '../projections/texts/reader.ts'
import { readText } from '../reading/index.ts'
import type { Proposal } from '../reading/marks.ts'
import { type AppContext, reading } from './context.ts'
import { contextFor } from './read-one-text.ts'
import type { Understood, WordsUnderstood } from './understood.ts'

/** How far around the words is read with them, at most: a paragraph, not a book. */
const REACH = 4_000

/** Reads the paragraph that words stand in, and gives what is about these words. */
export const understand = async (
  context: AppContext,
  viewer: Viewer,
  textId: TextId,
  { start, end }: Span,
): Promise<Understood | null> => {
  const around = {
    start: Math.max(0, start - REACH),
    end: Math.min(start + REACH * 4, end + REACH),
  }
  const view = await reading(context, (from) => textView(viewer, from, textId, around))
  if (view === null) return null
  const base = view.window.start
  const from = view.body.lastIndexOf('\n', Math.max(0, start - base - 1)) + 1
  const newline = view.body.indexOf('\n', Math.max(0, end - base))
  const paragraph = view.body.slice(from, newline < 0 ? undefined : newline)
  const words = { start: start - base - from, end: end - base - from }
  const read = readText(paragraph, contextFor(view.source))
  const inWords = (span: Span): boolean => spansOverlap(span, words)
  return {
    drafts: read.proposals
      .filter((proposal) => isAbout(words, proposal))
      .sort((a, b) => shareOf(words, b) - shareOf(words, a))
      .map(({ statement }) => ({
        kind: statement.content.kind,
        draft: unplaced({ ...statement }),
      })),
    dates: read.dates.filter(inWords).map(({ value }) => value),
    counts: read.counts.filter(inWords).map(({ quantity, what, population, affected }) => ({
      quantity,
      what,
      population,
      affected,
    })),
    names: read.names.filter(inWords).map(({ named: { of, written, base: plain } }) => ({
      of,
      written,
      ...(plain === undefined ? {} : { base: plain }),
    })),
  }
}

/** How well a proposal's first words and the selected ones are the same stretch, from 0 to 1. */
const shareOf = (words: Span, { spans: [first] }: Proposal): number => {
  const shared = Math.min(words.end, first.end) - Math.max(words.start, first.start)
  const whole = Math.max(words.end, first.end) - Math.min(words.start, first.start)
  return shared / Math.max(1, whole)
}

/** A proposal is about the words if it lies in them, or is for the greater part the same stretch. */
const isAbout = (words: Span, proposal: Proposal): boolean =>
  spanContains(words, proposal.spans[0]) || shareOf(words, proposal) >= 0.5

/** The same value without positions, which are of the paragraph and not of the text. */
const unplaced = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !('written' in value && (name === 'start' || name === 'end')))
      .filter(([name]) => name !== 'partOf')
      .map(([name, inner]) => [name, unplacedValue(inner)]),
  )

const unplacedValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unplacedValue)
  return typeof value === 'object' && value !== null ? unplaced(value) : value
}

const NOTHING = { language: null, sourceDate: null }

/** What is left of the words beside what was read: a preposition may be, a number may not. */
const isWhole = (words: string, { start, end }: Span): boolean => {
  const rest = `${words.slice(0, start)}${words.slice(end)}`.trim()
  return rest.length <= 5 && !/\d/.test(rest)
}

const dateIn = (words: string): DateValue | null => {
  const plain = dateValue(words, words)
  if (plain.ok) return plain.value
  const [mark] = readText(words, NOTHING).dates
  return mark && isWhole(words, mark) ? mark.value : null
}

/** A number alone counts nothing; beside persons it does. */
const quantityIn = (words: string): Quantity | null => {
  const plain = quantityFromWords(words)
  if (plain) return plain
  const persons = /\p{Script=Cyrillic}/u.test(words) ? 'человек' : 'persons'
  const { counts } = readText(`${words} ${persons}`, NOTHING)
  const [mark] = counts
  if (counts.length !== 1 || !mark || mark.start > 1 || mark.end < words.length) return null
  return { ...mark.quantity, words }
}

/** What words written into a form mean; null when no rule understands all of them. */
export const understandWords = (given: string, as: 'date' | 'quantity'): WordsUnderstood | null => {
  const words = given.trim()
  if (words === '') return null
  if (as === 'date') {
    const value = dateIn(words)
    return value ? { as, value } : null
  }
  const value = quantityIn(words)
  return value ? { as, value } : null
}
