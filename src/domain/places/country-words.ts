/** Countries that a place or a body is often said to lie in, by ISO 3166-1 code. Own short list. */
const COUNTRIES: readonly (readonly [code: string, written: string])[] = [
  [
    'KZ',
    'kazakhstan|kasachstan|kazachstan|qazaqstan|казахстан\\p{L}{0,2}|қазақстан\\p{L}{0,5}|republic of kazakhstan|республик[аиеу] казахстан|қазақстан республикасы\\p{L}{0,3}|рк|қр',
  ],
  [
    'KG',
    'kyrgyzstan|kirgizstan|kirgistan|kirgisistan|kyrgyz republic|кыргызстан\\p{L}{0,3}|киргизи[яиею]|киргизией|кыргызск(?:ая|ой|ую) республик[аиеу]|кыргыз республикасы\\p{L}{0,3}|кр',
  ],
  ['UZ', 'uzbekistan|oʻzbekiston|узбекистан\\p{L}{0,2}|ўзбекистон'],
  ['TJ', 'tajikistan|таджикистан\\p{L}{0,2}|тоҷикистон'],
  ['RU', 'russia|russian federation|росси[яиею]|российск(?:ая|ой) федераци[яи]|рф'],
  ['CN', 'china|кита[йяею]|prc|кнр'],
]

const PATTERNS = COUNTRIES.map(([code, written]) => ({
  code,
  whole: new RegExp(`^(?:the\\s+)?(?:${written})$`, 'iu'),
  inside: new RegExp(`(?<![\\p{L}\\p{Nd}-])(?:the\\s+)?(?:${written})(?![\\p{L}\\p{Nd}-])`, 'giu'),
}))

/** The country that the words name and nothing else, or null. */
export const countryNamed = (written: string): string | null =>
  PATTERNS.find(({ whole }) => whole.test(written.trim()))?.code ?? null

/** The country named somewhere in the words, and the words without it. */
export const countryInside = (
  written: string,
): { readonly code: string | null; readonly rest: string } => {
  for (const { code, inside } of PATTERNS) {
    const rest = written.replace(inside, ' ')
    if (rest !== written) return { code, rest }
  }
  return { code: null, rest: written }
}
