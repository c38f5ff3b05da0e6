import { ACT, ACTED } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import { everyForm } from './english-forms.ts'
import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/** Terms on which people will give way, what would be enough for them, and what they put to whom. */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
const STAYS = `(?:leav|go|mov|budg|bury|eat|sign|return|work|vot|stop|giv|clear|talk|teach|disband|disarm|break|com|resum)`
/** What is done that they wait for. */
const DONE = `(?:is|are|has|have|gets?|comes?|goes|sees?|says?|tells?|pays?|opens?|answers?|resigns?|returns?|releases?|apologi[sz]es?|stops?|ends?|knows?|hears?|receives?|lifts?|shows?|names?|hands?|brings?|lets?|meets?|${ACT})`

export const ENGLISH_TERM_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:am|is|are|['’]m|['’]re|was|were)(?: not|n['’]t) (?:\p{Ll}+ly )?${STAYS}\p{L}*ing(?: [^.;,]{2,50}?)? (?:until|till|unless|before) (?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\p{L}+day)\p{L}*(?!\p{L}))(?=[^.;,]{2,90}?(?<!\p{L})${DONE}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`^["“«\s–—-]*(?:until|till|unless|before) [^.;,]{3,90}?(?<!\p{L})${DONE}(?!\p{L})[^.;,]{0,60}, (?=[^.;]{2,60}?(?<!\p{L})(?:will|shall|won['’]t|['’]ll|refuses?|stays?|remains?|keeps?|cannot|can['’]t|no)(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:will|would|shall|['’]ll) (?:only |be )?(?:only )?(?:back|return|go back|resume|reopen|come back|end|lift|call off|stop|disperse|leave|bury|sign|vote|talk|cooperate|surrender|disarm|open)(?: [^.;,]{2,50}?)? (?:only )?(?:when|once|as soon as|on the day|if and when|after) (?=[^.;,]{2,70}?(?:is|are|has|have|been|get|gets) (?:been )?${ACTED}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:(?:the|their|his|her|its|our|\p{L}+['’]s?) (?:only |main |sole |first |minimum |final )?(?:terms|price|conditions?|minimum|bottom line|red line|goal|aim|hope|prayer|dream) (?:is|are|was|were|remains?)(?=:? (?:that |to |an? |the |for |full |immediate |no )[^.;]{0,60}?(?:${THING}|${ACT}|${ACTED})(?!\p{L}))|(?:settle|content (?:himself|herself|themselves|ourselves)|satisfied|be fobbed off|accept) (?:for |with )?(?:nothing (?:less|short)|no less|nothing but|anything (?:less|short))(?= (?:than|of|but)(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${everyForm('put')} (?:it |the (?:question|case|demand|request|proposal) )to (?:the )?(?:${WORD}){1,5}?that(?= )|(?:makes?|made|making) (?:urgent |formal |repeated |fresh |strong |several )*representations? (?:to|for|about|before|with)|(?:tak(?:es?|ing|en)|took) (?:up |it up |(?:the|his|her|their) case (?:up )?)(?:with|to) (?:the )?(?:${WORD}){0,4}?${POWER}|(?:is|are|was|were) (?:adamant|insistent|emphatic|unanimous|firm|clear|agreed|determined|at one) that (?=[^.;]{2,120}?(?<!\p{L})(?:be|must|should|ought|has to|have to|had to|${ACT})(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:it(?: would|['’]d| might| will) (?:already |also )?(?:help|be (?:a (?:start|beginning|comfort|relief|help)|enough|good|better|best|right|something|only (?:decent|fair|right|human)|no more than (?:decent|fair))|do|suffice|mean (?:much|a lot|everything|a great deal))(?: (?:us|me|them|to us|to me|for us|already|a little|a lot|a great deal|greatly))? (?:if|were|to (?=${ACT})|for (?=[^.;,]{2,50} to ))|(?:would|['’]d) be (?:most |very |much |so )?(?:glad|grateful|obliged|thankful|happy|relieved|pleased) (?:of|for|to (?:have|hear|learn|know|see|receive|be)|if))(?!\p{L})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${everyForm('file apply petition move sue ask go pray plead')} (?:in court |to (?:the )?court |to (?:the )?(?:${WORD}){1,4}?)?(?:for (?:${WORD}){0,4}?${THING}|to have (?:the |his |her |their |an? |it |them )|to (?:get|see|be) (?:the |his |her |their |an? )?(?:${WORD}){0,4}?(?:${ACTED}|${THING})))(?!\p{L})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${everyForm('beg press plead implore petition ask lobby urge push beseech badger nag')}) (?:with )?(?:both |the |all |its |their |his |her |our )?(?:${WORD}){0,4}?(?:armies|sides|troops|soldiers|guards|warden|gendarmes|${POWER}|\p{Lu}[\p{L}-]+) (?:[\p{L}'’-]+ ){0,2}?for (?=(?:${WORD}){0,6}?(?:${THING}|maps?|plans?|food|water|bread|seed|corridor|insulin|blankets?|a (?:word|sign))(?!\p{L}))`,
      'u',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:ask|tell|told|beg|implore|plead with|urg)(?:s|ed|ged|e|ing|ging)? (?:him|her|them) (?:not to (?:shoot|fire|burn|beat|kill|hit|touch|take|destroy|break|demolish|bulldoze|cut|poison|rape|harm|hurt|leave|do it|film|print|name|use|tell|open fire)|to (?:stop (?:the|shooting|beating|hitting|firing)|let (?:us|me|him|her|them|our|my|the)|release|free|spare|show (?:us |me )?(?:a|the|their|his) (?:warrant|order|paper|document)|loosen|return (?:the|my|our|his|her)|give (?:back|us|me)|call (?:a|an|the) (?:doctor|ambulance|lawyer)|put out|hand over|investigate|open (?:a|the) (?:case|gates?|road|file)))(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:would have (?:the |all |these |those |its |their )(?:[\p{L}'’-]+ ){1,4}?(?=(?:leave|withdraw|go|released|removed|closed|opened|freed|returned|tried|punished|rebuilt|banned|sacked|taken|moved|stop|resign|pay)(?!\p{L}))|(?:is|are|was|were) after (?=(?:the|an?|his|her|their|its) (?:[\p{L}-]+ ){0,3}?(?:footage|recordings?|files?|logs?|records?|list|names?|truth|answers?|apology|transcripts?|register|duty roster|report|compensation|damages)(?!\p{L}))|(?:spoke|speaks|speaking|talk(?:s|ed|ing)|agree[ds]? to (?:speak|talk|meet)|testif(?:y|ied|ies)|interviewed)[^.;]{0,40} (?:on|under) (?:the )?(?:sole |one |strict )?condition(?! of the)(?!\p{L}))/iu,
  },
  {
    is: 'need',
    pattern:
      /\b(?:state|city|government|company|ministry|army|country|council|municipality|firm|nation|party|world|court|employer) (?:still |now )?owes (?=(?:us|me|them|him|her|every|each|the|these|those|its|my|our)(?!\p{L})(?! (?:money|nothing|\d)))/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:looks?|looked|looking) forward to (?:receiving|hearing from|(?:an?|the|your|its|their) (?:[\p{L}-]+ ){0,3}?(?:repl(?:y|ies)|answers?|reports?|responses?|information|visit|decision|outcome))(?!\p{L})|\b(?:an? |the |your )?(?:answers?|repl(?:y|ies)|responses?|reports?|confirmation) (?:is|are) (?:awaited|expected|requested|due)(?= (?:by|within|before|not later|no later|at your|from)(?!\p{L}))/iu,
  },
]
