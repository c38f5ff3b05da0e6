import type { Stake } from '../../domain/finding.ts'
import { labelOf } from '../../vocabulary/index.ts'
import type { Check } from '../check.ts'
import { type CountFact, exactNumber } from '../facts/count-fact.ts'
import { populationKey } from '../facts/population.ts'
import { type Disagreement, disagreementsIn } from '../figures/disagreements.ts'
import { figureGroups } from '../figures/groups.ts'
import {
  type Found,
  type FoundSum,
  labels,
  makeFinding,
  makeSum,
  quoted,
  sideOfFact,
} from '../report.ts'

/** Figures for one effect on one population that differ, within a source and between sources. */
export const countDisagreement: Check = {
  name: 'counts that disagree for one population',
  run: ({ counts, scopes, matters, sums }) => {
    const onlyParts = new Set(
      sums.partSums.flatMap(({ parts, total }) =>
        parts.filter((part) => part.effect === total.fact?.effect),
      ),
    )
    const facts = [...counts, ...sums.joints.map((j) => j.fact)].sort(
      (a, b) => a.view.order - b.view.order || a.span.start - b.span.start,
    )
    const wholes = new Map(
      sums.partSums.flatMap(({ parts, total }) => parts.map((part) => [part, total.fact] as const)),
    )
    const wholeOf = (fact: CountFact) => fact.whole ?? wholes.get(fact) ?? null
    const found = figureGroups(facts, onlyParts, scopes, matters).flatMap((group) =>
      disagreementsIn(group, wholeOf),
    )
    return { findings: found.map(findingOf), sums: found.flatMap(restatedTotal) }
  },
}

/** One source that gives a total twice, each time another number: the two do not balance. */
const restatedTotal = ({ facts, group, kind, within }: Disagreement): FoundSum[] => {
  const [a, b] = facts
  if (!a || !b || facts.length > 2 || group.kind !== 'state' || kind !== 'conflict') return []
  const [x, y] = [exactNumber(a), exactNumber(b)]
  if (!within || x === null || y === null) return []
  const effect = labelOf('effects', group.effect)
  const message = `${Math.min(x, y)}, not ${Math.max(x, y)}: ${a.view.text.label} gives both as ${effect}.`
  return [makeSum([Math.min(x, y)], Math.max(x, y), message, facts.map(sideOfFact))]
}

const findingOf = (found: Disagreement): Found =>
  makeFinding(
    found.kind === 'conflict' ? 'count-conflict' : 'count-compatible',
    severityOf(found),
    messageOf(found),
    found.facts.map(sideOfFact),
    STAKE[found.group.effect],
  )

const STAKE: Readonly<Record<string, Stake>> = {
  killed: 'lives',
  injured: 'lives',
  missing: 'lives',
  sentenced: 'sentence',
  acquitted: 'sentence',
  arrested: 'custody',
  detained: 'custody',
  charged: 'custody',
  'on-trial': 'custody',
}

const severityOf = (found: Disagreement): Found['severity'] => {
  if (found.kind === 'compatible') return 'low'
  if (found.within || found.otherMagnitude) return 'high'
  return STAKE[found.group.effect] === 'lives' ? 'high' : 'medium'
}

const messageOf = (found: Disagreement): string => {
  const [first] = found.facts
  if (!first) return ''
  const effect = labelOf('effects', found.group.effect)
  const whom = first.population.size > 0 && !found.partAboveWhole ? `${first.noun}, ` : ''
  const values = saidWhere(found.facts)
  if (found.partAboveWhole) return `A part is larger than its whole (${effect}): ${values}.`
  if (found.kind === 'compatible')
    return `Worded differently but not opposed (${whom}${effect}): ${values}.`
  const where = found.within
    ? `One source gives different numbers`
    : `Sources give different numbers`
  return `${where} (${whom}${effect}): ${values}.`
}

/** “hundreds” in A and B, “thousands” in C; who is counted is added where that differs. */
const saidWhere = (facts: readonly CountFact[]): string => {
  const nouns = new Set(facts.map((f) => populationKey(f.population)))
  const byFigure = Map.groupBy(facts, (f) => figureOf(f, nouns.size > 1))
  return [...byFigure.entries()]
    .map(([figure, said]) => `${figure} in ${labels(said.map((f) => f.view))}`)
    .join(', ')
}

const figureOf = (fact: CountFact, withNoun: boolean): string => {
  const figure = quoted(fact.quantity.words.toLowerCase())
  return withNoun && fact.noun !== '' ? `${figure} (${fact.noun})` : figure
}
