import { ACT } from './action-verbs.ts'
import type { Formula } from './formula.ts'

/**
 * What is put in as a claim, an application or a motion, and what bodies are asked to do by other
 * words than those who have power: "their claim for damages", "Motion 1: that the canteen stay open".
 */
const BODY =
  '(?:inspectorate|registry|tribunal|board|bank|company|firm|management|employers?|owners?|union|university|school|municipality|command|army|military|forces|landlord|regulator|institute|clinic|service|agency|agencies|organi[sz]ations|editors|media|members|parties|deputies|operators?|contractor|developer|clerk|registrar|panel|jury|bench|council|assembly|congress|fund|insurer|airline|railway|publisher|platform)'
const CLAIMED =
  '(?:damages|compensation|redress|restitution|reinstatement|annulment|(?:an )?injunction|costs|(?:unpaid |lost )?wages|arrears|(?:non-)?pecuniary|moral (?:harm|damage)|revocation|institution of|initiation of|opening of|suspension|release|bail|leave|access|permission|asylum|parole|registration|rectification|correction|expungement|recognition|the (?:return|release|removal|exclusion|admission|annulment|recusal|transfer|production|disclosure))'

export const ENGLISH_CLAIM_FORMULAS: readonly Formula[] = [
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:claims?|actions?|suits?|applications?|motions?|petitions?|requests?|pleas?|bids?) for ${CLAIMED}\b|\b(?:applications?|motions?|petitions?|requests?|demands?|proposals?|pleas?),? (?:that (?:the|an?|all|his|her|their|its|it|he|she|they|no)|to have)\b(?! (?:was|were|is|are|has|had)\b)`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:appl(?:y|ies|ied|ying)|petition(?:s|ed|ing)?|move[sd]?|moving|su(?:ed|es|ing)) (?:[\w-]+ ){0,6}?for ${CLAIMED}\b|\b(?:seek(?:s|ing)?|sought) (?:the |an? |his |her |their |its )?(?:\w+ )?${CLAIMED}\b`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:asks?|asked|asking|invites?|invited|inviting|requests?|requested|requires?|required|instructs?|instructed|tells|told|orders?|ordered|directs?|directed|urges?|urged) (?:the |their |his |her |its |our |all |any |every |an? )?(?:[\w'-]+ ){0,3}?${BODY} (?:[\w'-]+ ){0,4}?(?:not )?to (?:${ACT}|testify|attend|continue)\b`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:it|they|we|the \w+) (?:also |therefore |further )?invites? (?:all|any|every|the|those|you|other|interested) [^.;:]{0,60}?\bto \w+|\b(?:has|have|had) invited (?:you|him|her|us|them|the \w+) to (?:testify|attend|appear|submit|explain|comment|visit|take part|give evidence)\b|\b(?:asks?|asked|asking) to have (?:the|his|her|their|its|it|them|my|our|a)\b|\bwith (?:an?|the) (?:\w+ )?(?:request|demand|plea|proposal|motion) (?:that|to|for)\b|\bwants (?:me|us|you) to (?!know|think|believe|understand|see|feel)\w+/i,
  },
  {
    is: 'named',
    pattern:
      /\b(?:which|that|whom) (?:the |our |their |his |her )?(?:[\w'-]+ ){0,3}?(?:begged|clamou?red|pleaded|prayed|petitioned|pressed|called|campaigned) for\b/i,
  },
  {
    is: 'cries',
    pattern:
      /^[\s–—•*-]*(?:motion|resolution|resolved|item|proposal|proposed|demand|request|amendment)\b[^:.;]{0,60}: (?:that|to) (?:the|an?|all|no|any|every|\p{L}+)/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:was|were|has been|have been|had been|am|is|are|been) (?:again |repeatedly |twice |then |also )?(?:told|ordered|instructed|asked|advised|urged|warned|invited|summoned) (?:(?:by|over|on) [^.;,]{2,40} )?(?:not )?to (?:change|leave|withdraw|drop|keep|pay|hand|move|vacate|stop|testify|attend|remain|report|surrender|evacuate|stay)\b/i,
  },
]
