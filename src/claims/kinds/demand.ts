import { z } from 'zod'
import type { DemandContent } from '../../domain/claim-content.ts'
import { date, statedOf, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, quoted, sayStated } from './say.ts'

export const demand: KindRules<DemandContent> = {
  kind: 'demand',
  draft: () =>
    z.strictObject({
      kind: z.literal('demand'),
      by: statedOf(words),
      addressee: statedOf(words),
      demand: words,
      deadline: statedOf(date),
    }),
  describe({ by, addressee, demand: asked, deadline }) {
    const who = by.is === 'stated' ? by.value : `someone (${sayStated(by)})`
    const until = deadline.is === 'stated' ? `, by ${deadline.value.words}` : ''
    return `${who} asks${ifStated(addressee, ' ')}: ${quoted(asked)}${until}`
  },
  typeOf: () => null,
}
