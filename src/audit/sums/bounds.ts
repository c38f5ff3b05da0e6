import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { effectOfRole } from '../facts/effect-families.ts'
import type { Matters } from '../facts/matter.ts'
import { comparePopulations } from '../facts/population.ts'
import { type FoundSum, makeBound, quoted, sideOfFact } from '../report.ts'

const MOST_WHOLES = 60

/** "the lawyer of seven X defendants", where 14 defendants are X: so many must fit into so many. */
export const bounds = (counts: readonly CountFact[], matters: Matters): FoundSum[] => {
  const owned = counts.filter((f) => f.markers.has('owned') && exactNumber(f) !== null)
  if (owned.length === 0) return []
  const wholes = Map.groupBy(
    counts.filter((f) => exactNumber(f) !== null && f.markers.size === 0 && f.effect !== null),
    (f) => f.effect,
  )
  return owned.flatMap((part) => {
    const effect = part.effect ?? effectOfRole(nounAfter(part))
    const whole = (wholes.get(effect) ?? [])
      .slice(0, MOST_WHOLES)
      .filter((f) => f !== part && isWholeOf(f, part) && matters.mayBeOne(f, part))
      .sort((a, b) => Number(b.view === part.view) - Number(a.view === part.view))[0]
    const [few, all] = [exactNumber(part), whole && exactNumber(whole)]
    if (!whole || few === null || all === null || all === undefined) return []
    const verb = few <= all ? 'fit into' : 'do not fit into'
    const message = `${quoted(part.quantity.words)} of ${part.view.text.label} ${verb} the ${all} of ${whole.view.text.label}.`
    return [makeBound(few, all, message, [part, whole].map(sideOfFact))]
  })
}

const NOUN_REACH = 40

/** "seven X defendants": the role stands behind the group's name. */
const nounAfter = ({ view, span }: CountFact): string =>
  view.text.body.slice(span.end, span.end + NOUN_REACH).split(/[,;:.(]/)[0] ?? ''

const isWholeOf = (whole: CountFact, part: CountFact): boolean => {
  const order = comparePopulations(part.population, whole.population)
  return order === 'same' || (order === 'part' && whole.population.size > 0)
}
