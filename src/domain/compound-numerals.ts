const UNITS: readonly (readonly [string, number])[] = [
  ['одно', 1],
  ['двух', 2],
  ['трех', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
]

const TENS: readonly (readonly [string, number])[] = [
  ['двадцати', 20],
  ['тридцати', 30],
  ['сорока', 40],
  ['пятидесяти', 50],
  ['шестидесяти', 60],
  ['семидесяти', 70],
  ['восьмидесяти', 80],
  ['девяносто', 90],
]

const TEENS =
  'десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати'

/**
 * Whole numbers from 1 to 99 as they open a Russian compound, «двадцатичетырёхлетний»; in small
 * letters, with е for ё.
 */
export const compoundNumerals: ReadonlyMap<string, number> = new Map([
  ...UNITS,
  ...TEENS.split(' ').map((word, i) => [word, 10 + i] as const),
  ...TENS,
  ...TENS.flatMap(([tens, n]) => UNITS.map(([unit, m]) => [tens + unit, n + m] as const)),
])
