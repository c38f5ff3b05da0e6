/** Where a text may be cut without tearing a character apart. Positions are UTF-16 code units. */

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** True when `at` lies between the two halves of one code point. */
export const splitsSurrogates = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  isLowSurrogate(text.charCodeAt(at)) &&
  isHighSurrogate(text.charCodeAt(at - 1))

const MARK = /^\p{M}/u
const ZERO_WIDTH_JOINER = 0x200d

/** True when cutting at `at` would part a letter from its combining marks, or an emoji sequence. */
export const splitsCharacter = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length) return false
  if (splitsSurrogates(text, at)) return true
  const next = text.charCodeAt(at)
  // Nothing below U+0300 combines: the common case needs no look-up.
  if (text.charCodeAt(at - 1) === ZERO_WIDTH_JOINER) return true
  if (next < 0x300) return false
  if (next === ZERO_WIDTH_JOINER) return true
  return MARK.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** The nearest place at or before `at`, and after `lowest`, where a cut tears nothing; else after it. */
export const cutNear = (text: string, at: number, lowest: number): number => {
  let cut = at
  while (cut > lowest && splitsCharacter(text, cut)) cut--
  if (cut > lowest) return cut
  cut = at
  while (cut < text.length && splitsCharacter(text, cut)) cut++
  return cut
}
