import { LETTER } from './letter-words.ts'
import type { ResponsePattern } from './pattern.ts'

const WHOM = String.raw`(?:us|me|him|her|them|the (?:family|families|relatives|lawyers?|mother|father|applicants?|residents|editors|press|media)|(?:my|his|her|their|our) \w+)`
const OFFICE = `(?:police(?: station)?|station|prosecutor['’]s office|prosecution office|ministry|court|akimat|town hall|city hall|embassy|reception|prison|colony|mayor['’]s office|governor['’]s office|department|consulate|checkpoint|barracks|jail|detention cent(?:re|er))`
const FILE = `(?:case|files?|lawyers?|clients?|materials|documents|records?|detainees?|prisoners?|prison|archives?|hearings?|courtroom|trial|doctors?|counsel|evidence|site)`
const OFFICER = `(?:head|chief|officers?|commander|governor|mayor|minister|director|warden|policem[ae]n|officials?|guards?|judge|prosecutor)`

export const MORE_ENGLISH_RESPONSES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:remain|remains|remained|left|been|is|are|was|were|stays?|stayed)\s(?:still |so far )?without (?:an? |any )?(?:answer|reply|response|reaction|explanation)\b|\bunanswered\b|\bnever (?:received|got|had) (?:an? |any )?(?:answer|reply|response|explanation)\b|\b(?:heard nothing (?:back|from|since|more)|never heard back)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bnot (?:a single )?one (?:[\w'’]+ ){0,5}(?:was|were|has been|had been) (?:\w+ )?(?:preceded|accompanied|answered|investigated|registered|examined|shown|followed|opened|explained|questioned|reprimanded|punished|tried)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:nothing|no one|nobody|none of them) (?:ever |has |has ever |had )?(?:came|come|arrived|answered|replied|responded|wrote back|called back|brought|showed|explained|helped|apologi[sz]ed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:did|do|does|has|have|had)(?: not|n['’]t| never) (?:\w+ly |even |ever |yet )?(?:give|given|show|shown|hand|handed|tell|told|inform|informed|provide|provided|send|sent|come|let|register|registered|accept|accepted|produce|produced|bring|brought|apologi[sz]e|apologi[sz]ed|visit|visited|issue|issued|present|presented|publish|published|listen|intervene|intervened|help|helped)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\bbut (?:nobody|no one|none of (?:us|them)) (?:has |had |ever )*(?:received|got|saw|came)\b|\b(?:we|I) never saw (?:him|her|them|it) again\b|\bnever (?:came back|kept|fulfilled|delivered)\b|\b(?:nobody|no one|none of us) (?:ever |has |had )*(?:got|received)\b(?! more)/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\brefused to (?:write (?:anything|it|this|down|my|our)|register (?:my|our|her|his|the|a|any)|(?:accept|take)(?: down)? (?:my|our|her|his|the|a|any) (?:complaints?|statements?|reports?|applications?|letters?|petitions?)|hand over the (?:body|bodies)|open a (?:criminal )?case)\b/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:(?:has|have|had|given|with) no|denied|refused) access to (?:the |his |her |their |a |any |my |our )?(?:[\w-]+ )?${FILE}\b|\b(?:is|are) (?:still |also )?not (?:being )?(?:admitted|let in|let into|let through|allowed (?:to (?:see|visit|enter|attend|meet)|into|in))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`^[\s–—•-]*(?:the |an? |our |my |his |her |their )?(?:second |new |first )?${LETTER}\b[^.;]{0,80}?[:,–—-]?\s(?:rejected|refused|denied|dismissed|declined|overruled|not granted)\s*(?:[.;,]|$|by |as |on |without )|\b${LETTER}\b[^.;]{0,60}\b(?:was|were|has been|have been|had been) (?:returned|sent back|overruled)\b`,
      'i',
    ),
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
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:is|are|was|were|has been|have been|had been|could) not (?:be |been |yet )?(?:officially )?confirmed\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:dismissed|described|denounced|branded|labelled|characteri[sz]ed|brushed off|portrayed|explained away|wrote off)\b[^.;]{1,60}?\bas\b|\bcalled (?:the|it|them|what|this|these|her|his|our|my|those)\b[^.;"“«]{0,60}["“«]|\bruled out\b|\b(?:denied|denies|deny) (?:that|having|any|all|everything|it|this|the)\b/i,
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
      String.raw`\b(?:dismissed|sacked|fired|suspended|reprimanded|replaced) (?:the |its |an? |two |three |several )?(?:[\w-]+ )?${OFFICER}\b|\bapologi[sz]ed\b|\b(?:informed|notified|wrote (?:back )?to|advised|assured) ${WHOM}(?: in writing| orally| by phone| later)? (?:that|of|about|to)\b|\bpublished (?:the|a) (?:list|names|report|figures)\b|\b(?:found|ruled|declared|recogni[sz]ed) [^.;]{2,50} (?:unlawful|illegal|invalid|unfounded)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:licen[cs]e|accreditation)\b[^.;]{0,30}\b(?:was|were|has been) (?:revoked|suspended|withdrawn|taken away|cancelled)\b|\b(?:state of emergency|curfew|mourning) (?:was|has been) (?:declared|imposed|introduced|lifted)\b|\b${OFFICER} (?:of [^.;,]{2,40} )?(?:was|were|has been|have been) (?:dismissed|sacked|fired|suspended|reprimanded|replaced)\b|\b(?:case|inquiry|investigation) (?:was|has been|had been) (?:opened|started|launched) (?:against|into) (?:the |an? |two |three )?(?:[\w-]+ )?(?:${OFFICER}|police|death|torture|beating|killing|disappearance)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\bcases? (?:against [^.;]{2,50} )?(?:was|were|has been|had been) (?:closed|dropped|discontinued|terminated|suspended|shelved)\b|\b(?:closed|dropped|discontinued|terminated|shelved) the (?:criminal )?case\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:nobody|no one|none of (?:them|the \w+)|not one (?:\w+ )?) ?(?:has|have|had|was|were) (?:ever |yet )?(?:been )?(?:held|reprimanded|dismissed|suspended|questioned|named|tried|convicted|sentenced|charged|punished|blamed|sacked|demoted|identified|prosecuted|disciplined|found guilty|brought to)\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:laughed|shrugged|smirked|hung up|turned ${WHOM} away|waved ${WHOM} (?:away|off)|sent ${WHOM} (?:away|home|back)|shouted at ${WHOM}|insulted ${WHOM}|told ${WHOM} to (?:wait|go|leave|shut up|be quiet|come back))\b`,
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
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:upheld|confirmed) (?:the|his|her|their) (?:\w+ )?(?:verdict|sentences?|ruling|judge?ment|conviction|decision|detention|arrest)\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:I|we|they|families|residents|villagers|survivors) (?:was|were) (?:\w+ )?promised\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:I|we|she|he|they) (?:was|were) (?:only |then |simply |later )?(?:told|informed|advised|promised|assured) (?:to|that|by)\b/i,
  },
]
