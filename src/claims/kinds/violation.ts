import { z } from 'zod'
import type { ViolationContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { listOf, named, statedOf, term, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, quoted, sayNames } from './say.ts'

export const violation: KindRules<ViolationContent> = {
  kind: 'violation',
  draft: (context) =>
    z.strictObject({
      kind: z.literal('violation'),
      type: term('violations'),
      words,
      victims: listOf(named(context)),
      allegedPerpetrators: listOf(named(context)),
      norm: statedOf(words),
    }),
  describe({ type, words: said, victims, allegedPerpetrators, norm }) {
    const parts = [
      ...(victims.length > 0 ? [`victim: ${sayNames(victims)}`] : []),
      ...(allegedPerpetrators.length > 0
        ? [`alleged perpetrator: ${sayNames(allegedPerpetrators)}`]
        : []),
      ...(norm.is === 'stated' ? [ifStated(norm, 'norm: ')] : []),
    ]
    const more = parts.length > 0 ? ` (${parts.join('; ')})` : ''
    return `alleged ${labelOf('violations', type)}, ${quoted(said)}${more}`
  },
  typeOf: ({ type }) => type,
}
