import { z } from 'zod'
import type { ResponseContent } from '../../domain/claim-content.ts'
import { statedOf, words } from '../drafts/parts.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, quoted, sayStated } from './say.ts'

const said: Record<ResponseContent['answer'], string> = {
  answered: 'answered',
  refused: 'refused',
  silent: 'did not answer',
  partly: 'answered in part',
}

export const response: KindRules<ResponseContent> = {
  kind: 'response',
  draft: () =>
    z.strictObject({
      kind: z.literal('response'),
      by: statedOf(words),
      answer: z.enum(['answered', 'refused', 'silent', 'partly']),
      words,
      to: statedOf(words),
    }),
  describe({ by, answer, words: said_, to }) {
    const who = by.is === 'stated' ? by.value : `someone (${sayStated(by)})`
    return `${who} ${said[answer]}${ifStated(to, ' to ')}: ${quoted(said_)}`
  },
  typeOf: ({ answer }) => answer,
}
