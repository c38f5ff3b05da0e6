import { z } from 'zod'
import type { ClaimStatement, Originator } from '../domain/claim.ts'
import type { ClaimContent } from '../domain/claim-content.ts'
import { type ClaimId, isId, type TextId } from '../domain/ids.ts'
import { type Consent, consents, type Sensitivity, sensitivities } from '../domain/source.ts'
import type { Span } from '../domain/text-span.ts'
import type { DateDraft, Drafted, NamedDraft, StatedDraft } from './drafts/drafted.ts'
import { span, words } from './drafts/parts.ts'

export type {
  DateDraft,
  Drafted,
  NamedDraft,
  QuantityDraft,
  StatedDraft,
} from './drafts/drafted.ts'

/** What a person writes for a claim's content: `{ kind: 'count', quantity: 'at least 11', what: … }`. */
export type ContentDraft = Drafted<ClaimContent>

export interface StatementDraft {
  readonly content: ContentDraft
  /** Left out: asserted. */
  readonly mode?: ClaimStatement['mode']
  readonly originator?: StatedDraft<string | Originator>
  readonly time?: StatedDraft<DateDraft>
  readonly places?: readonly NamedDraft[]
}

/** A claim written by hand. It is pinned to `spans`, or to the one place where `quote` stands. */
export interface ClaimDraft extends StatementDraft {
  readonly textId: TextId
  readonly spans?: readonly Span[]
  readonly quote?: string
  /** Stricter than the source's, if given; never looser. */
  readonly sensitivity?: Sensitivity
  /** Narrower than the source's, if given; never wider. */
  readonly consent?: Consent
}

/** The parts of a statement to replace. What is left out stays as it is. */
export type AmendmentDraft = Partial<StatementDraft>

export interface ReviewDraft {
  readonly claimId: ClaimId
  readonly verdict: 'accepted' | 'amended' | 'rejected'
  /** The reason, in a few words; may be empty for an acceptance only. */
  readonly why: string
  /** With 'amended', and only then. */
  readonly amendment?: AmendmentDraft
}

const loose = z.record(z.string(), z.unknown())

/** The outer shape of a claim draft. Its statement is checked against the text, by kind. */
export const claimDraftSchema = z.strictObject({
  textId: z
    .string()
    .refine((id): id is TextId => isId('text', id), 'A text’s id begins with “txt_”.'),
  spans: z.exactOptional(z.array(span).min(1).max(100)),
  quote: z.exactOptional(words),
  sensitivity: z.exactOptional(z.enum(sensitivities)),
  consent: z.exactOptional(z.enum(consents)),
  content: loose,
  mode: z.unknown().optional(),
  originator: z.unknown().optional(),
  time: z.unknown().optional(),
  places: z.unknown().optional(),
})

/** The outer shape of a review. An amendment is checked against the claim's text, by kind. */
export const reviewDraftSchema = z
  .strictObject({
    claimId: z
      .string()
      .refine((id): id is ClaimId => isId('claim', id), 'A claim’s id begins with “clm_”.'),
    verdict: z.enum(['accepted', 'amended', 'rejected']),
    why: z.string().max(2_000, 'At most 2,000 characters.').default(''),
    amendment: z.exactOptional(loose),
  })
  .refine(({ verdict, why }) => verdict === 'accepted' || why.trim() !== '', {
    path: ['why'],
    error: 'A reason is needed to reject or amend a claim.',
  })
  .refine(({ verdict, amendment }) => (verdict === 'amended') === (amendment !== undefined), {
    path: ['amendment'],
    error: 'An amendment is needed to amend a claim, and only then.',
  })
