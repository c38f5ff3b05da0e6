import {
  classAt,
  classOfPair,
  DIGIT,
  IN_WORD,
  LETTER,
  SPACE,
  SURROGATE,
  unitsAt,
} from './characters.ts'

/**
 * Addresses, markup and footnote marks. Bounded repetition everywhere: a long run of one sign can't
 * make it slow. Tried only where one of them may begin.
 */
const SKIP = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`,
    String.raw`(?<![\p{L}\p{N}])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]+`,
    String.raw`(?:<|&lt;)sup(?:>|&gt;)[^\n]{0,60}?(?:<|&lt;)\/sup(?:>|&gt;)`,
    String.raw`(?:<|&lt;)sup(?:>|&gt;)\s?\d{1,3}|\d{1,3}(?:<|&lt;)\/sup(?:>|&gt;)`,
    String.raw`<\/?[a-z][^<>]{0,300}>|&lt;\/?[a-z]{1,10}(?:>|&gt;)`,
    String.raw`&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});|\[\^?\d{1,3}\]`,
  ].join('|'),
  'yui',
)

const HYPHEN = 0x2d
const POINT = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const LESS = 0x3c
const AMPERSAND = 0x26
const BRACKET = 0x5b

const LONGEST_LABEL = 64

/** The end of the letters, digits and hyphens of an address' part. */
const labelEnd = (text: string, start: number): number => {
  let at = start
  while (at - start < LONGEST_LABEL && isInLabel(text.charCodeAt(at))) at++
  return at
}

const isInLabel = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === HYPHEN

const mayBeSkipped = (text: string, start: number): boolean => {
  const code = text.charCodeAt(start)
  if (code === LESS || code === AMPERSAND || code === BRACKET) return true
  if (!isInLabel(code)) return false
  const end = labelEnd(text, start)
  const next = text.charCodeAt(end)
  if (next === POINT) return end + 1 < text.length && classAt(text, end + 1) !== SPACE
  if (next === COLON) return end - start <= 5 && text.charCodeAt(end + 1) === 0x2f
  return (next === LESS || next === AMPERSAND) && classAt(text, start) === DIGIT
}

/** The end of an address, markup or a footnote mark that begins at `start`; `start` when none does. */
export const skipEnd = (text: string, start: number): number => {
  if (!mayBeSkipped(text, start)) return start
  SKIP.lastIndex = start
  return SKIP.test(text) ? SKIP.lastIndex : start
}

const digitsEnd = (text: string, start: number): number => {
  let at = start
  while (classAt(text, at) === DIGIT) at++
  return at
}

const MOST_GROUPS = 8

/** The end of a number with its points, commas and colons: "18,000", "08.02.2020", "23:00". */
export const numberEnd = (text: string, start: number): number => {
  let at = digitsEnd(text, start)
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const sign = text.charCodeAt(at)
    if (sign !== POINT && sign !== COMMA && sign !== COLON) break
    const end = digitsEnd(text, at + 1)
    if (end === at + 1) break
    at = end
  }
  return at
}

/** Past the character at an index if it is of a word; else the index. */
const pastInWord = (text: string, at: number, lettersOnly: boolean): number => {
  const units = classAt(text, at)
  const found = units === SURROGATE ? classOfPair(text, at) : units
  if (found === LETTER) return at + (units === SURROGATE ? unitsAt(text, at) : 1)
  if (lettersOnly || (found !== DIGIT && found !== IN_WORD)) return at
  return at + (units === SURROGATE ? unitsAt(text, at) : 1)
}

const runEnd = (text: string, start: number, lettersOnly: boolean): number => {
  let at = start
  for (;;) {
    const next = pastInWord(text, at, lettersOnly)
    if (next === at) return at
    at = next
  }
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** The end of a word, with what an apostrophe joins to it: "Aidar's", "O’Brien". */
export const wordEnd = (text: string, start: number): number => {
  let at = runEnd(text, start, false)
  for (let joined = 0; joined < 2 && isApostrophe(text.charCodeAt(at)); joined++) {
    const end = runEnd(text, at + 1, true)
    if (end === at + 1) break
    at = end
  }
  return at
}
