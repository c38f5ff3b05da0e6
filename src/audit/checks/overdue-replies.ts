import { compareDays, type DateValue } from '../../domain/dates.ts'
import { statedValue } from '../../domain/stated.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { locate } from '../facts/locate.ts'
import type { AuditedClaim } from '../material.ts'
import { type Found, makeFinding, quoted, sideAt } from '../report.ts'
import { sharesAny, termsOf } from '../words/terms.ts'

/** A demand with a deadline that has passed, to somebody of whom no answer is recorded since. */
export const overdueReplies: Check = {
  name: 'no reply by the deadline',
  run: (context) => {
    const { asOf } = context
    if (asOf === null) return { findings: [] }
    const answered = answersOf(context)
    return {
      findings: context.claims.flatMap((claim) => {
        const deadline = deadlineOf(claim)
        if (!deadline?.latest || compareDays(deadline.latest, asOf.day) >= 0) return []
        if (endsAPeriod(context, claim, deadline)) return []
        return isAnswered(claim, answered) ? [] : findingOf(context, claim, deadline, asOf)
      }),
    }
  },
}

const deadlineOf = ({ content }: AuditedClaim): DateValue | undefined =>
  content.kind === 'demand' ? statedValue(content.deadline) : undefined

const PERIOD_BEFORE =
  /(?:за период|в период|(?:for|in|during|covering) the period)(?:\s+[\p{L}\p{Nd}.]+){0,6}\s*$/iu
const REACH = 60

/** "For the period up to 16 September" says what the demand covers, and not by when to answer. */
const endsAPeriod = (
  { views }: AuditContext,
  { textId, passages }: AuditedClaim,
  { words }: DateValue,
): boolean => {
  const view = views.get(textId)
  if (!view) return false
  const { start } = locate(view, words, passages[0].position)
  return PERIOD_BEFORE.test(view.text.body.slice(Math.max(0, start - REACH), start))
}

interface Answer {
  readonly terms: ReadonlySet<string>
}

const answersOf = ({ claims }: AuditContext): Answer[] =>
  claims.flatMap(({ content }) =>
    content.kind === 'response' && (content.answer === 'answered' || content.answer === 'partly')
      ? [{ terms: termsOf(`${statedValue(content.by) ?? ''} ${statedValue(content.to) ?? ''}`) }]
      : [],
  )

/** Without an addressee nobody can say whether they answered: then any answer may be the one. */
const isAnswered = ({ content }: AuditedClaim, answers: readonly Answer[]): boolean => {
  if (content.kind !== 'demand') return true
  const asked = termsOf(statedValue(content.addressee) ?? '')
  return asked.size === 0 ? answers.length > 0 : answers.some((a) => sharesAny(a.terms, asked))
}

const findingOf = (
  { views }: AuditContext,
  claim: AuditedClaim,
  deadline: DateValue,
  asOf: NonNullable<AuditContext['asOf']>,
): Found[] => {
  const view = views.get(claim.textId)
  if (!view || claim.content.kind !== 'demand') return []
  const whom = statedValue(claim.content.addressee)
  const judged = asOf.from === 'today' ? 'as of today' : 'as of the newest source'
  const message = `The deadline ${quoted(deadline.words)} has passed${whom ? ` for ${whom}` : ''}, and no answer is recorded, ${judged}.`
  const side = sideAt(view, claim.passages[0].position, deadline.edtf, [claim])
  return [makeFinding('reply-overdue', 'medium', message, [side])]
}
