import { z } from 'zod'
import {
  consentShape,
  dateShape,
  makerShape,
  modeShape,
  originatorShape,
  sensitivityShape,
  spanShape,
  statedOf,
  stateShape,
} from './common.ts'

/** What every line and figure carries of the claim and source it rests on. */
export const attributedShape = z.object({
  claimId: z.string(),
  sourceId: z.string(),
  sourceNumber: z.int(),
  sourceName: z.string(),
  publisher: statedOf(z.string()),
  sourceDate: statedOf(dateShape),
  passage: spanShape.extend({ textId: z.string(), exact: z.string() }),
  sentence: z.string(),
  state: stateShape,
  reviewId: z.string().nullable(),
  mode: modeShape,
  originator: originatorShape,
  madeBy: makerShape,
  sensitivity: sensitivityShape,
  consent: consentShape,
})
