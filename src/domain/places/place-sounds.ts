import { soundsOf } from '../names/sounds.ts'

/** Words inside the names of places that writers of the region render in several ways. Own short list. */
const HABITS: readonly (readonly [written: RegExp, as: string])[] = [
  // "Hill": төбе, дөбө, тобе, тюбе, tyube, tube.
  [/(?:TIUBE|TUBE|DIUBE|DOBO)/gu, 'TOBE'],
  // "Lake": көл, коль, куль, kul.
  [/KUL$/u, 'KOL'],
  // ң: Жаңатас, Zhangatas, Жанатас.
  [/NG/gu, 'N'],
]

/** German and Polish writers' й: Kordaj. */
const LATIN_J = /(?<=[aeiou])j(?![aeiouy])/giu

/** The sounds of a place's name, in any alphabet; spaces, hyphens and apostrophes make no difference. */
export const placeSounds = (name: string): string => {
  const letters = name.replace(/[\s‐–'’ʻ`-]+/gu, '').replace(LATIN_J, 'y')
  const plain = soundsOf(letters)
  return HABITS.reduce((sounds, [written, as]) => sounds.replace(written, as), plain)
}
