import { z } from 'zod'
import { namedKinds } from '../../domain/claim-content.ts'
import {
  consentShape,
  dateShape,
  kindShape,
  list,
  makerShape,
  modeShape,
  namedShape,
  originatorShape,
  passageShape,
  quantityShape,
  sensitivityShape,
  spanShape,
  statedOf,
  stateShape,
} from './common.ts'
import { sourceSummaryShape } from './sources.ts'

const statementShape = z.object({
  content: z.object({ kind: kindShape }).describe('By kind; see docs on what a claim can say.'),
  mode: modeShape,
  originator: originatorShape,
  time: statedOf(dateShape),
  places: list(namedShape),
})

const reviewShape = z.object({
  id: z.string(),
  claimId: z.string(),
  verdict: z.enum(['accepted', 'amended', 'rejected']),
  statement: statementShape.optional(),
  by: z.string(),
  at: z.string(),
  why: z.string(),
})

export const claimShape = z
  .object({
    id: z.string(),
    caseId: z.string(),
    sourceId: z.string(),
    textId: z.string(),
    kind: kindShape,
    sentence: z.string(),
    statement: statementShape,
    original: statementShape.nullable(),
    passages: list(passageShape),
    state: stateShape,
    review: reviewShape.nullable(),
    madeBy: makerShape,
    sensitivity: sensitivityShape,
    consent: consentShape,
  })
  .describe('What a source says at a passage, as it stands now.')
  .meta({ id: 'Claim' })

export const claimPageShape = z.object({ items: list(claimShape), total: z.int() })

export const withdrawnPageShape = z.object({
  items: list(
    z.object({
      id: z.string(),
      caseId: z.string(),
      sourceId: z.string(),
      textId: z.string(),
      kind: kindShape,
      sentence: z.string(),
      words: z.string(),
      start: z.int(),
      end: z.int(),
      madeBy: makerShape,
      readerVersion: z.string(),
      withdrawnAt: z.string(),
      sensitivity: sensitivityShape,
      consent: consentShape,
    }),
  ),
  total: z.int(),
})

export const claimDetailShape = claimShape
  .extend({
    source: sourceSummaryShape,
    reviews: list(
      z.object({
        review: reviewShape,
        sentence: z.string().nullable(),
        act: z.object({ id: z.string(), reviews: z.int(), isUndone: z.boolean() }).nullable(),
        undone: z.object({ by: z.string(), at: z.string() }).nullable(),
      }),
    ),
    madeAt: z.string(),
    firstSentence: z.string(),
  })
  .meta({ id: 'ClaimDetail' })

export const progressShape = list(
  z.object({ kind: kindShape, rule: z.string().nullable(), state: stateShape, n: z.int() }),
)

export const unreviewedShape = z.object({ claimIds: list(z.string()), sample: list(claimShape) })

const draftNameShape = z.object({
  of: z.enum(namedKinds),
  written: z.string(),
  base: z.string().optional(),
})

export const understoodShape = z.object({
  drafts: list(z.object({ kind: kindShape, draft: z.looseObject({}) })),
  dates: list(dateShape),
  counts: list(
    z.object({
      quantity: quantityShape,
      what: z.string().nullable(),
      population: z.string().nullable(),
      affected: z.string().nullable(),
    }),
  ),
  names: list(draftNameShape),
})

export const wordsUnderstoodShape = z.union([
  z.object({ as: z.literal('date'), value: dateShape }),
  z.object({ as: z.literal('quantity'), value: quantityShape }),
])

export const actOutcomeShape = z.object({
  actId: z.string(),
  made: list(z.string()),
  reviewed: z.int(),
  skipped: z.int(),
})

export const textViewShape = z
  .object({
    textId: z.string(),
    source: sourceSummaryShape,
    length: z.int(),
    window: spanShape,
    body: z.string(),
    passages: list(spanShape),
    claims: list(claimShape),
    mentions: list(namedShape),
    articles: list(spanShape.extend({ article: z.string(), law: z.string().nullable() })),
  })
  .describe('A part of a text, with what is claimed and named in it.')
  .meta({ id: 'TextPart' })
