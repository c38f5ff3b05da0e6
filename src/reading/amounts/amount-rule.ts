import type { AmountContent } from '../../domain/claim-content.ts'
import { fromOptional, notStated, stated } from '../../domain/stated.ts'
import type { CountMark } from '../marks.ts'
import { type ClaimRule, propose } from '../proposal.ts'
import type { Scene } from '../view/scene.ts'

const OF: readonly (readonly [AmountContent['of'], RegExp])[] = [
  ['fine', /\bfine[sd]?\b|штраф/i],
  [
    'compensation',
    /\bcompensat|\bpayments?\b|\bpaid\b|\bdonat|\boffered\b|компенсаци|возмещени|выплат|взыскат|взыскан|моральн/i,
  ],
  ['damage', /\bdamage|\bloss(?:es)?\b|\bdestroyed\b|\bcost|ущерб|убыт|стоимост/i],
]

const STAGE: readonly (readonly ['assessed' | 'promised' | 'paid' | 'refused', RegExp])[] = [
  ['refused', /\brefus|\bno compensation|отказ/i],
  ['promised', /\bpromis|\boffer|\bwill (?:be )?pa|обещ|пообещ/i],
  ['paid', /\b(?:was|were|been|has|have|had) paid|\breceived\b|выплачен|выплатил|получил/i],
  ['assessed', /\bassess|\bestimat|\bamount(?:s|ed)? to|\bvalued|оцен/i],
]

const first = <T>(list: readonly (readonly [T, RegExp])[], words: string): T | null =>
  list.find(([, pattern]) => pattern.test(words))?.[0] ?? null

const proposalOf = (scene: Scene, mark: CountMark) => {
  const { view } = scene
  const around = view.text.slice(
    Math.max(view.start, mark.start - 220),
    Math.min(view.end, mark.end + 120),
  )
  const of = first(OF, around) ?? 'other'
  const unit = mark.quantity.unit
  const currency = unit?.of === 'money' ? unit.currency : null
  const stage = first(STAGE, around)
  return propose(scene, amount, {
    content: {
      kind: 'amount',
      quantity: mark.quantity,
      currency: fromOptional(currency),
      of,
      stage: stage ? stated(stage) : notStated,
    },
    span: mark,
    reason: `“${mark.words}” is an amount of money${of === 'other' ? '' : ` beside words for ${of}`}`,
  })
}

export const amount: ClaimRule = {
  name: 'amount',
  version: 1,
  reads: 'Amounts of money: damage, compensation, fines.',
  examples: {
    mustRead: [
      { text: 'The damage amounts to millions of dollars.', reads: ['millions of dollars'] },
      { text: 'He was fined 50 MCI.', reads: ['50 MCI'] },
      {
        text: 'Взыскать 250 000 (двести пятьдесят тысяч) тенге морального вреда.',
        reads: ['250 000 (двести пятьдесят тысяч) тенге'],
      },
    ],
    mustNotRead: ['Millions of people came.', 'A share of 30 per cent was lost.'],
  },
  propose: (scene) =>
    scene.view.counts.filter((c) => c.measures === 'money').map((m) => proposalOf(scene, m)),
}
