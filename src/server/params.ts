import { z } from 'zod'
import type { ClaimFilter, Slice } from '../app/types.ts'
import { claimKinds } from '../domain/claim-content.ts'
import { recordKinds } from '../domain/identity/recorded.ts'
import { ID_PREFIXES, type Id, type IdKind } from '../domain/ids.ts'

/** What routes take in addresses and questions, read into the application's own types. */

export const idOf = <K extends IdKind>(kind: K) =>
  z
    .string()
    .regex(new RegExp(`^${ID_PREFIXES[kind]}_[0-9a-f]{32}$`))
    .transform((given) => given as Id<K>)

/** `?state=proposed,accepted`: several values parted by commas, in one parameter. */
const several = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .regex(
      new RegExp(`^(${values.join('|')})(,(${values.join('|')}))*$`),
      `one or several of ${values.join(', ')}, parted by commas`,
    )
    .transform((given) => given.split(',') as T[number][])
    .describe(`One or several of ${values.join(', ')}, parted by commas.`)

/** What is named. */
export const kindQuery = z.enum(recordKinds).default('person')

const states = ['proposed', 'accepted', 'amended', 'rejected'] as const

export const filterQuery = z.object({
  case: idOf('case').optional(),
  source: idOf('source').optional(),
  text: idOf('text').optional(),
  kind: several(claimKinds).optional(),
  state: several(states).optional(),
  rule: z.string().max(100).optional().describe('The rule that proposed them.'),
  from: z.coerce.number().int().min(0).optional().describe('Beginning here in the text, or after.'),
  during: z.string().max(100).optional().describe('EDTF: the claim’s time may fall in it.'),
})

export const sliceQuery = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})

export const filterOf = (query: z.output<typeof filterQuery>): ClaimFilter => ({
  ...(query.case === undefined ? {} : { caseId: query.case }),
  ...(query.source === undefined ? {} : { sourceId: query.source }),
  ...(query.text === undefined ? {} : { textId: query.text }),
  ...(query.kind === undefined ? {} : { kinds: query.kind }),
  ...(query.state === undefined ? {} : { states: query.state }),
  ...(query.rule === undefined ? {} : { rule: query.rule }),
  ...(query.from === undefined ? {} : { from: query.from }),
  ...(query.during === undefined ? {} : { during: query.during }),
})

export const sliceOf = (query: z.output<typeof sliceQuery>): Slice => ({
  offset: query.offset,
  limit: query.limit,
})
