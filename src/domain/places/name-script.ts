const SCRIPTS: readonly (readonly [script: string, pattern: RegExp])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
]

/** The script a name is written in (ISO 15924), by its letters; `Zyyy` where none of ours is. */
export const scriptOf = (name: string): string =>
  SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'Zyyy'
