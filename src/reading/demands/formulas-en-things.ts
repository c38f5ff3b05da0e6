import { ACT, ACTED } from './action-verbs.ts'
import { ASKS_FOR, ASKS_THING, DEMANDS_THING } from './asking-verbs-en.ts'
import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/** Who asks for what: "pressed for an autopsy", "wants a ban on night patrols", "wants the law scrapped". */
const QUALITY =
  '(?:prompt|independent|full|fair|thorough|impartial|immediate|swift|public|open|proper|genuine|transparent|effective|adequate|free|unconditional|safe|urgent|exhaustive|serious|credible)'
const NP = String.raw`(?:(?!(?:to|and|but|or|that|who|which|for|on|in|at|with|by|as|was|were|is|are)(?!\p{L}))(?:${QUALITY},|[\p{L}\d'’-]+) )`
const ADVERBS = '(?:only |just |simply |still |also |now |really |all )*'

export const ENGLISH_THING_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b${ASKS_FOR}(?=(?: \p{Ll}+ly| again| out)? (?:(?:to|with|in|every|outside) [^.;,]{2,60}? )?for (?:${NP}{0,6}?${THING}(?!\p{L})|(?:(?!to )[\p{L}\d'’-]+ ){1,7}to (?:be ${ACTED}|${ACT})(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?!(?:sought|seek\w*) (?:medical |urgent )?(?:help|aid|treatment|care|work|shelter|assistance))${ASKS_THING}(?= ${ADVERBS}(?!(?:that|to|it) )${NP}{0,5}?${THING}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:wants?|wanted|wanting|would like|['’]d like|demands?|expects?|asks? for|needs?)(?= ${ADVERBS}(?!that )${NP}{1,8}?(?:${ACTED}|back|gone|home|alive|unharmed|in writing|on paper|on (?:the )?record|in black and white|behind bars|in (?:court|the dock|prison|jail)|on trial|out(?= of|[.,;!"”»]))(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we|they|families|relatives|parents|mothers|people) ${ADVERBS}(?:want|['’]d like|would like|need|wish|ask|demand|long)(?= ${ADVERBS}to (?:know (?:who|where|why|what|how|whether|if|the)|bury|learn|be told|get (?:back|our|my|his|her|the)|have (?:back|our|my|his|her|the|it|them)|find (?:our|my|his|her|the|him|them|out)|see (?:my|our|his|her|him|them|those|justice|the (?:body|bodies|grave|file|list|report|guilty|killers|men|man|people|person|officer|one)s?)|return (?:to our|home)|go back to our|hear (?:it|the truth|from))(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${DEMANDS_THING}(?= to (?:see|be)(?!\p{L}))|(?:insist(?:s|ed|ing)? on|press(?:es|ed|ing) for|hold(?:s|ing)? out for|held out for)(?= \p{L}+ing(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:advocat\w+|recommend\w*|propos(?:e|es|ed|ing)|suggest\w*|favou?r(?:s|ed|ing)?)(?= (?:against )?(?!(?:during|according|evening|morning|nothing|something|anything|king|building)\b)\p{Ll}{3,}ing (?:up |out |down )?(?:the|an?|all|its|their|his|her|this|that|these|those|no|any|\p{L}+s)(?!\p{L}))/u,
  },
  {
    is: 'asks',
    pattern:
      /\b(?<=\b(?:prosecut\w+|state attorney|crown|attorney general|counsel)(?: [\p{L}'’-]+){0,4} )(?:sought|seeks?|wants?|wanted|demand\w*|ask\w* for|press\w* for|propos\w*|request\w*|recommend\w*|call\w* for)(?= (?:an? |the |up to |at least |between |\p{L}+ )*(?:\d+|\p{L}+teen|\p{L}+ty|three|four|five|six|seven|eight|nine|ten|eleven|twelve|life|death|maximum|heaviest|severest|utmost|\p{L}+-year)(?!\p{L}))/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:(?:will|would|shall) not|won['’]t|wouldn['’]t|refus(?:e|es|ed|ing) to|(?:vow|pledge|promise|swear|threaten)(?:s|ed|ing)? (?:not )?to|swore (?:not )?to|never|(?:eat|do) nothing|stay|remain|camp|strike|fast)(?! let (?:us|me|him|her|them)(?!\p{L}))(?: (?:leave|go|bury|eat|work|return|move|sign|talk|stop|rest|accept|vote|end|call|disperse|budge|give|back|cooperate|testify|speak|negotiate|drink|open|send|stay|remain|continue|here|there|nothing|take|be silent))?(?:[^.;]{0,70}?) (?:until|till|unless)(?= (?!\d)[^.;,]{3,100}?\b(?:${ACTED}|out|let in|told|given|sent|gone|${ACT}s?)\b)`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:(?:request|ask|insist|demand)\w* (?:on |for )?anonymity|on (?:the )?condition (?:of anonymity|(?:that )?(?:his|her|their|the|my|our|he|she|they|we|I|no)\b)|ask(?:s|ed|ing)? (?:us )?not to be (?:named|identified|quoted|filmed|photographed|recorded)|ask(?:s|ed|ing)? (?:us )?(?:that|for) (?:his|her|their|my|our) (?:name|face|village|identity)|(?:leav|keep|tak)(?:e|es|ing)? (?:my|our|his|her|their) (?:real |full )?(?:name|village|face|family|school)s?(?: [\p{L}]+){0,3}? out|(?:not|n['’]t|never)(?: (?:want|use|print|give|publish|put|mention|write))? (?:my|our) (?:real |full )?(?:name|face|surname|address|street|photo|picture|voice)s?(?! (?:is|was))|would rather (?:you|they|it|he|she) (?:did not|didn['’]t|not|\p{L}+ed))(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?<=\b(?:defen[cs]e|counsel|lawyers?|attorneys?|prosecut\w+|unions?|groups?|famil(?:y|ies)|relatives|mothers|fathers|parents|widows?|villagers|residents|crowd|protesters|demonstrators|strikers|workers|miners|survivors|victims|plaintiffs?|applicants?|petitioners?|activists|campaigners|opposition|coalition|association|ombuds\w+|experts|elders|neighbours|inmates|prisoners|teachers|students|claimants?|complainants?|appellants?|petition|suit|motion|bishops?|imams?|nurses|doctors|drivers|farmers|herders|fishermen|traders|tenants|veterans|widow|mayor|deputies|senators|MPs|mission|committee)(?: [\p{L}'’-]+){0,3} )(?:wants?|wanted)(?= (?!(?:blood|revenge|vengeance|food|water|nothing|no part)(?!\p{L}))(?!to (?!be (?:heard|told|allowed|informed))))/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:claim(?:s|ed|ing)?(?= ${NP}{0,3}(?:compensation|damages|restitution|reparations?|a refund|back pay|arrears)(?! (?:was|were|is|had)))|(?:sue|sues|sued|suing)(?= [^.;,]{2,60} (?:for|over)(?!\p{L}))|(?:go|goes|went|gone|going|tak(?:e|es|ing|en)|took)(?= (?:[^.;,]{2,50} )?to (?:the )?(?:\p{L}+ )?court (?:to (?:have|get|stop|force|make|recover|win|overturn|free|clear)|over|for|seeking|demanding|asking)(?!\p{L}))|(?:hunger[- ])?(?:strike|sit-in|vigil|blockade|fast|picket)(?= (?:[^.;,]{2,40} )?(?:for|over|until|demanding) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\p{L}+day|spring|summer|autumn|winter|dawn|dark|night|noon|evening|morning)|an? (?:hour|day|week|month|year)|\d|two|three|four|five|six|seven|ten|days|weeks|months|years))|(?:petition|motion|application|request|suit|claim|writ|complaint)s?(?= (?:was|were|is|has been|have been) (?:filed|lodged|submitted|made|brought|put|entered|tabled|handed in|pending)[^.;]{0,50} (?:for|to have|to be|seeking|asking|demanding|that)(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:belongs?(?= (?:in (?:jail|prison|the dock|court|a cell|custody)|behind bars|before (?:a|the) (?:court|judge))))(?!\p{L})/iu,
  },
]
