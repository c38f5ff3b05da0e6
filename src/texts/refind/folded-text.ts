/**
 * A text without the differences that another extraction of the same bytes makes and no reader sees:
 * kinds and runs of white space, soft hyphens and zero-width marks, curly or straight quotation
 * marks, kinds of dashes, composed or decomposed letters. Each folded unit knows where it came from.
 */
export interface FoldedText {
  readonly folded: string
  /** Where the folded unit `i` begins in the text it was folded from. */
  readonly startOf: (i: number) => number
  /** Where the folded unit `i` ends. */
  readonly endOf: (i: number) => number
}

const SAME: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u
const SPACE = /^\s$/u
/** A code point with the marks that combine with it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu

const foldCharacter = (character: string): string => {
  const same = SAME[character]
  if (same !== undefined) return same
  if (character.length === 1 && character < '\u007f') return character
  return character.normalize('NFKC')
}

/** Folds a text, or the part of it that begins at `from`; positions are always those in the whole. */
export const foldText = (text: string, from = 0, to = text.length): FoldedText => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let inSpace = true
  for (const match of text.slice(from, to).matchAll(CHARACTER)) {
    const [character] = match
    const at = from + match.index
    if (INVISIBLE.test(character)) continue
    const space = SPACE.test(character)
    if (space && inSpace) continue
    inSpace = space
    const folded = space ? ' ' : foldCharacter(character)
    parts.push(folded)
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(at + character.length)
    }
  }
  return {
    folded: parts.join(''),
    startOf: (i) => starts[i] ?? from,
    endOf: (i) => ends[i] ?? to,
  }
}

/**
 * Longer texts are folded only around the place where the pin is expected: folding takes some twenty
 * times the memory of the text.
 */
const LONGEST_WHOLE = 2_000_000

/** Folds around a place, and keeps what it folded for the next place nearby. */
export const foldedAround = (text: string): ((place: number) => FoldedText) => {
  let last: { readonly from: number; readonly to: number; readonly folded: FoldedText } | null =
    null
  return (place) => {
    const whole = text.length <= LONGEST_WHOLE
    const margin = LONGEST_WHOLE / 8
    const near = last && place - margin >= last.from && place + margin <= last.to
    if (last && (whole || near)) return last.folded
    const from = whole ? 0 : Math.max(0, Math.min(place, text.length) - LONGEST_WHOLE / 2)
    const to = Math.min(text.length, from + LONGEST_WHOLE)
    last = { from, to, folded: foldText(text, from, to) }
    return last.folded
  }
}

/** Words alone, folded, with no white space at the ends. */
export const foldWords = (words: string): string => foldText(words).folded.trimEnd()
