import type { ResponsePattern } from '../pattern.ts'
import { doneEn } from './verb-forms.ts'
import { REFUSE } from './verbs.ts'
import { ACCESS_TO, BE, LEAVE, LETTER, ON, PUT, WHO, WHOM } from './words.ts'

/** What became of those who asked and of what they asked: turned away, returned, closed, “not confirmed”. */
export const ENGLISH_TURNED_DOWN: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`^[\s–—•*-]*(?:the |an? |our |my |his |her |their |all |both |second |new |first )*(?:${LETTER}|objections?|bail|pleas?|claims?|submissions?|bids?)\b[^.;]{0,90}?[:,–—-]\s(?:rejected|refused|denied|dismissed|declined|overruled|thrown out|struck out|turned down|not granted|returned|withdrawn)\b|\b(?:charges?|counts?|indictments?|proceedings) (?:against [^.;,]{2,60}|of [^.;,]{2,40}) (?:was|were|has been|have been|had been) (?:\w+ly )?(?:dropped|withdrawn|quashed|dismissed|reduced|stayed)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:${LETTER}|claims?|access|visits?|entry|they|we|observers|journalists)\b[^.;]{0,60}\b(?:was|were|been) (?:refused|rejected|denied|declined|turned down|dismissed)\b|\b(?:(?:were|was) not|(?:has|have|had) not been) (?:allowed|permitted|admitted|let in)\b`,
      'i',
    ),
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
      String.raw`\b(?:(?:has|have|had|given|with) no|denied|refused) access to (?:the |his |her |their |a |any |my |our )?(?:[\w-]+ )?${ACCESS_TO}\b|\b(?:is|are) (?:still |also )?not (?:being )?(?:admitted|let in|let into|let through|allowed (?:to (?:see|visit|enter|attend|meet)|into|in))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`^[\s–—•-]*(?:the |an? |our |my |his |her |their )?(?:second |new |first )?${LETTER}\b[^.;]{0,80}?[:,–—-]?\s(?:rejected|refused|denied|dismissed|declined|overruled|not granted)\s*(?:[.;,]|$|by |as |on |without |in |after |within |the |at |for |out )|\b${LETTER}\b[^.;]{0,60}\b(?:was|were|has been|have been|had been) (?:returned|sent back|overruled)\b`,
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
    needsActor: false,
    pattern:
      /\bcases? (?:against [^.;]{2,50} )?(?:was|were|has been|had been) (?:closed|dropped|discontinued|terminated|suspended|shelved)\b|\b(?:closed|dropped|discontinued|terminated|shelved) the (?:criminal )?case\b/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:(?:was|were|is|are|has been|have been|had been|be) (?:\w+ly |therefore |also |both |all |again |hereby )*(?:refused|declined|denied|dismissed|rejected|struck out|thrown out|turned down|overruled|disallowed|not (?:allowed|granted|admitted|accepted|entertained)|found inadmissible|declared inadmissible|returned|withdrawn|deemed)|(?:fails|failed))\b`,
      'i',
    ),
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
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`${WHO} (?:were|was|are|is|been|have been|has been|had been|got) (?:\w+ly |then |all |both |again |once more |still |simply )*(?:${doneEn(`${REFUSE} deny reject dismiss shout_at show_the_door/shown keep_waiting/kept keep_out/kept shoo_away wave_away wave_off put_off/put ignore insult mock threaten brush_off push_away kick_out lock_out pass_on send_to/sent`)})|\b(?:turned|sent|waved|shooed|drove|chased|pushed|threw|fobbed|kept|shut|locked|brushed|ordered|shouted|swore|laughed|spat|yelled) (?:at )?${WHOM} (?:away|off|out|back|home|down|aside|waiting|from the|at the|to (?:leave|wait|go))`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${LEAVE}(?: [\w'’-]+){0,6}? ${BE} (?:refused|denied|withheld|withdrawn|revoked|cancelled|canceled|suspended|rejected|disallowed|stopped|blocked|barred|cut|cut off|declined|terminated)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${LETTER}\b[^.;]{0,70}?\b(?:came back|comes back|bounced|returned to (?:us|me|her|him|sender)|(?:stamped|marked|annotated|endorsed) ["“«‘'])`,
      'i',
    ),
  },
]
