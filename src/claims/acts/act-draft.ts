import { z } from 'zod'
import type { ClaimId } from '../../domain/ids.ts'
import { isId } from '../../domain/ids.ts'
import type { ClaimDraft } from '../drafts.ts'

/** What a person decides in one go. */
export type ActDraft =
  | { readonly is: 'accepted-many'; readonly claimIds: readonly ClaimId[]; readonly why: string }
  | {
      readonly is: 'split'
      readonly claimIds: readonly [ClaimId]
      readonly parts: readonly [ClaimDraft, ClaimDraft]
    }
  | {
      readonly is: 'joined'
      readonly claimIds: readonly [ClaimId, ClaimId]
      readonly parts: readonly [ClaimDraft]
    }

/** Claims that can be accepted in one go. */
const MOST = 20_000

const claimId = z
  .string()
  .refine((id): id is ClaimId => isId('claim', id), 'A claim’s id begins with “clm_”.')

/** The claims written in an act are checked one by one, each against its text. */
const part = z.looseObject({}).transform((given) => given as unknown as ClaimDraft)

export const acceptedManySchema = z.object({
  is: z.literal('accepted-many'),
  claimIds: z.array(claimId).min(1).max(MOST),
  why: z.string().max(2_000).default(''),
})

export const actDraftSchema = z.discriminatedUnion('is', [
  acceptedManySchema,
  z.object({
    is: z.literal('split'),
    claimIds: z.tuple([claimId]),
    parts: z.tuple([part, part]),
  }),
  z.object({
    is: z.literal('joined'),
    claimIds: z.tuple([claimId, claimId]),
    parts: z.tuple([part]),
  }),
])
