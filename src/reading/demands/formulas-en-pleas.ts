import { ACT, ACTED } from './action-verbs.ts'
import { everyForm } from './english-forms.ts'
import type { Formula } from './formula.ts'
import { THING } from './things-asked-en.ts'

/** Demands as those who tell of them put it: cries and pleas, complaints lodged, roads blocked so that something be done, advice. */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
/** What the sick, the locked up and the besieged call for. */
const GRANTED =
  '(?:water|(?<!for )help|doctors?|nurses?|ambulances?|medics?|paramedics?|stretchers?|blankets?|phone calls?|toilet|air|light|insulin|inhaler|medicines?|medication|painkillers|guards?|escort|rescue|rope|ladder|lawyers?|interpreter|priest|imam|bread|freedom|justice|mercy)'
const BY_FORCE = String.raw`(?<!\b(?:police|policem[ae]n|soldiers?|troops|army|officers?|guards?|militia(?:men)?|gunm[ae]n|attackers|agents)(?: \p{L}+){0,3} )`
const PRESSES = String.raw`(?:block(?:s|ed|ing|ad\p{L}+)?|barricad\p{L}+|occup(?:y|ies|ied|ying)|march(?:es|ed|ing)?|rall(?:y|ied|ying)|picket(?:s|ed|ing)?|(?:on|go on|went on|hunger) strike|sit-ins?|fast(?:ed|ing)|(?:sat|lay|lie|lying|sitting) down|walk(?:ed|ing)? out(?! (?:to|of|onto|into) the)|demonstrat(?:ed|ing)|protest(?:ed|ing)|camp(?:ed|ing) (?:out|in|at|by)|chained (?:him|her|them|our)sel\p{L}+|gathered|downed tools|refus(?:ed|ing) (?:food|meals|to eat)|(?:beat|bang(?:ed|ing)?|hammer(?:ed|ing)?) on)`
const THEM =
  '(?:me|us|him|her|them|everyone|everybody|people|residents|families|villagers|relatives|parents|citizens|visitors|tourists|students|workers|women|men|drivers|shopkeepers|journalists|the \\p{L}+)'

export const ENGLISH_PLEA_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`${BY_FORCE}\b(?:${everyForm('shout yell scream signal gesture beckon holler wave cry')}|${everyForm('call')} out|(?:signalled|signaled|signalling|motioned))(?: out)? (?:to (?!(?:me|us) )|at (?!(?:me|us|him|her|them) ))(?=${WORD}{1,5}?(?:not )?to (?:wait|turn back|shoot|fire|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:(?:begg(?:ed|ing)|begs|pleaded|pleads|pleading|pled) for (?!(?:food|bread|money|coins?|alms|scraps|change|forgiveness|mercy|a living|an? (?:hour|minute|long)|hours|days)(?!\p{L}))(?=\p{L})|(?:${everyForm('scream shout yell cry')})(?: out)? for (?=(?:an? |the |some )?${WORD}{0,2}?${GRANTED}(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'named',
    pattern: new RegExp(
      String.raw`\b(?:(?:(?<!phone )calls|cries|screams|shouts) for (?=(?:an? |the |more |some )?${WORD}{0,2}?(?:${GRANTED}|${THING})(?!\p{L}))|(?:pleas?|entreat(?:y|ies)|supplications?) (?:for|to|that) (?=\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:${everyForm('tell ask beg instruct')}) (?:the |a |their |our |his |her )?(?:court |duty |prison |police |young |ward |night )?(?:clerk|secretary|usher|bailiffs?|warders?|nurse|notary|foreman|registrar|stenographer|recorder|duty officer|sergeant|lieutenant|investigator|inspector|typist|receptionist|judge) (?:not )?to (?=(?:enter|note|add|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:lodged?|lodging|filed?|filing|brought|laid|submitted|submitting|entered|registered|put in) (?:an?|the|two|three|several|our|my|his|her|their|another) (?:[\p{L}-]+ ){0,2}?(?:complaints?|lawsuits?|civil actions?|civil claims?|criminal reports?|charges) (?=(?:for|over|against|about|concerning|alleging) \p{L})/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`${BY_FORCE}\b${PRESSES}(?!\p{L})[^.;]{0,110}? (?=(?:(?:in order |so as )?to (?:(?:force|make|get|compel|oblige|press|pressure) (?=${WORD}{1,7}?(?:to|${ACT}|${ACTED})(?!\p{L}))|have (?=(?:the|an?|his|her|their|its|our) ${WORD}{1,4}?(?:${ACTED}|withdrawn)(?!\p{L}))|stop (?=(?:the|their|its|his|a) \p{L}))|so that (?=[^.;]{3,80} (?:would|could|might|be) )))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:wants? back (?=\p{L}|\d)|wants? (?=(?:the|his|her|their|its|our) ${WORD}{1,3}(?:gone|out|back|down)(?!\p{L}))|asks? no ${WORD}{0,2}?\p{L}+,? (?:only|but|just) (?=\p{L})|(?:are|is|was|were|['’]re|for|only|just|simply|been) asking (?:only |just |for )?(?:(?:an?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred) |[$€£]?\d[\d,.]*)\s?(?=${WORD}{0,4}?(?:more|extra|a day|a shift|an hour|a week|a month|per|each)(?!\p{L}))|^["“«\s–—-]*asking (?:for )?(?:[$€£]?\d[\d,.]*) (?=\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:seeks?|seeking|sought|claims?|claimed|claiming|demand(?:s|ed|ing)?|wants?|asks? for|asked for) (?=(?:about |some |another |a further |at least )?(?:[$€£] ?\d|\d)[^;]{0,60}?(?:damages?|compensation|costs|harm|loss(?:es)?|redress|reparations?|arrears|back pay)(?!\p{L}))/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`(?<!\b(?:lawyers?|counsel|attorneys?|friends?|neighbou?rs?|brother|sister|mother|father|uncle|aunt|wife|husband|doctors?|nurses?|colleagues?)(?: has| had| then| also| once)? )\b(?:advis(?:es|ed|ing)|counsell(?:ed|ing)|caution(?:s|ed|ing)|exhort(?:s|ed|ing)|warn(?:s|ed|ing)) ${THEM} (?:not )?to (?!(?:try|address|apply|contact|turn|go to|write|see|consult|appeal|refer|ask) )(?=\p{Ll})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:mayor|governor|police|authorities|government|officials|ministry|minister|army|municipality|council|prefect|president|director|management|company|administration|embassy|consulate|station|headmaster|rector|union) (?:has |have |had |also |then |later )*(?:told|tells?|asked|asks?|ordered|orders?|instructed|instructs?|warned|warns?|reminded|reminds?|advised|advises?|directed|directs?) (?:all |the |its |local |any |remaining )*(?:everyone|everybody|people|residents|citizens|inhabitants|villagers|families|parents|drivers|motorists|shopkeepers|the public|the population|visitors|staff|workers|employees|students|pupils|tenants|farmers|women|men|foreigners|journalists|households|traders|those|anyone)(?: [\p{L}'’-]+){0,6}? (?:not )?to (?=\p{Ll})/iu,
  },
  {
    is: 'asks',
    pattern:
      /[,!?]["”] (?:[\p{L}'’-]+ ){1,5}?(?:advised|urged|begged|pleaded|implored|entreated|exhorted|counselled|admonished)(?= (?:me|us|him|her|them|with|the|my|our|his)(?!\p{L}))/u,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\bshould(?: each| all| also| always| both)* have (?=(?:access|(?:prompt|full|free|unimpeded|unhindered|immediate|equal|regular|confidential|direct|adequate|proper|unrestricted|timely) |(?:the|a|an equal|every) (?:right|chance|opportunity|possibility|say|separate|lawyer|copy|doctor|bed|place|voice|hearing)|(?:an?|their|its|his|her) own |at least )(?! been))|\b(?:visitors|families|detainees|prisoners|inmates|patients|women|children|men|journalists|monitors|observers|lawyers|witnesses|survivors|victims|parents|relatives|people|residents|refugees|workers|citizens|anyone|everyone|everybody|they|we)(?: [\p{L}'’-]+){0,4}? should(?: also| all)? be (?:able|free|at liberty) to (?=${WORD})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\b(?:we|I|they|the \p{L}+|families|workers|miners|teachers|nurses) (?:is|are|am) (?:still |all )?owed (?=[^.;]{0,40}?(?:pay|wages?|salar(?:y|ies)|money|rent|arrears|months|weeks|deposits?|compensation|bonus(?:es)?)(?!\p{L}))/iu,
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`^["“«\s–—-]*(?:an? |some |the )?(?:simple |single |written |public |proper |short |mere )*(?:${THING}|receipts?|letters?|notes?|words?|stones?|grave|sign|phone call|yes or a no) (?:would|will|might) (?:already |at least )?(?:be (?:a (?:start|beginning|comfort|help)|enough|welcome|appreciated|something|nice)|do|suffice|help)(?=[.,;!]|$| for )`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern:
      /^["“«\s–—-]*(?:and |but |so )?(?:not until [^.;]{3,90}? (?:will|shall|do|can) (?:we|they|I|the \p{L}+|anyone|anybody|a single) |(?:unless|until|till) [^.;,]{5,90}, (?:(?<=^.{0,3}unless [^,]{5,90}, )nobody|no one|none of us|no \p{L}+|not one|we (?:will not|won['’]t|shall not|stay|are not|do not|['’]ll)|they (?:will not|won['’]t|refuse|stay)|the (?:strike|blockade|sit-in|fast|road|gates?|tents?|picket|boycott) (?:will |stays?|goes on|remains?|continues?)))/iu,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|scream(?:ed|ing)?|cr(?:y|ied|ying)|yell(?:ed|ing)?|call(?:ed|ing)? out)(?: out)?(?: at [^.;,"“]{2,40})?[,:]? ["“](?=(?:down with|out with|no more|hands off|resign|water|bread|land|wages|let |${ACT}|${THING})(?!\p{L}))`,
      'iu',
    ),
  },
]
