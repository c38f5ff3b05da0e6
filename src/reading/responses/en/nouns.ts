import type { ResponsePattern } from '../pattern.ts'
import { LETTER, PUT, WHO, WHOM } from './words.ts'

/** Answers, refusals and silences that are told as things: "a refusal came", "the check found nothing". */
const SIGN = `(?:receipts?|acknowledg?e?ments?|postcards?|repl(?:y|ies)|answers?|responses?|letters?|calls?|phone calls?|lines?|words?|notes?|cop(?:y|ies)|dates?|numbers?|e-?mails?|texts?|thank-you|condolences?|apolog(?:y|ies)|visits?|telegrams?|refusals?|explanations?|signatures?|stamps?|papers?|sheets?|bulbs?|nails?|bricks?|cents?|penn(?:y|ies)|coins?|official|officers?|inspectors?|doctors?|clerks?)`
const CHECK = `(?:checks?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|investigations?|reviews?|inspections?|audits?|inquests?|verifications?|commissions? of inquiry|fact-finding)`
const OURS = String.raw`(?<!\b(?:our|my|independent|own|newspaper['’]s|journalistic|his lawyers?['’]s?) (?:\w+ )?)`
const UNDER_WAY =
  'ordered|opened|launched|started|begun|instituted|announced|promised|set up|initiated|commissioned|registered|assigned|closed|suspended|shelved|dropped|discontinued|completed|concluded|terminated|archived|extended|reopened|resumed'
const PROMISED = `(?:recommendations?|promises?|decrees?|rulings?|orders?|decisions?|laws?|plans?|judgments?|undertakings?|agreements?|pledges?|assurances?|commitments?|instructions?|reforms?|views)`
const AT = String.raw`(?:at|behind|in|from|on|by) (?:the|that|his|her|its) (?:\w+ )?(?:desks?|counters?|gates?|windows?|glass|doors?|booth|phone|telephone|line|reception|hatch|other end|barrier|office|station|checkpoint|entrance|grille|wicket|switchboard|lodge|sentry box|front)`

export const ENGLISH_NOUNS: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\bnot (?:so much as|even) (?:an? |one |the |any )?(?:[\w-]+ ){0,2}?${SIGN}\b|\b(?:files?|cases?|matters?|complaints?|letters?|petitions?|dossiers?|papers|folders?|investigations?|inquir(?:y|ies)) (?:still |all )?(?:lies?|lay|is|are|sits?|rests?|stands?|remains?|was|were) (?:just |exactly |precisely )?where (?:it|they|we) (?:lay|was|were|stood|did|left|had)\b|\b(?:repl(?:y|ies)|answers?|responses?) [^.;]{0,30}?\b(?:is|are|was|were|remains?|remained) [^.;]{0,25}?(?:overdue|past due|late|owing|outstanding)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: 'near',
    pattern:
      /(?:^|[,;:–—-] ?|\b(?:and|but|then) )(?:to date|so far|since then|since|until now|up to now|as yet|to this day|after that|thereafter|then)[,:]? (?:nothing|nobody|no one|silence|zilch|zero|nada|not a thing|crickets|radio silence|none)\b|\b(?:left (?:us|me|him|her|them|it) on read|on read\b|crickets|zilch|ghosted|read receipts?|blue ticks?)|\b(?:waited|waiting|listening|looking) (?:for|out for) (?:his|her|their|its|the) (?:\w+ )?(?:call|reply|answer|car|motorbike|jeep|knock|letter|footsteps|visit|van)s?\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PROMISED}\b[^.;]{0,50}? (?:ha(?:s|ve|d) )?(?:remain(?:s|ed)?|stay(?:s|ed)?|is|are|was|were) (?:only |just |still |merely |so far |a matter of )?(?:on paper|a? ?dead letters?|(?:mere |only )?words|a promise|promises|unfulfilled|unimplemented|unkept|a piece of paper|unexecuted|unenforced|to be (?:carried|kept|honou?red|implemented))\b|\b(?:none|not one|not a single one|neither|hardly any|few) of (?:the|these|those|our|its|his|her|their|my) (?:[\w-]+ ){0,3}?(?:${PUT}|${PROMISED}|measures|perpetrators|officers|attackers|killers|culprits|suspects|soldiers|guards|commanders)\b[^.;]{0,30}? (?:has|have|had|was|were) (?:ever |yet |so far |since )?(?:been )?\w+|\bpromised [\w-]+(?: \w+){0,3}? (?:never|did not|didn['’]t|has not|have not|has yet|have yet|had not|has never|have never)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:an? |the |another |two |three |\w+-line |same |usual |flat |written |formal |curt )+(?:refusals?|rejections?|brush-offs?|rebuffs?) (?:\w+ ){0,2}?(?:came|comes|arrived|followed|reached|landed|was (?:sent|issued|posted|all)|by (?:text|post|phone|telephone|e-?mail|letter|return))|\b(?:does|did|do) not fall (?:within|under|in|to) (?:the |our |its |their |his )?(?:\w+ )?(?:competence|jurisdiction|mandate|remit|purview|scope|office|ministry|powers|department)\b|\b(?:for|by way of|instead of|in place of|in lieu of) an? (?:answer|reply|response|explanation|apology)\b|\b${WHO} (?:was|were|have been|has been|had been|been) (?:kept|left|made to wait|held|stopped)(?: \w+){0,2}? (?:at|outside|before|in front of) (?:the |a )?(?:\w+ )?(?:door|gate|entrance|barrier|checkpoint|office|prison|station|court)\b|\b(?:was|were|been|being|remain|stay) (?:kept out of|barred from|shut out of|excluded from|banned from|locked out of) (?:the |a |all |any )?(?:\w+ )?(?:trials?|hearings?|court\w*|visit\w*|seeing|entering|attending|proceedings|sessions?|prison|hospital|building|meetings?|room|site)\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:kept|keep|left|leave) ${WHOM} (?:standing|waiting|outside|out|at the (?:door|gate|barrier)|in the (?:rain|snow|cold|sun|corridor|yard|street))\b|\bgot (?:an? )?(?:slap|kick|blow|truncheon|shove|shrug|laugh|insult|curse|door|threat)\w*\b|\b(?:he|she|they) (?:said )?(?:has|have|had) nothing (?:more |further |else )?to (?:add|say|tell)\b|\b(?:does|did|do) not fall (?:to|under|in)\b|\bthere is no (?:place|room|ground|occasion|cause) for\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:the|an?|one|some|another) (?:\w+ )?(?:one|man|woman|voice|girl|boy|lady|person|clerk|fellow|official|guy|youth|recording|notice|sign|officer|somebody|someone) ${AT}\b[^.;:"“«]{0,30}? (?:just |only |simply |kept )?(?:told|tells?|says?|said|saying|answer(?:ed|s)|repl(?:ied|ies)|explain(?:ed|s)|shook|waved|pointed|shrugged|refus(?:ed|es)|snapp?(?:ed|s)|ask(?:ed|s)|wanted|promised|wrote|read|advis(?:ed|es)|sent|laughed)\b|\b(?:someone|somebody|a voice) (?:answered|picked up|said|told us|told me)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:was|were|been) (?:given [^.;]{2,30} and )?(?:told|advised|asked|instructed|invited|ordered) to (?:wait|come back|be patient|apply|write|try (?:again|elsewhere)|call (?:back|again)|keep quiet|go home|go away|return (?:on|in|after|later|with|the)|stop asking|forget|hire|pray|address|contact|turn to|leave (?:the|our|my) (?:matter|documents|complaint|number))\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${OURS}\b(?:internal |departmental |disciplinary |official |judicial |criminal |preliminary |forensic |parliamentary |special |urgent |prosecutorial |service |police )*${CHECK}\b[^.;]{0,40}? (?:has been|was|were|have been|is being|had been|is to be|will be) (?:\w+ly )?(?:${UNDER_WAY})\b|${OURS}\b${CHECK} (?:has |have |had )?(?:\w+ly )?(?:found|finds|established|revealed|reveals|showed|shows|confirmed|confirms|concluded|concludes|ended|ends|came to|led|yielded|brought|turned up|uncovered|cleared|(?:is|are|was) (?:on-?going|continuing|under way|in progress|over))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:history|account|version|explanation|story|reason|information|picture)s? (?:furnished|given|offered|provided|supplied|put forward|put out|recorded|advanced|told)\b[^;]{0,80}? (?:was|is|were) that\b|\bthey (?:told|assured|promised|informed|wrote to|briefed) (?:the )?(?:meps?|mps?|parliament|reporters|journalists|press|un|council|senate|committee|embassy|lawyers?|famil(?:y|ies)|relatives)\b|\b(?:nobody|no one) (?:is|was|has been) \w+ing\b|\basked (?:why|about|how|what|whether|where|when|if|for|by|to)\b[^;]{2,80}, (?:he|she|they|the \w+(?: \w+)?|one|both) (?:\w+ly |only |just |merely )?(?:said|says|told|replied|replies|answered|answers|shrugged|changed|declined|refused|insisted|pointed|referred|smiled|laughed|mumbled|looked|promised|explained|denied|cited|had|has|would)\b|\b${LETTER}\b[^.;]{0,60}? (?:met with|was met by|brought|drew|produced|earned|elicited|prompted|got|received) (?:only )?(?:an? |the |one |two )?(?:[\w-]+ ){0,3}?(?:shrug|smile|form|line|lines|letter|reply|answer|refusal|promise|lecture|laugh|warning|threat|visit|call|apology|receipt)\b`,
      'i',
    ),
  },
]
