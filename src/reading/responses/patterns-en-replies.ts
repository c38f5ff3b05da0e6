import { LETTER } from './letter-words.ts'
import type { ResponsePattern } from './pattern.ts'

/**
 * Answers, refusals and silences as reports and letters word them: what an office said when asked, how
 * a court dealt with what was put to it, and the many ways of saying that nothing came.
 */
const PUT = `(?:${LETTER}|pleas?|claims?|suits?|cases?|calls?|e-?mails?|messages?|notes?|submissions?|objections?|bids?|summons|reminders?|pray(?:er)?s?)`
const NEGATED = `(?:did|do|does|has|have|had|was|were|is|are|would|could|will)(?: so far| still| yet)?(?: not|n['’]t| never)(?: yet| so far| ever)?`

export const ENGLISH_REPLIES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:has|have|had) (?:so far|still|to date|as yet) (?:not|never|failed)\b|\b${NEGATED} (?:be )?(?:comment\w*|repl\w+|respond\w*|answer\w*|react\w*|return\w*|pick\w* up|call\w* back|acknowledg\w*|address\w*|act\w*|visit\w*|appear\w*|turn\w* up|show\w* up|attend\w*|meet|met|disclos\w*|reveal\w*|reach\w*|cooperat\w*|follow\w* up|honou?r\w*|compl(?:y|ied)|execut\w*|implement\w*|enforc\w*|pay|paid|elaborat\w*|say (?:why|where|when|what|who|how)|said (?:why|where|when|what|who|how)|take (?:any )?(?:action|steps|up)|taken (?:any )?(?:action|steps|up))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:unacknowledged|unanswered|unheeded|without (?:an? )?(?:answer|reply|response|effect|result|consideration|action)|(?:to|met (?:with|by)|received|got) (?:no avail|(?:only |nothing but )?silence|no (?:answer|reply|response|reaction))|fell on deaf ears|came to nothing|led (?:to nothing|nowhere)|(?:is|are|was|were) (?:still )?(?:pending|outstanding|being ignored|shelved)|lies? unread)\b|\bno (?:one|body|official) (?:at|from|in) [^.;]{2,50}? (?:picked up|answered|was available|would (?:comment|speak|talk|say))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern:
      /\b(?:no|not any|without (?:any )?) ?(?:substantive |further |clear |satisfactory |meaningful |proper |detailed )?(?:word|news|acknowledg(?:e)?ment|information|feedback|action|follow-up|reply|response|answer|explanation|apology) (?:has |have |had |was |were |is )?(?:ever |yet |since |been )*(?:come|came|reached|received|arrived|given|provided|offered|sent|taken|forthcoming|followed)\b|\b(?:still|are|is|were|was|been) (?:waiting|awaiting) (?:for )?(?:an? |the |any )?(?:answer|reply|response|decision|ruling|reaction)\b|\bto this day\b[^.;]{0,40}\b(?:no|not|nothing|nobody)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:stonewall\w*|prevaricat\w*|(?:stayed|kept|remained|stays|remains) (?:mum|silent|tight-lipped|quiet)|(?:evaded|dodged|avoided|sidestepped) (?:the |our |all |his |her )?questions?|would (?:not|neither|only) (?:say|comment|confirm|be drawn|discuss|give|elaborate)|(?:has|have|had) yet to\b|made no (?:comment|statement|reply|mention)|gave no (?:reason|answer|explanation|details|reply|comment)|offered no (?:explanation|comment|apology|reason)|took no (?:action|steps|notice)|left (?:the )?(?:questions?|letters?|it) (?:open|unanswered))/i,
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:(?:was|were|is|are|has been|have been|had been|be) (?:\w+ly |therefore |also |both |all |again |hereby )*(?:refused|declined|denied|dismissed|rejected|struck out|thrown out|turned down|overruled|disallowed|not (?:allowed|granted|admitted|accepted|entertained)|found inadmissible|declared inadmissible|returned|withdrawn|deemed)|(?:fails|failed))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: true,
    pattern:
      /\b(?:disput(?:ed|es)|contest(?:ed|s)|reject(?:ed|s)|den(?:ied|ies|ying)|dismiss(?:ed|es)|oppos(?:ed|es)|object(?:ed|s) to|resist(?:ed|s)|rebuff(?:ed|s)|brush(?:ed|es) (?:off|aside)|turn(?:ed|s) (?:down|away)|strik(?:es|ing) out|struck out|threw out|overrul(?:ed|es)|rul(?:ed|es) out|shr(?:ugged|ugs) off|refut(?:ed|es)|call(?:ed|s) (?:it|this|that|them) (?:a |an )?(?:lie|slander|invention|fabrication|smear|provocation)|(?:bar|barred|blocked|prevented|stopped) (?:us|them|him|her|the (?:lawyers?|family|families|observers|journalists|monitors|delegation|doctors?|press)))\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b${PUT}\b[^.;]{0,110}?\b(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly |then |also )*(?:allowed|granted|upheld|accepted|sustained|acknowledged|heard|admitted|transferred|sent|passed|answered|considered|examined|under (?:review|consideration|examination)))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:offered|agreed|undertook|consented|volunteered|ordered|instructed|directed|appointed|opened|reopened|launched|set up|began|started|suspended|dismissed|transferred|released|paid|reinstated|withdrew|dropped|lifted|visited|received|met)\b(?= (?:to |the |an? |its |their |his |her |all |three |two |him|them|us|with |families|charges|compensation|relatives))(?=[^.;]{0,80}\b(?:mediat\w+|talks?|inquiry|enquiry|investigation|probe|review|commission|officers?|police(?:man|men)|guards?|commander|warden|compensation|famil(?:y|ies)|relatives|charges?|case|ban|curfew|visit|access|delegation|autopsy|exhumation|residents|victims|protesters|petitioners|applicants)\b)/i,
  },
]

/** What an office is told to have said, where no verb of saying with its speaker was read. */
export const ENGLISH_SAYINGS: readonly ResponsePattern[] = [
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:repl(?:ied|ies)|respond(?:ed|s)|answer(?:ed|s)|retort(?:ed|s)|counter(?:ed|s)|rejoin(?:ed|s)|reiterat(?:ed|es)|conced(?:ed|es)|acknowledg(?:ed|es)|confirm(?:ed|s)|clarif(?:ied|ies)|apologi[sz](?:ed|es)|regret(?:ted|s)|deplor(?:ed|es)|welcom(?:ed|es)|thank(?:ed|s)|condol(?:ed|es)|comment(?:ed|s) (?:that|on)|(?<!\b(?:been|was|were|is|are) )(?:said|says|told|tells|stated|states|announced|announces|claimed|claims|explained|explains|insisted|insists|wrote|writes|added|adds|declared|declares|noted|notes|warned|warns|reported|reports|assured|assures|informed|informs|spoke|speaks|indicated|indicates|suggested|suggests|maintained|maintains)\b(?=[^.;]{0,80}?(?:\bthat\b|["“«‘:]|\bof\b|\bhow\b|\bwhy\b|\bwhere\b|\bonly\b|\bmerely\b)))/i,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern:
      /\b(?:they|the (?:reply|answer|response|letter|note|statement|spokes\w+|officials?|officers?|clerk|guards?)) (?:said|say|told (?:us|me|him|her|them)|replied|answered|explained|insisted|claimed|assured (?:us|me|him|her|them))\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:said|told (?:the |our |this )?(?!me|us|him|her|them)[^,.;]{2,40}|stated|claimed|declared|denied|submitted|maintained|contended|replied|answered|responded|conceded|admitted|acknowledged|confirmed|insisted|argued|asserted|commented|stressed|countered|retorted|wrote (?:back|in reply)|explained|reiterated|specified|assured|promised|undertook|pledged|vowed|announced|apologi[sz]ed|regretted|expressed (?:regret|concern|readiness))(?: (?:to|in|on|by|with) [^,.;]{2,60})?,? (?:that|to|the|it|they|he|she|there|only|by|“|"|having|for|receipt|its|his|her)\b/i,
  },
  {
    answer: 'answered',
    needsActor: true,
    pattern:
      /\b(?:in (?:its|his|her|their|a|the) (?:written |official |formal |brief |one-line )?(?:reply|response|answer|statement|note|press release|briefing|letter|communiqu[eé]|affidavit|submission)s?\b|(?:issued|released|published|posted|made) (?:an? |its |the )?(?:[\w-]+ )?(?:statement|denial|clarification|press release|apology|correction|rebuttal)\b|when (?:asked|contacted|reached|questioned)|(?:asked|reached|contacted) (?:for comment|by (?:phone|telephone|e-?mail|reporters|journalists|our|the)))/i,
  },
]
