import type { ResponsePattern } from '../pattern.ts'
import { LETTER, OFFICER, WHOM } from './words.ts'

/** What came of it all: who was told what, what was lifted, withdrawn, paid or still withheld; nobody need be named. */
const KIN = String.raw`\b(?:the|his|her|our|their|my|two|three|both) (?:\w+ )?(?:famil(?:y|ies)|mothers?|widows?|lawyers?|relatives|parents|wi(?:fe|ves)|fathers?|bereaved|brothers?|sisters?|owners?|counsel)`
const SUFFERERS =
  '(?:families|widows|survivors|residents|villagers|victims|relatives|owners|households|the displaced|returnees|tenants)'
const DECREE = String.raw`\b(?:bills?|decrees?|bans?|curfews?|warrants?|summons|restrictions?|(?:demolition|eviction|closure|expulsion|deportation|detention|transfer|removal) (?:orders?|decisions?|notices?)|the (?:order|decision|notice|regulation|permit))`

export const ENGLISH_OUTCOMES: readonly ResponsePattern[] = [
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\bthere (?:is|was|has been|had been) (?:still )?no (?:news|word|sign|answer|reply|response|reaction|comment|explanation|apology|information) (?:of|from|about|on|as to)\b|\b(?:is|are|was|were|been|still) (?:still )?(?:waiting for|awaiting) (?:the |an? |his |her |their |its |our )?(?:\w+ )?(?:bod(?:y|ies)|answers?|repl(?:y|ies)|responses?|decisions?|rulings?|results?|reports?|money|compensation|papers?|documents?|certificates?|visits?|permission|word|news|hearing)\b|\b${LETTER}\b[^.;]{0,80}? ?[:,–—-] (?:ignored|unanswered|no (?:reply|answer|result|action)|not (?:received|considered|examined|registered|answered))\b`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern:
      /^[\s–—•*-]*(?:also |again |both )?(?:refused|denied|rejected|overruled|not granted|disallowed|granted|allowed|not received|no reply|no answer|no response|ignored|unanswered|turned down)[.;!]?\s*$|\b(?:rulings?|decisions?|judgments?|verdicts?)(?: (?:on|in|as to) [^.;]{2,40})? (?:is |was |has been )?reserved\b|\b(?:sent|passed|referred) from [^.;]{2,40} to [^.;]{2,40} and (?:from|back)\b|\bvoted down\b|\b(?:repl(?:y|ied)|answer(?:ed)?|response) [\d./ -]{3,12}:? /i,
  },
  {
    answer: 'answered',
    needsActor: 'near',
    pattern: new RegExp(
      String.raw`\b\w+['’]s? (?:advice|answer|reply|response|verdict|explanation|position|comment|reaction|excuse|advisers?)(?: [^:;.]{2,30})?(?::| was\b| is\b| ran\b| came\b)|\b(?:told|urged|asked|advised|warned|pressed|ordered) ${WHOM} (?:not )?to (?:withdraw|keep (?:quiet|silent|still)|drop (?:it|the|his|her|our)|stop (?:writing|asking|complaining)|say nothing|stay quiet|take back)\b`,
      'i',
    ),
  },
  {
    answer: 'silent',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\b(?:nobody|no one|none of them|not one of them) (?:will|would|can|could|has|have|had)?(?: ever| yet| even)? ?(?:tells?|told|informs?|informed|explains?|explained|says?|said)(?= (?:to )?(?:us|me|him|her|them|why|where|when|who|what|how|${WHOM})\b)|\bno (?:[\w-]+ )?(?:official|officer|minister|policem[ae]n|prosecutor|investigator|judge|representative|deputy|inspector|governor|member of the government)s? (?:[\w-]+ ){0,4}?(?:has|have|had|was|were|came|ever|will|would|called|visited|answered|replied|wrote|appeared)\b|\bsince [^.;]{2,60} (?:was|were) (?:promised|due)\b|\bdeadlines? [^.;]{0,40}?(?:passed|expired|lapsed|came and went|ran out|has gone|went by)\b|\b(?:the |phone |telephone )?lines? (?:engaged|busy|dead|cut|unanswered)\b|\b(?:has|have|had) (?:still |yet |so far )?(?:not|never)(?: yet| so far)? been (?:released|given back|handed back|executed|delivered|completed|produced|restored|read out|translated|set)\b(?! (?:on bail|from))`,
      'i',
    ),
  },
  {
    answer: 'refused',
    needsActor: false,
    pattern: new RegExp(
      String.raw`\baccess (?:to )?[^.;]{0,50}? (?:remains?|is|was|stays?|has been) (?:closed|barred|blocked|denied|restricted|refused|shut)\b|${KIN}(?:['’]s lawyers?)? (?:may|can|could|is|are|was|were)(?: ?not|n['’]t| still not) (?:be )?(?:allowed to |permitted to |able to )?(?:see|visit|read|copy|enter|attend|meet|speak to|get)\b|\b(?:parcels?|packages?|food|medicines?|blankets?) (?:\w+ )?(?:came back|was returned|were returned|was refused|were refused|was not accepted|were not accepted|was turned away|was sent back|were sent back)\b|\b(?:passed|sent|shunted|shuttled|bounced|referred|driven) from (?:one )?(?:\w+ )?(?:room|office|window|desk|door|pillar|floor|clerk|department|place|ministry|counter)s? to\b|\b(?:sends?|passes|pass|refers?) (?:us|me|him|her|them) (?:on |back |over )?(?:to (?:another|the (?:next|other|court|police|ministry|prosecutor|embassy|capital))|from)\b|\binstead of (?:answering|an answer|replying|explaining|a reply|an explanation)\b|\b(?:blocked|banned|muted) (?:me|us|him|her) (?:on|from|after|when|for asking)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${KIN} (?:was|were|has been|have been|had been) (?:\w+ly |only |then |later )?(?:told|informed|advised|notified|assured|promised|handed|offered|summoned)\b(?! (?:by (?:a |the |his |her )?(?:famil|mother|client|son|neighbou?r|friend|cellmate|witness|relative|doctor)\w*|to (?:lie|kneel|strip|stand|get)))|\b${SUFFERERS} (?:has|have|had|were|was) (?:been )?(?:offered|promised|paid|compensated|given|awarded|allotted|granted|rehoused|told|informed)\b|\bcompensation (?:fund|commission|scheme)s? (?:has |have )?(?:paid|pays|refused|turned|closed|ran out)\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern:
      /\b(?:official|police|army|military|government(?:['’]s)?|prison|prosecution(?:['’]s)?|ministry(?:['’]s)?|state|authorities['’]) (?:account|version|line|story|explanation|position|narrative|reply|answer|response|denial|statement|reaction)s? ?(?:is|was|has it|says|said|remains|runs|ran|came|speaks?|puts?|gives?|[:–—])|\basked (?:for|to|if|whether|why|where|about) [^.;]{2,60}(?:[,;]| and| but)(?: he| she| I| we)? (?:they (?:laughed|told|shouted|refused|said|shrugged|ignored|answered|swore|pointed|looked|hit|would|did|only|just)|(?:was|were) (?:told|refused|laughed|shouted|sworn|given (?:none|nothing|a)|ignored|denied|sent))\b/i,
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${DECREE}(?: [^.;,]{2,40})? (?:was|were|has been|have been|had been) (?:\w+ly |since |later |then )*(?:withdrawn|rescinded|revoked|lifted|annulled|cancelled|quashed|suspended|repealed|overturned|shelved|extended)\b|\b(?:committee|commission|panel|task force|working group)(?: of (?:inquiry|enquiry|experts))? (?:was|has been|were|had been) (?:\w+ly )?(?:disbanded|dissolved|wound up|formed|set up|established|appointed|convened|created)\b|\b(?:bod(?:y|ies)|remains|corpses?) (?:of [^.;,]{2,40} )?(?:was|were|has been|have been|had been) (?:\w+ly |only |then )*(?:handed (?:over|back)|returned|released|given (?:back|up|to)|surrendered)\b|\bthey (?:let|allowed|permitted) (?:in|through|(?:me|us|her|him|the \w+|my \w+|our \w+) (?:see|visit|speak|talk|in|through|have|take|send|bury|look|into))\b`,
      'i',
    ),
  },
  {
    answer: 'answered',
    needsActor: false,
    pattern: new RegExp(
      String.raw`${OFFICER} (?:who|whom|named|accused|that|responsible|concerned|involved) [^.;]{2,50}?(?:(?:has|have|had|was|were) (?:since |now |later )?(?:been )?(?:promoted|moved|transferred|reassigned|suspended|dismissed|demoted|disciplined|reprimanded|decorated|retired|reinstated|replaced|removed)|(?:remains?|is still|are still|is back|are back) (?:on duty|in post|in office|at large|at (?:his|her|their) (?:post|desk)s?|in (?:his|her|their) (?:post|job)s?|in uniform|free))\b`,
      'i',
    ),
  },
  {
    answer: 'partly',
    needsActor: false,
    pattern:
      /\bonly (?:one|two|three|four|five|a few|\d+) (?:(?:of (?:the|them|these|those|our)|out of)[^.;]{0,30}?)?(?:has|have|had|was|were) (?:ever |so far )?(?:been )?(?:arrested|charged|tried|prosecuted|convicted|suspended|answered|registered|investigated|compensated|paid|returned|released|identified)\b/i,
  },
]
