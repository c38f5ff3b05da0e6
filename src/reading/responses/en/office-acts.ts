import type { OfficeAct } from '../pattern.ts'
import { actsEn, doneEn, plainEn } from './verb-forms.ts'
import { DENY, PROMISE, SAY } from './verbs.ts'
import { LETTER, WHOM } from './words.ts'

/** What follows upon the name of an office that acts. */
const WORD = String.raw`(?!(?:who|whom|whose|which|that|where|when|and|but|or|as|because|after|before|while|if|than)\b)[^\s,;:.!?"“”()]+`
const PLACE = `(?: (?:of|in|at|for|from|on|with|behind) (?:${WORD} ?){1,6}?)?`
const ASIDE = String.raw`(?: \([^()]{1,30}\))?(?:,(?! (?:and|but|who|which|where)\b)(?:[^,;:.!?"“”]|(?<=\p{Lu})\.){2,60},)?`
const SOME = String.raw`(?:\w+ly|also|still|now|later|then|again|twice|since|just|only|simply|even|always|first|in turn|in the end|so far|to date|already|both|once more|for its part|would|will|has|have|had) `
const UPON = String.raw`^(?:['’]s?)?(?: (?:spokes\w+|office|deputy|aide|press (?:office|service|secretary)|representative|secretary|association|service|station|department|chief|command|union|authority|board|unit|staff|bench|party|registry|desk|line|doctor|medic|nurse|director|governor|men|man|woman))?${PLACE}${ASIDE} (?:${SOME}){0,4}`
const AUX = `(?:did|does|do|would|will|could|can|may|must|shall|has|have|had|is|are|was|were)`
const NOT = String.raw`(?:${AUX} )?(?:${SOME}){0,2}(?:never|${AUX} ?n['’]t|${AUX} (?:\w+ly |still |so far )?not|no longer|neither)(?: yet| so far| even| once| so much as| ever| been able to)*`

/** Nouns as well as verbs: only where something is said by them. */
const HOMOGRAPHS =
  'reports|claims|orders|answers|promises|states|charges|notes|comments|requests|statements|complaints|records|objects|protests|lists|posts|pledges|cautions|guarantees|calls|registers|files|stamps|checks|probes|searches|credits|brands|labels|terms|blames'
const SAYS = String.raw`(?!(?:${HOMOGRAPHS})\b(?! (?:that|to|the|he|she|it|they|there|no|nobody|his|her|its)\b| ["“«‘]))`
const SAID = `${SAY} recount predict forecast hold_out/held_out open_up/opened_up own_up`

export const ENGLISH_ACTS: readonly OfficeAct[] = [
  {
    answer: 'silent',
    of: 'places',
    pattern: new RegExp(
      String.raw`${UPON}(?:${NOT} (?:be )?(?:${plainEn('answer reply respond react comment say acknowledge explain confirm')}|${doneEn('answer reply respond react comment say acknowledge explain confirm')}|written back)|(?:is|are|was|were|stays?|stayed|remains?|remained|keeps?|kept|went|fell) (?:silent|mute|mum|quiet|tight-lipped|dumb)\b|says nothing|said nothing)`,
      'iu',
    ),
  },
  {
    answer: 'silent',
    of: 'offices',
    pattern: new RegExp(
      String.raw`${UPON}(?:${NOT} (?:be )?(?:bother |deign |care |want |wish |manage |dare )?(?:to )?(?:${plainEn(`${SAID} write_back call_back ring_back come_back come_out turn_up show_up get_back pick_up look_up look_into react act investigate intervene appear publish pay`)}|${doneEn(`${SAID} write_back/written call_back ring_back/rung come_back/come get_back/got pick_up react act investigate intervene appear publish pay/paid`)}|set foot)|never (?:${actsEn(`${SAID} write_back/wrote_back call_back ring_back/rang_back come_back/came_back turn_up show_up get_back/got_back pick_up react act investigate intervene appear publish pay/paid send/sent come/came`)})|(?:has|have|had) (?:been )?(?:sitting on|dragging (?:its|his|her|their) feet|stalling|stonewalling)|(?:drags?|dragged) (?:its|his|her|their) (?:feet|heels)|(?:is|are|was|were) (?:still )?(?:stalling|dragging|stonewalling|biding)|(?:went|gone|goes) (?:offline|quiet|dark|to ground|missing)|(?:shelved|shelves|buried|buries|mislaid|forgot|forgets|ignored|ignores|overlooked|sidestepped|ducked|dodged|evaded|skirted)(?= (?:the|our|my|his|her|their|its|it|all|every|both|each|us|them|two|three|that|this|questions?|requests?|calls?|letters?)\b)|(?:stopped|ceased|gave up|quit) (?:answering|replying|responding|taking|returning|picking|talking|writing|speaking|receiving|accepting)|(?:changed|changes|avoided|steered clear of|kept off) the (?:subject|topic|question|matter)|(?:looked|looks) (?:away|past|through) (?:us|me|him|her|them)|(?:kept|keeps|left|leaves) (?:${WHOM}) (?:waiting|standing|guessing|in the dark|without)|(?:read|saw|opened|received) [^.;]{2,40} and (?:${AUX} not|never|went|said nothing|left)|pretend(?:ed|s) (?:not to|that|to be|he|she|they))`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    of: 'places',
    pattern: new RegExp(
      String.raw`${UPON}(?:${actsEn(`${DENY} refuse decline`)}|${doneEn('deny reject refuse')}|(?:calls?|called) (?:it|this|that|the \w+) )`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    of: 'bodies',
    pattern: new RegExp(
      String.raw`${UPON}(?:${actsEn(`${DENY} refuse decline rebuff spurn withhold/withheld disallow veto turn_down hang_up/hung demur balk baulk`)}|${doneEn(`${DENY} refuse decline rebuff spurn withhold/withheld disallow veto turn_down hang_up/hung demur balk baulk`)}|(?:${AUX} )?(?:preferred|prefers|elected|elects|chose|chooses|opted) not to|would (?:rather|sooner) not|(?:has|have|had) nothing (?:more |further |else )?to (?:add|say|report|tell|give|offer|do)\b|(?:is|are|was|were) (?:in no position|not in a position|unable|unwilling|not prepared|not minded|not at liberty|not authori[sz]ed|under no obligation|disinclined) to\b)`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    of: 'offices',
    pattern: new RegExp(
      String.raw`${UPON}(?:(?:threw|throws|thrown) (?:out|${WHOM} out)|(?:struck|strikes) (?:out|down|off|${WHOM} off)|(?:call(?:s|ed)|term(?:s|ed)|dub(?:s|bed)|brand(?:s|ed)|label(?:s|led)|declare[sd]?|pronounce[sd]?|consider(?:s|ed)|deem(?:s|ed)|find|finds|found|judged?|thinks?|thought) [^.;:]{2,60}? (?:staged|false|fake|untrue|lies|a lie|baseless|unfounded|groundless|fabricated|exaggerated|inadmissible|unnecessary|superfluous|premature|excessive|irrelevant|lawful|justified|proportionate|in order|unproven|biased|nonsense|normal|routine|regrettable|isolated|accidental|(?:an? )?\w* ?(?:accident|provocation|suicide|misunderstanding|exception|incident))\b|(?:gave|gives|recorded|records|put|puts|entered|enters|listed|lists|registered) [^.;:]{2,40}? (?:as|down as|down to) |(?:found|finds|saw|sees|could find|could see) (?:no|nothing|neither)\b|(?:passed|passes) the (?:buck|matter|question)|(?:plead(?:s|ed)|pled) (?:ignorance|secrecy|lack|a lack|no)|(?:hid|hides|shelters?|sheltered) behind\b|(?:waved|waves|shooed|turned|sent|drove|chased|brushed|fobbed|moved|ordered|packed|steered) ${WHOM} (?:off|away|on|back|home|out|aside|elsewhere|from)\b|(?:won['’]t|will not|would not|wouldn['’]t|can ?not|can['’]t|could not|couldn['’]t|does not|doesn['’]t|do not|don['’]t|did not|didn['’]t) (?:so much as |even |yet )?(?:${plainEn('accept take let allow open hear hear_of give show receive register log enter write_down admit see issue release hand_over recognise recognize grant believe want_to')})|(?:cuts?|interrupts?|interrupted|silence[sd]) (?:${WHOM})\b|(?:objects|protests)(?= ?[:.;,–—-]|$)|(?:sends?|sent|passes|passed|refers?|referred) (?:${WHOM}|it) (?:on |back |over )?to\b|(?:left|walked out of|stormed out of) the (?:room|chamber|hall|meeting|studio)|walked (?:out|off|away)|complied with (?:none|nothing)|(?:lost|loses) (?:patience|the (?:file|papers?|letter|complaint|form))|(?:den(?:ied|ies)|refus(?:ed|es)) )`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    of: 'places',
    pattern: new RegExp(
      String.raw`${UPON}(?:${actsEn('reply insist maintain concede acknowledge promise pledge vow apologise apologize counter repeat reiterate stress warn')}|(?:has |have )?renew(?:ed|s) (?:its|the|an?) (?:offer|promise|pledge|refusal)|${actsEn('retort')}|(?:says?|said|answers|answered|claims|claimed|argues|argued)(?= (?:it|its|the|that|they|there|no|nothing|he|she|nobody|only|all|both|this|yes)\b|,? ["“«:]))`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    of: 'bodies',
    pattern: new RegExp(
      String.raw`${UPON}(?:${actsEn(`${PROMISE} apologise apologize concede`)}|${doneEn(`${PROMISE} apologise apologize`)})(?! (?:a grenade|arms|fire|bail)\b)`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    of: 'offices',
    pattern: new RegExp(
      String.raw`${UPON}(?:${SAYS}(?:${actsEn(SAID)})|(?<=\b(?:has|have|had) (?:\w+ ){0,3})(?:${doneEn(SAID)})|(?<=\b(?:authorities|officials|officers|police|prosecutors|ministers|guards|judges|investigators|spokesmen|commanders|governors|mayors|troops|rangers|deputies|inspectors|wardens|courts|ministries)[^.;:]{0,60} )(?:say|deny|insist|maintain|tell|argue|contend|explain|believe|admit|concede|reply)\b|(?:was|is|went|came|goes|appeared|spoke) on (?:the (?:air|radio|news|screen|evening news)|air|(?:state |local |national )?(?:tv|television|radio)|\p{Lu}\p{L}+ ?(?=[:;,.]|$))|(?:limited|confined) (?:himself|herself|itself|themselves) to|(?:resigned|resigns|stepped down|stood down|backed down|relented|gave way|gave in|intervened|stepped in)\b|(?:put|puts) (?:off|it)\b|(?:paid|pays) (?:for|out|each|every|the (?:famil|widow)\w+|compensation|[$€£\d])|fine[sd] (?:the|its) (?:\w+ )?(?:firm|company|contractor|hospital|school|plant|mine|newspaper|broadcaster|factory|owner)|(?:agreed|agrees|volunteered) (?:to|an?|the|each|every|${WHOM}|\d|[$€£])|(?:offered|offers)\b(?! (?:prayers|tea|a seat|no))|(?:has|have) (?:agreed|offered|promised|ordered|asked|appointed|opened|launched|begun|started|apologi[sz]ed|conceded|accepted|paid|compensated|suspended|dismissed|reinstated|published|released|annulled|overturned|granted|lifted|withdrawn|visited|met) |(?:suspended|sacked|dismissed|reinstated|disciplined|demoted|reprimanded|cautioned) (?:the|its|an?|his|two|three|four|five|one|both|several|\d+) |(?:looked|is looking|are looking) into|took (?:note|up|the matter|the complaint|responsibility)|(?:sent|sends) (?:(?:its|his|her|their) )?(?:condolences|regrets|apologies|an? (?:reply|answer|letter|note|refusal|copy|form|delegation|commission|inspector|doctor))|wrote (?:back|to (?:us|me|him|her|them))|(?:ruled|rules|reserved|reserves|adjourned|postponed|deferred|quashed|annulled|overturned|stayed (?:the|its|an?|his|her|all)|remitted|allowed|granted|upheld|dismissed|rejected)\b(?! (?:the (?:crowd|square|area|street)))|(?:accepted|accepts|took|takes|received|receives|registered|registers) (?:the|our|my|his|her|their|this|a) (?:\w+ )?${LETTER})`,
      'iu',
    ),
  },
]
