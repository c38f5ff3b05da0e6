/** What the scorer reads of a gold file, and of the report of `daftar read … --json`. */
import { z } from 'zod'

const nullable = <T extends z.ZodType>(kind: T) => kind.nullish()
const value = z.union([z.number(), z.array(z.number().nullable()), z.string(), z.null()])

const mention = z.object({
  file: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  core: nullable(z.boolean()),
})
const named = z.object({ mentions: z.array(mention) })

const quoted = z.object({
  file: nullable(z.string()),
  quote: nullable(z.string()),
  article: nullable(z.string()),
})
const passage = quoted.extend({ mentions: nullable(z.array(quoted)) })

const numericClaim = z.object({
  file: z.string(),
  quote: z.string(),
  value,
  stated: nullable(z.number()),
  qualifier: nullable(z.string()),
  number_start: nullable(z.number()),
  number_end: nullable(z.number()),
  derived: nullable(z.unknown()),
  implicit: nullable(z.unknown()),
  core: nullable(z.boolean()),
})

const datedEvent = z.object({
  file: z.string(),
  quote: z.string(),
  date: z.string(),
  date_from_body_only: nullable(z.union([z.string(), z.array(z.string())])),
  precision: nullable(z.string()),
  type: nullable(z.string()),
  expression: nullable(z.string()),
  expression_start: nullable(z.number()),
  expression_end: nullable(z.number()),
})

const conflict = z.object({
  id: z.string(),
  what: z.string(),
  severity: z.string(),
  sides: z.array(z.object({ value: z.unknown(), file: z.string(), quote: z.string() })),
})

const sum = z.object({
  id: z.string(),
  statement: z.string(),
  terms: z.array(z.unknown()),
  expected: z.unknown(),
  holds: z.boolean(),
  files: nullable(z.array(z.string())),
})

const aboutText = z.object({
  file: z.string(),
  lang: nullable(z.string()),
  date: nullable(z.string()),
})

/** What a set can mark; one that marks only some of it is scored by that alone. */
export const markable = z.enum([
  'dates',
  'counts',
  'persons',
  'places',
  'organisations',
  'articles',
  'demands',
  'responses',
  'conflicts',
  'sums',
])
export type Markable = z.infer<typeof markable>

export const goldFile = z.object({
  marked: nullable(z.array(markable)),
  texts: nullable(z.array(aboutText)),
  sources: nullable(z.array(z.object({ file: z.string(), date: nullable(z.string()) }))),
  birth_dates: nullable(
    z.array(z.object({ file: z.string(), start: z.number(), end: z.number() })),
  ),
  numeric_claims: z.array(numericClaim),
  dated_events: z.array(datedEvent),
  persons: z.array(named),
  places: z.array(named),
  organisations: z.array(named),
  legal_articles: nullable(z.array(passage)),
  demands: nullable(z.array(passage)),
  reactions: nullable(z.array(passage)),
  conflicts: nullable(z.array(conflict)),
  sums: nullable(z.array(sum)),
})

export type Gold = z.infer<typeof goldFile>
export type GoldDate = z.infer<typeof datedEvent>
export type GoldNumber = z.infer<typeof numericClaim>
export type GoldConflict = z.infer<typeof conflict>
export type GoldSum = z.infer<typeof sum>
export type Value = z.infer<typeof value>
