import { z } from 'zod'
import type { CountContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { quantity, span, statedOf, term, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, sayQuantity } from './say.ts'

export const count: KindRules<CountContent> = {
  kind: 'count',
  draft: () =>
    z.strictObject({
      kind: z.literal('count'),
      quantity,
      what: words,
      population: statedOf(words),
      affected: statedOf(term('effects')),
      partOf: z.exactOptional(span),
    }),
  describe({ quantity: many, what, population, affected }) {
    const how = affected.is === 'stated' ? `, ${labelOf('effects', affected.value)}` : ''
    const counted = [sayQuantity(many), what].filter((part) => part.trim() !== '').join(' ')
    return `${counted}${ifStated(population, ' (', ')')}${how}`
  },
  typeOf: ({ affected }) => (affected.is === 'stated' ? affected.value : null),
}
