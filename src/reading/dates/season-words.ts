const SEASONS: readonly (readonly [number, string])[] = [
  [21, 'spring весной весна весны весну весне'],
  [22, 'summer летом лето лета'],
  [23, 'autumn fall осенью осень осени'],
  [24, 'winter зимой зима зимы зиму зиме'],
]

/** Words for seasons, with their EDTF months. «Лету» and «лете» are left out: they are rare. */
export const seasonWords: ReadonlyMap<string, number> = new Map(
  SEASONS.flatMap(([month, words]) => words.split(' ').map((word) => [word, month] as const)),
)
