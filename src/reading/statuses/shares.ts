import type { Named } from '../../domain/claim-content.ts'
import type { NameMark } from '../marks.ts'
import type { Predicate } from '../view/predicates.ts'
import type { Scene } from '../view/scene.ts'
import { tokenOf, type View } from '../view/view.ts'
import { penaltyWithin } from './penalty.ts'
import { persons } from './persons.ts'
import type { Subject } from './subject.ts'

/** A person of a list with the penalty that stands beside the name. */
export interface Share {
  readonly who: Named
  readonly penalty: readonly string[]
}

const SHARING = new Set(['sentenced', 'imprisoned', 'suspended-sentence', 'convicted', 'fined'])
/** Right behind the name stands what that one got: "(5 years)", "to seven years", «— к семи годам». */
const OWN =
  /^\s*(?:\([^()]{0,50}(?=\d|\p{L})|,?\s?(?:was given|got|received|to|—|–|-|:|к|на|получил[аи]?)\s)/u

/** Where what stands beside one name ends: at the next name of the list. */
const endOf = (view: View, names: readonly NameMark[], index: number): number =>
  names[index + 1]?.start ?? view.end

/**
 * "A was sentenced to five years and B to seven", "sentenced: A (5 years), B (7 years)": each with
 * what is said right behind the name. Empty where the sentence gives all the same.
 */
export const sharesOf = (
  scene: Scene,
  predicate: Predicate,
  subjects: readonly Subject[],
): Share[] => {
  const { status } = predicate.entry
  if (!status || !SHARING.has(status) || subjects.length === 0) return []
  const { view } = scene
  const verb = tokenOf(view, predicate.at)
  const after = persons(view, verb.end, view.end)
  const shares = after.flatMap((name, i) => {
    const end = endOf(view, after, i)
    const rest = view.text.slice(name.end, end)
    const penalty = OWN.test(rest)
      ? penaltyWithin(view, name.end, Math.min(end, name.end + 120))
      : []
    return penalty.length > 0 ? [{ who: name.named, penalty }] : []
  })
  const [first] = shares
  if (!first) return []
  const before = subjects.filter(({ who }) => who.end <= verb.start)
  const until = after.find((n) => n.named === first.who)?.start ?? view.end
  const own = penaltyWithin(view, verb.start, until)
  return [...before.map(({ who }) => ({ who, penalty: own })), ...shares]
}
