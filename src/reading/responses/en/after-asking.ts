/**
 * What comes once people have turned to an office, told in words of its own: "the collector read the
 * first page and put it under his glass". Who acts must be the office, or a pronoun for it.
 */
const OPENING = String.raw`^[\s"“«–—-]*(?:(?:and|but|then|so|there|still|later|instead|at last|in the end|finally|since then|so far|to date|even so|again|afterwards|(?:on|in|by|at|after|for|within) [^,.;:]{2,40},|(?:\w+ ){1,3}(?:later|afterwards|on|ago|before),?|(?:that|the (?:next|same|following)) (?:day|week|month|morning|afternoon|evening|year),?),? )*`
const PRONOUN =
  '(?:he|she|they|nobody|no one|nothing|none|neither|someone|somebody|a (?:man|woman|voice|clerk|guard|boy|girl)|the (?:man|woman|reply|answer|line|phone|office|door|file|matter|case|form|paper|box|desk))'

/** What those in office also do to people, and what is no answer to anything. */
const DEEDS_OF_OTHER_KIND =
  /\b(?:beat\w*|hit\w*|kick\w*|punch\w*|slap\w*|shot|shoot\w*|fired|drag\w*|pushed|handcuff\w*|cuffed|arrest\w*|detain\w*|seiz\w*|grabb\w*|tortur\w*|kill\w*|forc\w*|strip\w*|rap\w*|blindfold\w*|burn\w*|burst|broke|raid\w*|storm\w*|search\w*|surround\w*|chas\w*|cordon\w*|abduct\w*|kidnap\w*|attack\w*|wound\w*|injur\w*|smash\w*|threw|tied|hung|hanged|electrocut\w*|suffocat\w*|jail\w*|imprison\w*|sentenc\w*|convict\w*|accus\w*|charg\w*|interrogat\w*|died|dead|born|lived|lives|married|works|worked|wore|wears|weigh\w*|slept|sleeps|ate|eats|drank|ran|fled|escap\w*|marched|gathered|knew|knows|felt|feels|lost|loves?|liked|wants?|wanted)\b/i
const ASKS_OR_COUNTS =
  /\b(?:urg(?:ed|es|ing)|call(?:s|ed) (?:on|upon|for)|would (?:need|like)|(?:is|are) called|\d+ (?:\w+ )?(?:people|persons|residents|families|men|women|dead|wounded|injured|displaced))\b/i
const NOT = /\b(?:no|not|never|nothing|nobody|none|neither|nor|without|only)\b|n['’]t\b/i

const BY_PRONOUN = new RegExp(`${OPENING}${PRONOUN}\\s\\p{L}`, 'iu')
const BEGINNING = new RegExp(OPENING, 'iu')
const BY_OFFICE = new RegExp(`${OPENING}(?:the|an?|his|her|its|their|our)\\s`, 'iu')

/** How such words answer; null where they tell of something else. */
export const answerAfterAsking = (words: string): 'answered' | 'silent' | null => {
  if (
    !/^(?:\S+\s+){3}/u.test(words) ||
    /\b(?:must|should|let|may|might|can|could)\b/i.test(words) ||
    DEEDS_OF_OTHER_KIND.test(words) ||
    ASKS_OR_COUNTS.test(words) ||
    /\?\s*$/u.test(words)
  )
    return null
  return NOT.test(words) ? 'silent' : 'answered'
}

/** Where the one who acts begins, behind "but in the end"; by a pronoun, or else by the name of an office. */
export const actingIn = (words: string): { at: number; pronoun: boolean; office: boolean } => ({
  at: BEGINNING.exec(words)?.[0].length ?? 0,
  pronoun: BY_PRONOUN.test(words),
  office: BY_OFFICE.test(words),
})
