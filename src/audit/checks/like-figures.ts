import { countKind, countsTold } from '../alike/counts-told.ts'
import type { Figure } from '../alike/figure.ts'
import { type Kind, likelyPairs } from '../alike/likely-pairs.ts'
import { moneyKind, moneyTold } from '../alike/money-told.ts'
import {
  dayKind,
  daysTold,
  hourKind,
  hoursTold,
  lengthKind,
  lengthsTold,
} from '../alike/times-told.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import { isRejected } from '../facts/rejected.ts'
import { byShortText, ofShortTexts } from '../facts/short-texts.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'

/**
 * Numbers, lengths, hours, days and sums of money of two short texts of one matter that differ and
 * stand in like places: among like words, at the like point of what is told. Whatever words tell
 * them, they may be of one thing.
 */
export const likeFigures: Check = {
  name: 'figures that stand in like places of two short texts',
  run: (all) => {
    const context = ofShortTexts(all)
    return {
      findings: [
        ...compare(context, countsTold(context), countKind, 'count-conflict', 'one number'),
        ...compare(
          context,
          lengthsTold(context),
          lengthKind,
          'account-conflict',
          'one length of time',
        ),
        ...compare(context, hoursTold(context), hourKind, 'date-conflict', 'one hour'),
        ...compare(
          context,
          daysTold(context),
          dayKind,
          'date-conflict',
          'one event under two days',
        ),
        ...compare(context, moneyTold(context), moneyKind, 'account-conflict', 'one sum of money'),
      ],
    }
  },
}

const compare = <F extends Figure>(
  context: AuditContext,
  figures: readonly F[],
  kind: Kind<F>,
  finding: Found['kind'],
  what: string,
): Found[] =>
  pairsOfOneMatter(context, byShortText(figures.filter((f) => !isRejected(context, f)))).flatMap(
    (pair) => likelyPairs(pair, kind).map(({ a, b }) => findingOf(a, b, finding, what)),
  )

const findingOf = (a: Figure, b: Figure, kind: Found['kind'], what: string): Found => {
  const said = [a, b].map(({ view, span }) => `${quoted(view.slice(span))} in ${labels([view])}`)
  return makeFinding(
    kind,
    'low',
    `It may be ${what}: ${said.join(', ')}.`,
    [a, b].map(({ view, span, claims }) => sideAt(view, span, view.slice(span), claims)),
  )
}
