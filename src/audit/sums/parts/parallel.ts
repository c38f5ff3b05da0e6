import type { Amount } from './amount.ts'

/** "151 in … and 63 in …", «7 на …, 4 на …»: the same word stands behind every number, or before it. */
export const areParallel = (amounts: readonly Amount[]): boolean =>
  amounts.length > 1 && (areAlike(amounts.map(wordBehind)) || areAlike(amounts.map(wordBefore)))

const areAlike = (words: readonly string[]): boolean => words[0] !== '' && new Set(words).size === 1

const wordBehind = ({ view, line, end }: Amount): string =>
  /^\s(\p{L}+)/u
    .exec(view.text.body.slice(end, Math.min(line.end, end + 30)))?.[1]
    ?.toLowerCase() ?? ''

const wordBefore = ({ view, line, start }: Amount): string =>
  /(?<!\p{L})(\p{L}{2,})\s$/u
    .exec(view.text.body.slice(Math.max(line.start, start - 30), start))?.[1]
    ?.toLowerCase() ?? ''
