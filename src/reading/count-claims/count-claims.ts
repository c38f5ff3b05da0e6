import { fromOptional } from '../../domain/stated.ts'
import type { CountMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { spanOfCount } from '../view/count-span.ts'
import type { Scene } from '../view/scene.ts'

const TRIVIAL = /^(?:one|a|an|another|each|один|одна|одно|одной|одного)$/i

/** "One of the reasons" counts nothing that anybody would compare. */
const isWorthClaiming = (mark: CountMark): boolean => {
  if (mark.measures !== 'things') return false
  if (mark.affected !== null || mark.population !== null) return true
  return mark.what !== null && !TRIVIAL.test(mark.quantity.words)
}

const reasonOf = (mark: CountMark): string => {
  const what = mark.what ?? mark.population ?? 'what is counted'
  const affected =
    mark.affected === null ? '' : `, said to be ${mark.affected.replaceAll('-', ' ')}`
  return `“${mark.quantity.words}” counts “${what}”${affected}`
}

const proposalOf = (scene: Scene, mark: CountMark): Proposal =>
  propose(scene, countClaim, {
    content: {
      kind: 'count',
      quantity: mark.quantity,
      what: mark.what ?? mark.population ?? '',
      population: fromOptional(mark.population),
      affected: fromOptional(mark.affected),
      ...(mark.partOf ? { partOf: mark.partOf } : {}),
    },
    span: spanOfCount(scene.view.text, mark),
    reason: reasonOf(mark),
  })

export const countClaim: ClaimRule = {
  name: 'count-claim',
  version: 1,
  reads: 'How many of whom were affected how, with who says so and when.',
  examples: {
    mustRead: [{ text: 'At least 11 people were killed.', reads: ['At least 11 people'] }],
    mustNotRead: ['One of the reasons is fear.', 'He waited two months.'],
  },
  propose: (scene) => scene.view.counts.filter(isWorthClaiming).map((m) => proposalOf(scene, m)),
}
