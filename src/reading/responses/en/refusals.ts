import type { ResponsePattern } from '../pattern.ts'
import { actsEn } from './verb-forms.ts'
import { DENY, REFUSE } from './verbs.ts'
import { FEW, LETTER, WHOM } from './words.ts'

/** An office refuses, denies, makes little of what is alleged, or shuts its door. */
export const ENGLISH_REFUSALS: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:refus(?:ed|es|ing)|declin(?:ed|es|ing)) to\b|\b(?:rejected|declined|dismissed|refused|turned down) (?:the|a|an|all|any|our|their|his|her|this|that|these|access)\b|\bdenied (?:access|entry|us|them|him|her|the (?:request|appeal|motion|application))\b|\bcalled (?:the|this|these|those|such|its) (?:[\w-]+ )?(?:report|allegations?|accusations?|claims?|statement|criticism)s? (?:[\w-]+ )?(?:false|biased|untrue|baseless|groundless|unfounded|fake|a provocation|slander\w*|fabricat\w+)/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:dismissed|described|denounced|branded|labelled|characteri[sz]ed|brushed off|portrayed|explained away|wrote off)\b[^.;]{1,60}?\bas\b|\bcalled (?:the|it|them|what|this|these|her|his|our|my|those)\b[^.;"“«]{0,60}["“«]|\bruled out\b|\b(?:denied|denies|deny) (?:that|having|any|all|everything|it|this|the)\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:laughed|shrugged|smirked|hung up|turned ${WHOM} away|waved ${WHOM} (?:away|off)|sent ${WHOM} (?:away|home|back)|shouted at ${WHOM}(?! to\b)|insulted ${WHOM}|told ${WHOM} to (?:wait|go|leave|shut up|be quiet|come back))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:upheld|confirmed) (?:the|his|her|their) (?:\w+ )?(?:verdict|sentences?|ruling|judge?ment|conviction|decision|detention|arrest)\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:disput(?:ed|es)|contest(?:ed|s)|reject(?:ed|s)|den(?:ied|ies|ying)|dismiss(?:ed|es)|oppos(?:ed|es)|object(?:ed|s) to|resist(?:ed|s)|rebuff(?:ed|s)|brush(?:ed|es) (?:off|aside)|turn(?:ed|s) (?:down|away)|strik(?:es|ing) out|struck out|threw out|overrul(?:ed|es)|rul(?:ed|es) out|shr(?:ugged|ugs) off|refut(?:ed|es)|call(?:ed|s) (?:it|this|that|them) (?:a |an )?(?:lie|slander|invention|fabrication|smear|provocation)|(?:bar|barred|blocked|prevented|stopped) (?:us|them|him|her|the (?:lawyers?|family|families|observers|journalists|monitors|delegation|doctors?|press)))\b/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:would|will)(?: ?n['’]t| not| neither| never) (?!say\b|comment\b)(?:even |so much as |hear of |agree to |allow |let )?\w+/i,
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:turned (?:(?:the|our|his|her|their|my|this|that|each|every) (?:\w+ )?${LETTER}|it|us|them|him|her) (?:down|away|back)|kept ${WHOM} (?:out|away|waiting|standing|outside)|shut (?:the (?:door|gate|window)|${WHOM} out)|barred ${WHOM}|chased ${WHOM}|drove ${WHOM} (?:away|off|out)|showed ${WHOM} the door|put (?:the |it |this |them |his |her |their )[^.;]{0,40}?down to|blamed (?:it|this|the|his|her|their|them)|attributed (?:it|this|the|his|her|their)|ascribed (?:it|this|the|his|her|their)|pinned (?:it|the blame))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:found|finds|saw|sees|established|identified|discovered|detected|revealed) (?:that )?(?:no|neither|insufficient|there (?:was|were|is|are|had been) no|nothing)\b|\b(?:ruled|held|decided|concluded|found|determined|considered|declared)\b[^.;]{0,60}?\b(?:lawful|justified|proportionate|inadmissible|unfounded|groundless|unproven|out of time|time-barred|not (?:proved|proven|established|admissible|competent|a crime|within)|no (?:case|crime|grounds|violation|jurisdiction|basis))\b/i,
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
    needsActor: true,
    pattern:
      /\b(?:shut|slammed|closed|locked|barred|pulled down|drew) (?:the|his|her|their|its) (?:door|window|gate|hatch|shutter|blind|office|file)s?\b|\b(?:tore|rips?|ripped|crumpled|threw|tossed|pushed|handed|slid|shoved|flung|gave|passed|waved|dropped|put) (?:up |away |back |aside )?(?:the|my|her|his|our|their|it|this|that|a) ?(?:\w+ )?(?:letter|paper|complaint|form|parcel|statement|photograph|petition|list|envelope|certificate)?s? ?(?:back|away|aside|in the bin|in a drawer|in pieces|across the)\b|\b(?:tore|ripped) (?:it|them|up the)\b/i,
  },
]
