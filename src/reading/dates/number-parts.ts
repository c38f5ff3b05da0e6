import { isDash, type Token, tokenAt } from '../tokens/token.ts'

const ORDINAL = /^(?:st|nd|rd|th|го|е|ое|й|ого|му|м)$/

/** A day of the month in digits: "7", "7th", "7-го". */
export const readDay = (
  tokens: readonly Token[],
  index: number,
): { readonly day: number; readonly next: number } | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (day < 1 || day > 31) return null
  const after = tokenAt(tokens, index + 1)
  if (after.glued && after.kind === 'word') {
    return ORDINAL.test(after.lower) ? { day, next: index + 2 } : null
  }
  const suffix = tokenAt(tokens, index + 2)
  const hyphenated = isDash(after) && after.glued && suffix.glued && ORDINAL.test(suffix.lower)
  return { day, next: index + (hyphenated ? 3 : 1) }
}

const YEAR_WORD = new Set(['года', 'году', 'год', 'годом', 'гг', 'годы', 'годах', 'годов', 'year'])

/** A year of four digits, with the Russian word for it ("2020 года", "2020 г."). */
export const readYear = (
  tokens: readonly Token[],
  index: number,
): { readonly year: number; readonly next: number; readonly named: boolean } | null => {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return null
  const year = Number(token.text)
  const after = tokenAt(tokens, index + 1)
  if (after.lower === 'г' || after.lower === 'гг') {
    const dot = tokenAt(tokens, index + 2)
    return { year, next: index + (dot.text === '.' && dot.glued ? 3 : 2), named: true }
  }
  if (YEAR_WORD.has(after.lower)) return { year, next: index + 2, named: true }
  if (after.glued && after.kind === 'word') return null
  return { year, next: index + 1, named: false }
}

/** A year after a comma or at once: "February 7, 2020", "7 February 2020". */
export const readYearAfterComma = (
  tokens: readonly Token[],
  index: number,
): ReturnType<typeof readYear> => {
  const comma = tokenAt(tokens, index).text === ','
  const year = readYear(tokens, comma ? index + 1 : index)
  return year
}
