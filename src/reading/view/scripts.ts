import type { Span } from '../../domain/text-span.ts'

/** Of which scripts there are letters in a stretch of text. */
export interface Scripts {
  readonly latin: boolean
  readonly cyrillic: boolean
}

const isLatin = (code: number): boolean => {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** Those of Russian, and the few that fold to one of them. */
const isCyrillic = (code: number): boolean =>
  (code >= 0x400 && code < 0x530) || (code >= 0x1c80 && code < 0x1c90)

export const scriptsIn = (text: string, { start, end }: Span): Scripts => {
  let latin = false
  let cyrillic = false
  for (let at = start; at < end && !(latin && cyrillic); at++) {
    const code = text.charCodeAt(at)
    latin ||= isLatin(code)
    cyrillic ||= isCyrillic(code)
  }
  return { latin, cyrillic }
}

/** What can be found where there are only these letters. */
export type OfScripts<T> = (scripts: Scripts) => T

/** A list for English and one for Russian, as far as a stretch has letters of each. */
export const eitherList = <T>(
  english: readonly T[],
  russian: readonly T[],
): OfScripts<readonly T[]> => {
  const both = [...english, ...russian]
  return ({ latin, cyrillic }) =>
    latin && cyrillic ? both : latin ? english : cyrillic ? russian : []
}

/** The alternatives of a pattern that stand in no bracket. */
export const alternativesOf = (source: string): string[] => {
  const found: string[] = []
  let depth = 0
  let inClass = false
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  found.push(source.slice(from))
  return found
}

const lettersOf = (source: string): string => source.replace(/\\p\{[^}]*\}|\\./gi, '')

/** Finds nothing. */
const NOTHING = /(?!)/

/**
 * The pattern cut down to those of its alternatives that can fit where there are only these letters.
 * It finds the same; a sentence of one language is not searched for the words of the other.
 */
export const eitherPattern = (pattern: RegExp): OfScripts<RegExp> => {
  const all = alternativesOf(pattern.source)
  const of = (kept: readonly string[]): RegExp =>
    kept.length === 0 ? NOTHING : new RegExp(kept.join('|'), pattern.flags)
  const english = of(all.filter((a) => !/[а-яё]/i.test(a) || /[a-z]/i.test(lettersOf(a))))
  const russian = of(all.filter((a) => /[а-яё]/i.test(a) || !/[a-z]/i.test(lettersOf(a))))
  const neither = of(all.filter((a) => !/[а-яёa-z]/i.test(lettersOf(a))))
  return ({ latin, cyrillic }) =>
    latin && cyrillic ? pattern : latin ? english : cyrillic ? russian : neither
}
