import type { ResponsePattern } from './pattern.ts'
import { actsEn, doneEn, plainEn } from './verb-forms-en.ts'
import { DENY, FAVOUR, GIVE, HANDLE, OWE, PROMISE, REFUSE } from './verbs-en.ts'

/**
 * Answers, refusals and silences by kind of act and by frame: an authority that acts, a matter that is
 * dealt with, people to whom something is said or done by nobody named, and things owed and not done.
 */
const FEW = String.raw`(?:[\w'’-]+ ){0,4}?`
/** On within the sentence; the dots of dates end none. */
const ON = String.raw`(?:[^.;]|(?<=\d)\.(?=\d))`
/** What is put to an authority, or is in its hands. */
const MATTER = String.raw`\b(?:complaints?|appeals?|requests?|questions?|letters?|petitions?|motions?|applications?|enquir(?:y|ies)|inquir(?:y|ies)|investigations?|probes?|cases?|files?|dockets?|dossiers?|proceedings|claims?|suits?|pleas?|bids?|objections?|submissions?|reports?|statements?|allegations?|e-?mails?|messages?|calls?|reminders?|pray(?:er)?s?|summons|communications?|representations?|protests?|queries|query|attempts?|offers?|proposals?|invitations?|recommendations?|affidavits?|accusations?)\b`
/** Those to whom it is said or done. */
const WHO = String.raw`\b(?:I|we|she|he|they|(?:the|her|his|our|my|their|two|three|both|some|other|several) (?:\w+ )?(?:family|families|relatives|lawyers?|mothers?|fathers?|wi(?:fe|ves)|widows?|parents|brothers?|sisters?|sons?|daughters?|journalists?|reporters?|correspondents?|monitors?|observers?|delegation|delegates|mission|team|residents|villagers|neighbou?rs|prisoners?|detainees?|inmates|applicants?|complainants?|petitioners?|claimants?|victims?|survivors?|women|men|elders|counsel|advocates?|attorneys?|doctors?|investigators|volunteers|visitors|families|owners|tenants|refugees|workers|teachers|students))\b`
const WHOM = String.raw`(?:us|me|him|her|them|(?:the|our|his|her|their|my) (?:\w+ )?(?:family|families|relatives|lawyers?|mothers?|fathers?|wife|widows?|parents|brothers?|sisters?|journalists?|reporters?|monitors?|observers?|delegation|mission|team|residents|villagers|prisoners?|detainees?|applicants?|complainants?|petitioners?|victims?|survivors?|women|men|elders|advocates?|counsel|doctors?|owners|workers|callers?))\b`
/** What is owed to those who ask. */
const OWED = String.raw`\b(?:answers?|repl(?:y|ies)|responses?|explanations?|reasons?|apolog(?:y|ies)|information|details?|data|figures?|breakdowns?|lists?|names?|reports?|findings?|results?|conclusions?|cop(?:y|ies)|documents?|records?|papers?|files?|minutes|transcripts?|footage|recordings?|certificates?|autops(?:y|ies)|post-mortems?|examinations?|bod(?:y|ies)|remains|compensation|payments?|pensions?|money|sums?|awards?|funds?|wages|salar(?:y|ies)|housing|houses?|homes?|flats?|plots?|land|passports?|phones?|belongings|propert(?:y|ies)|vehicles?|cattle|herds?|visits?|access|medicines?|treatment|care|doctors?|interpreters?|warrants?|orders?|judgments?|rulings?|decisions?|verdicts?|hearings?|dates?|investigations?|inquir(?:y|ies)|inquests?|inspections?|cases?|charges?|prosecutions?|arrests?|suspects?|perpetrators?|culprits?|those responsible|witness(?:es)?|officers?|guards?|soldiers?|policem[ae]n|commanders?|recommendations?|promises?|undertakings?|programmes?|funding|relief|aid|zinc|roofs?|repairs?|wells?|roads?|schools?|clinics?|law|bill|reform|commission|whereabouts|fate|complaints?|letters?|requests?|requests|petitions?|statements?|injuries)\b`
const HAVE = String.raw`(?:was|were|is|are|has been|have been|had been|being|been)(?: \w+ly)?`
const YET = `(?: yet| ever| so far| since| still| even| been)*`

export const ENGLISH_ACTS: readonly ResponsePattern[] = [
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
      String.raw`${OWED}${ON}{0,50}?\b(?:was|were|is|are|has|have|had|could)(?: not|n['’]t| never)${YET} (?:${doneEn(OWE)}|forthcoming|available|on (?:file|record))|${OWED}${ON}{0,30}?\b(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:missing|outstanding|pending|overdue|unpaid|unpublished|unanswered|unknown|undisclosed|unexplained|unsigned|unfinished|awaited|secret|classified|withheld|blank|empty)|(?:has|have|had) (?:still )?(?:yet to|to be))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:no|not one|not a(?: single)?|none of the|never an?|without an?y?) (?:\w+ ){0,2}?${OWED}(?: \w+){0,6}? (?:${HAVE}|has|have|had) ?${YET} ?(?:${doneEn(OWE)}|forthcoming|followed|come|came)|\bno (?:\w+ )?${OWED} (?:ever |yet |has |have )*(?:came|come|followed|arrived|reached|appeared|materiali[sz]ed|exists?)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:(?:no ?one|nobody|nothing)(?! else)|none(?: of (?:them|us|these|those|the \w+))?|not one(?: of (?:them|us|these|those|the \w+))?|not a (?:word|line|soul|single \w+|letter|call|cent|penny))\b(?: \w+){0,3}? (?:${actsEn(OWE)}|(?:has|have|had|was|were|is|are) ${YET} ?(?:${doneEn(OWE)}|heard|seen))|\bof (?:it|this|them|the \w+) (?:nothing|not a word)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:did|do|does|has|have|had|was|were|is|are|would|will|could|can)(?: \w+ly| still| so far| yet)?(?: ?n['’]t| not| never)${YET}(?: \w+ly)? (?:${plainEn(OWE)}|${doneEn(OWE)})|\b(?:never|neither|nor) ${FEW}(?:${actsEn(OWE)}|${plainEn(OWE)})`,
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
    answer: 'refused',
    needsActor: 'near',
    pattern:
      /\b(?:(?:there (?:is|was|were|are)|has|have|had|see|sees|saw|found|finds|with) (?:absolutely |simply )?(?:no|nothing|neither|insufficient|not enough|not any|not a) (?:\w+ )?(?:grounds?|reason|basis|cause|evidence|proof|case|crime|offence|violation|breach|irregularit(?:y|ies)|record|records|trace|such|to (?:add|say|answer|investigate|hide|apologi[sz]e|discuss|comment)|need|power|powers|mandate|jurisdiction|authority|competence|money|funds?|budget|fuel|petrol|vehicles?|staff|men|transport|orders?|instructions?|forms?|paper|doctor|beds?|room|one (?:of|by) that name|comment|indication|merit)\b|no (?:further )?comment\b|neither confirm nor deny|not (?:a|the) (?:matter|question|case|job|place|time|occasion|business|concern|responsibility|priority) (?:for|of|to)?|(?:outside|beyond|not within|not in|falls? outside) (?:\w+ )?(?:competence|jurisdiction|mandate|remit|power|powers|hands|orders|authority|gift)|none of (?:my|your|our|his|her|their|its) (?:business|concern|affair)|(?:case|matter|subject|file|door|gate|window|office|line) (?:is|was|were|are) (?:now )?(?:closed|shut|locked|finished|busy|settled))/i,
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:allegations?|claims?|reports?|accusations?|rumou?rs?|stories|story|information|accounts?|figures?|torture|ill-treatment|beatings?|force|violence|weapons?|live (?:rounds|ammunition)|injur(?:y|ies)|bruises?|violations?|irregularit(?:y|ies)|detention|arrest|deaths?|shots?|evidence|misconduct|wrongdoing|abuses?|complaints?)\b${ON}{0,60}?\b(?:(?:was|were|is|are|has been|have been|had been|could) (?:not|never|n['’]t)(?: be)? (?:\w+ly )?(?:confirmed|substantiated|established|borne out|supported|corroborated|verified|proved|proven|used|applied|found|observed|recorded|detected|documented|noted|committed|identified|registered|mistreated|true)|(?:is|are|was|were) (?:\w+ly )?(?:untrue|false|baseless|groundless|unfounded|unsubstantiated|exaggerated|invented|fabricated|fake|slander\w*|lies|inaccurate|incorrect|denied|refuted|rejected|dismissed|ruled out|nonsense|propaganda|misleading|speculation)|(?:do|does|did) not (?:correspond|match|reflect|hold|stand))\b|\bno (?:\w+ ){0,2}?(?:torture|ill-treatment|beatings?|force|violence|weapons?|live (?:rounds|ammunition)|injur(?:y|ies)|bruises?|violations?|irregularit(?:y|ies)|misconduct|wrongdoing|abuses?|breach(?:es)?) (?:\w+ ){0,2}?(?:was|were|is|has been|have been|had been) (?:\w+ly )?(?:confirmed|substantiated|established|used|applied|found|observed|recorded|detected|documented|noted|committed|identified|registered)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${actsEn(DENY)}|${actsEn(REFUSE)}|(?<!so-)(?:called|calls|termed|labelled|labeled|branded|described|portrayed|depicted|dubbed|dismissed|blamed|blames|attributed|attributes|ascribed|painted|characteri[sz]ed) ${FEW}(?:as|to|on|["“«'‘])|put ${FEW}down to|(?:spoke|speaks) only of)`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`${WHO} (?:were|was|are|is|been|have been|has been|had been|got) (?:\w+ly |then |all |both |again |once more |still |simply )*(?:${doneEn(`${REFUSE} deny reject dismiss shout_at show_the_door/shown keep_waiting/kept keep_out/kept shoo_away wave_away wave_off put_off/put ignore insult mock threaten brush_off push_away kick_out lock_out pass_on send_to/sent`)})|\b(?:turned|sent|waved|shooed|drove|chased|pushed|threw|fobbed|kept|shut|locked|brushed|ordered|shouted|swore|laughed|spat|yelled) (?:at )?${WHOM} (?:away|off|out|back|home|down|aside|waiting|from the|at the|to (?:leave|wait|go))`,
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
      String.raw`${MATTER}${ON}{0,90}?\b${HAVE} (?:\w+ly |then |later |also |duly |still |now |again |only |twice )*(?:${doneEn(HANDLE)}|under (?:review|consideration|examination|study|investigation)|in hand|in progress|under way|underway)`,
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
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${actsEn(PROMISE)}|(?<!\b(?:having|was|were|been|be|is|are|longer|not|being) )(?:${actsEn(HANDLE)} ${FEW}${MATTER}|${actsEn(FAVOUR)} ${WHOM}|${actsEn(GIVE)} ${FEW}(?:${OWED}|(?:[$£€]|[A-Z]{1,3} ?)\d)|(?:issued|issues) (?:${WHOM}|(?:an? |the )?(?:\w+ )?(?:letter|document|certificate|passport|visa|receipt|copy|permit|pass|number|voucher))))`,
      'i',
    ),
  },
]

/** What nobody but an office is told to have said to those who ask, where nothing else is read. */
export const ENGLISH_TELLINGS: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:told|assured|informed|advised|asked|urged|reminded|warned|thanked|wrote to|wrote back to) ${WHOM}(?! to (?:walk|run|lie|kneel|strip|get|stand|sit|move|undress|hurry|dig|sign|open|stop|halt|confess|admit|face|put|take|give)\b)`,
      'i',
    ),
  },
]

/** What will be done, where an authority has been named or turned to. */
export const ENGLISH_PROMISES: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:will|shall|would|is to|are to|is due to|are due to|intends? to|plans? to|means? to|hopes? to|expects? to|is expected to|are expected to|undertakes? to|proposes? to|is going to|are going to) (?:\w+ly |soon |now |also |shortly |then |in turn |duly )*(?:be (?:\w+ly )?(?:${doneEn(`${HANDLE} ${GIVE} do/did/done make/made_public make/made_good answer publish build/built complete`)}|given due|made (?:public|available|good)|looked into)|${plainEn(`${HANDLE} ${GIVE} answer reply respond report publish lay present build announce explain act attend`)}|make [^.;]{0,40}?(?:public|good|available)|look into|give (?:an? |its |his |her |their )?(?:answer|reply|response|decision|attention))`,
      'i',
    ),
  },
]
