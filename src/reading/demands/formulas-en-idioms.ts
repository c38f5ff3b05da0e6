import { ACT, ACTED } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import type { Formula } from './formula.ts'

/** Further ways of asking by their grammar: what may on no account be done, who is to do it, what has to go. */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
const HELPED =
  '(?:told|heard|informed|believed|paid|left alone|treated|moved|tried|allowed|released|shown|given|consulted|recognised|recognized)'
const SEEN = `(?:${ACTED}|played|counted|halted|moved|aired|flown|read out|scrapped|taken)`

export const ENGLISH_IDIOM_FORMULAS: readonly Formula[] = [
  {
    is: 'need',
    pattern:
      /\b(?:on no account|under no circumstances?|in no (?:case|event)|not until [^.;,]{3,60}) (?:may|should|must|shall|can|ought)(?!\p{L})/iu,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:${POWER} (?:is|are) to (?:be )?(?=(?:${ACT}|${ACTED})(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:by|within|not later|no later|at once|immediately|forthwith)(?!\p{L}))|you are (?:not )?to (?=(?:stop|leave|hand|report|appear|pay|remove|produce|keep|return|vacate|refrain)(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:orders?|bans?|laws?|decrees?|curfew|checkpoints?|fence|wall|charges?|sentence|tax|camps?|units?|governor|minister|mayor|warden|director|rector) (?:must|has to|have to|should|will have to) go(?=[.,;!"”]|$)/iu,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:every|each|no) (?!one |doubt |matter )${WORD}{1,4}?(?:should|must|ought to)(?: ever)? (?=(?:have (?:an? |the |its |his |her )|set foot|be ${ACTED}|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:wants?|asks?|wish(?:es)?)(?:, [^,;.]{2,30},)? to be (?=${HELPED}(?!\p{L}))|\b(?:want(?:s|ed)?|would see) (?=(?:the|all|those|these|both|his|her|their|its|our) ${WORD}{1,4}?${SEEN}(?!\p{L}))|\b(?:would|['’]d) like (?:you|him|her|them|the \p{L}+) to (?=\p{Ll})`,
      'iu',
    ),
  },
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:call|message|advice|plea|request|demand|appeal)(?: (?:to|for|of) [^.;:]{2,40}?)?(?: (?:is|was)(?: simple| clear| this)?)?:(?= (?:do not |don['’]t |never )?${ACT}(?!\p{L}))|^["“«\s–—-]*To (?:the |all )?[^.;:]{2,50}:(?= (?:do not |don['’]t |never |please )?${ACT}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—•-]*(?:urgently |badly |still )?(?:needed|wanted|required)(?: urgently| now)?: (?=\p{L})|^["“«\s–—•-]*(?:cease and desist|take down|step aside|step down|hand (?:back|over)) (?=(?:from|the|our|all|your|his|her|those|these|or)(?!\p{L}))/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:hold(?:s|ing)? out for|(?:will be )?content with nothing but|asks? (?:no more|nothing more|for no more) than|only if (?:his|her|my|their) (?:name|face|voice|village|identity)|signatures (?:for|demanding|calling|against)) (?=\p{L})|\b(?:stay|injunction|order|declaration|bail|inquiry|review|pardon|extension|adjournment|costs|damages|leave)(?: (?:of|for) [^.;,]{2,40}?)? (?:is|are) (?:sought|asked for|requested|prayed for|demanded)(?!\p{L})|\b(?:downed tools|walked out|went on strike)(?: [^.;]{2,40}?)? to (?:have|get|force|make|secure|win) (?=\p{L})/iu,
  },
]
