import { ANY_ACT } from './action-verbs.ts'
import type { CryPattern } from './cry.ts'
import { THING } from './things-asked-en.ts'

/**
 * What posts, leaflets and notices tell whoever reads them to do: "pls share", "bring blankets to the
 * church", "if anyone saw him, call", "boycott the vote", "write to your MP".
 */
const MARK = String.raw`["“«„\s–—•*‼❗-]*(?:\d{1,2}[.)] |\d{1,2}\/(?:\d{1,2})? )?`
const LEAD = `(?:(?:and|so|then|now|first|also|urgent|everyone|everybody|all|people|friends|guys|folks|pls|plz|please|again|update|just|tonight|tomorrow|today)[,:!]? ){0,3}`
const NOT_TOLD = `(?![^.!?]{0,80} (?:was|were|has|had|said|began|remained|are|is) )`
/** The things people are told to bring and send, named without an article. */
const BARE = `(?:bring|send|collect|donate|carry|keep|buy|need|deliver|take|post|avoid|share|forward|save|record|film|gather)`

const NOUN_WORD = String.raw`(?:(?!(?:was|were|is|are|has|had|will|came|went)(?!\p{L}))[\p{L}\d'’-]+,? )`
/** What is brought to those in need, and who. */
const GOODS = `(?:(?:sleeping |plastic |power |hand |baby |body |sim |rubber |winter |dry |clean |warm |old |used )?(?:blankets?|bags?|boots|shoes|socks|gloves|coats?|jackets?|clothes|clothing|torches|batteries|power ?banks?|chargers?|phones?|tents?|tarps?|tarpaulins?|nappies|diapers|formula|milk|rice|flour|oil|bread|water|food|tea|sugar|soup|medicines?|insulin|inhalers|bandages|gauze|antibiotics|painkillers|blood|fuel|diesel|petrol|generators?|stoves?|firewood|wood|cards|money|cash|donations|mattresses|buckets|soap|pads|masks|wheelchairs?|stretchers?|doctors?|medics?|nurses?|surgeons?|volunteers?|drivers?|cars?|vans?|boats?|buses|translators?|interpreters?|lawyers?|electricians?|plumbers?|diggers?|shovels?|ropes?))`
const TELLS_OF_GOODS = String.raw`was|were|is|are|has|have|had|will|went|came|arrived|got|gave|took|lay|left|run|ran|sent|made|cost|costs|goes|go|became|began|did|does|said|says|\p{Ll}{3,}ed`

export const ENGLISH_NOTICES: readonly CryPattern[] = [
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`\b(?:pls|plz|plse),? (?:do not |don['’]?t |also |just )?(?:${ANY_ACT}|fix)(?!\p{L})`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}(?:if (?:anyone|anybody|someone|somebody|you|your|any of you|ur|u)(?!\p{L})[^.;?!]{3,110}?,? |(?:anyone|anybody|whoever|those) (?:who |with )[^.;?!]{3,110}?[,:]? )(?:please |pls |kindly |do )?(?:call|ring|phone|write to|message|msg|text|dm|pm|contact|come forward|let (?:me|us|them|the \p{L}+) know|get in touch|report (?:to|it|this)|tell (?:me|us|the|his|her|their)|reply|speak up|say so|do not (?:delete|post|sign|go|open|tell)|don['’]t (?:delete|post|sign|go|open|tell)|keep (?:it|the|them)|send (?:it|them|us|me|the)|save (?:it|them|the)|go to|come to|bring|sign|share)(?!\p{L})`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${LEAD}(?:dm|pm|msg|text|message|whatsapp|e-?mail|tag|rt|retweet|repost|boost) (?:me|us|him|her|them|this|the|your|every|if|@|whoever|and|that|widely)(?!\p{L})${NOT_TOLD}`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${LEAD}${BARE} (?!(?:place|part|care|note|account|over|up|off|out|in|on|mind|calm|quiet|heart)(?!\p{L}))(?:\p{Ll}[\p{L}-]+,? ){0,3}?\p{Ll}[\p{L}-]*(?:s|food|water|bread|medicine|blood|money|tea|bedding|clothing|fuel)(?:,? (?:and|or) \p{Ll}[\p{L}-]+)? (?:to|for|at|from|in|before|by|with you|tomorrow|tonight)(?!\p{L})${NOT_TOLD}`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${LEAD}(?:boycott|donate (?:to|what|blood|whatever)|spread the word|stay (?:away|at home|home|indoors|off|clear|out of|inside|together|put|safe)|keep (?:away|off|out of|clear|indoors|calm|your)|steer clear|vote (?:against|for|no|yes)|sign (?:the|this|our|his|her|here|and|before)|write (?:to|in to|letters|postcards|him|her|a line)|(?:e-?mail|call|phone|ring|fax|lobby|pester|press) (?:your|the) (?:\p{L}+ )?(?:MPs?|senators?|deput(?:y|ies)|embassy|embassies|consulate|ministry|prosecutor|governor|council\p{L}*|representatives?|ombuds\p{L}+|prison|station|mayor)|join (?:us|the|our)|come out|turn (?:out|up)|show up|gather (?:at|on|by|before)|meet (?:at|us)|assemble|light a candle|say (?:it|where|who|what|his|her|their|how many|sorry)|admit (?:it|that)|beware|watch out|mind your|switch off|turn off|delete (?:your|the|this|everything)|use (?:signal|a vpn|the back)|go (?:round|around|by the)|wear (?:black|white|masks?|no)|name (?:him|her|them|names)|spare (?:us|the)|swear to|own up)(?!\p{L})${NOT_TOLD}`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /^[\s–—•*-]*(?:\d{1,2}[.)]\s)?(?:(?:to do|todo|next|plan|tomorrow|urgent|mon|tue|wed|thu|fri):?\s)?(?:chase|ask|press|push|remind|get from|need from|request from|demand from|obtain from|apply to|write to|petition|ring|phone) (?:the )?(?:clerk|registrar|court|judge|prosecutors?|prosecution|investigators?|police|ministry|prison|warden|hospital|embassy|consulate|ombuds\p{L}+|archive|notary|expert|UN|WGAD|OHCHR|ICRC|colleagues|bar)(?: (?:about|for|to|re|on|that)|:)(?= )/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}${LEAD}(?:${GOODS}(?:,? (?:&|and|or|plus|\+) |, )?(?:[\p{L}\d’'-]+ ){0,3}?){1,6}(?:to|for) (?:the |our |my |st\.? )?(?=[\p{L}\d])(?!(?:be|sleep|eat|drink|hand|wear|share|spare|sell|buy|work|sale|hire|rent|years|days|months|weeks|two|three|whom|which)(?!\p{L}))(?![^.!?;]{0,120}(?<!\p{L})(?:${TELLS_OF_GOODS})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`(?<=^|[.!?:,]\s|[–—•]\s?)(?:we |they |they['’]re |we['’]re )?(?:still |also |urgently |desperately |badly )*(?:need(?:ing)?|short of|out of|running out of|looking for|collecting) (?:(?:more|some|any|two|three|\d+|a|an|extra) )?(?:\p{Ll}+ )?${GOODS}(?!\p{L})(?=[^.!?;]{0,60}?(?<!\p{L})(?:asap|now|today|tonight|tomorrow|urgently|please|pls|plz|by|at the|in the|immediately)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^${MARK}(?:please |pls |and |so )?(?:someone|somebody|anyone|everyone|everybody|nobody|no one)(?: who can)?,? (?:please |pls |just )?(?!(?:let|put|read|hit|cut|shut|set|beat|burst|hurt|bid|spread|come)(?!\p{L}))(?:${ANY_ACT}|film)(?!\p{L})(?=[^.!?]*[^?]$)|^${MARK}${LEAD}(?:can|could|would|will) (?:u|ya|y['’]all|you (?:all|guys)) (?:please |pls )?(?:${ANY_ACT})(?!\p{L})|^${MARK}${LEAD}(?:make (?:some )?(?:noise|a fuss)|(?:all )?be (?:at|there|in front of|outside) (?!(?:home|first|once|least)(?!\p{L}))|call \d[\d -]{2,}|sign: |let['’]s all (?:be|go|meet|gather|write|call|sign))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      `^${MARK}(?:${THING}|freedom|passage|water|light) (?:for|to) (?:${NOUN_WORD}){1,6}?(?:now|at once|today|immediately|this (?:week|month|year))[.!]`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /(?<=^|[.!?:]\s|["“«„])(?:[Oo]ut with (?:them|him|her|the|you|it)|[Dd]own with|[Oo]ff with|[Aa]way with|(?:[Ss]oldiers|[Tt]roops|[Tt]anks|[Gg]uns|[Pp]olice|[Aa]rmy|[Jj]udges|[Gg]enerals|[Ss]ettlers|[Mm]ercenaries) out(?= of (?:the|our|all|every|schools?|homes?|hospitals?|villages?|mosques?|\p{Lu})(?!\p{L})|!))(?!\p{L})/u,
  },
]
