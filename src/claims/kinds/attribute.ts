import { z } from 'zod'
import type { AttributeContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { date, named, statedOf, term, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { sayStated } from './say.ts'

export const attribute: KindRules<AttributeContent> = {
  kind: 'attribute',
  draft: (context) =>
    z.strictObject({
      kind: z.literal('attribute'),
      of: named(context),
      attribute: term('attributes'),
      value: statedOf(words),
      date: z.exactOptional(date),
    }),
  describe: ({ of, attribute: what, value, date: when }) =>
    `${of.written}, ${labelOf('attributes', what)}: ${
      value.is !== 'stated' && when ? when.words : sayStated(value)
    }`,
  typeOf: ({ attribute: what }) => what,
}
