/** The little we use of the package, which has no types of its own. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string
  }
  interface Snowball {
    newStemmer(language: string): Stemmer
  }
  const snowball: Snowball
  export default snowball
}
