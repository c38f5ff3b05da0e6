import type { ResponsePattern } from '../pattern.ts'

/**
 * What came of asking, told by the frame: who was told what, what a request drew, who agreed, what an
 * owner or a union says, what stands behind a motion in a list; nobody need be known to hold an office.
 */
/** Those who are asked and answer as offices do, and hold none. */
const BODY =
  '(?:owners?|management|company|utility|firm|employers?|landlord|supplier|operator|university|hospital|school|bank|insurer|insurance|HR|bishops|union|federation|association|agency|contractor|club|party|board|consortium|foundation|airline|mine|factory|plant|estate|developer|distributor|spokespersons?|leadership)'
const SAID =
  '(?:said|says|told|tells|replied|replies|blamed|blames|offered|offers|refused|refuses|claimed|claims|insisted|insists|denied|denies|promised|promises|agreed|agrees|announced|announces|declined|declines|conceded|concedes|called|calls|described|describes|spoke of|speaks of|wrote|writes|apologi[sz]ed|rejected|rejects|dismissed|dismisses|assured|maintains|maintained|regretted|regrets)'
const PUT =
  '(?:requests?|protests?|letters?|visits?|petitions?|complaints?|calls?|questions?|appeals?|pleas?|enquir(?:y|ies)|inquir(?:y|ies)|messages?|reminders?|applications?|motions?)'

export const ENGLISH_CAME_OF_IT: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:was|were|been|is|are) (?:\w+ly |again |only |then )?(?:told|informed|assured|promised)(?: (?:at|in|over) (?:the )?[^.;,]{2,30})?,? (?:that (?!(?:my|our|his|her|their) )|the \p{Ll}+ ["“]|it (?:was|is)|there (?:was|is|were|are)|no (?:such|one)|["“«])/iu,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /\b(?:the (?:first|second|third|other|last|next)|another|one of them|both|neither) (?:swore|offered|told|said|replied|sent|thanked|promised|refused|answered|shrugged|laughed|wrote|wanted)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b[Yy]our (?:office|secretary|secretariat|ministry|department|officers?|clerk|deputy|staff|predecessor) (?:has |have |had )?(?!(?:need|must)(?!\p{L}))\p{Ll}+(?:ed|d|t)(?!\p{L})|\b[Yy]ou (?:have |had |then |also |once )?(?:told|promised|assured|swore|pledged|replied|refused) (?=(?:us|me|them|him|her|that|the|to|there)(?!\p{L}))|["”’],? (?:came|ran) (?:the|her|his|their|from)(?!\p{L})/u,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\bagreed(?:,[^.;,]{2,30},)? to (?!disagree)(?=\p{L})|\bI was (?:\p{Ll}+ )?thanked(?!\p{L})|\bthanked (?:us|me|them) for(?!\p{L})|\b(?:its|their) (?:position|answer|reply|line|stance|explanation|version) (?:is|was|remains)(?!\p{L})|\b(?:yes|no) to (?:the |all |every|any|an? |masks|both)/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`(?<!\b(?:in|at|of|from|to|outside|for|by|with) )\b(?:the|its|their|an?|our) (?:[\p{L}'’-]+ ){0,2}?${BODY}(?:,[^.;,]{2,50},)? (?:has |have |had |now |also |then |only ){0,2}${SAID}(?!\p{L})(?! (?:on|for|upon|to (?:their|his|her))(?!\p{L}))`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,80}? (?:has |have |had )?(?:\w+ly )?(?:been )?(?:met with|produced|yielded|earned|elicited|drew|drawn) (?:only |us |him |her |me |them |back )?(?:an?|the|no|nothing|silence|two|one|laughter)(?!\p{L})|\b${PUT}\b[^.;]{0,80}? (?:was|were|is|are|has been|have been) (?:not|never) (?:touched|addressed|discussed|mentioned|ruled|taken|considered|examined|answered|explained|entertained)(?!\p{L})|\bdevoid of (?:any |all )?(?:basis|foundation|truth|merit)|\bit is for the \p{L}+(?: \p{L}+)? alone(?!\p{L})|\b(?:demand|request|call|proposal)s? [^.;]{0,60}? (?:is|are) (?:unnecessary|premature|superfluous|unacceptable|excessive|out of the question|not under consideration|misplaced|moot)(?!\p{L})`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /^\s*(?:not ruled (?:up)?on|allowed|granted|overruled|disallowed|no recordings? exists?)(?=[,.;]|\s*$)|[–—-] ["“][^"”]{3,60}["”]; |\b(?:RESPONSE|REPLY|OPPOSITION) (?:in|to|by|of)(?!\p{L})|\bORDER (?:granting|denying|dismissing)(?!\p{L})|\bNOTICE by (?:the )?(?:respondents?|defendants?|government)(?!\p{L})/u,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /^["“«\s–—-]*(?:We|I|They|He|She) (?:shan['’]t|won['’]t|will not|refused|declined|may|may not|would not|wouldn['’]t)\.?\s*$|\b(?:union|company|owners?|bank|hospital|firm|landlord)(?: in \p{Lu}\p{L}+)? (?:would|will) not (?!be |have )(?=\p{L})|\b(?:We|I)['’]ve not (?:replied|answered|signed|gone)(?!\p{L})|\b(?:[Nn]ot one|[Nn]ot a single) (?:official|officer|minister|deputy|policeman|prosecutor|judge|member|ministry|authority) (?=\p{L})/u,
  },
  {
    answer: 'refused',
    needsActor: 'own',
    pattern:
      /\b(?:we|I) (?:do not|don['’]t|aren['’]t|are not|cannot|can['’]t|accept|regret|dispute) (?=\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern:
      /\b(?:we|I) (?:(?:have|had) (?:\p{L}+ly )?(?:said|decided|made|written|spoken|suspended|opened|ordered|referred|instructed|taken|commissioned|apologi[sz]ed)|take (?:the|every|all|this|such|these)|commit (?:to|ourselves)|suspended|will|['’]ll|shall)(?!\p{L})|\b(?:is|are) being (?:\w+ly )?\p{L}+ed(?!\p{L})|\bwill (?:be (?:in place|given|made|held|published|\p{Ll}+ed)|revert|flow|continue|resume|follow|reopen|receive)(?!\p{L})|^[\s•–—\d.]*The (?:company|ministry|mission|government|service|hospital|trust|police|department|command|university) \p{Ll}+ed(?!\p{L})/iu,
  },
]
