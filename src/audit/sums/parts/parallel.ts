import { MONTH_EN, MONTH_RU } from '../../words/months.ts'
import type { Amount } from './amount.ts'

/** "151 in … and 63 in …", «7 на …, 4 на …»: the same word stands behind every number, or before it. */
export const areParallel = (amounts: readonly Amount[]): boolean =>
  amounts.length > 1 && (areAlike(amounts.map(wordBehind)) || areAlike(amounts.map(wordBefore)))

/** "30 in May, 12 in June and 18 in July": the number before stands in the same row. */
export const isOneOfTheRow = (
  whole: Amount,
  first: Amount | undefined,
  parts: readonly Amount[],
): boolean => {
  if (!first || first.line !== whole.line || !areAlike(parts.map(wordBehind))) return false
  const between = whole.view.text.body.slice(whole.end, first.start)
  const word = wordBehind(first)
  const own = new RegExp(`(?<!\\p{L})${word}\\s(\\p{L}+|\\d+)`, 'iu').exec(between)?.[1] ?? ''
  const next = new RegExp(`^\\s${word}\\s(\\p{L}+|\\d+)`, 'iu').exec(
    first.view.text.body.slice(first.end, first.line.end),
  )?.[1]
  return next !== undefined && areOfOneSort(own, next)
}

/** "Four saws, three axes and one drill": things of several sorts side by side, none the whole. */
export const isRowOfThings = (whole: Amount, parts: readonly Amount[]): boolean => {
  // "One drill" and "one slept" look alike; the others decide.
  const named = [whole, ...parts].filter((a) => a.value > 1)
  const nouns = new Set(named.map((a) => a.noun.toLowerCase()))
  return !nouns.has('') && nouns.size === named.length && parts.every((p) => p.group === null)
}

const TIMES = new RegExp(
  `^(?:${MONTH_EN}|${MONTH_RU}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|\\d{4})$`,
  'iu',
)
const areOfOneSort = (a: string, b: string): boolean => TIMES.test(a) && TIMES.test(b)

const areAlike = (words: readonly string[]): boolean => words[0] !== '' && new Set(words).size === 1

const wordBehind = ({ view, line, end }: Amount): string =>
  /^\s(\p{L}+)/u
    .exec(view.text.body.slice(end, Math.min(line.end, end + 30)))?.[1]
    ?.toLowerCase() ?? ''

const wordBefore = ({ view, line, start }: Amount): string =>
  /(?<!\p{L})(\p{L}{2,})\s$/u
    .exec(view.text.body.slice(Math.max(line.start, start - 30), start))?.[1]
    ?.toLowerCase() ?? ''
