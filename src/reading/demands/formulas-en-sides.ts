import type { Formula } from './formula.ts'

/**
 * What sides to a case and to a dispute ask for by their part in it: "Prosecution: nine years", an appeal
 * that is lodged, a strike that goes on until something is done, donors who are needed.
 */
const SIDE =
  "(?:prosecut(?:ion|or)s?|(?:state|assistant|deputy|public) prosecutor|crown|defen[cs]e(?: counsel)?|counsel(?: for [^.:;]{3,40})?|(?:his|her|their|the) lawyers?|applicants?|petitioners?|plaintiffs?|claimants?|respondents?|appellants?|civil part(?:y|ies)|victims['’]? (?:lawyer|counsel))"
const SENTENCE = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|life)(?: and a half)? (?:years?|months?|imprisonment|in )|life(?: imprisonment| sentence)?`
const SOUGHT =
  '(?:release|(?:continued|further|extended) (?:detention|custody)|bail|house arrest|acquittal|adjournment|recusal|dismissal|discharge|postponement|detention|custody|extension|a (?:fine|travel ban|new expert|second expert|site visit|closed session)|an? (?:open|closed) (?:hearing|session)|to (?:call|hear|admit|exclude|adjourn|summon|release|dismiss|remand|extend|postpone))'
/** What people do and leave undone until they are heard. */
const ACTION_TAKEN =
  '(?:strike|striking|fast|fasting|picket|blockade|block|boycott|protest|occupy|march|close|shut|stay|sit|camp|down tools|walk out|stop work|resign|sue|withhold)'
const UNTIL = String.raw`(?:until|till|unless|if) (?!the (?:end|morning|evening|spring|summer|autumn|winter)|further|late|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|noon|midnight|dawn)(?=[^.;,]{2,60}?\b(?:is|are|has|have|gets?|agrees?|pays?|resigns?|answers?|goes|go|come|comes|lets?|withdraws?|listens?)(?!\p{L}))`

export const ENGLISH_SIDE_FORMULAS: readonly Formula[] = [
  {
    is: 'cries',
    pattern: new RegExp(
      `(?<=^|[.;–—] )(?:the )?${SIDE}: ["“]?(?=(?:an? |the |immediate |up to |at least )?(?:${SENTENCE}|${SOUGHT}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:fil(?:ed|es|ing) for(?= (?:an?|the|leave|bail|divorce|review|release|custody|compensation|asylum|judicial|habeas)(?!\p{L}))|appl(?:ied|ies|ying) (?:again |twice |in vain )?to be (?=\p{L}))/iu,
  },
  {
    is: 'named',
    pattern:
      /\b(?:complaints?|appeals?|petitions?|applications?|motions?|suits?|claims?)(?: (?:about|against|over|by|of|from|for) [^.;,]{2,60}?)? (?:was|were|has been|have been|had been) (?:\w+ly )?(?:lodged|filed|submitted|brought|made|registered|handed in) (?:with|before|at|to|in) (?=\p{L})/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:will|would|shall|threaten(?:s|ed)? to|vow(?:s|ed)? to|plan(?:s|ned)? to|intend(?:s|ed)? to|(?:is|are|was|were|go(?:es)? on|went on|remain(?:s|ed)?) (?:on )?)(?: \p{Ll}+){0,2}? ${ACTION_TAKEN}(?: [^.;,]{2,50}?)? ${UNTIL}`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:donors?|volunteers?|doctors?|medics?|nurses?|lawyers?|translators?|interpreters?|witnesses|drivers?|blankets?|tents?|insulin|blood|medicines?|generators?|boats?|experts?|observers|monitors|help|food|water|fuel)(?: [^.;,]{2,30})? (?:is|are )?(?:(?:still |now |urgently |badly |also )*(?:needed|wanted|required|sought))(?= (?:at|in|for|on|to|by|from|who|with|now|today|tonight|urgently)(?!\p{L})|[.!;]|$)|\bwould cost (?:[\p{L}'’]+ ){1,4}?(?:nothing|little)(?!\p{L})/iu,
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—•*-]*(?:urgently )?need (?:the|his|her|their|a copy|copies|that|those|all) (?=[^.?!]{3,60}?\b(?:by|before|from|for|at|today|tomorrow|now|asap)(?!\p{L}))/iu,
  },
  {
    is: 'cries',
    pattern:
      /#(?:Free|Release|Save|Stop|End|JusticeFor|BringBack|BringHome|Justice4|SaveOur|LetThem|Let[A-Z]|Drop)(?=[A-Z]\p{L}{2,})/u,
  },
  {
    is: 'named',
    pattern:
      /\b(?:the|its|their|his|her|our|my) (?:chief |main |first |second |third |only |key |one |last |central )(?:demand|request|condition|wish|appeal|plea), (?=(?:an?|the|that|to|for|full|immediate) )|\bcalls? (?:has |have )?(?:went|gone|goes|was (?:put|sent)) out for (?=\p{L})|\b(?:said|says|told (?:us|them|me|him|her)|announced|gave us to understand)(?: that)? (?:we|they|he|she|I|everyone|everybody|the \p{L}+) (?:had|has|have) (?:got )?(?:until|till|\p{L}+ (?:hours?|minutes?|days?|weeks?) to) (?=\p{L})/iu,
  },
  {
    is: 'need',
    pattern:
      /\b(?:no one|nobody|no \p{L}+) (?:should|must|may|can|is to) be (?:above|beyond|outside|exempt|left|punished|detained|forced|held|tried|sent|deported|killed|tortured)(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /\bask(?:s|ed|ing)? (?:(?:the|his|her|their|our|my|its|two|several|every|each)(?: [\p{L}'’-]+){1,4}?|[A-Z]\p{L}+|them|him|her|us|me|you) for (?=(?:an?|the|his|her|their|my|our|more|any|information|permission|copies|details|access|proof|answers|names|two|three)(?!\p{L}))(?!(?:an? |the |some )?(?:cigarette|light|glass|drink|lift|interview|comment|time|way|moment|minute)(?!\p{L}))/u,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:if|unless) [^.;,]{3,70}, (?:we|they|the \p{L}+|I) (?:shall|will|['’]ll)(?: \p{Ll}+ly| all| then)? (?:strike|sit|block|march|close|stop|publish|sue|camp|fast|picket|occupy|walk out|go to (?:court|the)|take (?:it|the|this|our)|come back with)(?!\p{L})/iu,
  },
]
