import { ACT, ANY_ACT } from './action-verbs.ts'
import type { CryPattern } from './cry.ts'
import { THING } from './things-asked-en.ts'

/** Demands of chats, placards and talk that have no verb of asking and often none at all: "all to the hall at six", "no phones, please", "need a van", "OUR SONS HOME". */
const OPENS_LINE = String.raw`^["“«„\s–—•*‼❗-]*`
const TELLS = String.raw`(?![^.!?]{0,80} (?:was|were|is|are|has|had|have|went|came|ran|said|got|did|\p{Ll}{3,}ed)(?!\p{L}))`
const HOUR = String.raw`(?:\d{1,2}|noon|midnight|dawn|dusk|sunrise|sunset|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|once|half|quarter|first light)`

export const ENGLISH_SLOGANS: readonly CryPattern[] = [
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:and )?(?:(?:(?:can|could) (?:we|i|someone|somebody|you guys) (?:please |pls )?(?:get|have) (?:an?|some|the|more|one|two|three) [^.!?]{3,50}? (?:to|at|in|for|here|now|asap)(?!\p{L}))|whoever (?:has|saw|knows|took|filmed|holds|finds|found|kept|was) [^.,;!?]{3,60}, (?:please )?(?:${ANY_ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:land|bread|water|wages|light|school|schools|work|peace|rights|votes?|the vote|${THING}) (?:to|for) (?:those|all|the|our|every|women|workers|everyone)(?!\p{L})[^.!?]{0,50}!|${OPENS_LINE}(?:bread|land|water|wages|light|work|peace|school|schools|${THING})(?:, (?:the |an? )?[\p{L}-]+){0,3},? and (?:the |an? )?[\p{L}-]+!`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:(?:ok|so|and|guys|urgent|now)[,:]? )?(?:all|every ?one|everybody|every ?body|women|men|drivers|students|families|all of you|whoever can|all hands|people) (?:back )?(?:to|at|in|outside|on) (?:the |our )?(?=[\p{L}’' -]{2,40}?(?:(?:at|by|before|from|for) ${HOUR}(?!\p{L})|now|tonight|tomorrow|today|please|pls|!))${TELLS}`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?!(?:yes|no|thanks|thank you|oh|ok|okay)[,.!])(?:no (?!(?:one|problem|worries|thanks|need|matter|doubt|hurry|rush|idea)(?!\p{L}))\p{L}+|quiet|silence|calm|patience|one at a time|slowly|names?|only|lights?|phones?|masks?|everyone|everybody|a photo|photos?|water|space|room)(?:,? (?!(?:was|were|is|are|had|has|said|came|went)(?!\p{L}))[\p{L}\d'’-]+){0,9}?,? (?:please|pls|plz)(?=[.!]*$|[.!] )`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:(?:and|urgent|also|guys|pls|please)[,:]? )?(?:still |urgently |badly |really )*need(?:ed)? (?=(?:an?|some|more|another|any|\d+|two|three|four|five|some ?one|some ?body|any ?one|extra|your) )(?!(?:a|some|more) (?:time|minute|break|drink|rest|sleep)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}any ?(?:one|body)(?: here| there)? (?:with|got|have|near|close to|at|going|around|who (?:has|can|speaks|could)) [^.?!]{2,60}\?`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /^["“«„\s–—-]*(?:WE|I) (?:WANT|DEMAND|NEED|ASK|CLAIM)(?: FOR)? \p{Lu}|^["“«„\s–—-]*(?:\p{Lu}{2,} ){1,5}(?:NOW|HOME|BACK|OUT|FREE)(?! \p{Lu}{2,})|^["“«„\s–—-]*NO \p{Lu}{3,}(?:[, –—-]+| WITHOUT )NO \p{Lu}{3,}/u,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS_LINE}(?:and |but |so )?(?:(?:what|how) about (?:an?|the|our|my|some) (?:[\p{L}'’-]+ ){0,3}?${THING}(?!\p{L})[^.!?]{0,60}\?|where (?:is|are) (?:the|our|my|that|those) (?:[\p{L}'’-]+ ){1,5}?(?:that )?(?:you|they|we were|I was|was|were|had been) (?:have |had )?(?:all )?(?:promised|owe[ds]?)|when (?:do|will|can|shall|are|may) (?:we|i|they|families|the \p{L}+) (?:finally |at last |ever |going to )*(?:get|see|receive|be (?:given|told|paid|allowed)|have|bury|hear) (?=[^?.]{2,60}\?))`,
      'iu',
    ),
  },
  {
    spoken: true,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`(?<=^|[.!?:] |["“«„] ?)(?:[Pp]lease )?(?:(?:Wait|Hold on) (?:for|until|till) (?!me|us)|Think (?:about|of) |Keep (?:quiet|still|away|your|my|an eye|them|him|her|it) |Evacuate|Resign|Retreat|Withdraw|Surrender|Hurry|Come back|Go (?:back|home|away)|Get out|Stand back|Step back|Stay (?:away|inside|indoors|where|put|down)|Hide |Be (?:quiet|patient|careful|silent)|Do not (?!enter(?!\p{L}))(?:${ACT}|come|go)|Watch (?:over|the)|Pray for )`,
      'u',
    ),
  },
]
