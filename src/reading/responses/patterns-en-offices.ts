import { LETTER } from './letter-words.ts'
import type { ResponsePattern } from './pattern.ts'
import { actsEn, doneEn } from './verb-forms-en.ts'

/**
 * What is told of an office without a word of answering: how a bench rules, what is granted or taken
 * away, what becomes of officers, what an official paper says, who was not in, and doors that close.
 */
const BE = String.raw`(?:was|were|is|are|has been|have been|had been|been|being)(?: \w+ly| since| later| again| also| then| now| only)*`
const HAVE = `(?:(?:has|have|had) (?:since |now |later |also |already )?)?`
/** What is asked of an office and given or withheld by it. */
const LEAVE = String.raw`\b(?:bail|leave(?: to \w+)?|permission|permits?|access|visits?|visas?|parole|release|transfers?|pardons?|amnesty|asylum|protection|residence|passports?|licen[cs]es?|accreditation|registration|exemptions?|pensions?|compensation|damages|exhumations?|autops(?:y|ies)|inquests?|adjournments?|extensions?|hearings?|interviews?|entry|passage|audiences?|meetings?|funding|grants?|relief|aid|rations|treatment|surgery|counsel|representation|custody|reviews?|retrials?|injunctions?|interim measures?|a stay|evacuation|escorts?|patrols?|security|benefits?|allowances?|deferrals?|reopening|reinstatement|rehousing|resettlement)\b`
const OFFICER = String.raw`\b(?:officers?|guards?|wardens?|commanders?|colonels?|majors?|captains?|sergeants?|policem[ae]n|constables?|gendarmes?|soldiers?|prosecutors?|judges?|investigators?|ministers?|governors?|mayors?|chiefs?|heads?|directors?|superintendents?|suspects?|perpetrators?|officials?|agents?|detectives?|marshals?)\b`
const PAPER = String.raw`(?:reports?|registers?|records?|logs?|certificates?|letters?|notes?|repl(?:y|ies)|statements?|bulletins?|websites?|tweets?|posts?|communiqu[eé]s?|press releases?|minutes|dockets?|books?|versions?|accounts?|figures|tally|toll|spokes\w+|lawyers?|aides?|deput(?:y|ies)|secretar(?:y|ies)|clerks?)`

export const ENGLISH_OFFICES: readonly ResponsePattern[] = [
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${LEAVE}(?: [\w'’-]+){0,6}? ${BE} (?:refused|denied|withheld|withdrawn|revoked|cancelled|canceled|suspended|rejected|disallowed|stopped|blocked|barred|cut|cut off|declined|terminated)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${LEAVE}(?: [\w'’-]+){0,6}? ${BE} (?:granted|allowed|approved|ordered|restored|promised|extended|arranged|authori[sz]ed|permitted|given|issued|awarded|paid|postponed|adjourned|delayed|scheduled|fixed|set|reinstated)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:hearing|inquest|inspection|meeting|autopsy|exhumation|line-?up|identification|interview|trial|session|payment|payout|inquiry|review|debate|vote|talks?) (?:[^.;,]{0,40}? )?(?:did not|didn['’]t|never) (?:take place|happen\w*|come|came|materiali[sz]\w*|go ahead|beg[iau]n|started?|arrived?)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:has|have|had) (?:still )?(?:never|not|yet to|n['’]t)(?: yet| ever| to this day)? be(?:en)? (?:published|released to|made public|made available|disclosed|explained|acknowledged|investigated|answered|handed over|handed to|given to|shown to|returned to|paid|identified|examined|exhumed|punished|prosecuted|charged|tried|held to account|called to account|held responsible|brought to|disciplined|named|implemented|enforced|carried out|honou?red|ratified|compensated|rebuilt|replaced|repaired|questioned|interviewed|heard|opened|seen by|told|informed|notified|invited|consulted|allowed|admitted|let in|visited)\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${OFFICER}(?: (?:in question|concerned|responsible|of [^.;,]{2,30}))?,? (?:${BE} (?:promoted|moved|transferred|reassigned|suspended|dismissed|sacked|fired|demoted|disciplined|reprimanded|decorated|retired|reinstated|replaced|removed|recalled|disarmed|cautioned|fined|acquitted|cleared)|(?:has|have|had) (?:since |now |already )?(?:gone on leave|left (?:the (?:service|force|country)|office)|resigned|retired|(?:kept|lost) (?:his|her|their) (?:post|job|rank)s?)|(?:remains?|remained|stays?|stayed|is still|are still|was back|were back|is back|are back) (?:on duty|in post|in office|at large|at (?:his|her|their) (?:post|desk)s?|in (?:his|her|their) (?:post|job)s?|in uniform|on the force|free|unnamed))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:${actsEn('adjourn overrule sustain quash remit/remitted reserve recuse uphold/upheld strike_out/struck set_aside/set remand discharge vacate admonish certify waive')}|(?:ruled|rules)\b(?!:)|(?:stayed|stays) (?:the|its|an?|his|her|all)\b|(?:${actsEn('order direct grant allow refuse')}) (?:that |the |a |an |his |her |their |its |him |her |them )(?!detention|arrest|search|raid|crowd)|${actsEn('record enter return deliver hand_down')} (?:an? |the |its )?(?:\w+ )?(?:verdict|finding|ruling|judge?ment|nolle prosequi|plea|decision|opinion|conviction))`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b${PAPER},? (?:[^.;]{0,40}?,? )?(?:${actsEn('say/said call put/put give/gave list state read/read have/had describe speak_of/spoke record claim insist explain show/showed attribute blame mention omit/omitted refer/referred thank cite name deny confirm speak_only_of/spoke maintain')})(?! (?:been|not been)\b)`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:puts?|gives?|gave|sets?|places?|estimates?|revised|lowered|raised|corrected|acknowledges?|counts?) (?:the |its |a |an )?(?:\w+ )?(?:number|toll|figure|total|count|tally|dead|losses|estimate|death toll|casualties)\b|\b(?:put out|read out|issued|issues|released|releases|published|publishes|posted|posts|circulated|circulates|printed|aired|broadcast|tabled|laid|distributed|deleted|withdrew|took down|removed) (?:an? |the |its |two |three |no )?(?:[\w-]+ ){0,2}?(?:statement|correction|denial|note|list|notice|clarification|apology|bulletin|video|clip|photograph|picture|reply|response|report|findings|tweet|post|page|warning|denunciation|rebuttal|communiqu[eé]|release|figures?)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:is|are|was|were)(?: still| now| currently| said to be| only)? (?:studying|looking (?:at|into|for)|examining|considering|reviewing|investigating|awaiting|waiting|working on|checking|verifying|preparing|drafting|deliberating|following|monitoring|aware|unaware|not aware|satisfied|concerned|confident|ready|willing|unwilling|unable|not in a position|reluctant|sorry|(?:on|away on) (?:leave|holiday|sick leave|pilgrimage|business)|(?:out|away|abroad|unavailable|absent|busy|not in|in a meeting|not there|at lunch|at prayer)\b)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:[a-z]+ed|gave|given|made|sent|took|taken|had|has|have|found|saw|seen|brought|held|kept|left|shown|wrote|written|said|paid|put|told|got|knew|knows|sees|finds|offers|gives|shows|takes|makes|sends|says|keeps|recalls|remembers|wants|wanted|heard|hears|did|does|would hear|would have) (?:down |up |back |absolutely |simply )?(?:nothing|no ?one|nobody|none|neither|no (?!more|fewer|less|longer|doubt|matter|sooner|later|other|sign|sense)[a-z]+|not a (?:single )?[a-z]+|not one [a-z]+)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:no ?one|nobody) (?:ever |even )?(?:picks?|picked|answers?|answered|returns?|returned|comes? to|came to|takes|took) (?:up|the (?:phone|calls?|number|door|bell|telephone|line)|back|calls?)\b|\b(?:hot-?line|help-?line|phone|telephone|switchboard|number|line) (?:simply |only |just |still |always )?(?:rings?|rang|plays?|played|is|was|has been|goes|went) (?:out|off|and rings|dead|busy|engaged|switched off|disconnected|music|a recording|unanswered|no longer|silent|unobtainable|to voicemail|unmanned)\b|\b(?:the last|all) (?:that )?(?:we|I|she|he|they|anyone|the \w+) (?:ever )?(?:heard|saw|were told|was told|got|received)\b|\bkept (?:his|her|its|their) (?:mouths?|lips|doors?|gates?|windows?) (?:shut|closed|sealed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:posts?|pages?|tweets?|statements?|lists?|reports?|videos?|records?|entr(?:y|ies)|footage|websites?|recordings?|files?|registers?) (?:[^.;,]{0,30}? )?(?:was|were|has been|have been|had been) (?:\w+ly |since |later |then )*(?:deleted|removed|taken down|pulled|blocked|wiped|erased|overwritten|destroyed|burn(?:t|ed)|shredded|lost)\b/i,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b(?:is|are|was|were) (?:now |still |currently )?being (?:${doneEn('examine look_into/looked study consider review process investigate handle deal_with/dealt verify check translate prepare finalise finalize address follow_up')})|\b(?:they|it|he|she) (?:is|are|was|were) (?:still |now )?(?:looking|searching|waiting|considering|deciding|examining|checking|studying|thinking|working)\b`,
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
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:shut|slammed|closed|locked|barred|pulled down|drew) (?:the|his|her|their|its) (?:door|window|gate|hatch|shutter|blind|office|file)s?\b|\b(?:tore|rips?|ripped|crumpled|threw|tossed|pushed|handed|slid|shoved|flung|gave|passed|waved|dropped|put) (?:up |away |back |aside )?(?:the|my|her|his|our|their|it|this|that|a) ?(?:\w+ )?(?:letter|paper|complaint|form|parcel|statement|photograph|petition|list|envelope|certificate)?s? ?(?:back|away|aside|in the bin|in a drawer|in pieces|across the)\b|\b(?:tore|ripped) (?:it|them|up the)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b${HAVE}(?:kept|retained|holds? on to|held on to|still (?:has|have|holds?|keeps?)|(?:is|are) (?:still )?(?:keeping|holding|withholding)|hangs? on to|sat on|sits on) (?:the|his|her|their|our|my|its|all) (?:\w+ )?(?:bod(?:y|ies)|remains|passports?|phones?|documents?|papers?|files?|records?|footage|belongings|computers?|cattle|vehicles?|money|reports?|letters?|findings|results?)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /^[\s–—•*-]*(?:and )?(?:the |their |its |his |her |our )?(?:only |official |first |second |last |final |usual |eventual |whole |full |one-\w+ |written )*(?:answer|reply|response|verdict|outcome|result|ruling|decision|explanation|version|line|excuse|reaction|comment|conclusion|finding|status|advice)(?: (?:of|from|by|to|at|given) [^:.;]{2,50})?\s?(?::|–|—|was |is )(?=\s?["“«‘']|\s?[\p{L}\d])/iu,
  },
]

/** Words of an office within quotation marks, whatever the verb: "found ‘minor shortcomings’". */
export const QUOTED_OF_OFFICE: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: true,
    here: true,
    pattern:
      /(?<=(?<![\p{L}-])(?!so-called)\p{Ll}[\p{L}'’-]*[,:]? )["“«](?=\p{Ll}[^"”»\s]*,? [^"”»]{3,})/u,
  },
]
