/** As in everyday papers: up to here two digits are of this century. */
const LAST_OF_CENTURY = 34
/** Told in words, "the year thirty-eight" is remembered, and no year to come. */
export const LAST_REMEMBERED = 29

/** A year of two digits or of four. */
export const fullYear = (digits: string, lastOfCentury = LAST_OF_CENTURY): number => {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (year <= lastOfCentury ? 2000 : 1900)
}
