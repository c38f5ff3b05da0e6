import { z } from 'zod'
import type { RelationContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { named, term } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'

export const relation: KindRules<RelationContent> = {
  kind: 'relation',
  draft: (context) =>
    z.strictObject({
      kind: z.literal('relation'),
      relation: term('relations'),
      from: named(context),
      to: named(context),
    }),
  describe: ({ relation: how, from, to }) =>
    `${from.written}: ${labelOf('relations', how)} ${to.written}`,
  typeOf: ({ relation: how }) => how,
}
