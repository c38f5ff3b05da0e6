import type { IdentityFailure } from '../domain/identity/decide.ts'
import type { IdentityDecision } from '../domain/identity/decision.ts'
import type { ActId, ClaimId, DismissalId, FindingId, ReviewId, TextId } from '../domain/ids.ts'

/** One thing wrong with a draft: where in it, and what, in a plain sentence. */
export interface DraftProblem {
  /** "content.quantity"; empty for the draft as a whole. */
  readonly path: string
  readonly message: string
}

export type ClaimFailure =
  | { readonly kind: 'draft-refused'; readonly problems: readonly DraftProblem[] }
  | { readonly kind: 'no-such-claim'; readonly claimId: ClaimId }
  | { readonly kind: 'no-such-text'; readonly textId: TextId }
  /** Another person moved the claim to another text meanwhile. */
  | { readonly kind: 'claim-moved'; readonly claimId: ClaimId }
  | { readonly kind: 'no-such-review'; readonly reviewId: ReviewId }
  | { readonly kind: 'already-undone'; readonly reviewId: ReviewId }
  | { readonly kind: 'nothing-to-undo'; readonly claimId: ClaimId }
  | { readonly kind: 'no-such-act'; readonly actId: ActId }
  | { readonly kind: 'act-undone-already'; readonly actId: ActId }
  | { readonly kind: 'already-dismissed'; readonly findingId: FindingId }
  | { readonly kind: 'no-such-dismissal'; readonly dismissalId: DismissalId }
  | { readonly kind: 'dismissal-undone'; readonly dismissalId: DismissalId }
  | IdentityFailure

/** One plain sentence. */
export const sayClaimFailure = (failure: ClaimFailure): string => {
  switch (failure.kind) {
    case 'draft-refused':
      return failure.problems
        .map(({ path, message }) => (path ? `${path}: ${message}` : message))
        .join(' ')
    case 'no-such-claim':
      return `There is no claim ${failure.claimId}.`
    case 'no-such-text':
      return `There is no text ${failure.textId}.`
    case 'claim-moved':
      return `The claim ${failure.claimId} was moved to a newer text meanwhile; look at it again.`
    case 'no-such-review':
      return `This claim has no review ${failure.reviewId}.`
    case 'already-undone':
      return `The review ${failure.reviewId} was taken back already.`
    case 'nothing-to-undo':
      return `The claim ${failure.claimId} has no review that could be taken back.`
    case 'no-such-act':
      return `Nothing is recorded under ${failure.actId}.`
    case 'act-undone-already':
      return `This was taken back already (${failure.actId}).`
    case 'already-dismissed':
      return `The finding ${failure.findingId} is dismissed already; reopen it first to give another reason.`
    case 'no-such-dismissal':
      return `There is no dismissal ${failure.dismissalId}.`
    case 'dismissal-undone':
      return `The dismissal ${failure.dismissalId} was taken back already.`
    case 'one-record':
      return 'Both sides are the same record; there is nothing to decide.'
    case 'reason-missing':
      return 'A reason is needed: whoever looks later must see why.'
    case 'already-decided':
      return `That is decided already (${failure.decision.id}, ${failure.decision.by}: “${failure.decision.reason}”).`
    case 'kept-apart':
      return `They are kept apart: ${sayPath(failure.path)}. First take back what should not stand.`
    case 'joined-already':
      return `They are one already: ${sayPath(failure.path)}. First take back what should not stand.`
    case 'no-such-decision':
      return `There is no decision ${failure.decisionId}.`
    case 'retracted-already':
      return `The decision ${failure.decisionId} was taken back already.`
  }
}

/** The decisions that lead from the one to the other, each with who took it and why. */
const sayPath = (path: readonly IdentityDecision[]): string =>
  path
    .map(({ id, verdict, by, reason }) => `${verdict} (${id}, ${by}: “${reason}”)`)
    .join(', then ')

const kinds: ReadonlySet<string> = new Set<ClaimFailure['kind']>([
  'draft-refused',
  'no-such-claim',
  'no-such-text',
  'claim-moved',
  'no-such-review',
  'already-undone',
  'nothing-to-undo',
  'no-such-act',
  'act-undone-already',
  'already-dismissed',
  'no-such-dismissal',
  'dismissal-undone',
  'one-record',
  'reason-missing',
  'already-decided',
  'kept-apart',
  'joined-already',
  'no-such-decision',
  'retracted-already',
])

export const isClaimFailure = (failure: { readonly kind: string }): failure is ClaimFailure =>
  kinds.has(failure.kind)
