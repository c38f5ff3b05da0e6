import { narrower, stricter } from '../access/handling.ts'
import type { Claim } from '../domain/claim.ts'
import { ok, type Result } from '../domain/failure.ts'
import { type ClaimId, newId, type TextId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import { isSpanOf, type Span } from '../domain/text-span.ts'
import type { WriteTx } from '../storage/store.ts'
import { makePassage } from '../texts/passages.ts'
import { check, refuse } from './drafts/check.ts'
import { statementSchema } from './drafts/schemas.ts'
import { type ClaimDraft, claimDraftSchema } from './drafts.ts'
import type { ClaimFailure } from './failures.ts'

/** The text a claim is written about. */
export interface ClaimText {
  readonly source: Pick<Source, 'id' | 'caseId' | 'sensitivity' | 'consent'>
  readonly textId: TextId
  readonly body: string
}

/** A claim written by hand, after every check. Pure but for the fresh id. */
export const claimFromDraft = (
  person: string,
  draft: ClaimDraft,
  { source, textId, body }: ClaimText,
): Result<Claim, ClaimFailure> => {
  const outer = check(claimDraftSchema, draft)
  if (!outer.ok) return outer
  const { spans, quote, sensitivity, consent, textId: _, ...rest } = outer.value
  const where = spansOf(body, spans, quote)
  if (!where.ok) return where
  const [first, ...others] = where.value
  const statement = check(statementSchema({ text: body, spans: where.value }), rest)
  if (!statement.ok) return statement
  return ok({
    id: newId('claim'),
    caseId: source.caseId,
    sourceId: source.id,
    textId,
    passages: [
      makePassage(body, textId, first),
      ...others.map((span) => makePassage(body, textId, span)),
    ],
    ...statement.value,
    sensitivity: sensitivity ? stricter(source.sensitivity, sensitivity) : source.sensitivity,
    consent: consent ? narrower(source.consent, consent) : source.consent,
    madeBy: { by: 'person', person },
  })
}

/** Writes one claim about a text. */
export const writeClaim = async (
  tx: WriteTx,
  person: string,
  draft: ClaimDraft,
  text: ClaimText,
): Promise<Result<ClaimId, ClaimFailure>> => {
  const claim = claimFromDraft(person, draft, text)
  if (!claim.ok) return claim
  await tx.append('claim.written/1', claim.value.id, { claim: claim.value })
  return ok(claim.value.id)
}

type Spans = readonly [Span, ...Span[]]

const spansOf = (
  body: string,
  spans: readonly Span[] | undefined,
  quote: string | undefined,
): Result<Spans, ClaimFailure> => {
  if (spans && quote !== undefined)
    return refuse('spans', 'Give either positions or a quote, not both.')
  if (quote !== undefined) return spanOfQuote(body, quote)
  const [first, ...rest] = spans ?? []
  if (!first) return refuse('spans', 'A claim is pinned to words: give positions or a quote.')
  const outside = [first, ...rest].find((span) => !isSpanOf(span, body.length))
  if (outside)
    return refuse(
      'spans',
      `${outside.start} to ${outside.end} lies outside the text, which has ${body.length} characters.`,
    )
  return ok([first, ...rest])
}

const spanOfQuote = (body: string, quote: string): Result<Spans, ClaimFailure> => {
  const at = body.indexOf(quote)
  if (at < 0) return refuse('quote', `The text does not contain “${quote}”.`)
  if (body.indexOf(quote, at + 1) >= 0)
    return refuse(
      'quote',
      `The text contains “${quote}” more than once: quote more, or give positions.`,
    )
  return ok([{ start: at, end: at + quote.length }])
}
