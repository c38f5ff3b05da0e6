import { ACT, ACTED } from './action-verbs.ts'
import { ANYBODY, ASKED, POWER } from './askable-en.ts'
import { TELLS_TO, TURNS_TO, URGES } from './asking-verbs-en.ts'
import { everyForm } from './english-forms.ts'
import type { Formula } from './formula.ts'

/** Who asks whom to do something: "pressed the ministry to", "told the mayor that the well had to". */
const TO = String.raw`(?:not |never |immediately |urgently |also |at once |again )?to (?:\p{Ll}+ly )?`
const NO_NOUN = String.raw`(?!(?:the|an?|his|her|its|their|our|my|this|that|these|which|whom|date)(?!\p{L}))`
const SAYS = everyForm(
  'say tell insist emphasise emphasize underline underscore reiterate stress argue write warn maintain declare state add repeat note stipulate hold',
)
const HAS_TO = '(?:ha(?:d|s|ve) (?:got )?to|need(?:s|ed)? to|ought to|must|should)'
/** "He said he had to sell his cow": whoever tells of himself asks for nothing. */
const NO_ONESELF = '(?!(?:that )?(?:he|she|it|they|I|we|you|one) )'

export const ENGLISH_PERSON_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${URGES}(?= (?!(?:for|to|on|that|ahead|charges|me|him|her|us) )${ANYBODY}${TO}${NO_NOUN}\p{Ll})`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(String.raw`\b${TURNS_TO}(?= ${ANYBODY}${TO}${NO_NOUN}\p{Ll})`, 'u'),
  },
  {
    is: 'asks',
    pattern: new RegExp(String.raw`\b${TELLS_TO}(?= ${ASKED} ${TO}${ACT}(?!\p{L}))`, 'u'),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${SAYS}(?= ${NO_ONESELF}(?:[\p{L}\d'’.-]+,? ){1,10}?${HAS_TO} (?:not |never |immediately |now |also |at once )?(?:be (?:\p{Ll}+ly )?(?:${ACTED}|put|sent|brought)|${ACT})(?!\p{L}))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${SAYS}(?= (?:[\p{L}\d'’.-]+,? ){0,6}?(?:that )?(?:it (?:is|was) (?:high |about |past )?time|the (?:time|hour|moment) (?:had|has) come)(?: for ${ANYBODY}to| to| that|,? [\p{L}-]))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${everyForm('write turn apply go complain petition appeal')})(?= to [^.;]{2,80}?(?:asking|requesting|demanding|begging|calling|urging|seeking|(?:ask|request|demand|seek|complain)(?: for| that)|for (?:leave|permission|an?|the|protection|help|bail|redress) |that [^.;]{2,60} be ))`,
      'u',
    ),
  },
  {
    is: 'must',
    pattern: new RegExp(
      String.raw`\b(?:(?:is|are|was|were|(?:has|have|had) (?:now |already |long )?been|being|be) (?:\p{Ll}+ly |also |again |once more |repeatedly )*(?:asked|urged|requested|called (?:up)?on|ordered|instructed|advised|invited|enjoined|directed|encouraged|implored|begged|pressed|required|exhorted|reminded|obliged|recommended)(?: \p{Ll}+ly| again| in writing| several times| more than once)? ${TO}(?=\p{Ll})(?!(?:lie|confess|sit|stand|undress|strip|sleep|kneel|crouch|line|get|face the wall|put their)(?!\p{L}))${NO_NOUN}(?=\p{Ll})|(?:is|are) reminded (?:of (?:the(?:ir|its)? (?:duty|duties|obligations?)|its|their)|that (?=[^.;]{2,120}?(?<!\p{L})(?:must|should|shall|ought|need to|has to|have to|are to|is to|not to)(?!\p{L}))))`,
      'u',
    ),
  },
  {
    is: 'must',
    pattern: new RegExp(
      String.raw`\b(?:is|are|was|were|has been|have been) (?:given|granted|allowed|set) (?:(?:until|till) [^.;,]{2,40}|(?:\p{L}+|\d+) (?:more )?(?:hours?|days?|weeks?|months?)|(?:a|the) deadline[^.;,]{0,30}) to (?=${ACT})`,
      'u',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b${POWER}(?: [\p{L}'’-]+){0,4}? (?:was|were|has been|have been|had been|is|are) (?:also |again |repeatedly )?(?:told|warned|commanded|summoned) ${TO}(?=${ACT}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:(?:is|are) (?:\p{Ll}+ly |likewise |hereby |also |again |further |therefore |once more |once again )*(?:asked|urged|requested|called (?:up)?on|invited|enjoined|directed|advised|cautioned|exhorted|implored|reminded|encouraged|entreated|besought|summoned) ${TO}${NO_NOUN}(?=\p{Ll})|(?:is|are) (?:\p{Ll}+ly |hereby |also |again )*(?:reminded|warned|advised) that (?=[^.;]{2,100}?(?<!\p{L})(?:must|shall|is to|are to)(?!\p{L}))|(?:is|are) (?:\p{Ll}+ly |hereby |also |again )*(?:cautioned|warned|advised) against (?=\p{L}+ing(?!\p{L}))|shall (?:not )?be (?:\p{Ll}+ly )?(?=${ACTED}(?!\p{L})[^.;]{0,80}\b(?:by|not later than|no later than|within|before|until|forthwith|immediately)(?!\p{L})))`,
      'u',
    ),
  },
]
