import type { ResponsePattern } from '../pattern.ts'

/** What a court, a board or a meeting makes of what was put to it, told by the thing and not by the office. */
const PUT = String.raw`\b(?:claims?|appeals?|applications?|complaints?|motions?|requests?|arguments?|petitions?|objections?|pleas?|grounds?|submissions?|challenges?|communications?|recommendations?|wish(?:es)?|demands?|conditions?|proposals?)\b`
const HOW = String.raw`(?:therefore |accordingly |hereby |nonetheless |nevertheless |thus |also |now |partly |partially |\w+ly )*`

export const ENGLISH_RULINGS: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${PUT}[^.;:]{0,60}? (?:is|are|was|were|has been|have been) ${HOW}(?:to be )?(?:allowed|upheld|granted|well[- ]founded|sustained|admissible|carried|accepted|met|satisfied|fulfilled|agreed to|taken up)\b(?! by (?:the |his |her )?(?:famil|public|residents))|\b(?:the |his |her |their |its )(?:sentences?|terms?|fines?|penalt(?:y|ies)) (?:is|are|was|were|has been) ${HOW}(?:reduced|increased|set aside|quashed|suspended|commuted|replaced|mitigated)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:this|that|the|its|his|her|their|second|first|third) (?:\w+ )?(?:arguments?|grounds?|objections?|claims?|appeals?|submissions?|pleas?|challenges?|limbs?)(?:,? [^.;:]{0,40}?,)? (?:fails?|cannot succeed|must fail|has no merit|is without merit|is (?:manifestly )?ill-founded|is unfounded|is not (?:well[- ]founded|made out|persuasive))\b|${PUT} ${HOW}declared (?:manifestly )?(?:inadmissible|ill-founded|unfounded)\b|\bnone (?:was|were|is|has been|came|ever) (?:forthcoming|given|received|offered|made|provided)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:alleges?|alleged|contends?|contended|asserts?|asserted|pleads?|pleaded) (?:that|limitation|immunity|ignorance|secrecy)\b/i,
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern:
      /\b(?:decided|concluded|found|ruled|held|considered|took the view|are satisfied|is satisfied) that (?:there (?:was|were|is|are|had been) (?:nothing|no|not|insufficient|little)|nothing|no (?:\w+ )?(?:crime|offence|violation|breach|grounds?|evidence|case))\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\btakes? (?:every|all|any|such|these|this|the|each)(?: \w+){0,3}? (?:allegations?|complaints?|reports?|matters?|concerns?|claims?|accusations?) (?:very |extremely )?seriously\b|\bwill (?:submit|refer|forward|put|pass|transmit|look into|examine|study|consider|review) (?:the|this|your|every|each|all|it)\b/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:was|were|has been|have been|had been|is|are) (?:\w+ly )?(?:prohibited|banned|forbidden|disallowed|cancelled|vetoed|blocked|dispersed) by (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:prefect|governor|mayor|police|court|minist(?:er|ry)|council|authorit(?:y|ies)|akimat|government|administration|municipality|commissioner|commandant|judge|prosecutor|embassy|district|state)\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:staff members?|employees?|nurses?|doctors?|teachers?|drivers?|wardens?|guards?|officers?|officials?|policem[ae]n|director|principal)(?: concerned| responsible| in question| involved)? (?:has|have|was|were) (?:since )?(?:been )?(?:\w+ly )?(?:reprimanded|suspended|dismissed|disciplined|transferred|cautioned|removed from|relieved of|demoted)\b/i,
  },
]
