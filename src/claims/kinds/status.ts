import { z } from 'zod'
import type { StatusContent } from '../../domain/claim-content.ts'
import { labelOf } from '../../vocabulary/index.ts'
import { passOn } from '../drafts/check.ts'
import { listOf, named, quantity, statedOf, term, words } from '../drafts/parts.ts'
import { inPlainWords } from '../drafts/plain-words.ts'
import type { KindRules } from './kind-rules.ts'
import { ifStated, sayQuantity } from './say.ts'

const counted = z.strictObject({ of: z.literal('counted'), quantity, what: words })

const isCounted = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'of' in given && given.of === 'counted'

export const status: KindRules<StatusContent> = {
  kind: 'status',
  draft: (context) =>
    z.strictObject({
      kind: z.literal('status'),
      status: term('statuses'),
      who: z.any().transform((given: unknown, issues): StatusContent['who'] => {
        const read = (isCounted(given) ? counted : named(context)).safeParse(given, inPlainWords)
        if (read.success) return read.data
        passOn(read.error.issues, (issue) => issues.addIssue(issue))
        return z.NEVER
      }),
      articles: listOf(z.strictObject({ article: words, law: statedOf(words) })),
      penalty: listOf(words),
    }),
  describe({ status: is, who, articles, penalty }) {
    const name = who.of === 'counted' ? `${sayQuantity(who.quantity)} ${who.what}` : who.written
    const under = articles.map((a) => `${a.article}${ifStated(a.law, ' of ')}`)
    const parts = [labelOf('statuses', is), ...(under.length ? [`under ${under.join(', ')}`] : [])]
    return `${name}: ${[...parts, ...penalty].join('; ')}`
  },
  typeOf: ({ status: is }) => is,
}
