import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/**
 * Demands without a verb: what is wanted and until when ("A doctor, before the month is out"), what of
 * one's own is wanted back ("I'd like his things").
 */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
const OPENS_LINE = String.raw`^["“«„\s–—•*-]*(?:\(?[\p{L}\d]{1,2}[.)] )?`

export const ENGLISH_BARE_FORMULAS: readonly Formula[] = [
  {
    is: 'notes',
    pattern: new RegExp(
      `${OPENS_LINE}(?:an?|the|another|two|three|four|five|our|my|his|her|their|all|no|every|full) (?:${WORD}){0,5}?(?:${THING}|doctor|nurse|engineer|names?|keys?|money|water|food|insulin|list|papers?|licen[cs]e|passports?|phones?|land|fields?|wages|bodies|body|grave|answers?|school|road|bridge|well|lawyer|hearing)(?: (?:of|for|from|to|with) [^,.;]{2,50}?)?,? (?:[–—-] )?(?:before|by|within|not later than|no later than|not (?:in|after)|this (?:week|month|year)|today|now|at once|immediately|tomorrow|straight away)(?: [^.;?!]{0,50})?[.!;"”]`,
      'iu',
    ),
  },
  {
    is: 'notes',
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:(?:reopening|withdrawal|removal|publication|return|release|disclosure|payment|repair|reinstatement|recognition|suspension|dismissal|prosecution|repeal|restoration|compensation|exhumation|transfer|annulment|quashing|evacuation|lifting|closure) (?:of|for|to) (?:the|all|every|each|our|my|his|her|their|its|this|that|those|these|an?|any|both|\d+|\p{L}+s)(?!\p{L})[^.;?!]{2,100}(?:by|before|within|not later than|at once|immediately|now|to (?:every|each|all|the))(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we)(?:['’]d| would) like (?=(?:(?:his|her|their|our|my|the|an?|some|at least|that|those|these) )+(?:${WORD}){0,3}?(?:${THING}|things|clothes|belongings|phone|papers?|letters?|photographs?|photos?|ring|shoes|body|keys?|house|land|name|money|passport|bag|books?|computer|car|job|doctor|word)(?!\p{L}))`,
      'iu',
    ),
  },
]
