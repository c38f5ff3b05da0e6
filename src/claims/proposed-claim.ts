import { createHash } from 'node:crypto'
import type { Claim, ClaimStatement } from '../domain/claim.ts'
import { type ClaimId, deriveId, type TextId } from '../domain/ids.ts'
import type { Source } from '../domain/source.ts'
import type { Proposal } from '../reading/marks.ts'
import { makePassage } from '../texts/passages.ts'
import { stableJson } from './stable-json.ts'

/** A text that is read, with the source it comes from. */
export interface ReadableText {
  readonly source: Pick<Source, 'id' | 'caseId' | 'sensitivity' | 'consent'>
  readonly textId: TextId
  readonly body: string
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

const statementOf = ({ content, mode, originator, time, places }: ClaimStatement) => ({
  content,
  mode,
  originator,
  time,
  places,
})

/** Where words stand is told by the passages alone: names within a statement move with them. */
const isPosition = (key: string, value: unknown): boolean =>
  (key === 'start' || key === 'end') && typeof value === 'number'

interface Positions {
  readonly passages: readonly {
    readonly position: { readonly start: number; readonly end: number }
  }[]
}

/** What is said and of which words, whichever rule or version of it says so. */
export const sayingOf = ({ passages }: Positions, statement: ClaimStatement): string => {
  const where = passages.map(({ position }) => [position.start, position.end])
  return hashOf(stableJson([where, statementOf(statement)], isPosition))
}

/**
 * The same text, rule, words and content always give the same id, in whichever version of the rule.
 * The text's own id is random, so that no id tells what a text says to somebody who guesses it.
 */
const idOf = (textId: TextId, rule: string, saying: string): ClaimId =>
  deriveId('claim', hashOf(JSON.stringify([textId, rule, saying])))

/** A claim as a rule proposes it, with what it says as one string. */
export interface ProposedClaim {
  readonly claim: Claim
  readonly rule: string
  readonly saying: string
}

/** The claim of a proposal, pinned to the text's words. Pure. */
export const claimOf = (
  { source, textId, body }: ReadableText,
  { spans: [first, ...rest], statement, madeBy }: Proposal,
): ProposedClaim => {
  const passages: Claim['passages'] = [
    makePassage(body, textId, first),
    ...rest.map((span) => makePassage(body, textId, span)),
  ]
  const saying = sayingOf({ passages }, statement)
  return {
    rule: madeBy.rule,
    saying,
    claim: {
      id: idOf(textId, madeBy.rule, saying),
      caseId: source.caseId,
      sourceId: source.id,
      textId,
      passages,
      ...statementOf(statement),
      sensitivity: source.sensitivity,
      consent: source.consent,
      madeBy: { by: 'rule', ...madeBy },
    },
  }
}
