import { z } from 'zod'
import type { EvidenceContent } from '../../domain/claim-content.ts'
import { words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { quoted } from './say.ts'

export const evidence: KindRules<EvidenceContent> = {
  kind: 'evidence',
  draft: () => z.strictObject({ kind: z.literal('evidence'), exhibit: words, said: words }),
  describe: ({ exhibit, said }) => `of the exhibit ${quoted(exhibit)}: ${quoted(said)}`,
  typeOf: () => null,
}
