import type { ResponsePattern } from '../pattern.ts'
import { doneEn, plainEn } from './verb-forms.ts'
import { HANDLE } from './verbs.ts'
import { BE } from './words.ts'

/** What an office says in a paper of its own, where it need not be named: a notice, a reply, a letter. */
const ACCOUNT = String.raw`\b(?:claims?|allegations?|reports?|suggestions?|assertions?|accusations?|rumou?rs?|stories|accounts?|videos?|images?|photographs|posts?|figures?|publications?|insinuations?|information|statements?|narratives?|content|talk)\b`
const UNTRUE = String.raw`(?:an? )?(?:pure |sheer |malicious |complete |total |deliberate |gross |wholly |entirely |simply |utterly )*(?:fabrications?|fabricated|inventions?|lies?|falsehoods?|distortions?|distorted|misrepresentations?|untrue|false|fake|misleading|baseless|groundless|unfounded|without (?:any )?(?:basis|foundation|merit)|incorrect|inaccurate|exaggerated|malicious|alarmist|propaganda|speculation|speculative|slander\w*|defamatory|imaginary|fictitious|not (?:true|correct|accurate))`
const WE = String.raw`\b(?:we|I|our clients?|(?:the|this) (?:undersigned|management|company|service|ministry|office|embassy|administration|department|directorate|command|agency|bank|hospital|institution|commission|council|board|authority|force|bureau|government|delegation|mission|registry|secretariat|university))\b`

export const ENGLISH_OWN_PAPER: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`\b(?:at no (?:time|point|stage|moment|juncture)|under no circumstances|in no (?:case|way)|on no occasion|nowhere|never once)\b|\bthere (?:is|was|were|are|has been|have been) (?:absolutely |simply )?(?:no|nothing|neither)\b|\b(?:is|are|was|were|has|have|had|did|does|do|could) (?:never|not)\b|${ACCOUNT}[^.;]{0,90}? (?:is|are|was|were) ${UNTRUE}`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`\b(?:no|none of the|nobody|no one)(?: [\w-]+){0,4}? (?:was|were|is|has been|have been|had been) (?:\w+ly )?(?:${doneEn(`${HANDLE} use apply touch beat/beat/beaten mistreat ill-treat injure harm kill target fire shoot/shot force threaten detain observe detect establish`)})`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`\b(?:preliminary|initial|first|early|available|our|internal|forensic) (?:\w+ )?(?:findings?|results?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|information|indications?|data|examination|assessment|review|check)s? (?:points?|suggests?|shows?|indicates?|confirms?|establish(?:es)?|reveals?|pointed|suggested|showed|indicated|confirmed|established|revealed)\b|\bit (?:is|was|has been|must be|should be) (?:\w+ly |further |also )?(?:established|found|ascertained|noted|recalled|confirmed|clarified|refuted|denied|recorded|determined|stressed|emphasi[sz]ed|underlined|regretted|pointed out)\b|\b(?:obeys?|is due|was due|is owed|is to be ascribed|is attributable|was attributable|is explained|are explained) (?:to|by)\b|${BE} (?:${doneEn('notify inform advise brief refer/referred forward pass hand assign transmit/transmitted examine reject return dismiss grant decline close discipline caution open institute launch invite request instruct direct suspend dispatch deploy')})\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: 'own',
    pattern: new RegExp(
      String.raw`${WE} (?:hereby |therefore |also |deeply |sincerely |categorically |firmly |strongly |wish to |would like to |take this opportunity to |must |can )*(?:${plainEn('regret regard decline reject deny refute dispute reserve confirm acknowledge note thank advise inform assure undertake remind refer welcome condole condemn maintain consider draw_your_attention clarify state reiterate apologise apologize')}|regrets|regards|declines|rejects|denies|refutes|disputes|reserves|confirms|acknowledges|notes|thanks|assures|undertakes|reminds|refers|welcomes|condoles|condemns|maintains|considers|reiterates|(?:is|are) (?:unable|not in a position|satisfied|committed|confident|aware)|cannot|will|shall)\b`,
      'i',
    ),
  },
]
