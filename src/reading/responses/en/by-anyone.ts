import type { ResponsePattern } from '../pattern.ts'
import { doneEn } from './verb-forms.ts'
import { HANDLE } from './verbs.ts'

/**
 * Answers, refusals and silences that are told by their own words, whoever gives them: offices are often
 * a voice, a girl at a window, a company or a lady on the telephone, and no list holds them all.
 */
/** Those who speak for an office without having one: who they are is told by where they are met. */
const SOMEONE = String.raw`\b(?:the|an?|one|another|that|this|their|his|her|its|our|some) (?:[\p{L}'’-]+ ){0,3}?(?:man|woman|girl|lady|voice|gentleman|manager|headman|boss|window|desk|recording|machine|receptionist|operator|usher|porter|watchman|foreman|tall one|one on duty|young one|other one|person)(?: (?:on|at|of|in|from|with|behind|by) (?:[\p{L}'’-]+ ){1,4}?)? ?(?:\p{L}+ly )?`
const SAID =
  '(?:said|says|told|tells|replied|replies|answered|answers|explained|explains|insisted|insists|repeated|repeats|claimed|claims|stated|states|shouted|shrugged|laughed|promised|assured|informed|advised|pointed|refused|wrote|snapped|read out|admitted|swore|shook|asked back|wanted to know)'
/** What is said of an authority, and what it says of that. */
const ACCOUNT = String.raw`\b(?:claims?|allegations?|reports?|suggestions?|assertions?|accusations?|rumou?rs?|stories|insinuations?|videos?|posts?)\b`
const UNTRUE = String.raw`(?:(?:is|are|was|were) (?:an? |pure |simply |therefore |entirely |wholly |completely |categorically |strongly )*(?:fabricat\w+|inventions?|lies?|fake|false\w*|untrue|unfounded|baseless|groundless|incorrect|inaccurate|misleading|rejected|denied|refuted|dismissed|nonsense|slander)|(?:do|does|did) not correspond|ha(?:s|ve) no basis)`
const ONE = String.raw`(?:he|she|they|it|who|nobody|(?:the|an?|his|her|their|our) (?:\p{L}+ )?\p{L}+|\p{Lu}\p{L}+)`

export const ENGLISH_BY_ANYONE: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /(?<!\b(?:to|not|never|nobody|cannot|would|could|may|might|if|be|was|were|is|are|been) )\b(?:refus(?:ed|es)|declin(?:ed|es)) (?=to (?!(?:eat|drink|leave|sign|testify|sell|be|give (?:his|her|their) names?|go|come|marry|undress|confess|move|speak|talk|believe|work)(?!\p{L}))\p{Ll}|(?:him|her|them|us|me|it|all|any)(?!\p{L}))(?![^.;]{0,60} until(?!\p{L}))|\bI (?:have |must |am afraid I must )?(?:refused?|declined?)(?!\p{L})/iu,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:${ONE} (?:won['’]t|wouldn['’]t)|I shan['’]t|(?:he|she|they|it) (?:would|will) not) (?!be |have |take a |bear |last |happen |stop |forget |rest |need |tell you |ask me |undress)(?=\p{L})`,
      'u',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${SOMEONE}${SAID}(?= |[.,:;])(?!\p{L}| (?:me |us )?to (?:lie|kneel|strip|run|get))`,
      'iu',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${ACCOUNT}[^.;]{0,90}? ${UNTRUE}(?!\p{L})|\bit (?:is|was) (?:not true|untrue|false|a lie|nonsense) that\b|\b(?:there is )?no truth (?:in|to) (?:the|these|those|any)\b`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:is|are) (?:hereby |herewith )?(?:enclosed|attached|annexed)(?!\p{L})(?! to)|\bplease find (?:enclosed|attached|herewith|below|the (?:said|following|requested|enclosed|attached))|\backnowledge (?:the )?receipt of|\bthank you for (?:your|the) (?:\p{L}+ )?(?:letter|e-?mail|enquiry|inquiry|message|request|correspondence|note|complaint)(?!\p{L})/iu,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:cannot|can['’]t|can not|could not|couldn['’]t|may not) (?:\w+ly )?be (?:\w+ly )?(?:acceded|entertained|granted|accommodated|disclosed|released|provided|accepted|considered|removed|supplied|satisfied|authori[sz]ed|shared|answered|contacted)(?!\p{L})|\bno useful purpose would be served\b/iu,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /\b(?:was|were|been|got|are|is) (?:\w+ly )?(?:turned (?:back|away|down)|waved (?:away|off)|sent (?:away|packing|off|home) (?:by|from|at|with)|shown the door|fobbed off|answered with (?:\w+ )?(?:water cannon|tear gas|batons|bullets|rubber|silence|laughter|blows|a))(?!\p{L})|\b(?:was|were|came) (?:returned|sent back|handed back|given back|back) (?:to [^.;,]{2,30} )?(?:un\p{L}+|without|for want|because|with)(?!\p{L})/iu,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /(?:^|[.;:–—-] )["“]?(?:nothing|silence|no word|not a word|not a line|no note|no call|no trace|radio silence)(?: (?:yet|as of|since|so far|to date|from|until|till|came|comes|follows|followed|this|today|all)(?!\p{L})|[.!]?\s*$)|\bvoice ?mail(?: is| was)? full|\b(?:phones?|telephone|line|number|receiver|switchboard)s? (?:is|was|are|were|stays?|stayed|rang|rings|keeps?|kept|went) (?:off|dead|out|engaged|switched off|ringing|unanswered|to voicemail|cut off)(?!\p{L})|\b(?:read|seen|opened) but (?:not|never) (?:answered|replied|acknowledged)|\b(?:came and went|passed without|lapsed without)(?!\p{L})/iu,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:shutters?|curtains?|blinds?|hatch|window|gates?|office doors?|counter)s? (?:all )?(?:stayed|remained|were|was|is|are|kept|stays?|stood) (?:down|drawn|shut|closed|locked|bolted)(?!\p{L})|\b(?:closed|drew|lowered|pulled) the (?:blinds?|curtains?|shutters?)(?!\p{L})|\b(?:studied|examined|inspected|contemplated|admired) (?:his|her|their) (?:\p{L}+ )?(?:boots?|shoes|nails|papers?|phone|watch|fingernails|cuffs|hands|feet|ceiling)(?!\p{L})/iu,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:committee|commission|panel|task force|inquiry|working group|hotline|headquarters|fund)(?: of [^.;,]{2,40})? (?:was|were|has been|have been|had been|is to be|will be) (?:\w+ly )?(?:set up|established|appointed|formed|created|convened|announced|opened)(?!\p{L})|\b(?:notices?|fines?|warnings?|certificates?|permits?|protection|compensation|a list|lists|repairs?|flats?|houses?|an? answer|answers?|money|a meeting|release|access) (?:[^.;,]{2,50} )?(?:was|were|has been|have been|had been) (?:\w+ly )?(?:issued|ordered|promised|granted|offered|announced)(?!\p{L})|\b(?:complaint|letter|petition|request|application|appeal|it|matter|file|case)s? (?:[^.;,]{2,40} )?(?:has been|have been|was|were|will be|is being|are being) (?:\w+ly )?(?:${doneEn(HANDLE)})`,
      'iu',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: /\b(?:got|gets) (?:back )?["“«](?=[^"”»]{3,})/iu,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /(?:^|[.;–—] )(?:on )?\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?(?: \d{4})?: ["“«]|\b(?:they|he|she)(?:['’](?:ve|s)| have| has) (?:since |now |at last )?(?:agreed|promised|undertaken|offered|conceded|accepted|relented|apologi[sz]ed|denied|refused)(?!\p{L})|["“][^"”]{2,40}["”] (?:is|was|were) (?:the (?:most|best)|all|what) (?:we|they|he|she|I|that) (?:\p{L}+ )?(?:got|heard|had|said|say|received)/iu,
  },
]
