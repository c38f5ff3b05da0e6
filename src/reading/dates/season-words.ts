import type { Stretch } from './rule.ts'

/** The EDTF month of winter, the one season that lies in two years. */
export const WINTER = 24

const SEASONS: readonly (readonly [number, string])[] = [
  [21, 'spring весной весна весны весну весне'],
  [22, 'summer летом лето лета'],
  [23, 'autumn fall осенью осень осени'],
  [WINTER, 'winter зимой зима зимы зиму зиме'],
]

/** Words for seasons, with their EDTF months. «Лету» and «лете» are left out: they are rare. */
export const seasonWords: ReadonlyMap<string, number> = new Map(
  SEASONS.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
)

/** The months in which a season begins and ends; a winter ends in month 14, of the year after. */
export const monthsOf = (season: number) => ({
  first: (season - 20) * 3,
  last: (season - 20) * 3 + 2,
})

/** The winter that begins in a year, as its months: EDTF can't say which winter "2019-24" is. */
export const winterFrom = (year: number): Stretch => ({
  from: { year, month: 12, day: null },
  to: { year: year + 1, month: 2, day: null },
})
