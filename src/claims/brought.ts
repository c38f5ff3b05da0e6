import { z } from 'zod'
import { identityVerdicts } from '../domain/identity/decision.ts'
import {
  type LogEntryName,
  type RecordedDecision,
  type RecordedRetraction,
  recordKinds,
} from '../domain/identity/recorded.ts'
import { type Id, type IdKind, isId } from '../domain/ids.ts'

/** Characters of whatever a person or a source may have put there: what another device wrote is not trusted to be short. */
const LONGEST = 2_000
const MOST_LINES = 200
/** Devices that may have handed one decision on. */
const MOST_HANDS = 32

const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed())

const said = words(LONGEST).refine((text) => text.trim() !== '')

const idOf = <K extends IdKind>(kind: K) =>
  z.custom<Id<K>>((given) => typeof given === 'string' && isId(kind, given))

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const entryName: z.ZodType<LogEntryName> = z.strictObject({
  log: words(500),
  entry: idOf('entry'),
  seq: z.int().nonnegative(),
  leafHash: sha256,
})

const side = z.strictObject({ record: idOf('record'), sourceId: idOf('source'), name: said })

/** Places of a name in one text: more than any source has. */
const MOST_PLACES = 20_000

const mention = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    exact: said,
    prefix: words(100),
    suffix: words(100),
  })
  .refine(({ start, end }) => start < end)

const parting = z.strictObject({
  base: idOf('record'),
  textSha256: sha256,
  keptSha256: sha256,
  mentions: z.array(mention).min(1).max(MOST_PLACES),
  kept: z.array(mention).max(MOST_PLACES),
})

const from = z.array(entryName).min(1).max(MOST_HANDS).optional()

const decision = z
  .strictObject({
    id: idOf('decision'),
    verdict: z.enum(identityVerdicts),
    left: idOf('record'),
    right: idOf('record'),
    by: said,
    at: z.iso.datetime({ precision: 3 }),
    reason: said,
    evidence: z
      .strictObject({
        lines: z.array(words(LONGEST)).max(MOST_LINES),
        score: z.number().min(0).max(1),
        algorithm: words(200),
      })
      .nullable(),
    of: z.enum(recordKinds),
    sides: z.tuple([side, side]),
    parting: parting.optional(),
    from,
  })
  .refine(({ left, right, sides: [a, b] }) => a.record === left && b.record === right)
  .refine(
    ({ sides: [a, b], parting: parts }) =>
      parts === undefined || (a.sourceId === b.sourceId && a.name === b.name),
  )

const retraction = z.strictObject({
  decisionId: idOf('decision'),
  by: said,
  at: z.iso.datetime({ precision: 3 }),
  reason: said,
  from,
})

const sourceAdded = z.object({
  source: z.object({ id: idOf('source') }),
  capture: z.object({ sha256 }),
})

/** What of another device's entries tells who is who, and which sources it speaks of. */
export type ForeignEntry =
  | { readonly is: 'source'; readonly sourceId: Id<'source'>; readonly sha256: string }
  | { readonly is: 'decision'; readonly decision: RecordedDecision }
  | { readonly is: 'retraction'; readonly retraction: RecordedRetraction }
  /** Of a type that is read here, and not as it must be. */
  | { readonly is: 'unreadable' }

/**
 * Reads an entry of a log that somebody else keeps. That its signature holds says who wrote it, not that
 * it is well made. Null where it has nothing to do with who is who.
 */
export const foreignEntry = (type: string, body: Uint8Array): ForeignEntry | null => {
  const read = readers[type]
  return read ? (read(jsonOf(body)) ?? { is: 'unreadable' }) : null
}

const jsonOf = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return null
  }
}

const readDecision = (given: unknown): ForeignEntry | null => {
  const read = z.object({ decision }).safeParse(given)
  return read.success ? { is: 'decision', decision: read.data.decision as RecordedDecision } : null
}

const readRetraction = (given: unknown): ForeignEntry | null => {
  const read = z.object({ retraction }).safeParse(given)
  return read.success
    ? { is: 'retraction', retraction: read.data.retraction as RecordedRetraction }
    : null
}

const readSource = (given: unknown): ForeignEntry | null => {
  const read = sourceAdded.safeParse(given)
  return read.success
    ? { is: 'source', sourceId: read.data.source.id, sha256: read.data.capture.sha256 }
    : null
}

const readers: Readonly<Record<string, (given: unknown) => ForeignEntry | null>> = {
  'source.added/1': readSource,
  'identity.decided/1': readDecision,
  'identity.parted/1': readDecision,
  'identity.decision-brought/1': readDecision,
  'identity.retracted/1': readRetraction,
  'identity.retraction-brought/1': readRetraction,
}
