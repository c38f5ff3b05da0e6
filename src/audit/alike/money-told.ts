import type { AuditContext } from '../context.ts'
import { apartInCourse, clauseLikeness, type Figure, figureAt } from './figure.ts'
import type { Kind } from './likely-pairs.ts'

/** The sums of money that texts tell. */
export const moneyTold = ({ claims, views }: AuditContext): Figure[] =>
  claims.flatMap((claim) => {
    const view = views.get(claim.textId)
    if (claim.content.kind !== 'amount' || !view) return []
    const { low, high } = claim.content.quantity
    const span = claim.passages[0].position
    const at = { view, sentence: view.sentenceAt(span.start), span }
    return [figureAt(at, [[low ?? 0, high ?? Number.POSITIVE_INFINITY]], [claim])]
  })

export const moneyKind: Kind<Figure> = {
  mayBeOne: () => true,
  likelihood: (a, b, { only }) =>
    0.2 + 1.2 * clauseLikeness(a, b) + (only ? 1 : 0) - 6 * apartInCourse(a, b),
}
