import { ACTION } from './action-verbs.ts'
import type { Formula } from './formula.ts'

const NOT_WANTED =
  '(?! (?:violence|hatred|murder|blood|revenge|reprisals|the killing|an ambulance|a doctor|a taxi|some ?one|(?:his|her|their|my) (?:mother|father|wife|husband|neighbou?r|friend)))'
const POWERS = String.raw`(?:court|tribunal|panel|bench|chamber|jury|registry|authorit\w+|government|police|prosecut\w+|president|judges?|ministry|minister|parliament|UN|United Nations|OSCE|EU|European Union|ombuds\w+|committee|commission\w*|mayor|governor|state|lawmakers|international community|council|administration|King|King's|mission|delegation|embassy|ambassador|rapporteur|working group|bureau|office|prison|colony|hospital|director|warden|investigator|investigators|officials|department|agency|you)`

export const ENGLISH_FORMULAS: readonly Formula[] = [
  {
    is: 'must',
    pattern:
      /\b(?:should|must|ought to|(?:is|are|was|were) obliged to|(?:is|are) (?:required|obligated) to|cannot limit)\b(?! (?:have|know|remember|understand|be (?:noted|said|borne|remembered|recalled|possible|clear|aware|over|home)|begin|start|take place|last|arrive|feel|look)\b)/i,
  },
  {
    is: 'need',
    pattern:
      /\bthere (?:is|must be|was|remains) (?:an? )?(?!no |little )(?:\w+ )?need (?:for|to) (?!(?:worry|wait|panic|hurry|say))/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:I|we)(?: also| therefore| hereby| respectfully| strongly| again| once more| kindly)? (?:ask|urge|request|demand|call (?:on|upon|for)|appeal to|insist|recommend|want the|expect the|express our respect and ask)\b/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:reiterat\w+|renew\w*|repeat\w*|join\w*|issued|made|making) (?:its|their|his|her|the|an?|our|this) (?:[\w-]+ )?(?:calls?|appeals?|demands?|requests?) (?:for|on|to|that)\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:called|calls|call|calling|been calling) (?:for\b${NOT_WANTED}|(?:on|upon)\b(?=[^.;]{1,140}\bto\b)${NOT_WANTED})`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:urged|urges|urging|demanded|demands|demanding|requested|requesting|insist(?:s|ed)? (?:on|that)|appeal(?:s|ed|ing)? (?:to|for)|recommend(?:s|ed|ing)(?= (?:that|to|the|an?|its|his|her|their|\w+ing|[\w -]{3,50} (?:to|that))\b)|pleaded with|petitioned|proposed (?:to(?! (?:the|his|her|my|our|a|him|me|us|them)\b)|that))\b(?! (?:the|a|an) (?:verdict|ruling))/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:asks?|asked|asking) (?:for (?!directions|comments?\b|an interview|forgiveness|help from|(?:an? |some |more |his |her |their |my |our )?(?:cigarette|light|drink|glass|water|food|bread|blankets?|papers|passports?|documents|names? and|lift|the (?:time|way))\b)|(?:the |their |his |her )?(?:[\w'-]+ ){0,3}${POWERS}(?: [\w'-]+){0,5} (?:to|for|that|not)\b)`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:filed|submitted|lodged|made|sent) (?:an?|several|the|two|three|numerous) (?:[\w-]+ ){0,2}(?:motions?|petitions?|requests?|applications?) (?:[\w-]+ ){0,5}?(?:to|for|asking|requesting|demanding|that)\b/i,
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—-]*(?:Free|Release|Stop|Investigate|Bring|End|Return|Let|Give|Ensure|Punish|Drop|Allow|Protect|Bring back) [^!?]{4,120}!/,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:(?:asks?|asked|request|requests) that|requests (?:the|an?|to|permission|leave|access|information|release|bail|more time|compensation|clarification|protection|his|her|their)(?! (?:was|were|is|are|had|has)))\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\bask(?:s|ed|ing) (?:not )?to (?:be (?:informed|told|heard|released|moved|transferred|allowed|given|shown)|see (?:a |his |her |the )?(?:lawyer|doctor|judge|file)|summon|call (?:the|a) (?:doctor|expert|witness\w*)|(?=${ACTION}\b))`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\bask(?:s|ed|ing)? (?:all |the |local |any )*(?:residents|citizens|people|drivers|motorists|anyone|anybody|everyone|everybody|those|witnesses|parents|journalists|the media|population|the public|owners|visitors|shopkeepers|villagers|inhabitants)\b(?: [\w-]+){0,8}? to\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:orders|ordered|obliges|obliged|instructs|instructed|directs|directed) (?:the |its )?(?:[\w'-]+ ){0,4}${POWERS}(?: [\w'-]+){0,5}? to\b`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:(?:will|intends? to|plans? to|(?:is|are) going to) (?:ask (?:the|for|that)|demand|request|seek|appeal (?:to|against)|petition|press for|insist|call for)|(?:is|are) (?:demanding|petitioning)|(?:is|are) seeking (?!new |two |three |several |the (?:man|men|driver|owner|suspect))|seeks (?:the|an?|to have))\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\bwants? (?:only |just )?(?:justice|answers|the truth|compensation|an? (?:apology|answer|investigation|inquiry|fair trial|pardon)\b|to know (?:who|where|why|what)|(?:the|my|our|their|them|him|her|those|someone|somebody|his|every)\b(?=[^.;]{0,80} (?:to be \w+(?:ed|rd|ld|en|ght|nd)|back|punished|tried|to (?:${ACTION}))\b))`,
      'i',
    ),
  },
  {
    is: 'must',
    pattern:
      /\b(?:is|are) (?:hereby |kindly |respectfully )?(?:asked|urged|requested|called upon|ordered|instructed|advised) (?:not )?to\b/i,
  },
  {
    is: 'named',
    pattern:
      /\b(?:motion|request|petition|application|demand)s? (?:by (?:the )?[^,.;:]{2,50}? )?(?:for (?!comment|interview|oil|gas|labou?r|the job|a job|work)|that (?!was|were|had|has|is)|to (?!the|an?|my|his|her|our|their|its|you|us|me|\p{Lu})(?=\p{L}))/u,
  },
  {
    is: 'notes',
    pattern:
      /^[\s–—•*-]*(?:\d{1,2}[.)]\s)?(?:(?:to do|todo|next|plan|tomorrow|still to do|urgent):?\s)?(?:(?:write|send|file|prepare|submit|draft|lodge)\s)?(?:(?:an?|the|new|second)\s){0,2}(?:complaint|letter|urgent (?:action|appeal)(?: request)?|request|petition|motion|appeal|application|submission)\s(?:to|against|about|on|for|with)\b/i,
  },
]
