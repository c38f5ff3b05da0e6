import type { Span } from '../../domain/text-span.ts'

/** Small numbers as words, enough to see whether a sentence gives a number that was worked out. */
const WORDS: Readonly<Record<number, string>> = {
  1: 'one|один|одна|одного|одну',
  2: 'two|два|две|двух|двое',
  3: 'three|три|тр[её]х|трое',
  4: 'four|четыре|четыр[её]х|четверо',
  5: 'five|пять|пяти|пятеро',
  6: 'six|шесть|шести|шестеро',
  7: 'seven|семь|семи|семеро',
  8: 'eight|восемь|восьми',
  9: 'nine|девять|девяти',
  10: 'ten|десять|десяти',
  11: 'eleven|одиннадцать|одиннадцати',
  12: 'twelve|двенадцать|двенадцати',
}

/** Where a whole number stands in `text`, as digits or as a word; null when it doesn't. */
export const findNumber = (text: string, value: number): Span | null => {
  const words = WORDS[value]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{Nd}.,])(?:${value}${words ? `|${words}` : ''})(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`,
    'iu',
  )
  const match = pattern.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : null
}
