import type { ResponsePattern } from '../pattern.ts'
import { doneEn } from './verb-forms.ts'
import { HANDLE } from './verbs.ts'
import { BE, LEAVE, LETTER, MATTER, OFFICE, OFFICER, OFFICERS, ON, PUT, WHO } from './words.ts'

/** What was put to an office and dealt with, and what became of its officers; nobody need be named. */
export const ENGLISH_DEALT_WITH: readonly ResponsePattern[] = [
  {
    answer: 'partly',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:only|just|barely|scarcely|no more than) (?:[\w-]+ ){1,6}?(?:has|have|had) (?:ever |yet |so far |since )?been (?:${doneEn('pay/paid compensate rehouse resettle register investigate answer examine return release identify exhume prosecute charge convict rebuild/rebuilt publish')})`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:(?:death |medical |burial )certificates?|post-mortem(?: report)?|autops(?:y|ies)(?: report)?|official (?:report|version|account|record|figure|bulletin|line)s?|court records?|police (?:report|record|log|bulletin)s?) (?:\w+ly |only )?(?:says?|said|gives?|gave|reads?|lists?|listed|states?|stated|speaks? of|puts?|records?|recorded|names?|blames?|cites?)\b|\b(?:rang|phoned|called|telephoned|dialled|tried) [^.;:"“«]{2,60}[:–—-] ?["“«‘']/i,
  },
  {
    answer: 'partly',
    needsActor: false,
    pattern:
      /\b(?:terms?|sentences?)\b[^.;]{0,30}\b(?:was|were) (?:later )?(?:replaced|commuted|reduced)\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${LETTER}\b[^.;]{0,60}\b(?:was|were|has been|have been|had been) (?:forwarded|redirected|passed on|referred|registered|accepted|granted|sent on)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:licen[cs]e|accreditation)\b[^.;]{0,30}\b(?:was|were|has been) (?:revoked|suspended|withdrawn|taken away|cancelled)\b|\b(?:state of emergency|curfew|mourning) (?:was|has been) (?:declared|imposed|introduced|lifted)\b|\b${OFFICERS} (?:of [^.;,]{2,40} )?(?:was|were|has been|have been) (?:dismissed|sacked|fired|suspended|reprimanded|replaced)\b|\b(?:case|inquiry|investigation) (?:was|has been|had been) (?:opened|started|launched) (?:against|into) (?:the |an? |two |three )?(?:[\w-]+ )?(?:${OFFICERS}|police|death|torture|beating|killing|disappearance)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:at|in|from) (?:the )?(?:[\p{L}'’-]+ ){0,2}?${OFFICE}\b[^.;]{0,30}?\b(?:they|someone|a man|a woman|a voice|we were|I was|he was|she was)\s(?:\w+ly |just |only )?(?:told|said|answered|replied|refused|promised|explained|informed)\b`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:I|we|they|families|residents|villagers|survivors) (?:was|were) (?:\w+ )?promised\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly |then |also )*(?:allowed|granted|upheld|accepted|sustained|acknowledged|heard|admitted|transferred|sent|passed|answered|considered|examined|under (?:review|consideration|examination)))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`${WHO} (?:were|was|are|is|been|have been|has been|had been|got) (?:\w+ly |then |all |both |again |once more |later |only |simply )*(?:${doneEn(`tell/told inform advise assure reassure promise offer give/gave/given hand grant show/showed/shown allow permit let_in/let admit refer redirect direct send_to/sent_to notify warn remind ask_to invite summon receive pay/paid compensate reimburse release quote`)})(?! (?:shot|the truth|to (?:walk|run|lie|kneel|strip|get|stand|sit|move|undress|rest|hurry|dig|sign))\b)|\b(?:it|this|that) (?:is|was|has been|had been) (?:\w+ly )?(?:announced|stated|explained|clarified|confirmed|promised|decided|ordered|denied|reported by)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${MATTER}${ON}{0,90}?\b${BE} (?:\w+ly |then |later |also |duly |still |now |again |only |twice )*(?:${doneEn(HANDLE)}|under (?:review|consideration|examination|study|investigation)|in hand|in progress|under way|underway)`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /\b(?:a|an|the|its|his|her|their|one|that|this|no|official|written|formal|only|first|second) (?:[\w-]+ ){0,3}?(?:reply|response|answer|rejoinder|rebuttal|denial|clarification|correction|communiqu[eé]|acknowledge?ment|receipt|refusal|rejection|apology|assurances?|undertaking|e-?mail|letter|note|text|tweet|post|fax|slip|card|form|statement|ruling|order|decision)(?: of [^.;,]{2,30}?| dated [^.;,]{2,30}?| from [^.;,]{2,40}?| to [^.;,]{2,30}?|,? when it (?:came|did come),?)? (?:(?:finally |then |eventually |later |only )?(?:came|arrived|said|says|read|reads|ran|runs|stated|states|spoke|speaks|noted|cited|cites|gave|gives|claimed|claims|insisted|explained|confirmed|reached|followed|promised|referred|refers|thanked|thanks|assured|informed|consisted|was (?:received|sent|issued|posted|handed|signed|two|three|four|one))|(?:was|is)[: ]+["“«‘'])/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${LEAVE}(?: [\w'’-]+){0,6}? ${BE} (?:granted|allowed|approved|ordered|restored|promised|extended|arranged|authori[sz]ed|permitted|given|issued|awarded|paid|postponed|adjourned|delayed|scheduled|fixed|set|reinstated)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${OFFICER}(?: (?:in question|concerned|responsible|of [^.;,]{2,30}))?,? (?:${BE} (?:promoted|moved|transferred|reassigned|suspended|dismissed|sacked|fired|demoted|disciplined|reprimanded|decorated|retired|reinstated|replaced|removed|recalled|disarmed|cautioned|fined|acquitted|cleared)|(?:has|have|had) (?:since |now |already )?(?:gone on leave|left (?:the (?:service|force|country)|office)|resigned|retired|(?:kept|lost) (?:his|her|their) (?:post|job|rank)s?)|(?:remains?|remained|stays?|stayed|is still|are still|was back|were back|is back|are back) (?:on duty|in post|in office|at large|at (?:his|her|their) (?:post|desk)s?|in (?:his|her|their) (?:post|job)s?|in uniform|on the force|free|unnamed))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:is|are|was|were) (?:now |still |currently )?being (?:${doneEn('examine look_into/looked study consider review process investigate handle deal_with/dealt verify check translate prepare finalise finalize address follow_up')})|\b(?:they|it|he|she) (?:is|are|was|were) (?:still |now )?(?:looking|searching|waiting|considering|deciding|examining|checking|studying|thinking|working)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /^(?:\d+[/.)])?[\s–—•*-]*(?:and )?(?:the |their |its |his |her |our )?(?:only |official |first |second |last |final |usual |eventual |whole |full |one-\w+ |written )*(?:answer|reply|response|verdict|outcome|result|ruling|decision|explanation|version|line|excuse|reaction|comment|conclusion|finding|status|advice)(?:,? (?:of|from|by|to|at|given|per|according to|in|on|over) [^:.;]{2,50})?\s?(?::|–|—|was:? |is:? )(?=\s?["“«‘']|\s?[\p{L}\d])/iu,
  },
]
