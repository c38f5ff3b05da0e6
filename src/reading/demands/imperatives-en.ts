import { ACT, ANY_ACT, HANDLES, OPENING_ACT } from './action-verbs.ts'
import { type CryPattern, OPENS } from './cry.ts'
import { THING } from './things-asked-en.ts'

/**
 * English sentences in the imperative, as in letters, leaflets and the speech of relatives ("Unlock the
 * barracks", "Come and see", "Don't forget them"), in questions that ask ("Isn't it time"), and the
 * slogans without a verb ("No more searches", "Soldiers out of schools!").
 */
const MARK = String.raw`["“«„\s–—•*-]*(?:\d{1,2}[.)] |\d{1,2}\/(?:\d{1,2})? )?`
const LEAD = String.raw`(?:(?:take action|act now|what you can do|how to help|please act|what to do): |(?:(?:and )?(?:you|to you|hey|dear),? )?@[\p{L}\d_]+[:,]? |(?:and )?(?:as for )?you(?:, [\p{L} ]{2,40}?)?[:,] )?(?:(?:and|but|so|then|now|first|firstly|second|secondly|third|thirdly|finally|lastly|also|above all|next|otherwise|instead|for (?:god|heaven|pity)['’]s sake|for once|at (?:the very )?least|please|just|only|gentlemen|sir|madam|minister|mr \p{L}+|mrs \p{L}+|(?:your|his) (?:honou?r|excellency)|people|guys|folks|everyone|everybody|comrades|neighbou?rs|sisters|mothers|fathers|officers|soldiers|members of [^,]{3,30}|friends|brothers|sisters|immediately|at once),? ){0,2}`
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|an?|all|every|each|any|no|those|these|this|that|both|my|our|your|his|their|its|whatever|whoever|everyone|everybody|nobody|someone|people|women|children|prisoners|detainees|\d+|(?:back|up|out|down|away|off) (?:the|my|our|his|her|their|those|these|this|that|all)|(?:immediate|full|independent|effective|prompt|adequate|fair|free|safe|public|regular|unhindered|humanitarian) \p{L}+)`
/** Said to readers or in talk, and asking for nothing; nouns that are spelt as verbs. */
const NOT_ASKED = String.raw`(?!(?:tell (?:me|us) (?:about|more|how you|what you|where you|when you)|take (?:(?:my|our|his|her|the) [\p{L}]+:|the (?:case|example)|it from|this (?:case|example)|place|part|a (?:look|seat))|make no mistake|read (?:the (?:full|report|article)|our|more|all about|this|about)|look at (?:the (?:map|picture|table))|let (?:us|me|it|there|['’]s)(?!\p{L})|put (?:it|this) (?:differently|simply|another)|count me|set (?:in|against)|give or take|(?:do|count|check) the (?:sums?|maths?|arithmetic|numbers|dates|figures)|ask (?:any|me|yourself|an)(?!\p{L})|get (?:this|that):|change (?:the|your) subject|call (?:it|the (?:newsroom|number)|us|me)|keep (?:in mind|reading|it up)|leave (?:it|that) aside|show (?:me a|more|less)|find (?:out more|it|the full)|open (?:air|source)|name (?:and|of)|sign (?:up|in)|turn (?:to page|over)|hold (?:on|the line)|say (?:it|that) was|do (?:it|that) was|order of|answer to|see (?:the (?:annex|note|table|map|report|above|below)|also|all|page)|contact|follow (?:us|the (?:link|news))|think (?:of|about) (?:it|the)|come what|act (?:of|one|two))(?!\p{L}))`
const TELLS = String.raw`(?![^.!?]{0,60} (?:was|were|is|are|has|had|said|says|will|would|\p{Ll}{3,}ed) )`
const IMPERATIVE = String.raw`${NOT_ASKED}(?:${ACT}|${HANDLES}|count(?! (?:them|it|him|her)(?!\p{L}))|post) ${OBJECT}(?!\p{L})(?! (?:was|were|is|are|has|had)(?!\p{L}))`

export const ENGLISH_IMPERATIVES: readonly CryPattern[] = [
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(`^${MARK}${LEAD}${IMPERATIVE}`, 'iu'),
  },
  {
    spoken: true,
    ofPeople: true,
    pattern: new RegExp(`${OPENS}${LEAD}${IMPERATIVE}`, 'iu'),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`(?<=[;:] )(?:${IMPERATIVE})(?=[^.;!?]{0,60}?(?<!\p{L})(?:by|before|within|not later than|no later than|until) (?:\d|noon|midnight|\p{L}+day|the end|tomorrow|tonight))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${OPENING_ACT} \p{Lu}\p{Ll}+(?!\p{L})(?=[ ,.;!])${TELLS}`,
      'u',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${LEAD}(?:(?:do not|don['’]?t|dont) (?!mind|worry|know|miss|get me wrong|forget to (?:subscribe|like)|ask me|you |think so|at\b|the\b|call again)\p{Ll}{2,} (?=\p{L}|["“«])|(?:never|do not ever) (?:again |let |forget |${ACT} )(?=\p{L})|stop (?:\p{Ll}+ing|this|these|those|the|it|our|your|all)(?!\p{L})${TELLS}|refrain from |dig (?:where|under|up|here|there|behind|again|deeper) |look (?:under|behind|inside|in the|beneath) (?!the (?:mirror|face|eyes))|keep (?!reading|in mind|going|up|scrolling)\p{Ll}+ing |get (?:on to|onto|on the phone|your (?:MPs?|deputy|senator|councillor|embassy)|in touch with (?:your|the)|hold of (?:your|the))|write to |come (?:and|to (?:the|our|us|my)|here|with us|back to|see)\b|go (?:and (?:see|ask|look|tell)|to the)\b${TELLS}|put an end to |abide by |comply with |apologi[sz]e (?:to|for)|account for |see (?:to it that|for yoursel)|make sure|act (?:before|now|at once)\b|look (?:into|for|at what) |listen to (?:us|the|them|those)|stand (?:by|with|up for) |speak (?:up|out|to) |get (?:them|him|her|us|rid|out of) |do (?:something|what|your|not|the right)|be (?:fair|honest|just|human|kind|so kind)|think of (?:the|our|their|his|her))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS}(?<!\p{L})(?:[Ll]et it be (?:written|recorded|entered|minuted|known|put|set down|published|read)(?!\p{L})|(?:And |But |So )?[Ll]et (?!us|me|it|['’]s)(?:[\p{L}'’-]+ ){1,6}?(?:not |never |finally |also |be )?(?:be(?!\p{L})|${ACT}|try|judge|stop|touch)(?!\p{L}))`,
      'u',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}(?:and |but )?(?:no more (?=[\p{L}-]+)(?!than|was|were|is|are|could)|not (?:another|one more|a single) (?:night|day|hour|child|death|arrest|search|year|month|prisoner|demolition|eviction|trial|life|person|family|shot|word)(?!\p{L})|enough (?:of (?:the|this|these)|is enough|with the|bloodshed|blood|deaths|lies|killing)|never again(?!\p{L})|hands off |down with |away with |justice for |freedom (?:for|to) |an end to |out with |(?:no|yes) to (?:the |an? |all )?(?=\p{L}))(?![^.!?;]{0,160} (?:was|were|ran|had|came|passed|went|followed|began|survived|took|got|left|\p{Ll}{3,}ed)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    spoken: true,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^["“«„\s–—-]*(?:(?!(?:was|were|is|are|had|has|what|how|who|oh|my)(?!\p{L}))[\p{L}'’-]+,? ){0,5}?(?:out of (?:our |the )?\p{L}+|not \p{L}+|and justice|${THING} now|now|no ${THING}|for (?:the |our )?(?:people|dead|victims|prisoners|families|missing|disappeared))!`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /\b(?:they|he|she|the (?:government|state|army|police|court|mayor|minister|president|general|commander|company|governor)|you|someone|somebody) (?:can|could|may|might) (?:at least |just |start by |begin by )?(?:bring(?:ing)?|give|giving|pay(?:ing)?|return(?:ing)?|tell(?:ing)?|show(?:ing)?|hand(?:ing)?|send(?:ing)?|hear(?:ing)?|apologi[sz](?:e|ing)|help by (?:writing|asking|sending|signing)) (?:me|us|back|my|our|to|the (?:bod(?:y|ies)|widows?|famil(?:y|ies)|witness\p{Ll}*)|them back)(?!\p{L})(?! (?:that|the impression))/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /(?<=^["“«„\s–—-]*|[:;,–—]\s)(?:and |but )?(?:is(?:n['’]t)? it (?:not )?(?:high |about |past )?time\b|would it (?:cost you (?:so )?much|hurt|kill (?:you|them)|be (?:so|too) (?:hard|much))|is it (?:so |too |asking too |such |really )+(?:hard|much)(?=\?| (?:to|that|for)(?!\p{L}))(?! to (?:bear|carry))|how (?:hard|difficult) (?:can|could|is|would) it (?:be )?to |would (?:it be possible|you be (?:so (?:kind|good)|kind enough|willing|able|prepared)) (?:for|to|as to|if)|why (?:can['’]t|won['’]t|couldn['’]t|can no ?(?:one|body)|does no ?(?:one|body)|will no ?(?:one|body)) (?=(?:they|you|he|she|someone|anyone|the|somebody|\p{Ll}+) )|why (?:is|are)(?:n['’]t)? (?=[^?]{2,80}? (?:not|still|free|at large)(?!\p{L}))(?=[^?]{2,80}(?:court|dock|judge|prison|jail|bars|trial|cell|charged|arrested|free|at large|locked|shut|closed)(?!\p{L}))|who will (?:give|return|tell|answer|bring|pay|name|explain)|why (?:not|don['’]t (?:you|they)|doesn['’]t (?:the|anyone|somebody|he|she)) (?:let|open|release|tell|investigate|publish|give|return|come|arrest|ask|bring|show|allow)\b|how (?:much longer|long) (?:must|do|will|shall|are|can|should) (?:we|they|i|he|she|the|these|our|people|mothers|families)\b|when will (?:someone|anyone|somebody|the (?:state|government|court|authorities|police|killers|guilty|law)|those|they|you|justice)\b|(?:could|would|will|can|won['’]t) (?!you (?:say|come|describe|remember|recall)|(?:you )?(?:please )?(?:tell|show|explain) (?:us|me|to us|to me) (?:about|how|what|more|where you|when you|why you)|you (?:please )?(?:tell|show|explain(?: to)?) (?:us|me) (?:about|how|what|more|where you|when you|why you|a little))(?:you|the (?:committee|government|court|minister|mayor|commission|president|authorities|ministry)) (?:please |kindly |at least |finally |not )?(?:let|open|release|tell|say|state|investigate|publish|give|return|come|arrest|ask|bring|show|allow|confirm|explain|send|help|provide|answer|inform|look|order|stop|pay|protect|review|disclose|identify|name|clarify|indicate|advise|intervene)\b)/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`(?<!\b(?:to|will|would|could|did|not|if you) )\bplease,? (?:do not |don['’]t |also |kindly |at least |just |never )?(?!(?:(?:tell|explain to|describe to) (?:me|us) (?:about|how|what|more|where you|when you)|see (?:the|also)|contact|find (?:enclosed|attached|below)|note|feel free|excuse|forgive|remember|join us|visit|click|subscribe|follow us|refer to|read (?:our|the))(?!\p{L}))(?:${ANY_ACT}|fix|rescue|get|exhume|erase|respect|see (?:to it|that|to the))(?!\p{L})`,
      'iu',
    ),
  },
]
