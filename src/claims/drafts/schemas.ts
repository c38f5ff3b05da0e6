import { z } from 'zod'
import { type ClaimStatement, modes, type Originator } from '../../domain/claim.ts'
import { type ClaimContent, type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import { rulesOf } from '../kinds/index.ts'
import { passOn } from './check.ts'
import type { DraftContext } from './context.ts'
import { date, listOf, named, statedOf, words } from './parts.ts'
import { inPlainWords } from './plain-words.ts'

/** Lowercase letters and digits with single spaces: equal for equal originators. */
export const originatorKey = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const originator: z.ZodType<Originator> = z
  .preprocess(
    (given) => (typeof given === 'string' ? { words: given } : given),
    z.strictObject({ words, key: z.exactOptional(z.string()) }),
  )
  .transform(({ words: said, key }) => ({ words: said, key: key ?? originatorKey(said) }))

/** Content of whichever kind it says it is. */
const contentSchema = (context: DraftContext): z.ZodType<ClaimContent> =>
  z.any().transform((given: unknown, issues): ClaimContent => {
    const kind = z
      .looseObject(
        { kind: z.enum(claimKinds, { error: `A kind is one of: ${claimKinds.join(', ')}.` }) },
        { error: 'The content is an object with a kind.' },
      )
      .safeParse(given)
    const read = kind.success
      ? rulesOf(kind.data.kind).draft(context).safeParse(given, inPlainWords)
      : kind
    if (read.success) return read.data as ClaimContent
    passOn(read.error.issues, (issue) => issues.addIssue(issue))
    return z.NEVER
  })

const mode = z.enum(modes)

/** Everything of a statement, for a claim written by hand. */
export const statementSchema = (context: DraftContext): z.ZodType<ClaimStatement> =>
  z.strictObject({
    content: contentSchema(context),
    mode: mode.default('asserted'),
    originator: statedOf(originator),
    time: statedOf(date),
    places: listOf(named(context, 'place')),
  })

/** The parts of a statement that an amendment replaces; the kind stays. */
export const amendmentSchema = (
  context: DraftContext,
  kind: ClaimKind,
): z.ZodType<Partial<ClaimStatement>> =>
  z
    .strictObject({
      content: z.exactOptional(rulesOf(kind).draft(context)),
      mode: z.exactOptional(mode),
      originator: z.exactOptional(statedOf(originator)),
      time: z.exactOptional(statedOf(date)),
      places: z.exactOptional(z.array(named(context, 'place'))),
    })
    .refine((given) => Object.keys(given).length > 0, 'An amendment changes something.')
