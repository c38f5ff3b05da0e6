/**
 * The rules for each field of an entry header. All values are plain ASCII words
 * without quotes or backslashes, so that a header has one spelling and a verifier
 * needs no JSON library.
 */
import { fromBase64 } from './base64.ts'
import { HASH_BYTES } from './tree-hash.ts'

/** Which rule a header breaks. `field` is the path of the value, as `witnessed.size`. */
export type HeaderFailure =
  | { readonly kind: 'too-long' | 'not-utf8' | 'not-json' | 'too-deep' | 'lone-surrogate' }
  | { readonly kind: 'duplicate-key'; readonly field: string }
  | { readonly kind: 'inexact-number'; readonly text: string }
  | { readonly kind: 'not-an-object' | 'not-canonical' }
  | { readonly kind: 'unknown-version' }
  | { readonly kind: 'unknown-field' | 'missing-field' | 'wrong-value'; readonly field: string }

/** Thrown only to a writer that hands over a header it should not have built. */
export class HeaderError extends Error {
  readonly failure: HeaderFailure

  constructor(failure: HeaderFailure) {
    super(`An entry header breaks a rule: ${sayHeaderFailure(failure)}.`)
    this.name = 'HeaderError'
    this.failure = failure
  }
}

/** The failure in a few words. */
export function sayHeaderFailure(failure: HeaderFailure): string {
  const words = failure.kind.replaceAll('-', ' ')
  if ('field' in failure) return `${words} (${failure.field})`
  return 'text' in failure ? `${words} (${failure.text})` : words
}

const TOKEN = /^[A-Za-z0-9._:-]{1,128}$/
const PLAIN_HASH = /^[0-9a-f]{64}$/
const TYPE = /^[a-z0-9-]+(\.[a-z0-9-]+)*\/[1-9][0-9]{0,3}$/
const TIME = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([01][0-9]|2[0-3])(:[0-5][0-9]){2}\.[0-9]{3}Z$/
const ORIGIN = /^[!#-*,-[\]-~]{1,255}$/

/** Days in a month of the Gregorian calendar; 0 for no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isTime(value: unknown): boolean {
  const match = typeof value === 'string' ? TIME.exec(value) : null
  if (match === null) return false
  const day = Number(match[3])
  return day >= 1 && day <= daysInMonth(Number(match[1]), Number(match[2]))
}

/** An id that is 64 hex digits may be the plain hash of a file, which must never be here. */
function isToken(value: unknown): boolean {
  return typeof value === 'string' && TOKEN.test(value) && !PLAIN_HASH.test(value)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && !Object.is(value, -0)
}

const isRoot = (value: unknown) =>
  typeof value === 'string' && fromBase64(value)?.length === HASH_BYTES

type Rules = Readonly<Record<string, (value: unknown) => boolean>>

const HEAD: Rules = {
  origin: (value) => typeof value === 'string' && ORIGIN.test(value),
  root: isRoot,
  size: isCount,
}

const HEADER: Rules = {
  actor: isToken,
  at: isTime,
  commit: (value) => typeof value === 'string' && PLAIN_HASH.test(value),
  heads: Array.isArray,
  id: isToken,
  object: isToken,
  seq: isCount,
  type: (value) => typeof value === 'string' && value.length <= 100 && TYPE.test(value),
  v: (value) => value === 1,
  witnessed: () => true,
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function faultOf(value: unknown, rules: Rules, prefix: string): HeaderFailure | null {
  if (!isRecord(value)) return { kind: 'wrong-value', field: prefix }
  const path = (field: string) => (prefix === '' ? field : `${prefix}.${field}`)
  for (const field of Object.keys(value)) {
    if (!Object.hasOwn(rules, field)) return { kind: 'unknown-field', field: path(field) }
  }
  for (const [field, holds] of Object.entries(rules)) {
    if (!Object.hasOwn(value, field)) return { kind: 'missing-field', field: path(field) }
    if (value[field] === undefined) return { kind: 'missing-field', field: path(field) }
    if (!holds(value[field])) return { kind: 'wrong-value', field: path(field) }
  }
  return null
}

/** The first rule a value breaks as a header, or null when it is one. */
export function headerFault(value: unknown): HeaderFailure | null {
  if (!isRecord(value)) return { kind: 'not-an-object' }
  if (Object.hasOwn(value, 'v') && value.v !== 1 && isCount(value.v)) {
    return { kind: 'unknown-version' }
  }
  const fault = faultOf(value, HEADER, '')
  if (fault !== null) return fault
  const heads = Array.isArray(value.heads) ? value.heads : []
  for (const [index, head] of heads.entries()) {
    const wrong = faultOf(head, HEAD, `heads.${index}`)
    if (wrong !== null) return wrong
  }
  return value.witnessed === null ? null : faultOf(value.witnessed, HEAD, 'witnessed')
}
