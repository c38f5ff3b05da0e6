import { createHash } from 'node:crypto'
import type { Claim, ClaimStatement } from '../domain/claim.ts'
import type { TextReading } from '../domain/entries.ts'
import { type ClaimId, deriveId, type TextId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import type { Span } from '../domain/text-span.ts'
import type { Proposal, Reading } from '../reading/marks.ts'
import type { WriteTx } from '../storage/store.ts'
import { makePassage } from '../texts/passages.ts'
import { stableJson } from './stable-json.ts'

/** A text that was read, with the source it comes from. */
export interface ReadText {
  readonly source: Pick<Source, 'id' | 'caseId' | 'sensitivity' | 'consent'>
  readonly textId: TextId
  readonly body: string
  readonly reading: Reading
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const statementOf = ({ content, mode, originator, time, places }: ClaimStatement) => ({
  content,
  mode,
  originator,
  time,
  places,
})

/** What is said and of which words, whichever rule or version of it says so. */
const sayingOf = (spans: readonly Span[], statement: ClaimStatement): string =>
  hashOf(stableJson([spans.map(({ start, end }) => [start, end]), statementOf(statement)]))

/** The same text, rule, version, words and content always give the same id. */
export const proposalId = (
  textId: TextId,
  { statement, spans, madeBy: { rule, version } }: Proposal,
): ClaimId =>
  deriveId('claim', hashOf(JSON.stringify([textId, rule, version, sayingOf(spans, statement)])))

/** The claims a reading proposes, pinned to the text's words. Pure. */
export const claimsOf = ({ source, textId, body, reading }: ReadText): Claim[] =>
  reading.proposals.map((proposal) => {
    const [first, ...rest] = proposal.spans
    return {
      id: proposalId(textId, proposal),
      caseId: source.caseId,
      sourceId: source.id,
      textId,
      passages: [
        makePassage(body, textId, first),
        ...rest.map((span) => makePassage(body, textId, span)),
      ],
      ...statementOf(proposal.statement),
      sensitivity: source.sensitivity,
      consent: source.consent,
      madeBy: { by: 'rule', ...proposal.madeBy },
    }
  })

const sayingOfClaim = (claim: Claim): string =>
  sayingOf(
    claim.passages.map(({ position }) => position),
    claim,
  )

/** Leaves out what is known by its id, or says the same of the same words under another rule. */
const onlyNew = (claims: readonly Claim[], known: readonly Claim[]): Claim[] => {
  const ids = new Set<string>(known.map(({ id }) => id))
  const sayings = new Set(known.map(sayingOfClaim))
  return claims.filter((claim) => {
    if (ids.has(claim.id)) return false
    const saying = sayingOfClaim(claim)
    const isNew = !sayings.has(saying)
    ids.add(claim.id)
    sayings.add(saying)
    return isNew
  })
}

const readingEntry = ({ textId, reading }: ReadText, proposed: number): TextReading => ({
  textId,
  readerVersion: reading.readerVersion,
  mentions: reading.names.map(({ named }) => named),
  articles: reading.articles.map(({ start, end, article, law }) => ({ start, end, article, law })),
  proposed,
})

/**
 * Proposes what a reading found. Reading again proposes nothing twice, leaves reviewed claims as they
 * are, and writes nothing at all when the same reader finds nothing new.
 */
export const proposeReading = async (
  tx: WriteTx,
  read: ReadText,
): Promise<{ readonly is: 'read' | 'already-read'; readonly proposed: number }> => {
  const fresh = onlyNew(claimsOf(read), await knownClaims(tx, read.textId))
  if (fresh.length === 0 && (await wasReadBy(tx, read))) return { is: 'already-read', proposed: 0 }
  for (const claim of fresh) await tx.append('claim.proposed/1', claim.id, { claim })
  await tx.append('text.read/1', read.textId, readingEntry(read, fresh.length))
  return { is: 'read', proposed: fresh.length }
}

const knownClaims = async (tx: WriteTx, textId: TextId): Promise<Claim[]> => {
  const rows = await tx.db
    .selectFrom('claim')
    .select('claim_json')
    .where('text_id', '=', textId)
    .execute()
  return rows.map(({ claim_json }): Claim => JSON.parse(claim_json))
}

const wasReadBy = async (tx: WriteTx, { textId, reading }: ReadText): Promise<boolean> => {
  const row = await tx.db
    .selectFrom('reading')
    .select('reader_version')
    .where('text_id', '=', textId)
    .executeTakeFirst()
  return row?.reader_version === reading.readerVersion
}
