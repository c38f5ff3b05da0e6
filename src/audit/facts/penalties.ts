/** Kinds of penalty that words name; enough to tell "prison" from "probation or prison". */
const PENALTIES: readonly (readonly [string, RegExp])[] = [
  [
    'prison',
    /\b(?:prison|imprison\p{L}*|jail\p{L}*|custodial)\b|лишени\p{L}* свободы|тюр[ье]м|колони/iu,
  ],
  ['probation', /\b(?:probation|suspended sentences?|conditional(?:ly)?)\b|условн/iu],
  [
    'restricted freedom',
    /\brestrictions? (?:of|on) (?:freedom|liberty|movement)\b|ограничени\p{L}* свободы/iu,
  ],
  ['fine', /\bfine[ds]?\b|штраф/iu],
  ['death', /\bdeath (?:penalty|sentences?)\b|смертн\p{L}* казн/iu],
]

export const penaltiesIn = (words: string): ReadonlySet<string> =>
  new Set(PENALTIES.filter(([, pattern]) => pattern.test(words)).map(([name]) => name))
