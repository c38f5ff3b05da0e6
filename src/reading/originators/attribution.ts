import type { Mode, Originator } from '../../domain/claim.ts'
import type { Span } from '../../domain/text-span.ts'
import { familyKey } from '../names/known.ts'

/** From where to where in the text something is somebody's word, and how it is put. */
export interface Attribution extends Span {
  /** Null where the words point to somebody who can't be told: "they said". */
  readonly originator: Originator | null
  readonly mode: Mode
  /** The words that say so. */
  readonly said: Span
  /** Index of the verb of saying; null for "according to". */
  readonly verb: number | null
}

const FILLER = /^(?:the|a|an|some|its|his|her|their|our|by|to|local|latest)\s+/i

/** A folded key by which the same originator is known again, in whatever Russian case. */
export const originatorKey = (words: string): string => {
  let key = words
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
  for (let filler = FILLER.exec(key); filler; filler = FILLER.exec(key))
    key = key.slice(filler[0].length)
  return key
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\p{Script=Cyrillic}+/gu, familyKey)
}
