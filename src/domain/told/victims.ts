/** Small numbers as words, in English and in the cases of Russian that stand after a verb. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
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
  ].flatMap((line, n) => line.split(' ').map((word) => [word, n + 1] as const)),
)

const BETWEEN = 3

/** How many, where a number stands among the first few words: “two Dungans”, «двоих сельчан», “3 people”. */
export const numberAhead = (words: string): number | null => {
  for (const word of words.toLowerCase().replaceAll('ё', 'е').split(/\s+/).slice(0, BETWEEN)) {
    const plain = word.replace(/[^\p{L}\d]/gu, '')
    const number = /^\d{1,3}$/.test(plain) ? Number(plain) : NUMBERS.get(plain)
    if (number !== undefined) return number
    if (/[.,;:]$/.test(word)) return null
  }
  return null
}
