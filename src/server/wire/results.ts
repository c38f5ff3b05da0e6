import { z } from 'zod'
import { attributedShape } from './attributed.ts'
import {
  dateShape,
  kindShape,
  list,
  modeShape,
  originatorShape,
  quantityShape,
  spanShape,
  statedOf,
} from './common.ts'

const chronologyEntryShape = attributedShape
  .extend({
    kind: kindShape,
    type: z.string().nullable(),
    time: statedOf(dateShape),
    places: list(z.string()),
    alsoClaimIds: list(z.string()),
  })
  .meta({ id: 'ChronologyEntry' })

export const elsewhereShape = list(
  attributedShape
    .extend({
      kind: kindShape,
      because: z.enum(['same-words', 'same-count', 'same-event', 'like-name']),
      name: z.string().nullable(),
    })
    .meta({ id: 'Elsewhere' }),
)

export const chronologyShape = z.object({
  lines: list(
    z.object({
      id: z.string(),
      time: dateShape,
      precision: z.enum(['time', 'day', 'month', 'season', 'year', 'longer', 'interval']),
      entries: list(chronologyEntryShape),
    }),
  ),
  total: z.int(),
  undated: list(chronologyEntryShape),
  undatedTotal: z.int(),
})

const figureShape = attributedShape
  .extend({
    quantity: quantityShape,
    what: z.string(),
    population: statedOf(z.string()),
    affected: statedOf(z.string()),
    asOf: statedOf(dateShape),
    voice: z
      .int()
      .nullable()
      .describe(
        'Index into the voices of the tally; null for what its source denies or takes back.',
      ),
  })
  .meta({ id: 'TallyFigure' })

export const tallyShape = z
  .object({
    id: z.string(),
    affected: statedOf(z.string()),
    what: z.string(),
    population: statedOf(z.string()),
    scope: statedOf(dateShape),
    figures: list(figureShape),
    voices: list(
      z.object({
        name: z.string(),
        because: z.enum(['originator', 'publisher', 'copied-words', 'alone']),
        claimIds: list(z.string()),
      }),
    ),
    range: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
    disagrees: z.boolean(),
  })
  .describe('Every source’s figure for one thing counted, side by side, never added up.')
  .meta({ id: 'Tally' })

const sideShape = spanShape.extend({
  sourceId: z.string(),
  sourceNumber: z.int(),
  sourceName: z.string(),
  publisher: statedOf(z.string()),
  sourceDate: statedOf(dateShape),
  said: z.object({ mode: modeShape, originator: originatorShape }).nullable(),
  textId: z.string(),
  claimIds: list(z.string()),
  words: z.string(),
  value: z.string(),
  before: z.string(),
  after: z.string(),
})

export const findingsShape = z.object({
  findings: list(
    z
      .object({
        id: z.string(),
        material: z.string(),
        kind: z.string(),
        message: z.string(),
        severity: z.enum(['high', 'medium', 'low']),
        stake: z.string(),
        sides: list(sideShape),
        state: z.enum(['open', 'dismissed', 'changed']),
        dismissal: z
          .object({ id: z.string(), why: z.string(), by: z.string(), at: z.string() })
          .nullable()
          .describe('Who dismissed it, when and why; kept when its material changed since.'),
      })
      .meta({ id: 'Finding' }),
  ),
  sums: list(
    z
      .object({
        id: z.string(),
        terms: list(z.number()),
        total: z.number(),
        within: z.literal(true).optional(),
        holds: z.boolean(),
        message: z.string(),
        sides: list(sideShape),
      })
      .meta({ id: 'Sum' }),
  ),
})

export const searchPageShape = z.object({
  items: list(
    z.object({
      sourceId: z.string(),
      sourceNumber: z.int(),
      sourceName: z.string(),
      sourceDate: statedOf(dateShape),
      textId: z.string(),
      passage: spanShape,
      start: z.int(),
      end: z.int(),
      words: z.string(),
      highlights: list(spanShape),
    }),
  ),
  total: z.int(),
})

const typeCountShape = z.object({ type: z.string(), count: z.int() })

export const ledgerShape = z.object({
  size: z.int(),
  root: z.string().nullable(),
  checkpoint: z.string().nullable(),
  origin: z.string(),
  key: z.string(),
  lastEntryAt: z.string().nullable(),
  entries: list(typeCountShape),
  unknown: list(typeCountShape),
})

export const verifiedShape = z.object({
  is: z.enum(['clean', 'broken']),
  entries: z.int(),
  root: z.string().nullable(),
  problems: list(z.string()),
})
