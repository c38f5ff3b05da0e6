import { type CryPattern, OPENS } from './cry.ts'

/**
 * Sentences in the imperative, as in letters, leaflets and the speech of relatives: "Unlock the barracks",
 * "Come and see", "Don't forget them"; and the verbless kind: "No more searches".
 */
const LEAD = String.raw`(?:(?:And|But|So|Then|Now|First|Firstly|Second|Secondly|Third|Thirdly|Finally|Lastly|Also|Above all|Next|Otherwise|Instead|For God['’]s sake|For once|At least|At the very least|Please|Just|Only|Gentlemen|Sir|Madam|Minister|Prime Minister|President|Mr President),? )`
/** Verbs no noun is spelt like, or none that opens a sentence with an article behind it. */
const DOES = String.raw`(?:release|free|acquit|pardon|drop|quash|review|repeal|abolish|amend|adopt|ratify|implement|lift|suspend|dismiss|remove|replace|reinstate|pay|compensate|return|restore|rebuild|repair|mend|hand|give|grant|provide|supply|allow|permit|admit|open|close|reopen|investigate|prosecute|punish|bring|hear|identify|find|search|exhume|bury|publish|disclose|explain|inform|tell|answer|announce|confirm|show|write|record|document|stop|end|cease|halt|withdraw|cancel|protect|ensure|guarantee|respect|recogni[sz]e|acknowledge|conduct|establish|appoint|send|transfer|treat|help|leave|keep|put|take|make|set|attach|postpone|evacuate|withhold|hide|pull|unlock|unblock|strike|delete|erase|scrap|revoke|rescind|annul|extend|shorten|cut|reduce|vote|fund|build|deliver|relocate|dismantle|disband|vacate|surrender|register|renew|preserve|secure|seal|submit|present|train|vet|screen|feed|shelter|guard|inspect|audit|criminali[sz]e|uphold|sign|freeze|sanction|retract|correct|switch|fly|enter|resume|ban|prohibit|outlaw|dissolve|overturn|reverse|order|issue|clear|clean|separate|pass|save|rescue|spare|print|name|call|let|dig|count|read|look|listen|treat|move|spell|drive|carry|fetch|bear|lay|turn|repay|halve|double|double-check|fix|free)`
const OBJECT = String.raw`(?:me|us|him|her|them|it|the|an?|all|every|each|any|no|those|these|this|that|both|my|our|your|his|their|its|whatever|whoever|everyone|everybody|nobody|someone|people|women|children|prisoners|detainees|\d+|(?:back|up|out|down|away|off) (?:the|my|our|his|her|their|those|these|this|that|all)|(?:immediate|full|independent|effective|prompt|adequate|fair|free|safe|public|regular|unhindered|humanitarian) \w+)`
/** "Take the case of", "make no mistake", "read the full report": said to readers, asks for nothing. */
const NOT_ASKED = String.raw`(?!(?:take (?:the (?:case|example)|it from|this (?:case|example)|place|part)|make no mistake|read (?:the|our|more|all|this|about)|look at (?:the|this)|let (?:us|me|it|there|['’]s)\b|put (?:it|this) (?:differently|simply|another)|count me|set (?:in|against)|give or take|call (?:it|the (?:newsroom|number))|keep (?:in mind|reading)|leave (?:it|that) aside|show (?:me a|more|less)|find (?:out more|the full)|present (?:at|were|in)|open (?:air|source)|last|left|made|close to|returns?\b.{0,30}\b(?:was|were)|find it|name (?:and|of)|sign (?:up|in)|turn (?:to page|over)|pass (?:rates?|mark)|order of|answer to|clean energy))`

const capital = (words: string): string =>
  words.replace(/(?<=[(|:])\p{Ll}/gu, (letter) => letter.toUpperCase())

export const ENGLISH_IMPERATIVES: readonly CryPattern[] = [
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^["“«„\s–—•*-]*(?:\d{1,2}[.)] )?${LEAD}?${NOT_ASKED}(?:${DOES}) ${OBJECT}(?!\p{L})(?! (?:was|were|is|are|has|had)\b)`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^["“«„\s–—•*-]*(?:\d{1,2}[.)] )?(?!Close to|Open |Free |Clean |Clear |Order |Print |Present |Name |Guard |Vote |Right |Call |Record |Answer |Last |Save |Fix )${capital(DOES)} \p{Lu}\p{Ll}+(?!\p{L})(?=[ ,.;!])(?![^.!?]{0,60} (?:was|were|is|are|has|had|said|says|will|\p{Ll}{3,}ed) )`,
      'u',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`^["“«„\s–—•*-]*(?:\d{1,2}[.)] )?${LEAD}?(?:(?:do not|don['’]t|never|stop) (?!mind|worry|know|miss|get me wrong|forget to (?:subscribe|like)|ask me|you |think so|at\b|the\b)\p{Ll}{2,} (?=\p{L}|["“«])|refrain from |come (?:and|to|here|with|back|see)\b|put an end to |abide by |comply with |apologi[sz]e (?:to|for)|account for |see to it that|make sure|look (?:into|for) (?:the|our|my|his|this)|listen to (?:us|the|them|those)|stand (?:by|with|up for) |speak (?:up|out|to) |get (?:them|him|her|us|rid) |do (?:something|what|your|not|the right)|be (?:fair|honest|just|human|kind|so kind))`,
      'iu',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern: new RegExp(
      String.raw`${OPENS}(?:(?:And |But |So )?[Ll]et (?!us|me|it|['’]s)(?:[\p{L}'’-]+ ){1,6}?(?:not |never |finally |be )?(?:send|take|touch|build|keep|hold|meet|apologi[sz]e|account|stand|face|leave|carry|hear|read|sign|search|repay|return|judge|ask|make|do|try|stop|decide|speak)\b)`,
      'u',
    ),
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /^["“«„\s–—•*-]*(?:and |but )?(?:no more (?=[\p{L}-]+)(?!than|was|were|is|are|could)|not (?:another|one more|a single) (?:night|day|hour|child|death|arrest|search|year|month|prisoner|demolition|eviction|trial|life|person|family|shot)\b(?! (?:was|were|had|has|came|passed|went|survived))|enough (?:of (?:the|this|these)|is enough|with the)|never again\b|hands off |down with |away with |justice for |freedom (?:for|to) |an end to |out with )/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /\b(?:they|he|she|the (?:government|state|army|police|court|mayor|minister|president|general|commander|company|governor)|you|someone|somebody) (?:can|could|may|might) (?:at least |just |start by |begin by )?(?:bring(?:ing)?|give|giving|pay(?:ing)?|return(?:ing)?|tell(?:ing)?|show(?:ing)?|hand(?:ing)?|send(?:ing)?|apologi[sz](?:e|ing)) (?:me|us|back|my|our|the bod(?:y|ies)|them back)\b(?! (?:that|the impression))/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /^["“«„\s–—-]*(?:and |but )?(?:is(?:n['’]t| it not) it (?:not )?(?:high |about )?time\b|why (?:not|don['’]t (?:you|they)|doesn['’]t (?:the|anyone|somebody|he|she)) (?:let|open|release|tell|investigate|publish|give|return|come|arrest|ask|bring|show|allow|show)\b|how (?:much longer|long) (?:must|do|will|shall|are|can|should) (?:we|they|i|he|she|the|these|our|people|mothers|families)\b|when will (?:someone|anyone|somebody|the (?:state|government|court|authorities|police|killers|guilty|law)|those|they|you|justice)\b|(?:could|would|will|can|won['’]t) (?:you|the (?:committee|government|court|minister|mayor|commission|president|authorities|ministry)) (?:please |kindly |at least |finally |not )?(?:let|open|release|tell|investigate|publish|give|return|come|arrest|ask|bring|show|allow|confirm|explain|send|help|provide|answer|inform|look)\b)/iu,
  },
  {
    spoken: false,
    ofPeople: true,
    pattern:
      /\bplease,? (?:do not |don['’]t |also |kindly |at least |just )?(?!(?:god|the (?:crowd|eye|ear)|everyone|everybody|him|her|them|us|me|you|see|note|contact|find (?:enclosed|attached)|visit|click|subscribe|follow us|refer to|a\b|an\b|and\b|read (?:our|the))\b)(?:leave|take|put|make|let|see to|look|carry|drop|free|fix|arrest|try|open|close|save|rescue|remember|never|be|go|come|get|share|record|restore|pay|sign|grant|admit|hear|allow|appoint|treat|move|transfer|exhume|identify|search|rebuild|repair|delete|erase|blur|replace|quote|mention|spell|respect|end|cease|do)\b/iu,
  },
]
