import type { ResponsePattern } from '../pattern.ts'
import { actsEn, doneEn } from './verb-forms.ts'
import { GIVE, HANDLE, OWE } from './verbs.ts'
import { BE, LETTER, MATTER, ON, OWED, PUT, YET } from './words.ts'

/** Nothing came: letters that lie, answers that were owed and not given, whoever owed them. */
export const ENGLISH_SILENCES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,70}?\b(?:has|have|had) (?:so far |since |still |yet )?[a-z]+(?:ed|t|en|n) (?:nothing|no (?:more|answer|reply|effect|result|reaction|response)|only|little)\b|\bnot an? (?:single )?[a-z]+(?: of (?:it|this|that|them))? (?:has|have|had) (?:yet |ever |so far )?(?:come|arrived|reached|followed|materiali[sz]ed|been (?:paid|built|returned|sent|given|seen|published|answered))\b|\b(?:to|in (?:reply|answer|response) to) [^.;]{0,30}?${LETTER}[^.;]{0,30}? (?:there (?:was|came)|came|we (?:got|had|received)) (?:only|nothing|no)\b|\b(?:nothing|little) (?:has |had )?(?:came?|come) of (?:it|this|that|them)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:it|they|this|that|these|none) (?:was|were|has|have|had)(?: still| so far)?(?: not| never|n['’]t)(?: yet| been)* (?:${doneEn(`${HANDLE} ${GIVE}`)})`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bno (?:official |written |formal |proper |immediate |public )?(?:response|reaction|reply|answer|explanation|comment)\b(?! (?:is|was) (?:needed|required))/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${LETTER}\b[^.;]{0,110}\b(?:(?:was|were|has been|have been|had been) (?:\w+ )?(?:not|never) \w+(?: (?:processed|answered))?|(?:have|has|had) not been \w+|were (?:either )?ignored|(?:went|remained|go|remain|remains|left) (?:unanswered|unheard))`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were|been|are|is) (?:simply |either |completely )?ignored\b|\bignored the (?:fact|complaints?|appeals?|requests?|evidence|statements?)/i,
  },
  { answer: 'silent', needsActor: false, pattern: /\bneither\b[^.;]{0,60}\breact\w*/i },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:was|were) (?:not|never)(?: been)? (?:\w+ )?(?:investigated|identified|given a legal assessment|given any assessment|prosecuted|punished|recogni[sz]ed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\bno (?:\w+ )?(?:investigation|inquiry|criminal case|case|probe) (?:was|has been|had been) (?:ever )?(?:opened|launched|carried out|conducted|started|initiated|held)\b|\bnothing (?:has been|was) done\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:nobody|no one) from the \w+|\b(?:nobody|no one|none of (?:them|the \w+)) (?:has|have|had|was|were) (?:ever )?(?:been )?(?:held|brought|punished|charged|prosecuted|arrested)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:did|has|have) not receive[d]? (?:a |an |any |proper |due )?(?:[\w-]+ )?(?:attention|response|answer|reply|compensation)/i,
  },
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
    needsActor: false,
    pattern:
      /\b(?:nobody|no one|none of (?:them|the \w+)|not one (?:\w+ )?) ?(?:has|have|had|was|were) (?:ever |yet )?(?:been )?(?:held|reprimanded|dismissed|suspended|questioned|named|tried|convicted|sentenced|charged|punished|blamed|sacked|demoted|identified|prosecuted|disciplined|found guilty|brought to)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:unacknowledged|unanswered|unheeded|without (?:an? )?(?:answer|reply|response|effect|result|consideration|action)|(?:to|met (?:with|by)|received|got) (?:no avail|(?:only |nothing but )?silence|no (?:answer|reply|response|reaction))|fell on deaf ears|came to nothing|led (?:to nothing|nowhere)|(?:is|are|was|were) (?:still )?(?:pending|outstanding|being ignored|shelved)|lies? unread)\b|\b(?:no (?:one|official)|nobody) (?:at|from|in) [^.;]{2,50}? (?:picked up|answered|was available|would (?:comment|speak|talk|say|take|accept|see|hear|receive|help|listen))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:no|not any|without (?:any )?) ?(?:substantive |further |clear |satisfactory |meaningful |proper |detailed )?(?:word|news|acknowledg(?:e)?ment|information|feedback|action|follow-up|reply|response|answer|explanation|apology) (?:has |have |had |was |were |is )?(?:ever |yet |since |been )*(?:come|came|reached|received|arrived|given|provided|offered|sent|taken|forthcoming|followed)\b|\b(?:still|are|is|were|was|been) (?:waiting|awaiting) (?:for )?(?:an? |the |any )?(?:answer|reply|response|decision|ruling|reaction)\b|\bto this day\b[^.;]{0,40}\b(?:no|not|nothing|nobody)\b/i,
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
    answer: 'silent',
    needsActor: 'near',
    pattern:
      /\b(?:he|she|it|they)(?: still| ever)? (?:has|have|had|did|does|do|was|were|is|are|would|will)(?: not|n['’]t)(?: yet| so)?\s*[.;!]?\s*$|\b(?:nobody|no one|none|nothing|none of them)(?: ever)? (?:has|have|did|does|was|were)\s*[.;!]?\s*$|\b(?:years?|months?|weeks?) (?:went|have gone|had gone|passed|have passed|had passed|elapsed|had elapsed|ran)(?: by)?,? (?:before|without|until|with no|and (?:no|nothing|still))\b/i,
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`${OWED}${ON}{0,50}?\b(?:was|were|is|are|has|have|had|could)(?: not|n['’]t| never)${YET} (?!confirmed|substantiated|corroborated)(?:${doneEn(OWE)}|forthcoming|available|on (?:file|record))|${OWED}${ON}{0,30}?\b(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:missing|outstanding|pending|overdue|unpaid|unpublished|unanswered|unknown|undisclosed|unexplained|unsigned|unfinished|awaited|secret|classified|withheld|blank|empty)|(?:has|have|had) (?:still )?(?:yet to|to be))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:no|not one|not a(?: single)?|none of the|never an?|without an?y?) (?:\w+ ){0,2}?${OWED}(?: \w+){0,6}? (?:${BE}|has|have|had) ?${YET} ?(?:${doneEn(OWE)}|forthcoming|followed|come|came)|\bno (?:\w+ )?${OWED} (?:ever |yet |has |have )*(?:came|come|followed|arrived|reached|appeared|materiali[sz]ed|exists?)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:(?:no ?one|nobody|nothing)(?! else| (?:may|must|shall|should|can|could|is to|has the right))|none(?: of (?:them|us|these|those|the \w+))?|not one(?: of (?:them|us|these|those|the \w+))?|not a (?:word|line|soul|single \w+|letter|call|cent|penny))\b(?: \w+){0,3}? (?:${actsEn(OWE)}|(?:has|have|had|was|were|is|are) ${YET} ?(?:${doneEn(OWE)}|heard|seen))|\bof (?:it|this|them|the \w+) (?:nothing|not a word)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${MATTER}${ON}{0,90}?\b(?:gather(?:s|ed|ing)? dust|(?:is|are|was|were|has been|have been|had been|still|got) (?:still )?(?:lying|sitting|stuck|buried|lost|mislaid|misplaced|pending|stalled|on hold|with the \w+)|l(?:ies|ay|ie) (?:on|in|with|unopened|untouched|unread)|s(?:its|at) (?:on|in|with|unopened|untouched|unread)|went (?:missing|astray|unread|nowhere|cold|dead|straight to|to voicemail)|vanished|drew (?:a blank|no \w+|nothing)|bounced|rang (?:out|off)|produced (?:nothing|no \w+)|brought (?:nothing|no \w+)|yielded (?:nothing|no \w+)|remain(?:s|ed)? (?:open|unexamined|unregistered|unsettled|unresolved|unpaid|pending))`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern:
      /\b(?:silence|no word|not a word|not a line|not a sound|not a whisper|radio silence|deaf ears?|blank(?: page| sheet)?|dead line|automatic reply|auto-?reply|form letter|standard letter|holding reply|still (?:waiting|nothing|no)|waited in vain|in vain|to no avail)\b(?! of the night)/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:hearing|inquest|inspection|meeting|autopsy|exhumation|line-?up|identification|interview|trial|session|payment|payout|inquiry|review|debate|vote|talks?) (?:[^.;,]{0,40}? )?(?:did not|didn['’]t|never) (?:take place|happen\w*|come|came|materiali[sz]\w*|go ahead|beg[iau]n|started?|arrived?)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:has|have|had) (?:still )?(?:never|not|yet to|n['’]t)(?: yet| ever| to this day)? be(?:en)? (?:published|released to|made public|made available|disclosed|explained|acknowledged|investigated|answered|handed over|handed to|given to|shown to|returned to|paid|identified|examined|exhumed|punished|prosecuted|charged|tried|held to account|called to account|held responsible|brought to|disciplined|named|implemented|enforced|carried out|honou?red|ratified|compensated|rebuilt|replaced|repaired|questioned|interviewed|heard|opened|seen by|told|informed|notified|invited|consulted|allowed|admitted|let in|visited)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:no ?one|nobody) (?:ever |even )?(?:picks?|picked|answers?|answered|returns?|returned|comes? to|came to|takes|took) (?:up|the (?:phone|calls?|number|door|bell|telephone|line)|back|calls?)\b|\b(?:hot-?line|help-?line|phone|telephone|switchboard|number|line) (?:simply |only |just |still |always )?(?:rings?|rang|plays?|played|is|was|has been|goes|went) (?:out|off|and rings|dead|busy|engaged|switched off|disconnected|music|a recording|unanswered|no longer|silent|unobtainable|to voicemail|unmanned)\b|\b(?:the last|all) (?:that )?(?:we|I|she|he|they|anyone|the \w+) (?:ever )?(?:heard|saw|were told|was told|got|received)\b|\bkept (?:his|her|its|their) (?:mouths?|lips|doors?|gates?|windows?) (?:shut|closed|sealed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:posts?|pages?|tweets?|statements?|lists?|reports?|videos?|records?|entr(?:y|ies)|footage|websites?|recordings?|files?|registers?) (?:[^.;,]{0,30}? )?(?:was|were|has been|have been|had been) (?:\w+ly |since |later |then )*(?:deleted|removed|taken down|pulled|blocked|wiped|erased|overwritten|destroyed|burn(?:t|ed)|shredded|lost)\b/i,
  },
]
