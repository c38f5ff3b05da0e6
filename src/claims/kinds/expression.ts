import { z } from 'zod'
import type { ExpressionContent } from '../../domain/claim-content.ts'
import { listOf, statedOf, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, quoted } from './say.ts'

export const expression: KindRules<ExpressionContent> = {
  kind: 'expression',
  draft: () =>
    z.strictObject({
      kind: z.literal('expression'),
      words,
      speaker: statedOf(words),
      platform: statedOf(words),
      reach: statedOf(words),
      assessments: listOf(z.strictObject({ by: words, test: words, reasons: words })),
    }),
  describe({ words: said, speaker, platform, assessments }) {
    const assessed = assessments.map((a) => `assessed by ${a.by} (${a.test}): ${a.reasons}`)
    const more = assessed.length > 0 ? `; ${assessed.join('; ')}` : ''
    return `utterance${ifStated(speaker, ' of ')}${ifStated(platform, ' on ')}: ${quoted(said)}${more}`
  },
  typeOf: () => null,
}
