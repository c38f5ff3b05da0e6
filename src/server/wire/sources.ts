import { z } from 'zod'
import { consentShape, dateShape, list, sensitivityShape, spanShape, statedOf } from './common.ts'

export const caseShape = z
  .object({ id: z.string(), name: z.string(), openedAt: z.string(), sources: z.int() })
  .meta({ id: 'Case' })

export const stateCountsShape = z.object({
  proposed: z.int(),
  accepted: z.int(),
  amended: z.int(),
  rejected: z.int(),
})

const descriptionShape = z.object({
  title: statedOf(z.string()),
  kind: z.string(),
  author: statedOf(z.string()),
  publisher: statedOf(z.string()),
  date: statedOf(dateShape),
  dateBasis: statedOf(z.string()),
  language: statedOf(z.string()),
  address: statedOf(z.string()),
})

export const sourceSummaryShape = z
  .object({
    id: z.string(),
    number: z.int(),
    caseId: z.string(),
    name: z.string(),
    description: descriptionShape,
    fileName: z.string(),
    mediaType: z.string(),
    size: z.int(),
    sha256: z.string(),
    receivedAt: z.string(),
    receivedBy: z.string(),
    sensitivity: sensitivityShape,
    consent: consentShape,
    textId: z.string().nullable(),
    length: z.int().nullable(),
    readBy: z.string().nullable(),
    warnings: list(z.string()),
    claims: stateCountsShape,
  })
  .describe('A source, numbered in the order it was added, with how far its claims are reviewed.')
  .meta({ id: 'SourceSummary' })

const textVersionShape = z.object({
  id: z.string(),
  extractor: z.string(),
  version: z.number(),
  encoding: z.string(),
  encodingBasis: z.string(),
  length: z.int(),
  sha256: z.string(),
  warnings: list(z.string()),
  extractedAt: z.string(),
  current: z.boolean(),
})

const custodyShape = z.object({
  captureId: z.string(),
  act: z.enum(['received', 'received-again', 'exported', 'transferred']),
  by: z.string(),
  note: z.string(),
  at: z.string(),
})

export const sourceDetailShape = sourceSummaryShape
  .extend({
    captureId: z.string(),
    receivedFrom: statedOf(z.string()),
    texts: list(textVersionShape),
    custody: list(custodyShape),
  })
  .meta({ id: 'SourceDetail' })

export const carriedOverShape = z
  .object({
    sourceId: z.string(),
    textId: z.string().nullable(),
    sentences: z.int(),
    with: list(
      z.object({
        sourceId: z.string(),
        sourceNumber: z.int(),
        sourceName: z.string(),
        textId: z.string(),
        share: z.number(),
        shareThere: z.number(),
        nearDuplicate: z.boolean(),
        earlier: z.enum(['here', 'there', 'not-known']),
        sentences: list(z.object({ here: spanShape, there: spanShape, likeness: z.number() })),
      }),
    ),
  })
  .describe('What of a text also stands in other sources, sentence by sentence.')
  .meta({ id: 'CarriedOver' })
