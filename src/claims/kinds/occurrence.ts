import { z } from 'zod'
import type { OccurrenceContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { listOf, named, term, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { quoted } from './say.ts'

export const occurrence: KindRules<OccurrenceContent> = {
  kind: 'occurrence',
  draft: (context) =>
    z.strictObject({
      kind: z.literal('occurrence'),
      type: term('event-types'),
      words,
      participants: listOf(z.strictObject({ role: term('roles'), who: named(context) })),
    }),
  describe({ type, words: said, participants }) {
    const who = participants.map((p) => `${labelOf('roles', p.role)}: ${p.who.written}`)
    const with_ = who.length > 0 ? ` (${who.join('; ')})` : ''
    return `${labelOf('event-types', type)}, ${quoted(said)}${with_}`
  },
  typeOf: ({ type }) => type,
}
