/**
 * A pattern for any of some words or phrases of either language, standing free: `*` stands for the
 * rest of a word, a space for any white space. Alternatives are tried in the order given.
 */
export const phrasePattern = (...phrases: readonly string[]): string =>
  `(?<![\\p{L}\\p{Nd}])(?:${phrases.map(phraseSource).join('|')})(?![\\p{L}\\p{Nd}])`

export const phrases = (...all: readonly string[]): RegExp =>
  new RegExp(phrasePattern(...all), 'iu')

const phraseSource = (phrase: string): string =>
  phrase.trim().replace(/[.()]/g, '\\$&').replaceAll('*', '\\p{L}{0,14}').replace(/\s+/g, '\\s+')

/** One pattern, some words of the same clause further on, and another. */
export const inClause = (first: string, second: string, reach = 60): RegExp =>
  new RegExp(`${first}[^.;!?]{0,${reach}}?${second}`, 'iu')
