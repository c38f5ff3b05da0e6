/** What a UTF-16 code unit can begin or continue. */
export const PUNCT = 0
export const SPACE = 1
/** 0 to 9: what numbers are made of. */
export const DIGIT = 2
export const LETTER = 3
/** Marks and numbers of other scripts: they go on a word, and begin none. */
export const IN_WORD = 4
/** Half of a character: the whole one has to be looked at. */
export const SURROGATE = 5

const classOf = (code: number): number => {
  if (code >= 0xd800 && code < 0xe000) return SURROGATE
  const sign = String.fromCharCode(code)
  if (/\s/.test(sign)) return SPACE
  if (/\d/.test(sign)) return DIGIT
  if (/\p{L}/u.test(sign)) return LETTER
  return /[\p{M}\p{N}]/u.test(sign) ? IN_WORD : PUNCT
}

/** One lookup instead of a pattern for each character of a text. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => classOf(code))

/** The class of the code unit at an index; `PUNCT` beyond the end. */
export const classAt = (text: string, index: number): number =>
  classes[text.charCodeAt(index)] ?? PUNCT

/** The class of the whole character whose first half stands at an index. */
export const classOfPair = (text: string, index: number): number => {
  const sign = String.fromCodePoint(text.codePointAt(index) ?? 0)
  if (/\p{L}/u.test(sign)) return LETTER
  return /[\p{M}\p{N}]/u.test(sign) ? IN_WORD : PUNCT
}

/** How many code units the character at an index has. */
export const unitsAt = (text: string, index: number): number =>
  (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1

/** Whether a code point is a letter. */
export const isLetterCode = (code: number): boolean =>
  code < classes.length ? classes[code] === LETTER : /\p{L}/u.test(String.fromCodePoint(code))

/** Whether the first letter is Cyrillic: of nearly all words its number alone tells. */
export const beginsCyrillic = (word: string): boolean => {
  const code = word.charCodeAt(0)
  if (code < 0x80) return false
  return (code >= 0x410 && code <= 0x44f) || /^\p{Script=Cyrillic}/u.test(word)
}
