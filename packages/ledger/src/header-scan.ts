/**
 * The fast path of header reading: one pass over the bytes against the one
 * canonical spelling (keys in order, no white space, no escapes). It accepts
 * exactly what the slow reader accepts, which a property test holds it to, and
 * says nothing about what it refuses.
 */
import type { EntryHeader } from './header.ts'
import { daysInMonth } from './header-rules.ts'
import { decodeUtf8 } from './utf8.ts'

const TOKEN = 1
const HEX = 2
const DIGIT = 4
const ORIGIN = 8
const TYPE = 16
const BASE64 = 32

/** For each byte, which kinds of character it is. */
const KIND = new Uint8Array(256)
const mark = (kind: number, characters: string) => {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i)
    KIND[code] = (KIND[code] ?? 0) | kind
  }
}
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
const WORD = LOWER + LOWER.toUpperCase() + DIGITS
mark(TOKEN, `${WORD}._:-`)
mark(HEX, `${DIGITS}abcdef`)
mark(DIGIT, DIGITS)
mark(TYPE, `${LOWER + DIGITS}-`)
mark(BASE64, `${WORD}+/`)
for (let code = 0x21; code < 0x7f; code++) {
  if (code !== 0x22 && code !== 0x2b && code !== 0x5c) KIND[code] = (KIND[code] ?? 0) | ORIGIN
}

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const ACTOR = ascii('{"actor":"')
const AT = ascii('","at":"')
const COMMIT = ascii('","commit":"')
const HEADS = ascii('","heads":[')
const ID = ascii('],"id":"')
const OBJECT = ascii('","object":"')
const SEQ = ascii('","seq":')
const TYPE_KEY = ascii(',"type":"')
const WITNESSED = ascii('","v":1,"witnessed":')
const NULL = ascii('null')
const HEAD = ascii('{"origin":"')
const ROOT = ascii('","root":"')
const SIZE = ascii('=","size":')

const MAX_SAFE_DIGITS = 16
/** The bits of a 43rd base 64 digit that a 32-byte value leaves at zero. */
const LAST_OF_ROOT = new Uint8Array(256)
for (const char of 'AEIMQUYcgkosw048') LAST_OF_ROOT[char.charCodeAt(0)] = 1

/** Text of plain ASCII bytes. */
function text(bytes: Uint8Array, from: number, to: number): string {
  let out = ''
  for (let i = from; i < to; i++) out += String.fromCharCode(bytes[i] ?? 0)
  return out
}

export class HeaderScan {
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #failed = false
  /** The sequence number. */
  seq = 0
  #commit = 0
  #id = 0
  #idEnd = 0
  #object = 0
  #objectEnd = 0
  /** Where the type stands in the bytes. */
  typeFrom = 0
  typeTo = 0

  /** True when the bytes are the canonical bytes of a valid header. */
  scan(bytes: Uint8Array): boolean {
    this.#bytes = bytes
    this.#at = 0
    this.#failed = bytes.length > 65_535
    this.#literal(ACTOR)
    this.#token()
    this.#literal(AT)
    this.#time()
    this.#literal(COMMIT)
    this.#commit = this.#at
    if (this.#run(HEX, 64) !== 64) this.#failed = true
    this.#literal(HEADS)
    this.#heads()
    this.#literal(ID)
    this.#id = this.#at
    this.#token()
    this.#idEnd = this.#at
    this.#literal(OBJECT)
    this.#object = this.#at
    this.#token()
    this.#objectEnd = this.#at
    this.#literal(SEQ)
    this.seq = this.#count()
    this.#literal(TYPE_KEY)
    this.#type()
    this.#literal(WITNESSED)
    this.#witnessed()
    return !this.#failed && bytes[this.#at] === 0x7d && this.#at + 1 === bytes.length
  }

  get id(): string {
    return text(this.#bytes, this.#id, this.#idEnd)
  }

  get commit(): string {
    return text(this.#bytes, this.#commit, this.#commit + 64)
  }

  get object(): string {
    return text(this.#bytes, this.#object, this.#objectEnd)
  }

  get type(): string {
    return text(this.#bytes, this.typeFrom, this.typeTo)
  }

  header(): EntryHeader {
    return JSON.parse(decodeUtf8(this.#bytes) ?? '')
  }

  #literal(expected: Uint8Array): void {
    if (this.#failed) return
    const bytes = this.#bytes
    const at = this.#at
    for (let i = 0; i < expected.length; i++) {
      if (bytes[at + i] !== expected[i]) {
        this.#failed = true
        return
      }
    }
    this.#at = at + expected.length
  }

  /** Moves over at most `most` characters of a kind; how many they were. */
  #run(kind: number, most: number): number {
    const bytes = this.#bytes
    const from = this.#at
    const end = Math.min(from + most, bytes.length)
    let at = from
    while (at < end && ((KIND[bytes[at] ?? 0] ?? 0) & kind) !== 0) at++
    this.#at = at
    return at - from
  }

  #token(): void {
    const from = this.#at
    const length = this.#run(TOKEN, 129)
    if (length === 0 || length > 128) this.#failed = true
    if (length !== 64) return
    this.#at = from
    if (this.#run(HEX, 64) === 64) this.#failed = true
    this.#at = from + 64
  }

  #count(): number {
    const from = this.#at
    const length = this.#run(DIGIT, MAX_SAFE_DIGITS + 1)
    const bytes = this.#bytes
    let value = 0
    for (let i = from; i < this.#at; i++) value = value * 10 + ((bytes[i] ?? 0) - 0x30)
    const leading = length > 1 && bytes[from] === 0x30
    if (length === 0 || leading || value > Number.MAX_SAFE_INTEGER) this.#failed = true
    return value
  }

  #digits(from: number, length: number): number {
    const bytes = this.#bytes
    let value = 0
    for (let i = from; i < from + length; i++) {
      const digit = (bytes[i] ?? 0) - 0x30
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    return value
  }

  #time(): void {
    const from = this.#at
    const bytes = this.#bytes
    const year = this.#digits(from, 4)
    const month = this.#digits(from + 5, 2)
    const day = this.#digits(from + 8, 2)
    const hour = this.#digits(from + 11, 2)
    const minute = this.#digits(from + 14, 2)
    const second = this.#digits(from + 17, 2)
    const fraction = this.#digits(from + 20, 3)
    const marks =
      bytes[from + 4] === 0x2d &&
      bytes[from + 7] === 0x2d &&
      bytes[from + 10] === 0x54 &&
      bytes[from + 13] === 0x3a &&
      bytes[from + 16] === 0x3a &&
      bytes[from + 19] === 0x2e &&
      bytes[from + 23] === 0x5a
    const clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
    const date = year >= 0 && day >= 1 && day <= daysInMonth(year, month)
    if (!marks || !clock || !date || fraction < 0) this.#failed = true
    this.#at = from + 24
  }

  /** Words of lower-case letters, digits and hyphens joined by dots, then `/` and a version. */
  #type(): void {
    const bytes = this.#bytes
    this.typeFrom = this.#at
    for (;;) {
      if (this.#run(TYPE, 101) === 0) this.#failed = true
      if (bytes[this.#at] !== 0x2e || this.#failed) break
      this.#at++
    }
    if (bytes[this.#at] !== 0x2f) this.#failed = true
    this.#at++
    if (bytes[this.#at] === 0x30) this.#failed = true
    const version = this.#run(DIGIT, 5)
    if (version === 0 || version > 4) this.#failed = true
    this.typeTo = this.#at
    if (this.typeTo - this.typeFrom > 100) this.#failed = true
  }

  #heads(): void {
    if (this.#failed || this.#bytes[this.#at] === 0x5d) return
    for (;;) {
      this.#head()
      if (this.#failed || this.#bytes[this.#at] !== 0x2c) return
      this.#at++
    }
  }

  #witnessed(): void {
    if (this.#bytes[this.#at] === 0x6e) this.#literal(NULL)
    else this.#head()
  }

  #head(): void {
    this.#literal(HEAD)
    const origin = this.#run(ORIGIN, 256)
    if (origin === 0 || origin > 255) this.#failed = true
    this.#literal(ROOT)
    const digits = this.#run(BASE64, 43)
    if (digits !== 43 || LAST_OF_ROOT[this.#bytes[this.#at - 1] ?? 0] !== 1) this.#failed = true
    this.#literal(SIZE)
    this.#count()
    if (this.#bytes[this.#at] !== 0x7d) this.#failed = true
    this.#at++
  }
}

const shared = new HeaderScan()

/** The scan of a valid header, good until the next call; null for anything else. */
export function scanHeader(bytes: Uint8Array): HeaderScan | null {
  return shared.scan(bytes) ? shared : null
}
