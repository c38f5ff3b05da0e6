/** What is put to an authority, and answered or not; for use within a pattern. */
export const LETTER =
  '(?:complaints?|appeals?|requests?|questions?|letters?|petitions?|statements?|attempts?|motions?|applications?|enquir(?:y|ies)|inquir(?:y|ies))'
