import { z } from 'zod'
import { namedKinds } from '../../domain/claim-content.ts'

/** Shapes that several answers share. They describe; what they describe is typed by the application. */

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const statedOf = <T extends z.ZodType>(value: T) =>
  z.union([
    z.object({ is: z.literal('stated'), value }),
    z.object({ is: z.enum(['not-stated', 'unknown', 'withheld', 'none']) }),
  ])

export const spanShape = z.object({ start: z.int(), end: z.int() })

export const dateShape = z
  .object({
    edtf: z.string(),
    words: z.string(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
  })
  .describe('A date: EDTF level 1, the words as written, the first and last day it can mean.')
  .meta({ id: 'Date' })

export const quantityShape = z
  .object({
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
    low: z.number().nullable(),
    high: z.number().nullable(),
    words: z.string(),
    vague: z.boolean(),
    unit: z.unknown().optional(),
  })
  .meta({ id: 'Quantity' })

export const passageShape = z
  .object({
    textId: z.string(),
    position: spanShape,
    quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    proof: z.enum(['proved', 'moved', 'lost', 'not-checked']),
  })
  .describe(
    'Pinned words, as two W3C Web Annotation selectors, and whether they still stand there.',
  )
  .meta({ id: 'Passage' })

export const namedShape = z.object({
  of: z.enum(namedKinds),
  written: z.string(),
  base: z.string().optional(),
  start: z.int(),
  end: z.int(),
})

export const sensitivityShape = z.enum(['public', 'partner', 'restricted', 'sealed'])

export const consentShape = z.enum([
  'internal',
  'confidential-to-un',
  'published-anonymous',
  'published-named',
])

export const stateShape = z.enum(['proposed', 'accepted', 'amended', 'rejected'])

export const modeShape = z.enum([
  'asserted',
  'alleged',
  'officially-stated',
  'found-by-court',
  'found-by-expert',
  'denied',
  'retracted',
])

export const kindShape = z.enum([
  'occurrence',
  'count',
  'status',
  'attribute',
  'relation',
  'violation',
  'evidence',
  'demand',
  'response',
  'amount',
  'expression',
  'remark',
])

export const originatorShape = statedOf(z.object({ words: z.string(), key: z.string() }))

export const makerShape = z.union([
  z.object({
    by: z.literal('rule'),
    rule: z.string(),
    version: z.number(),
    reason: z.string(),
  }),
  z.object({ by: z.literal('person'), person: z.string() }),
])

export const problemShape = z
  .object({ kind: z.string(), sentence: z.string() })
  .describe('Why it was not done, in one plain sentence.')
  .meta({ id: 'Problem' })
