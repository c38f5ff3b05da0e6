import { ACT, ACTED } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/** What is called necessary, right, due or overdue, with or without whose task it is. */
const IT = String.raw`\b(?:it(?: is|['’]s| was| would be| remains| becomes| seems| appears) |(?:deem|consider|think|find|believe|feel)(?:s|ed)? it |deemed )(?:\p{Ll}+ly |also |only |now |therefore |equally |of (?:the )?(?:utmost )?)*`
const NEEDFUL =
  '(?:necessary|essential|imperative|vital|crucial|critical|urgent|importance|paramount|indispensable|incumbent|advisable|desirable|appropriate|proper|(?:only )?(?:right|decent|humane|human|honest)|fitting|fair|not too late|never too late|just|reasonable|important|high time|past time|expedient|unacceptable|intolerable|inadmissible|wrong|enough)'
const ASKING_ADVERBS = String.raw`(?:urgently |badly |desperately |long |now |sorely |clearly |also |therefore |still |absolutely |\p{Ll}+ly )*`
const NP = String.raw`(?:[\p{L}\d'’-]+,? )`

export const ENGLISH_NEED_FORMULAS: readonly Formula[] = [
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`${IT}${NEEDFUL}(?=,? (?:that (?!(?:was|is|the road)\b)(?=[^.;]{3,160}?(?<!\p{L})(?:be|should|must|${ACT})(?!\p{L}))|(?:on|upon) [^.;]{2,60} to |(?:(?:for|of) [^.;]{2,60}? |${NP}{0,3})to (?:\p{Ll}+ly )?${ACT}(?!\p{L})|(?:for )?(?:(?!(?:to|that|was|were|is|are|has|had)(?!\p{L}))${NP}){1,8}(?:${ACTED}|answered|came|went|stood|faced)(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\bthere (?:must|should|ha(?:s|ve) (?:got )?to|needs? to|ought to|can|shall|can(?:not|['’]t)) be(?= (?:no |an? |the |some |more |proper |real |full )*${NP}{0,5}?(?:${THING}|peace|impunity|immunity|cover-?up|excuses?|delay|exceptions?|return|punishment|count|reckoning|justice|accountability|limits?|change|end|way|system|law)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b${THING}(?=(?: (?!(?:was|were|is|are|had|has|did|said)\b)[\p{L}\d'’-]+){0,7}? (?:is|are) ${ASKING_ADVERBS}(?:needed|required|overdue|called for|warranted|imperative|vital|essential|indispensable|in order|necessary|a must|due)(?!\p{L})(?! by law))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:what (?:is|['’]s|(?:we|they|you|people|families|survivors|victims|I|the \p{L}+) (?:all |really |now |most |only )*(?:want|need|ask|demand|seek|expect|request|propose|call)s?)(?: for| from [^.;]{2,40}?)?(?: is| now| first)?(?: (?:needed|required|wanted|called for|missing))?(?: now| first| most)? (?:is|are|was)|(?:all|the (?:only )?(?:one )?thing|one thing) (?:that )?(?:I|we|they|she|he|the \p{L}+) (?:now |still |ever )?(?:want|need|ask|demand|seek|request)(?:s|ed)?(?: for| of [^.;]{2,30}?)? (?:is|are|was)|the (?:very )?least (?:that )?(?:they|you|he|she|the [\p{L} ]{2,40}?|anyone|somebody) (?:can|could|owe[sd]?|should)(?: do| give| offer)?|what (?:has|needs|ought) to (?:happen|be done|change|come|follow)(?: \p{Ll}+)? (?:is|are)|all (?:that )?(?:I|we|they)(?:['’](?:m|re)| am| are) (?:asking|demanding|seeking)(?: for| of [^.;]{2,30}?)? (?:is|are)|what (?:would|will|might) (?:really |already )?help(?: (?:us|them|most|now|a lot)){0,2}(?=:| is | are | would be )(?:| is| are| would be)|(?:nothing|anything) (?:short of|less than|but) [^.;]{3,80}? (?:will|would|can|could))(?!\p{L})/iu,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:it (?:is|['’]s|was|remains) (?:now )?(?:for|up to|down to|the (?:duty|job|task|responsibility|obligation) of|incumbent (?:up)?on) (?:the )?${NP}{0,5}?${POWER}(?: ${NP}{0,5}|,? )to |(?:it )?falls (?:(?:up)?on(?:to)?|to) (?:the )?${NP}{0,5}?${POWER} ${NP}{0,4}to |(?:${POWER})(?:['’]s?)? (?:first |main |clear |legal |only |\p{Ll}+ )?(?:duty|job|task|responsibility|obligation) (?:is|remains) to )`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:(?:we|they|I|you|she|he|famil(?:y|ies)|victims|survivors|relatives|mothers|parents|people|the dead|children|public|prisoners|villagers|residents|widows?|communit(?:y|ies)|those [^.;]{2,40}?)(?: of [^.;]{2,40}?)? (?:also |still |all )?(?:deserves?|(?:is|are) (?:still )?owed|(?:is|are) entitled to|ha(?:s|ve) (?:a|the|every) right to)(?= (?:an? |the |some |at least |full |better|their |our |to )*${NP}{0,2}?(?:${THING}|know|better|see (?:his|her|their|the)|be (?:told|heard)|have (?:the|his|her|their)|learn|visit|bury)(?!\p{L})(?! of appeal))|(?:owes?)(?= (?:us|me|them|him|her|(?:the |these |those )?(?:famil(?:y|ies)|victims|survivors|relatives|people)(?: [\p{L}'’-]+){0,4}) (?:an? |the |at least )*${NP}{0,3}?${THING}(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:can(?:not|['’]t| no longer)|must (?:not|never|no longer)|should (?:not|never))(?= (?:be allowed to|go on|continue|go unpunished|stand|remain|happen|be repeated|be (?:forgotten|ignored|tolerated|excused|left|silent|swept)|last|wait)(?!\p{L})(?! (?:by|in the way|up|out|here|for long)))/iu,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`^["“«\s–—-]*(?:and |but )?(?:(?:it(?:['’]s| is) )?(?:(?:high|about|past|more than) )?time (?:to (?=${ACT}(?!\p{L}))|for [^.;]{2,50}? to (?=${ACT}(?!\p{L}))|(?:that )?(?=(?:the|he|she|they|someone|somebody|this|that|our|their|those|we|a|an) (?:[\p{L}'’-]+ ){0,4}?(?:${ACTED}|went|came|answered|stood|faced|knew|saw|spoke|did)(?!\p{L})))|the sooner [^.;]{3,80}? the better)`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:there (?:is|are|was) (?:every|good|ample|no|all the more) (?:good )?(?:reasons?|cause|grounds?|excuse|justification|call) (?:not )?(?:to|for)|(?:is|are) (?:now |long |well |already )*overdue(?! by)|(?:might|could|can) (?:at (?:the very )?least|begin by|start by|do worse than|surely) (?=\p{L})|(?:one thing|no more|nothing more|little|only this) (?:is|are) (?:asked|wanted|demanded|requested)(?: (?:of|from|by) [^.;:]{2,60})?|(?:I|we) (?:only |just )?(?:ask|want|demand) (?:nothing|for nothing|no more|little)(?: but| more than| else)|(?:if|were) (?:I|we) (?:could|may|might|were to) ask(?: for| you)?(?: just| only)? one thing)(?!\p{L})/iu,
  },
]
