import { fromOptional } from '../../domain/stated.ts'
import type { CountMark, Proposal } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import { spanOfCount } from '../view/count-span.ts'
import type { Scene } from '../view/scene.ts'

const TRIVIAL = /^(?:one|a|an|another|each|один|одна|одно|одной|одного)$/i

const UNCOUNTED =
  /^(?:many|numerous|various|few|much|some|most|многие|многих|многочисленн\p{L}+)$/iu

/** "One of the reasons" counts nothing that anybody would compare. */
const isWorthClaiming = (mark: CountMark): boolean => {
  if (mark.measures !== 'things') return false
  if (mark.affected !== null) return true
  if (UNCOUNTED.test(mark.quantity.words) || mark.what === 'times') return false
  if (mark.population !== null) return true
  return mark.what !== null && !TRIVIAL.test(mark.quantity.words)
}

const reasonOf = (mark: CountMark): string => {
  const what = mark.what ?? mark.population
  const counted = what === null ? 'is a number of persons or things' : `counts “${what}”`
  const affected =
    mark.affected === null
      ? ''
      : `, and the words beside it say: ${mark.affected.replaceAll('-', ' ')}`
  return `“${mark.quantity.words}” ${counted}${affected}`
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
    mustRead: [
      { text: 'At least 11 people were killed.', reads: ['At least 11 people'] },
      { text: 'Сгорели 11 домов и 17 магазинов.', reads: ['11 домов', '17 магазинов'] },
      { text: 'Half of the houses burned.', reads: ['Half of the houses'] },
    ],
    mustNotRead: [
      'One of the reasons is fear.',
      'He waited two months.',
      'Срок сократили с 12 до девяти лет.',
    ],
  },
  propose: (scene) => scene.view.counts.filter(isWorthClaiming).map((m) => proposalOf(scene, m)),
}
