import type { ResponsePattern } from '../pattern.ts'
import { actsEn } from './verb-forms.ts'
import { WHOM } from './words.ts'

/** An answer without words: backs turned, papers shuffled, telephones put down, doors found shut. */
const EYES = String.raw`(?:at|on|to|over|past|through) (?:his|her|their|the|my|our) (?:\w+ )?(?:phones?|watch(?:es)?|floor|ceiling|window|wall|shoes|papers?|screen|desk|table|feet|hands|nails|boots|ground|clock|door|head|shoulder|televisions?)`

export const ENGLISH_GESTURES: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:${actsEn('hang_up/hung')}|put (?:down )?the (?:phone|receiver)(?: down)?|(?:turned|turns) (?:his|her|their) (?:backs?|heads?|face|chair)|(?:pointed|points|motioned|gestured|nodded|waved) (?:${WHOM} )?(?:to|at|towards?) the (?:door|gate|exit|road|stairs|notice|sign)|(?:slammed|banged|closed|shut|locked|bolted|drew) (?:the|his|her|their) (?:door|window|gate|hatch|shutters?|grille|blind|receiver|file|book|register)s?|shook (?:his|her|their) heads?|(?:waved|shooed) (?:${WHOM}|it|this|that) (?:away|off|aside|on|back)|(?:laughed|spat|smirked|sneered|jeered|swore|yelled) at ${WHOM})\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:looked|looks|stared|stares|gazed|glanced|kept looking|went on looking) (?:away|aside|down|straight ahead|elsewhere|${EYES})\b|\b(?:kept|keeps|fixed|fixes) (?:his|her|their) (?:eyes|gaze|head) (?:on|down|to)\b|\b(?:he|she|they|officer|clerk|judge|minister|commander|guard|warden|sergeant|prosecutor) (?:just |simply |only |merely )?(?:went on|carried on|kept on|continued) \w+ing\b|\bdid not (?:so much as |even )?(?:look up|raise (?:his|her|their) (?:head|eyes)|open (?:his|her|their) mouths?|get up|turn round|turn around|stop (?:writing|eating|typing|chewing))\b|\bwithout (?:looking up|opening (?:his|her|their) mouths?|a glance|raising (?:his|her|their) (?:head|eyes))\b|\bwalked (?:off|past)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern:
      /\b(?:offices?|doors?|gates?|windows?|counters?|reception|booths?|shutters|hatch|post|station|seats?|chairs?|bench(?:es)?|desk)(?: [^.;,]{0,40}?)? (?:was|were|is|are|stayed|stays|remained|remains|stood|stands) (?:already |still |always |again )?(?:closed|shut|locked|empty|unmanned|unoccupied|down|dark|deserted|vacant|bolted|barred)\b|\bshutters down\b/i,
  },
]
