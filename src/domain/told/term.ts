import { numberOf } from './number-words.ts'

const YEARS = /^(?:years?|год(?:а|ам|у)?|лет|г)$/iu
const MONTHS = /^(?:months?|месяц(?:а|ев|ам)?|мес)$/iu

/** Months of a term of punishment in words: “5 years and 6 months”, «полтора года» not. Null where none is told. */
export const monthsIn = (words: string): number | null => {
  const all = words.split(/[\s-]+/)
  let months: number | null = null
  for (const [n, word] of all.entries()) {
    const plain = word.replace(/[^\p{L}]/gu, '')
    const unit = YEARS.test(plain) ? 12 : MONTHS.test(plain) ? 1 : null
    const number = unit === null ? null : numberOf(all[n - 1] ?? '')
    if (unit !== null && number !== null) months = (months ?? 0) + unit * number
  }
  return months
}

/** Years of an age in words: “43-year-old”, «43 года», “aged 43”. Null where no number is told. */
export const ageIn = (words: string): number | null => {
  for (const word of words.split(/[\s-]+/)) {
    const number = numberOf(word)
    if (number !== null) return number
  }
  return null
}
