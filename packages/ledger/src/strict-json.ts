/**
 * A JSON reader (RFC 8259 within the limits of I-JSON, RFC 7493) that refuses what
 * two readers could understand differently: a key twice, a lone surrogate, a whole
 * number too large to be exact, bytes that are not UTF-8.
 */
import { bad, good, type Result } from './result.ts'
import { decodeUtf8 } from './utf8.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export type JsonFailure =
  | { readonly kind: 'not-utf8' | 'not-json' | 'too-deep' | 'lone-surrogate' }
  | { readonly kind: 'duplicate-key'; readonly field: string }
  | { readonly kind: 'inexact-number'; readonly text: string }

/** Containers within containers; deeper is refused before the stack runs out. */
const MAX_DEPTH = 64

/** Carries a failure out of the recursion; never leaves this file. */
class Stop extends Error {
  readonly failure: JsonFailure
  constructor(failure: JsonFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

const SPACE = /[ \t\n\r]*/y
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const WORD = /true|false|null/y

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    if (found !== null) this.#at += found.length
    return found
  }

  #next(char: string): boolean {
    this.#take(SPACE)
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  #must(char: string): void {
    if (!this.#next(char)) throw new Stop({ kind: 'not-json' })
  }

  whole(): Json {
    const value = this.#value(0)
    this.#take(SPACE)
    if (this.#at !== this.#text.length) throw new Stop({ kind: 'not-json' })
    return value
  }

  #value(depth: number): Json {
    if (depth > MAX_DEPTH) throw new Stop({ kind: 'too-deep' })
    if (this.#next('{')) return this.#object(depth)
    if (this.#next('[')) return this.#array(depth)
    if (this.#text[this.#at] === '"') return this.#string()
    const word = this.#take(WORD)
    if (word !== null) return word === 'null' ? null : word === 'true'
    return this.#number()
  }

  #number(): number {
    const text = this.#take(NUMBER)
    if (text === null) throw new Stop({ kind: 'not-json' })
    const value = Number(text)
    const whole = Number.isInteger(value)
    if (!Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
      throw new Stop({ kind: 'inexact-number', text })
    }
    return value
  }

  #string(): string {
    this.#take(SPACE)
    const text = this.#take(STRING)
    if (text === null) throw new Stop({ kind: 'not-json' })
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'string' || !value.isWellFormed()) {
      throw new Stop({ kind: 'lone-surrogate' })
    }
    return value
  }

  #array(depth: number): Json {
    const items: Json[] = []
    if (this.#next(']')) return items
    do items.push(this.#value(depth + 1))
    while (this.#next(','))
    this.#must(']')
    return items
  }

  #object(depth: number): Json {
    // Without a prototype, so that a key named __proto__ is a key like any other.
    const object: { [key: string]: Json } = Object.create(null)
    if (this.#next('}')) return object
    do {
      const key = this.#string()
      if (key in object) throw new Stop({ kind: 'duplicate-key', field: key })
      this.#must(':')
      object[key] = this.#value(depth + 1)
    } while (this.#next(','))
    this.#must('}')
    return object
  }
}

/** The value the bytes spell, or which rule they break. */
export function parseStrictJson(bytes: Uint8Array): Result<Json, JsonFailure> {
  const text = decodeUtf8(bytes)
  if (text === null) return bad({ kind: 'not-utf8' })
  try {
    return good(new Reader(text).whole())
  } catch (error) {
    if (error instanceof Stop) return bad(error.failure)
    throw error
  }
}
