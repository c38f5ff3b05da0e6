import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { comparePopulations } from '../facts/population.ts'
import { type Found, makeFinding, quoted, sideOfFact } from '../report.ts'

/** "All 40 were released" against "of the 40, 12 are in prison" or "12 of the 40 were released". */
export const allAgainstPart: Check = {
  name: 'all against a part',
  run: (context) => {
    const parts = Map.groupBy(
      context.counts.filter((f) => f.whole !== null && f.effect !== null),
      (f) => (f.whole ? exactNumber(f.whole) : null),
    )
    return {
      findings: context.counts
        .filter((f) => f.effect !== null && saysAll(f))
        .flatMap((all) => findingsOf(context, all, parts.get(exactNumber(all)) ?? [])),
    }
  },
}

const ALL_BEFORE = /(?<!\p{L})(?:(?<!not )all(?: of)?(?: the| these| those)?|все|всех|всем)\s*$/iu
const REACH = 20

const saysAll = (fact: CountFact): boolean =>
  exactNumber(fact) !== null &&
  fact.whole === null &&
  fact.claim.mode !== 'denied' &&
  ALL_BEFORE.test(fact.view.before(fact.span.start, REACH))

/** What nobody can be who is the other. */
const OPPOSED: Readonly<Record<string, readonly string[]>> = {
  released: ['arrested', 'imprisoned', 'detained'],
  acquitted: ['sentenced', 'imprisoned'],
  sentenced: ['acquitted', 'released'],
  arrested: ['released'],
}
const MOST = 60

const findingsOf = (
  { matters }: AuditContext,
  all: CountFact,
  parts: readonly CountFact[],
): Found[] => {
  const effect = all.effect ?? ''
  const part = parts.slice(0, MOST).find((f) => {
    const fewer = (exactNumber(f) ?? Number.POSITIVE_INFINITY) < (exactNumber(all) ?? 0)
    const speaks = f.effect === effect || (OPPOSED[effect] ?? []).includes(f.effect ?? '')
    const group = f.whole ? comparePopulations(f.whole.population, all.population) : 'different'
    return f !== all && fewer && speaks && group !== 'different' && matters.mayBeOne(f, all)
  })
  if (!part) return []
  const said = (f: CountFact): string =>
    `${quoted(`${f.quantity.words} ${f.noun}`)} ${f.effect ?? ''} in ${f.view.text.label}`
  const message = `All in one passage, a part in another: all ${said(all)}, ${said(part)} of ${quoted(part.whole?.quantity.words ?? '')}.`
  return [makeFinding('count-conflict', 'medium', message, [all, part].map(sideOfFact), 'custody')]
}
