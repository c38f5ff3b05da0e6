import { placeSounds } from './place-sounds.ts'

/** Endings of Russian cases of towns and villages, and what may stand there in the nominative. */
const RUSSIAN: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/ого$/u, ['ый', 'ое', 'ой']],
  [/(?:ому|ым)$/u, ['ый', 'ое', 'ой']],
  [/ом$/u, ['', 'о', 'ое', 'ый', 'ой']],
  [/(?<=[аеоуыэюя])(?:е|ем|ю|я)$/u, ['й', 'я', 'е']],
  [/ем$/u, ['', 'ь', 'е', 'й']],
  [/(?:ой|ою|ей)$/u, ['а', 'я']],
  [/ы$/u, ['а']],
  [/и$/u, ['а', 'я', 'ь', '']],
  [/у$/u, ['', 'а', 'о']],
  [/ю$/u, ['я', 'ь', 'е']],
  [/е$/u, ['', 'а', 'о', 'я', 'ь']],
  [/а$/u, ['', 'о']],
  [/я$/u, ['ь', 'е']],
]

/** "In" and "from" in Kazakh and Kyrgyz: Таразда, Қордайдан, Ошто. */
const TURKIC: readonly (readonly [ending: RegExp, bases: readonly string[]])[] = [
  [/(?:[дт][аеоө]н?)$/u, ['']],
  [/(?:[ндт](?:ың|ің|ын|ин|ун|үн))$/u, ['']],
]

const SHORTEST = 2
const CYRILLIC = /\p{Script=Cyrillic}$/u

/**
 * The sounds that a name written in an oblique case may have in its base form; only its end declines.
 * Every form is a guess, and none is the one written.
 */
export const caseBases = (name: string): readonly string[] => {
  const letters = name.toLowerCase()
  if (!CYRILLIC.test(letters)) return []
  const written = placeSounds(letters)
  const found = new Set<string>()
  for (const endings of [RUSSIAN, TURKIC]) {
    for (const [ending, bases] of endings) {
      if (!ending.test(letters)) continue
      for (const base of bases) {
        const sounds = placeSounds(letters.replace(ending, base))
        if (sounds.length >= SHORTEST && sounds !== written) found.add(sounds)
      }
      break
    }
  }
  return [...found]
}
