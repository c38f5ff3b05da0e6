import type { ResponsePattern } from '../pattern.ts'
import { WHOM } from './words.ts'

/** What an office is told to have said, where nothing else of it is read. */
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
  {
    answer: 'answered',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:told|assured|informed|advised|asked|urged|reminded|warned|thanked|wrote to|wrote back to) ${WHOM}(?! to (?:walk|run|lie|kneel|strip|get|stand|sit|move|undress|hurry|dig|sign|open|stop|halt|confess|admit|face|put|take|give)\b)`,
      'i',
    ),
  },
]
