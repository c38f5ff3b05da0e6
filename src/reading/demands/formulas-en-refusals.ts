import { ACT } from './action-verbs.ts'
import type { Formula } from './formula.ts'

/** What people refuse until they get what they ask, what somebody was asked and told to do, letters signed for it. */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
const WHO =
  '(?:patients|prisoners|inmates|detainees|tenants|residents|families|relatives|parents|pupils|students|workers|miners|teachers|drivers|villagers|traders|women|men|visitors|journalists|witnesses|landlords?|owners?|company|firm|ministry|ministers?|government|council|mayor|governor|court|police|prosecutors?|prison|hospital|director|warden|manager|management|army|state|authorities|committee|office|embassy|consulate|bishop|school|university|bank|bar|lawyers?|people|everyone|everybody|the public|shopkeepers|farmers|fishermen|refugees|staff|nurses|doctors)'
/** What those who search and guard make people do. */
const MADE_TO =
  '(?:lie|kneel|stand|sit|strip|undress|wait|run|turn|face|get|come|go|be|raise|squat|walk)'

export const ENGLISH_REFUSAL_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:refus(?:e|es|ed|ing) (?!to )${WORD}{1,4}?|(?:will|would|['’]ll|shall) (?:not )?${WORD}{0,2}?(?:nothing|no ${WORD}?|not a ${WORD})${WORD}{0,3}?|(?:^|["“])(?:nobody|no one|none of us) (?!may |can |could |must |knew |knows |came |dies? )${WORD}{1,6}?)(?:until|till|unless|without|before) (?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\p{L}+day|dawn|dusk|noon|midnight|morning|night|spring|summer|autumn|winter|tomorrow|then|now|trial|knowing|saying)(?!\p{L}))(?=(?:the|an?|his|her|their|our|my|its|every|all|we|they|he|she|somebody|someone|each|[\p{L}’'-]+s) [\p{L}’'-]+ ?)`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b${WHO}(?: of [^.;,]{2,30}?)? (?:(?:has|have|had) been (?:\p{Ll}+ly |also )?(?:asked|told|urged|requested|ordered|begged|instructed|warned|petitioned)(?: [^.;,]{1,30}?)?|(?:was|were) (?:also |then |again |repeatedly )*(?:told|asked|ordered|instructed|warned|urged|advised)) (?:not )?to (?!${MADE_TO}(?!\p{L}))(?=(?:bring|buy|wear|pay|sign|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\bsign(?:s|ed|ing)? (?:an?|the|our|their|this) (?:[\p{L}-]+ )?(?:letters?|petitions?|appeals?|statements?|declarations?) (?=(?:for|against|in support of|calling|demanding|asking|urging|to have|to free|to stop|to save) \p{L})/iu,
  },
  {
    is: 'need',
    pattern:
      /\b(?:should|must|may) never(?: again| more)? (?=(?!(?:have|be forgotten|know|see|meet|come|say|get used)(?!\p{L}))\p{Ll}{3,})|\bthe (?:only|one) thing (?:that )?(?:would|will|can|could|might) [\p{L}]+ (?:us|me|them|him|her) (?:now |is |would be )+/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:army|prefect|governor|mayor|municipality|police|ministry|commander|commandant|headquarters|authorities|district|council|company|administration) (?:has |have |had |also )?order(?:s|ed) (?=(?:the |an? |all |immediate |partial |full )+(?:[\p{L}-]+ )?(?:evacuation|closure|removal|demolition|eviction|relocation|clearance|surrender|registration|return|departure))/iu,
  },
]
