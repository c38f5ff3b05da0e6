import { z } from 'zod'
import { type Named, namedKinds } from '../../domain/claim-content.ts'
import { dateValue } from '../../domain/dates.ts'
import type { Quantity } from '../../domain/quantities.ts'
import { quantityFromWords } from '../../domain/quantity-words.ts'
import { ABSENCES, type Stated } from '../../domain/stated.ts'
import { findTerm, type ListName, termIds } from '../../vocabulary/index.ts'
import { type DraftContext, placeName } from './context.ts'

const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** Words that say something: not empty, not only white space, not longer than a page. */
export const words = z
  .string({ error: 'Words are needed here.' })
  .max(20_000, 'At most 20,000 characters.')
  .refine((given) => given.trim() !== '', 'Words are needed here.')

/** Left out: not stated. A bare value: stated. Or one of the four absences: `{ "is": "unknown" }`. */
export const statedOf = <T>(value: z.ZodType<T>): z.ZodType<Stated<T>> =>
  z.preprocess(
    (given) => {
      if (given === undefined || given === null) return { is: 'not-stated' }
      return isRecord(given) && 'is' in given ? given : { is: 'stated', value: given }
    },
    z.discriminatedUnion(
      'is',
      [
        z.strictObject({ is: z.literal('stated'), value }),
        z.strictObject({ is: z.enum(ABSENCES) }),
      ],
      { error: `“is” must be stated, ${ABSENCES.join(', ')}.` },
    ),
  ) as z.ZodType<Stated<T>>

const edtfHelp = 'Write it in EDTF: 2020-02-07, 2020-02, 2020, 2020-02-07/2020-02-08, 2020-02~.'

const dateObject = z.strictObject(
  {
    edtf: z.string({ error: edtfHelp }),
    words: z.exactOptional(z.string()),
    earliest: z.exactOptional(z.string().nullable()),
    latest: z.exactOptional(z.string().nullable()),
  },
  { error: edtfHelp },
)

/** EDTF, or EDTF with the source's words. The bounds are always computed anew. */
export const date = z
  .preprocess((given) => (typeof given === 'string' ? { edtf: given } : given), dateObject)
  .transform(({ edtf, words: written }, issues) => {
    const read = dateValue(edtf.trim(), written ?? edtf)
    if (read.ok) return read.value
    issues.addIssue({
      code: 'custom',
      message: `“${edtf}” is not a date Daftar can read. ${edtfHelp}`,
    })
    return z.NEVER
  })

const bound = z.number().nullable()
const duration = z.enum(['years', 'months', 'weeks', 'days', 'hours', 'minutes'])
const unit = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('duration'), unit: duration }),
  z.strictObject({ of: z.literal('age'), unit: duration }),
  z.strictObject({ of: z.literal('money'), currency: z.string().nullable() }),
  z.strictObject({ of: z.literal('share'), unit: z.literal('percent') }),
])
const wholeQuantity = z
  .strictObject({
    kind: z.enum([
      'exact',
      'at-least',
      'more-than',
      'at-most',
      'less-than',
      'about',
      'range',
      'vague',
      'none',
    ]),
    low: bound,
    high: bound,
    stated: bound,
    words,
    vague: z.boolean(),
    unit: z.exactOptional(unit),
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, 'low is above high.')

/** A number, words ("at least 11", "hundreds"), or a whole quantity. */
export const quantity: z.ZodType<Quantity> = z
  .union([z.number(), z.string(), wholeQuantity], {
    error: 'A quantity is a number, or words such as “at least 11”, “10-12”, “hundreds”.',
  })
  .transform((given, issues): Quantity => {
    if (typeof given === 'object') return given
    const read = quantityFromWords(String(given))
    if (read) return read
    issues.addIssue({
      code: 'custom',
      message: `“${given}” is not a quantity Daftar can read: write 11, “at least 11”, “10-12”, “about 100” or “hundreds”.`,
    })
    return z.NEVER
  })

/** The id of a term of one list. */
export const term = (list: ListName): z.ZodType<string> =>
  z
    .string({ error: `A term of “${list}” is needed.` })
    .refine((id) => findTerm(list, id) !== undefined, {
      error: ({ input }) =>
        `“${String(input)}” is not in the list “${list}”: ${termIds(list).join(', ')}.`,
    })

export const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(({ start, end }) => start < end, 'A passage ends after it starts.')

/** A name in the text of `context`; bare words are taken for a name of kind `of`. */
export const named = (context: DraftContext, of: Named['of'] = 'person'): z.ZodType<Named> =>
  z
    .preprocess(
      (given) => (typeof given === 'string' ? { written: given } : given),
      z.strictObject({
        of: z.enum(namedKinds).default(of),
        written: words,
        base: z.exactOptional(words),
        start: z.exactOptional(z.int().nonnegative()),
        end: z.exactOptional(z.int().nonnegative()),
      }),
    )
    .transform((name, issues): Named => {
      const placed = placeName(context, name)
      if (!('problem' in placed)) return placed
      issues.addIssue({ code: 'custom', message: placed.problem })
      return z.NEVER
    })

/** A list that may be left out. */
export const listOf = <T>(item: z.ZodType<T>): z.ZodType<readonly T[]> =>
  z.array(item).max(10_000).default([])
