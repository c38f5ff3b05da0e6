import type { ResponsePattern } from '../pattern.ts'
import { actsEn, doneEn, plainEn } from './verb-forms.ts'
import { OWE } from './verbs.ts'
import { FEW, HAS, NOT, OWED_ACT, YET } from './words.ts'

/** What an office did not do, say or send, though it was asked or bound to. */
export const ENGLISH_LEFT_UNDONE: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:did|do|does|has|have|had) ?(?:not|never|n['’]t)(?: yet)?(?: been)?(?: immediately| publicly| officially)? (?:respond\w*|repl(?:y|ied)|answer\w*|react\w*|comment\w*|return(?:ed)? (?:calls|requests)|recogni[sz]\w*|acknowledg\w*|explain\w*|order\w*|investigat\w*)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:could not be (?:immediately )?reached|(?:was|were) (?:not (?:immediately )?available|unavailable) for comment)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\bignor(?:ed|es|ing) (?:the |our |their |his |her |all |repeated |numerous )?(?:[\w-]+ )?(?:calls?|complaints?|appeals?|requests?|letters?|warnings?|evidence)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:failed|failing|fails) to\b|\bin no hurry to\b|\blate to (?:take|act|intervene|assist)\b|\b(?:has|have) (?:yet|still) to (?:respond|answer|recogni[sz]e)|\b(?:kept|remained|keeps?|remains?) silent\b|\bnobody from the authorities\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:nothing|no one|nobody|none of them) (?:ever |has |has ever |had )?(?:came|come|arrived|answered|replied|responded|wrote back|called back|brought|showed|explained|helped|apologi[sz]ed)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:did|do|does|has|have|had)(?: not|n['’]t| never) (?:\w+ly |even |ever |yet )?(?:give|given|show|shown|hand|handed|tell|told|inform|informed|provide|provided|send|sent|come|let|register|registered|accept|accepted|produce|produced|bring|brought|apologi[sz]e|apologi[sz]ed|visit|visited|issue|issued|present|presented|publish|published|listen|intervene|intervened|help|helped)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\bbut (?:nobody|no one|none of (?:us|them)) (?:has |had |ever )*(?:received|got|saw|came)\b|\b(?:we|I) never saw (?:him|her|them|it) again\b|\bnever (?:came back|kept|fulfilled|delivered)\b|\b(?:nobody|no one|none of us) (?:ever |has |had )*(?:got|received)\b(?! more)/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:has|have|had) (?:so far|still|to date|as yet) (?:not|never|failed)\b|\b${NOT} (?:be )?(?:comment\w*|repl\w+|respond\w*|answer\w*|react\w*|return\w*|pick\w* up|call\w* back|acknowledg\w*|address\w*|act\w*|visit\w*|appear\w*|turn\w* up|show\w* up|attend\w*|meet|met|disclos\w*|reveal\w*|reach\w*|cooperat\w*|follow\w* up|honou?r\w*|compl(?:y|ied)|execut\w*|implement\w*|enforc\w*|pay|paid|elaborat\w*|say (?:why|where|when|what|who|how)|said (?:why|where|when|what|who|how)|take (?:any )?(?:action|steps|up)|taken (?:any )?(?:action|steps|up))\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:stonewall\w*|prevaricat\w*|(?:stayed|kept|remained|stays|remains) (?:mum|silent|tight-lipped|quiet)|(?:evaded|dodged|avoided|sidestepped) (?:the |our |all |his |her )?questions?|would (?:not|neither|only) (?:say|comment|confirm|be drawn|discuss|give|elaborate)|(?:has|have|had) yet to\b|made no (?:comment|statement|reply|mention)|gave no (?:reason|answer|explanation|details|reply|comment)|offered no (?:explanation|comment|apology|reason)|took no (?:action|steps|notice)|left (?:the )?(?:questions?|letters?|it) (?:open|unanswered))/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(String.raw`\b${NOT} ${OWED_ACT}\w*\b`, 'i'),
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:s(?:e|a)nt|sends?|took|takes?|taken|made|makes?|show(?:ed|s)?(?! nothing)|gave|gives?|given|paid|pays?|did|does|said|says|saw|sees?|found|finds?|offer(?:ed|s)?|had|has|have|found itself with|raised|lifted|undertook|provided|provides|kept|held|expressed|conducted|carried out|set|proposed|published|named) (?:absolutely |exactly |almost |next to )?(?:no(?: one|body|thing)?|neither|none|zero|not a (?:single )?\w+|not one \w+)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:without (?:a (?:single )?word|saying|answering|explaining|opening|looking|giving|explanation|comment)|not a (?:single )?word|looked (?:away|on|the other way)|stood (?:by|idle)|sat on (?:it|the|our|his|her|their)|turned a (?:blind eye|deaf ear)|washed (?:its|their|his|her) hands|(?:is|are|was|were) (?:still )?(?:looking into|sitting on|dragging|waiting for))\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b(?:did|do|does|has|have|had|was|were|is|are|would|will|could|can)(?: \w+ly| still| so far| yet)?(?: ?n['’]t| not| never)${YET}(?: \w+ly)? (?:${plainEn(OWE)}|${doneEn(OWE)})|\b(?:never|neither|nor) ${FEW}(?:${actsEn(OWE)}|${plainEn(OWE)})`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern:
      /\b(?:(?!stopped|burned|wanted|needed|feared|harmed|spared|carried|killed|arrested|passed|noticed|touched|showed|injured|missed|owned|lacked)[a-z]+ed|gave|given|made|sent|took|taken|had|has|have|found|saw|seen|brought|held|kept|left|wrote|written|said|paid|put|told|got|knew|knows|sees|finds|offers|gives|takes|makes|sends|says|keeps|recalls|remembers|wants|wanted|heard|hears|did|does|would hear|would have) (?:down |up |back |absolutely |simply )?(?:nothing|no ?one|nobody|none|neither|no (?!more|fewer|less|longer|doubt|matter|sooner|later|other|sign|sense)[a-z]+|not a (?:single )?[a-z]+|not one [a-z]+)\b/i,
  },
  {
    answer: 'silent',
    needsActor: true,
    pattern: new RegExp(
      String.raw`\b${HAS}(?:kept|retained|holds? on to|held on to|still (?:has|have|holds?|keeps?)|(?:is|are) (?:still )?(?:keeping|holding|withholding)|hangs? on to|sat on|sits on) (?:the|his|her|their|our|my|its|all) (?:\w+ )?(?:bod(?:y|ies)|remains|passports?|phones?|documents?|papers?|files?|records?|footage|belongings|computers?|cattle|vehicles?|money|reports?|letters?|findings|results?)\b`,
      'i',
    ),
  },
]
