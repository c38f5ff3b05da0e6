/** Small numbers from one on as words, in English and in the cases of Russian that stand after a verb. */
const WORDS = [
  'one single один одного одну одной',
  'two both два две двух двоих обоих',
  'three три трех троих',
  'four четыре четырех четверых',
  'five пять пятерых пяти',
  'six шесть шестерых шести',
  'seven семь семерых семи',
  'eight восемь восьмерых восьми',
  'nine девять девятерых девяти',
  'ten десять десятерых десяти',
].map((line) => line.split(' '))

const NUMBERS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, n) => words.map((word) => [word, n + 1] as const)),
)

/** A number as it is shown: a small one in English words, another in digits. */
export const inWords = (n: number): string => (n === 0 ? 'none' : (WORDS[n - 1]?.[0] ?? String(n)))

/** A number in digits or as a small word; null where it is none. */
export const numberOf = (word: string): number | null => {
  const plain = word
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d.,]/gu, '')
    .replace(/[.,]+$/, '')
  return /^\d{1,3}(?:[.,]\d)?$/.test(plain)
    ? Number(plain.replace(',', '.'))
    : (NUMBERS.get(plain) ?? null)
}

const BETWEEN = 3

/** How many, where a number stands among the first few words: “two Dungans”, «двоих сельчан», “3 people”. */
export const numberAhead = (words: string): number | null => {
  for (const word of words.split(/\s+/).slice(0, BETWEEN)) {
    const number = numberOf(word)
    if (number !== null) return number
    if (/[.,;:]$/.test(word)) return null
  }
  return null
}
