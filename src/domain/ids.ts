import { fail, ok, type Result } from './failure.ts'

declare const brand: unique symbol

/** A string that only its own parser or maker produces. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** The prefix that an id of each kind begins with; the rest is 32 lowercase hex digits (128 bits). */
export const ID_PREFIXES = {
  source: 'src',
  capture: 'cap',
  text: 'txt',
  claim: 'clm',
  entry: 'ent',
  case: 'case',
  review: 'rev',
  dismissal: 'dis',
  record: 'rec',
  finding: 'fnd',
  passage: 'psg',
  mention: 'men',
  originator: 'org',
  decision: 'dec',
  act: 'act',
  person: 'usr',
} as const

export type IdKind = keyof typeof ID_PREFIXES
export type Id<K extends IdKind> = Brand<string, K>

export type SourceId = Id<'source'>
export type CaptureId = Id<'capture'>
export type TextId = Id<'text'>
export type ClaimId = Id<'claim'>
export type EntryId = Id<'entry'>
export type CaseId = Id<'case'>
export type ReviewId = Id<'review'>
export type ActId = Id<'act'>
export type RecordId = Id<'record'>
export type DecisionId = Id<'decision'>
export type FindingId = Id<'finding'>
export type DismissalId = Id<'dismissal'>

export interface BadId {
  readonly kind: 'bad-id'
  readonly expected: IdKind
  readonly given: string
}

const DIGITS = /^[0-9a-f]{32}$/

/** Fills the array with random bytes; the platform's generator unless a test passes its own. */
export type RandomBytes = (length: number) => Uint8Array

const platformRandom: RandomBytes = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length))

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

/** A fresh id: 128 random bits. */
export const newId = <K extends IdKind>(kind: K, random: RandomBytes = platformRandom): Id<K> =>
  `${ID_PREFIXES[kind]}_${hex(random(16))}` as Id<K>

/**
 * An id that the same content always gets, for what a machine proposes again and again: the first
 * 128 bits of a hash the caller made. Throws a RangeError if `hashHex` is not at least 32 lowercase
 * hex digits, which is a mistake in the program.
 */
export const deriveId = <K extends IdKind>(kind: K, hashHex: string): Id<K> => {
  const digits = hashHex.slice(0, 32)
  if (!DIGITS.test(digits)) throw new RangeError('an id is derived from at least 32 hex digits')
  return `${ID_PREFIXES[kind]}_${digits}` as Id<K>
}

export const isId = <K extends IdKind>(kind: K, given: string): given is Id<K> => {
  const prefix = `${ID_PREFIXES[kind]}_`
  return given.startsWith(prefix) && DIGITS.test(given.slice(prefix.length))
}

export const parseId = <K extends IdKind>(kind: K, given: string): Result<Id<K>, BadId> =>
  isId(kind, given) ? ok(given) : fail({ kind: 'bad-id', expected: kind, given })

/** Which kind an id is of, by its prefix; null when it is no id. */
export const kindOfId = (given: string): IdKind | null => {
  for (const kind of Object.keys(ID_PREFIXES) as IdKind[]) if (isId(kind, given)) return kind
  return null
}
