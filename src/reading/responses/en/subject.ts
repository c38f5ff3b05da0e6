/**
 * Whether an office that is named before an English verb can be the one who acts: a look at the words
 * before and after it, as far as grammar can be told without a parser.
 */
/** Also at the beginning of a sentence: names among the words between are told by their capital. */
const begun = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')

const DESCRIBED = String.raw`(?:(?:the|an?|this|that|these|those|its|his|her|their|our|my|all|any|some|several|both|each|every|local|\p{Ll}+(?:al|ary|ive|ent|ous|ic)|\p{Lu}[\p{L}'’-]+|of)\s){0,5}$`

/** "To the court", "faced the courts", "told police": it is turned to, or told of. */
const TURNED_TO = new RegExp(
  String.raw`(?:\b(?<!\b[Aa]ccording )(?:${begun('to against with before for about under into over through between toward towards without upon than near outside inside behind')})|\b(?:faced|told|asked|met|saw|sued|took|left|called|begged|urged|petitioned|approached|contacted|phoned|rang|informed|joined|entered|reached|visited|trusted|addressed|accused|blamed|criticized|criticised|thanked|bribed|paid))\s${DESCRIBED}`,
  'u',
)

/** "Actions of the police", "violations by": another thing is spoken of. */
const OF_IT = new RegExp(
  String.raw`\b(?:actions?|acts?|violations?|crimes?|abuses?|violence|pressure|hands?|presence|eyes?|face|help|side|members?|cooperation|work|victims?|orders?|fear|request|behalf|rooms?|corridors?|gates?|doors?|walls?|steps|front|courtyard|car|cars|vehicles?) (?:of|by|from)\s${DESCRIBED}`,
  'u',
)

/** "In the republic, the conflict …", "At the ministry, we …": only where it is said, unless a pronoun says they. */
const PLACED = new RegExp(
  String.raw`\b(?:${begun('in at on near outside inside')})\s${DESCRIBED}`,
  'u',
)
const OTHER_FOLLOWS =
  /^[^,;:.]{0,40},\s(?!(?:they|he|she|it|we|I|nobody|no one|nothing|who|which|where|whose|and|but|says?|said)\b)/iu

export const isTurnedTo = (before: string, after: string): boolean =>
  TURNED_TO.test(before) || OF_IT.test(before) || (PLACED.test(before) && OTHER_FOLLOWS.test(after))

const PARTICIPLE =
  /^(?:[a-z-]+ed|found|held|made|given|told|sent|kept|put|paid|taken|shut|met|brought|shown|written|forbidden|withdrawn|struck|thrown|bound)\b/i
const BEFORE_IT =
  /\b(?:was|were|been|be|is|are|being|gets?|got|the|an?|of|any|these|such|his|her|their|our|its|with|for|no)(?:\s(?:\w+ly|not|also|then|later|never|only|still|both|all|ever|yet|again|since))*\s$/i

/** "The officer was dismissed", "prohibited measures": who stands before it does not do it. */
export const isUndergone = (before: string, words: string): boolean =>
  PARTICIPLE.test(words) && BEFORE_IT.test(before)
