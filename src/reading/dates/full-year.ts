/** As in everyday papers: up to here two digits are of this century. */
const LAST_OF_CENTURY = 49

/** A year of two digits or of four. */
export const fullYear = (digits: string): number => {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (year <= LAST_OF_CENTURY ? 2000 : 1900)
}
