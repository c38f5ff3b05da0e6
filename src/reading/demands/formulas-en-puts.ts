import type { Formula } from './formula.ts'

/** What is put in, sought, hoped for and ordered, by words that need neither a known asker nor a known thing. */
const LED_TO = String.raw`(?!(?:the|an?|date|this|that|me|us|him|her|them|his|be|have|one)(?!\p{L}))`
/** What people seek for themselves, of nobody. */
const FOR_ONESELF =
  '(?! (?:refuge|shelter|safety|sanctuary|help|work|asylum|medical|treatment|advice|comfort|employment|cover|to |out|after|by))'
const PAPER = '(?:PETITION|MOTION|APPLICATION|REQUEST|DEMAND|COMPLAINT)S?'

export const ENGLISH_PUT_FORMULAS: readonly Formula[] = [
  {
    is: 'named',
    pattern:
      /\b(?:(?:requisition|suit|request|demand|prayer|bid|plea|application|petition|motion|proposal|entreaty)s?,? (?:of [^.;,]{2,50} )?(?:dated [\d./-]+ |of \d[^.;,]{2,20} |no\.? [\d/-]+ )?(?:for (?!comment|the job|work)|that (?!was|were|had|has|is(?!\p{L}))|to (?=(?:be|see|have|know|visit|speak|meet|\p{Ll}{3,}) ))|(?<=\b(?:the|their|his|her|its|our) )wish(?:es)? (?:of [^.;,]{2,50} )?(?:to|for|that) )(?=\p{L})/u,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:(?<=\b(?:police|we|I|families|relatives|parents|doctors|organi[sz]ers|detectives|officers|authorities|they) (?:\p{Ll}+ly |again |also )?)appeal for (?=\p{L})|ask(?:s|ed|ing)?, [^.;,]{2,60}, for (?=\p{L})|wants? (?!to(?!\p{L})|nothing|more)[^.;,]{2,60} from (?:the|us|you|them|him|her|every\p{L}*)(?!\p{L})|(?:challeng(?:es|ed|ing)|contest(?:s|ed|ing)) (?:the|his|her|their|its|this|that) (?:[\p{L}’'-]+ ){0,3}?(?:decision|ruling|verdict|judgment|order|refusal|sentence|conviction|detention|dismissal|deportation|expulsion)(?!\p{L})|would be (?:best|better|wise|safer) (?:for [^.;,]{2,30} )?(?:if|that|to)(?!\p{L}))/u,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:said|says|wrote|insisted)(?: that)? (?:(?:I|he|she|we|they|you|it|(?:the|my|our|his|her|their) \p{Ll}+) (?:was|were|am|is|are) (?:not )?to ${LED_TO}(?=\p{Ll}{2,})|(?:not )?to ${LED_TO}(?=(?:stay|stop|leave|go|come|write|wait|sign|keep|hand|bring|send|tell|call|put|take|give|let|open|close|move|pay|report|withdraw|drop|be) ))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:expects?|expected|counts? on|trusts?) (?:us|me|him|her|them|you|everyone|everybody) to ${LED_TO}(?=\p{Ll}{2,})|\b(?:hopes?|hoped) that (?=(?:[\p{L}’'-]+ ){1,7}?(?:will|would)(?!\p{L}))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:sought|seeks|seeking)(?=${FOR_ONESELF} \p{L})|\bmove[sd] (?:for (?=(?:[\p{L}’'-]+ ){1,5}?to be(?!\p{L}))|that (?=\p{L}))|\bobject(?:s|ed|ing) to (?=(?:his|her|their|its|the|an?) (?:[\p{L}’'-]+ ){0,4}?\p{L}+ing(?!\p{L}))`,
      'u',
    ),
  },
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:(?:EMERGENCY |URGENT |JOINT )?${PAPER} (?:for|to|FOR|TO|that) (?=\p{L})|(?:memorandum|resolution|leaflet|telegram|open letter) (?:for|to (?:stop|halt|end|free|lift)|asking|against) (?=\p{L}))`,
      'u',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:(?:has|have) to (?:turn up|report|appear|leave|register|sign|be there) (?=(?:on|at|by|before|within|in|every|for|today|tomorrow)(?!\p{L}))|order(?:s|ed) (?:them|us|me|him|her|everyone|everybody|people|residents|shops) (?=(?:to the|to their|out(?! of the (?:bus|car|van|house))|off|back|home|inside|away|down|indoors)(?!\p{L}))|(?:curfew|halt|evacuation|blackout) (?:is|was|has been) (?:ordered|imposed|declared)(?=[,;.]))/u,
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—-]*(?:And|Or) (?:say|tell|give|send|stop|let|publish|release|name|open|come|bring|pay|free) (?=(?:us|me|him|her|them|it|the|our|my|in|to|and|that|who|where|what|no|all|those)(?!\p{L}))/u,
  },
  {
    is: 'cries',
    pattern:
      /(?<=; )(?:and )?(?:not )?to (?=(?:ask|insist|demand|urge|request|press|write|seek|call|inform|publish|release|stop|pay|ensure|provide|allow|grant) (?!\p{L}+ed))/u,
  },
]
