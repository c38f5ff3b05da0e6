import { LETTER } from './letter-words.ts'
import type { ResponsePattern } from './pattern.ts'

/**
 * What an office did or left undone when people turned to it, told by the deed and by no word of
 * answering: the complaint it would not stamp, the officer it did not send, the promise it gave.
 */
const US = String.raw`(?:us|me|him|her|them|(?:the|our|his|her|their|my) (?:\w+ )?(?:family|families|relatives|lawyers?|mother|father|wife|widow|parents|brothers?|sisters?|journalists?|reporters?|monitors?|observers?|delegation|mission|residents|villagers|prisoners?|detainees?|applicants?|complainants?|petitioners?|victims?|survivors?|women|men))`
const NOT = `(?:did|do|does|has|have|had|was|were|is|are|would|could|will|can|may|shall)(?: so far| still| yet| even| simply)?(?: ?n['’]t| not| never)(?: yet| so far| ever| even| once| so much as| been| be| bother(?:ed)? to| care(?:d)? to| deign(?:ed)? to| want(?:ed)? to| tr(?:y|ied) to| move(?:d)? to| seek| sought)*`
/** What an office owes to those who turn to it. */
const OWED =
  '(?:accept|acknowledg|act|admit|admonish|allow|announc|answer|apologi[sz]|appear|appoint|approv|arrest|arriv|ask|assist|attend|book|br(?:ing|ought)|call|c[ao]me|charg|check|clos|collect|compensat|confirm|consider|convict|correct|count|deliver|deploy|detain|disarm|disburs|discipline|disclos|dispatch|do|done|document|enter|establish|evacuat|examin|execut|exhum|explain|fil(?:e|ed|ing)|f[ie]nd|found|follow|forward|fulfil|g[iao]ve|given|go|gone|went|grant|hand|help|hold|held|honou?r|identif|implement|includ|inform|inspect|instal|interven|interview|investigat|invit|issu|keep|kept|launch|leave|let|lift|listen|locat|log|look|maintain|make|made|mention|meet|met|move|nam(?:e|ed|ing)|notif|obey|object|offer|open|order|paid|pay|pass|permit|photograph|pick|plan|present|preserv|prevent|process|produc|prosecut|protect|prove|provid|publish|punish|put|question|reach|react|read|rebuil|receiv|recogni[sz]|record|refer|register|releas|remov|repair|replac|reply|replied|report|request|rescue|respond|restor|return|rule|sav(?:e|ed)|search|secure|see|seen|saw|seiz|send|sent|serv|show|shut|sign|speak|spoke|stamp|start|stop|submit|summon|supply|suspend|take|taken|took|tell|told|test|touch|trac|transfer|transmit|treat|try|tried|turn|updat|verif|visit|wait|want|warn|withdr[ae]w|write|written|wrote)'

export const ENGLISH_DEEDS: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:would|will)(?: ?n['’]t| not| neither| never) (?:even |so much as |hear of |agree to |allow |let )?\w+/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(String.raw`\b${NOT} ${OWED}\w*\b`, 'i'),
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:s(?:e|a)nt|sends?|took|takes?|taken|made|makes?|show(?:ed|s)?|gave|gives?|given|paid|pays?|did|does|said|says|saw|sees?|found|finds?|offer(?:ed|s)?|had|has|have|found itself with|raised|lifted|undertook|provided|provides|kept|held|expressed|conducted|carried out|set|proposed|published|named) (?:absolutely |exactly |almost |next to )?(?:no(?: one|body|thing)?|neither|none|zero|not a (?:single )?\w+|not one \w+)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:without (?:a (?:single )?word|saying|answering|explaining|opening|looking|giving|explanation|comment)|not a (?:single )?word|looked (?:away|on|the other way)|stood (?:by|idle)|sat on (?:it|the|our|his|her|their)|turned a (?:blind eye|deaf ear)|washed (?:its|their|his|her) hands|(?:is|are|was|were) (?:still )?(?:looking into|sitting on|dragging|waiting for))\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bnothing (?:more |further |else |at all )?(?:has |had |was |is )(?:since |yet |ever |so far )?(?:been )?(?:heard|done|said|sent|changed|happened|come|followed|received|given|paid|built|returned|published)\b|\bnot (?:a|one) (?:single )?(?:line|word|letter|call|penny|cent|nail|brick|coin|reply|answer|visit|document|page|shilling|dollar|somoni|tenge|som|person|official|officer)\b[^.;]{0,40}?\b(?:came|come|reached|arrived|followed|received|sent|paid|given|been)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bnot one of (?:us|them|the \w+|these \w+|our \w+|those \w+) (?:has|have|had|was|were) (?:ever |yet |so far )?(?:been )?(?:called|asked|heard|invited|summoned|questioned|interviewed|answered|visited|compensated|paid|informed|notified|registered|investigated|examined|returned|released)\b|\b(?:have|has|had) not so much as (?:been )?\w+ed\b/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:it|this|that|the (?:allegation|claim|report|information|accusation)s?) (?:is|was|are|were|has been|have been) (?:formally|categorically|firmly|strongly|flatly|officially|emphatically|vehemently|utterly|wholly|entirely|totally|completely|simply|plainly|absolutely)? ?(?:refuted|denied|rejected|dismissed|untrue|false|baseless|groundless|unfounded|pure (?:invention|fabrication|imagination|fiction)|fabricated|a lie|lies|fake|nonsense)\b/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:fruit|product|figment) of (?:(?:pure|sheer|sick|someone['’]s|the) )*(?:imagination|fantasy|invention)\b|\b(?:complaints?|cases?|files?|inquir(?:y|ies)|investigations?|proceedings|\d+|all|others|the rest)\s(?:of them )?(?:were |was |have been |has been |had been )?(?:later )?(?:shelved|closed|discontinued|archived|dropped|dismissed|struck off|filed away)\b[^.;]{0,30}?["“']?(?:for|owing to|due to|because of|on grounds? of|as) (?:the )?["“']?(?:lack|want|insufficient|absence|no |unproven|unfounded|unsubstantiated)/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:turned (?:(?:the|our|his|her|their|my|this|that|each|every) (?:\w+ )?${LETTER}|it|us|them|him|her) (?:down|away|back)|kept ${US} (?:out|away|waiting|standing|outside)|shut (?:the (?:door|gate|window)|${US} out)|barred ${US}|chased ${US}|drove ${US} (?:away|off|out)|showed ${US} the door|put (?:the |it |this |them |his |her |their )[^.;]{0,40}?down to|blamed (?:it|this|the|his|her|their|them)|attributed (?:it|this|the|his|her|their)|ascribed (?:it|this|the|his|her|their)|pinned (?:it|the blame))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:referred|passed|forwarded|sent|redirected|directed|pointed|advised|steered|handed) ${US} (?:on |back |over |instead )*to\b|\b(?:passed|handed|sent|referred|forwarded) (?:it|the (?:file|matter|case|papers|complaint|request|letter)s?) (?:on |over |back |up |down )?to\b|\bsaid (?:it|this|the matter|the case|that) (?:was|is|lay|lies|falls|fell) (?:not (?:in|within|a matter for|for)|outside|beyond|up to|with|the (?:job|business|task|remit|competence))\b`,
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
      /\b(?:will|shall|is to|are to|intends to|plans to) (?:\w+ly |soon |now |also |shortly |then )?(?:make (?:public|known|available)|publish|lay|review|look into|examine|consider|study|investigate|inquire|report|announce|compensate|rebuild|repair|pay|present|decide|respond|answer|reply|inform|issue|hold|open|set up|be (?:given|published|examined|reviewed|considered|looked into|investigated|announced|paid|made public|answered))\b/i,
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
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:found|finds|saw|sees|established|identified|discovered|detected|revealed) (?:that )?(?:no|neither|insufficient|there (?:was|were|is|are|had been) no|nothing)\b|\b(?:ruled|held|decided|concluded|found|determined|considered|declared)\b[^.;]{0,60}?\b(?:lawful|justified|proportionate|inadmissible|unfounded|groundless|unproven|out of time|time-barred|not (?:proved|proven|established|admissible|competent|a crime|within)|no (?:case|crime|grounds|violation|jurisdiction|basis))\b/i,
  },
]
