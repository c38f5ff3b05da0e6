import type { ResponsePattern } from '../pattern.ts'
import { actsEn } from './verb-forms.ts'
import { FAVOUR, GIVE, HANDLE, PROMISE } from './verbs.ts'
import { FEW, LETTER, MATTER, OFFICERS, OWED, PAPER, WHOM } from './words.ts'

/** The steps of an office: cases opened, papers given, things granted, officers dismissed, promises made. */
export const ENGLISH_STEPS: readonly ResponsePattern[] = [
  {
    answer: 'partly',
    needsActor: true,
    pattern:
      /\b(?:partially|partly|in part)\b[^.;]{0,20}\b(?:granted|satisfied|upheld|allowed)|\b(?:granted|satisfied|upheld|allowed)\b[^.;]{0,40}\b(?:partially|partly|in part)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\bgranted (?:the |a |an |his |her |their )?(?:[\w'’-]+ ){0,3}${LETTER}\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:opened|launched|initiated|instituted|ordered|started)\b(?: (?:an?|the|its own))? (?:[\w-]+ ){0,2}(?:cases?|investigation|inquiry|probe|check)\b|\b(?:cases?|investigation|inquiry|probe|check) (?:was|were|has been|have been) (?:opened|launched|initiated|instituted|ordered|started)\b|\bapologi[sz]ed (?:to|for)\b|\bagreed to\b|\b(?:promised|pledged|vowed) (?:to|that)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:registered|accepted|received|took down|forwarded|passed on|acknowledged) (?:my|our|the|her|his|their|an?|this) (?:\w+ )?${LETTER}\b|\b(?:opened|started|begun|began|launched|ordered|announced|carried out|conducted) (?:an?|the|its own|their own|his own) (?:[\w-]+ ){0,2}(?:check|inquiry|enquiry|investigation|probe|inspection|review|audit)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\boffered (?:(?:us|me|him|her|them|the \w+) )?(?:an?|the|new|money|compensation|to|\d+)\b|\b(?:asked for|requested|sought|demanded) access\b|\bpromised (?:(?:us|me|him|her|them|the \w+) )?(?:to|that|an?|the|new|each|every|\d+|compensation|money|help|houses|justice|roofs)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:took away|revoked|suspended|withdrew|cancelled|annulled|stripped)\b[^.;]{0,40}\b(?:licen[cs]e|accreditation|permit|status|registration|citizenship|passport|decision|order)\b|\b(?:set up|created|formed|appointed|established) (?:an? |the )?(?:[\w-]+ ){0,2}(?:commission|working group|headquarters|hotline|special prosecutor)\b|\bdeclared (?:an? |the )?(?:state of emergency|emergency|curfew|day of mourning|mourning)\b|\bimposed (?:an? )?(?:[\w-]+ )?(?:curfew|ban)\b|\b(?:granted|applied|indicated|ordered) interim measures\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:dismissed|sacked|fired|suspended|reprimanded|replaced) (?:the |its |an? |two |three |several )?(?:[\w-]+ )?${OFFICERS}\b|\bapologi[sz]ed\b|\b(?:informed|notified|wrote (?:back )?to|advised|assured) ${WHOM}(?: in writing| orally| by phone| later)? (?:that|of|about|to)\b|\bpublished (?:the|a) (?:list|names|report|figures)\b|\b(?:found|ruled|declared|recogni[sz]ed) [^.;]{2,50} (?:unlawful|illegal|invalid|unfounded)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:I|we|she|he|they) (?:was|were) (?:only |then |simply |later )?(?:told|informed|advised|promised|assured) (?:to|that|by)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:offered|agreed|undertook|consented|volunteered|ordered|instructed|directed|appointed|opened|reopened|launched|set up|began|started|suspended|dismissed|transferred|released|paid|reinstated|withdrew|dropped|lifted|visited|received|met)\b(?= (?:to |the |an? |its |their |his |her |all |three |two |him|them|us|with |families|charges|compensation|relatives))(?=[^.;]{0,80}\b(?:mediat\w+|talks?|inquiry|enquiry|investigation|probe|review|commission|officers?|police(?:man|men)|guards?|commander|warden|compensation|famil(?:y|ies)|relatives|charges?|case|ban|curfew|visit|access|delegation|autopsy|exhumation|residents|victims|protesters|petitioners|applicants)\b)/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:referred|passed|forwarded|sent|redirected|directed|pointed|advised|steered|handed) ${WHOM} (?:on |back |over |instead )*to\b|\b(?:passed|handed|sent|referred|forwarded) (?:it|the (?:file|matter|case|papers|complaint|request|letter)s?) (?:on |over |back |up |down )?to\b|\bsaid (?:it|this|the matter|the case|that) (?:was|is|lay|lies|falls|fell) (?:not (?:in|within|a matter for|for)|outside|beyond|up to|with|the (?:job|business|task|remit|competence))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:g(?:a|i)ve(?:s|n)? (?:(?:us|me|him|her|them|the \w+) )?(?:its|his|her|their|an?|the) (?:word|assurances?|undertaking|commitment|guarantee|date|(?:reference|registration|incoming) number|receipt|explanation|account|version)|sw(?:ore|ears?)(?! at)|guarante(?:ed|es)|committed (?:itself|himself|herself|themselves))\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /(?<!\bcourt )\b(?:will|shall|is to|are to|intends to|plans to) (?:\w+ly |soon |now |also |shortly |then )?(?:make (?:public|known|available)|publish|lay|review|look into|examine|consider|study|investigate|inquire|report|announce|compensate|rebuild|repair|pay|present|decide|respond|answer|reply|inform|issue|hold|open|set up|be (?:given|published|examined|reviewed|considered|looked into|investigated|announced|paid|made public|answered))\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:condemn(?:s|ed)|deplor(?:es|ed)|(?:t(?:akes|ook)|taken) note|express(?:es|ed) (?:its|his|her|their|deep|sincere|regret|concern|condolences|sympathy|hope)|condol(?:es|ed))\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:open(?:ed|s)|start(?:ed|s)|regist(?:ered|ers)|logged|docketed|institut(?:ed|es)|took (?:up|on|over)|t(?:ake|aken|akes|ook)|admitted|enrolled|created|assigned|launched|ordered|commissioned|conducted|concluded|completed|closed|suspended|reopened|resumed) (?:an?|the|its|their|his|her|this|that|our|all|two|three|four|both|\d+) (?:[\w'’-]+ ){0,3}?(?:files?|cases?|dockets?|complaints?|inquests?|proceedings|investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|checks?|reviews?|audits?|commissions?|inspections?|examinations?|autops(?:y|ies)|exhumations?|petitions?|communications?|applications?)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${actsEn(PROMISE)}|(?<!\b(?:having|was|were|been|be|is|are|longer|not|being) )(?:${actsEn(HANDLE)} ${FEW}${MATTER}|${actsEn(FAVOUR)} ${WHOM}|${actsEn(GIVE)} (?!(?:the |an? |his )?orders? to (?:fire|shoot|open|beat|attack|kill|burn|charge|advance))${FEW}(?:${OWED}|(?:[$£€]|[A-Z]{1,3} ?)\d)|(?:issued|issues) (?:${WHOM}|(?:an? |the )?(?:\w+ )?(?:letter|document|certificate|passport|visa|receipt|copy|permit|pass|number|voucher))))`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${actsEn('adjourn overrule sustain quash remit/remitted reserve recuse uphold/upheld strike_out/struck set_aside/set discharge vacate admonish certify waive')}(?! (?:[\w-]+ )?(?:injur|wound|loss|damage|burn|fractur|hit))|(?:ruled|rules)\b(?!:)|(?:stayed|stays) (?:the|its|an?|his|her|all)\b|(?:${actsEn('order direct grant allow refuse')}) (?:that |the |a |an |his |her |their |its |him |them )(?!detention|arrest|search|raid|crowd)|${actsEn('record enter return deliver hand_down')} (?:an? |the |its )?(?:\w+ )?(?:verdict|finding|ruling|judge?ment|nolle prosequi|plea|decision|opinion|conviction))`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b${PAPER},? (?:[^.;]{0,40}?,? )?(?:${actsEn('say/said call put/put give/gave list state read/read have/had describe speak_of/spoke record claim insist explain show/showed attribute blame mention omit/omitted refer/referred thank cite name deny confirm speak_only_of/spoke maintain')})(?! (?:been|not been)\b)`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:puts?|gives?|gave|sets?|places?|estimates?|revised|lowered|raised|corrected|acknowledges?|counts?) (?:the |its |a |an )?(?:\w+ )?(?:number|toll|figure|total|count|tally|dead|losses|estimate|death toll|casualties)\b|\b(?:put out|read out|issued|issues|released|releases|published|publishes|posted|posts|circulated|circulates|printed|aired|broadcast|tabled|laid|distributed|deleted|withdrew|took down|removed) (?:an? |the |its |two |three |no )?(?:[\w-]+ ){0,2}?(?:statement|correction|denial|note|list|notice|clarification|apology|bulletin|video|clip|photograph|picture|reply|response|report|findings|tweet|post|page|warning|denunciation|rebuttal|communiqu[eé]|release|figures?)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:is|are|was|were)(?: still| now| currently| said to be| only)? (?:studying|looking (?:at|into|for)|examining|considering|reviewing|investigating|awaiting|waiting|working on|checking|verifying|preparing|drafting|deliberating|following|monitoring|aware|unaware|not aware|satisfied|concerned|confident|ready|willing|unwilling|unable|not in a position|reluctant|sorry|(?:on|away on) (?:leave|holiday|sick leave|pilgrimage|business)|(?:out|away|abroad|unavailable|absent|busy|not in|in a meeting|not there|at lunch|at prayer)\b)/i,
  },
]
