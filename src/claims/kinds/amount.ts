import { z } from 'zod'
import type { AmountContent } from '../../domain/claim-content.ts'
import { quantity, statedOf, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, sayQuantity } from './say.ts'

const of: Record<AmountContent['of'], string> = {
  damage: 'damage',
  compensation: 'compensation',
  fine: 'fine',
  other: 'amount',
}

export const amount: KindRules<AmountContent> = {
  kind: 'amount',
  draft: () =>
    z.strictObject({
      kind: z.literal('amount'),
      quantity,
      currency: statedOf(words),
      of: z.enum(['damage', 'compensation', 'fine', 'other']),
      stage: statedOf(z.enum(['assessed', 'promised', 'paid', 'refused'])),
    }),
  describe({ quantity: much, currency, of: what, stage }) {
    const shown = sayQuantity(much)
    const money =
      currency.is === 'stated' && !shown.includes(currency.value) ? ` ${currency.value}` : ''
    return `${of[what]}${ifStated(stage, ' ')}: ${shown}${money}`
  },
  typeOf: ({ of: what }) => what,
}
