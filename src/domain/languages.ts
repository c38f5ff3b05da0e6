/** Languages the case material is written in, as BCP 47 tags; `und` when it can't be told. */
export const LANGUAGES = [
  'en',
  'ru',
  'kk',
  'ky',
  'uz',
  'dng',
  'zh',
  'tr',
  'de',
  'fr',
  'und',
] as const

export type Language = (typeof LANGUAGES)[number]

/** Words together with the language they are in: a second language is a value, never a column. */
export interface TextIn {
  readonly text: string
  readonly lang: Language
}

export const textIn = (lang: Language, text: string): TextIn => ({ text, lang })

export const isLanguage = (tag: string): tag is Language =>
  (LANGUAGES as readonly string[]).includes(tag)

/** The language of a BCP 47 tag by its first subtag (`en-GB` is `en`); `und` when we have no use for it. */
export const languageOf = (tag: string): Language => {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? ''
  return isLanguage(primary) ? primary : 'und'
}
