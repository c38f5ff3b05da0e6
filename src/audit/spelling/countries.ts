import { soundsOf } from '../../domain/names/sounds.ts'

/** Names of countries as the platform's own locale data (Unicode CLDR) has them, in English and Russian. */
const LANGUAGES = ['en', 'ru']
const FIRST_LETTER = 65
const LETTERS = 26
const SHORTEST = 5

const codes = (): string[] =>
  Array.from({ length: LETTERS * LETTERS }, (_, i) =>
    String.fromCharCode(FIRST_LETTER + Math.floor(i / LETTERS), FIRST_LETTER + (i % LETTERS)),
  )

let known: ReadonlyMap<string, string> | null = null

/** Lowercase one-word names with their sounds; made once, when first asked for. */
export const countries = (): ReadonlyMap<string, string> => {
  known ??= new Map(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return codes().flatMap((code) => {
        const name = names.of(code)?.toLowerCase()
        return name !== undefined && name.length >= SHORTEST && /^\p{L}+$/u.test(name)
          ? [[name, soundsOf(name)] as const]
          : []
      })
    }),
  )
  return known
}

export const isCountry = (name: string): boolean => countries().has(name.toLowerCase())
