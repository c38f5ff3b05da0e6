import { ACT, ACTED, ANY_ACT } from './action-verbs.ts'
import { POWER } from './askable-en.ts'
import type { Formula } from './formula.ts'

/** What is asked for without a word of asking: wishes, what somebody might care to do, what nobody should have to bear. */
const WORD = String.raw`(?:[\p{L}\d'’-]+ )`
/** Bodies and offices that letters turn to, also by their style. */
const ADDRESSED = `(?:${POWER}|working group|special procedures|state party|(?:(?:your|his|her) (?:honou?rs?|lordships?|ladyships?|excellenc(?:y|ies)|majesty|office|worships?|grace))|you|we might ask that you|secretary-general|high commissioner|bar|union|association|readers?|donors?|colleagues)`
/** What parents wish for their children, and asks for nothing. */
const OWN_LIFE = String.raw`(?:my|our|his|her|their) (?:\p{L}+ )?(?:sons?|daughters?|child(?:ren)?|kids?|boys?|girls?|grandchildren|grandson|granddaughter) to (?:be an? |be like|become|grow|study|marry|have a|go to (?:school|university)|learn|speak|work)`
const NOT_SO = '(?:once again |therefore |also |very much |really |just |only |still |now )*'

export const ENGLISH_WISH_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we|they|she|he|famil(?:y|ies)|mothers?|relatives|residents|villagers)(?: ${NOT_SO}(?:would|should)|['’]d) ${NOT_SO}(?:like|love|wish|prefer|want)(?: for)? (?!to |it to (?:rain|be over))(?!${OWN_LIFE})(?=${WORD}{1,7}?to (?!(?:be an? |the |an? )(?!\p{L}))\p{Ll})`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we|committee|council|commission|rapporteurs?|experts?|members?|group|delegation|mission|court|chamber|board|panel|team|office|secretariat|inspectors|monitors|families|famil(?:y|ies)|mothers?|relatives)(?: ${NOT_SO}(?:would|should)|['’]d) ${NOT_SO}(?:(?:like|wish|want|need|have|be (?:interested|curious|keen|glad|pleased|grateful|helped)) to (?:know|see|hear|learn|have|receive|understand|be (?:told|informed|given|shown)|read)(?!\p{L})|(?:need|be assisted by|be helped by|benefit from) (?=(?:the|an?|further|more|additional|updated|precise|detailed|fuller|your) (?:${WORD}){0,3}?(?:information|figures|data|statistics|details?|clarifications?|copies|copy|reports?|records?|explanations?|answers?|particulars|breakdown)(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b${ADDRESSED}(?: of \p{Lu}\p{L}+| on [^.;,]{3,40})? (?:may|might|could|would)(?: also| therefore| perhaps| still| even| now)? (?:(?:wish|want|care|like|choose|see fit|do well|be (?:well advised|pleased|minded|willing|inclined|moved|so good as|kind enough)|(?:think|find|deem|consider)(?: it)? (?:fit|right|proper|appropriate|useful|worthwhile|possible)) to (?!(?:know|recall|note|remember|appeal(?! to)|say)(?!\p{L}))(?=\p{Ll})|(?:consider|contemplate|reflect on|think of|look into) (?=\p{L}+ing |(?:the|whether|an?|its|their|your)(?!\p{L}))|(?:usefully|profitably|fruitfully|properly) (?=${ACT}(?!\p{L})|\p{Ll}{3,} ))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:may|might|could) (?:usefully|profitably|fruitfully) (?=\p{Ll}{3,} )|^["“«\s–—-]*perhaps (?:the |your )?(?:${WORD}){0,3}?${ADDRESSED} (?:might|could|would|will) (?=(?:ask|raise|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we|they|she|he)(?: all| only| just| do)? wish(?:es|ed)? (?:that )?(?!(?:it|there|I|we) )(?=${WORD}{1,6}?(?:would|could|had to) )|^["“«\s–—-]*(?:(?:and|but|oh),? )?if only (?!(?:it|there|I|we) )(?=${WORD}{1,6}?(?:would|could) )`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:no ?body|no one|no (?!doubt |longer |more )(?:${WORD}){1,3}?)(?:should|must|ought to)(?: ever| again)? (?=(?:have to|be (?:made|forced|asked|told|obliged|required|left|held|kept|put|sent|shut|locked|beaten|made to|buried|born|driven|turned|taken|${ACTED}))(?!\p{L}))|\b(?:no ?body|no one) (?:should|must|ought to)(?: ever| again)? (?=(?:set foot|${ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:is|are) (?:also |now |likewise |therefore )?under (?:an?|the|a legal|a clear|a duty and an) (?:\p{L}+ )?(?:obligation|duty) to (?=(?:also |promptly |now )?${ACT}(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:is|are) (?:under no circumstances |on no account |in no case )?not to (?:be (?:\p{Ll}+ly )?(?!(?:found|seen|blamed|confused|missed|envied|underestimated|trusted|trifled|believed|expected|read|denied|dismissed|had|taken|mistaken|sneezed|laughed|outdone|compared|understood|treated (?:as|with)|interpreted)(?!\p{L}))(?=\p{L}+(?:ed|en|ght|ld|nt|ft|pt|wn|ut|de|shown)(?!\p{L}))|(?=(?:spend|sleep|wait|go back|be alone|return|${ACT})(?!\p{L})))`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\bought to (?=(?:be able to|be free to|be allowed to|have (?:an? |the |their |his |her |its |access|at least|some|more)|get |receive |not have to|be (?:\p{Ll}+ly )?(?:told|heard|seen|made|\p{L}{3,}(?:ed|en|ght|ld))(?!\p{L})|(?:ask|beg|hang|${ACT})(?!\p{L})))(?!be (?:noted|said|remembered|read|treated with|ashamed|surprised|pleased|concerned|interested|clear|known|mentioned|added))`,
      'iu',
    ),
  },
  {
    is: 'cries',
    pattern: new RegExp(
      String.raw`(?<=^["“«„\s–—•@\p{L}\d:,-]{0,30})\b(?:can|could|will|would) (?:someone|somebody|anyone|anybody|any of you|one of you|you guys|some of you)(?: (?:with|who|near|in|at|from|there|local|please|pls)(?: [\p{L}\d'’-]+){0,5}?)? (?:please |pls |plz |kindly |at least |just )*(?=(?:go|check|drive|pick|help|lend|offer|host|${ANY_ACT})(?!\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:I|we) (?:only |just |do |all |still )*want (?!to |it to |you to (?:know|understand|imagine|remember|see|picture|think)(?!\p{L}))(?!${OWN_LIFE})(?=${WORD}{1,7}?to (?!(?:be an?|the|an?|be the|become) )\p{Ll})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:onus|burden|responsibility|duty|task|obligation) (?:is|lies|rests|falls|remains)(?: now| squarely| first)? (?:up)?(?:on|with) (?:the )?(?:${WORD}){1,5}?to (?=${ACT}(?!\p{L}))|\b(?:appropriate|adequate|only|proper|right|best|fair|effective) (?:remedy|remedies|course|solution|outcome|step|answer|response) (?:would be|is|will be|remains) (?:to |for )?(?=\p{L})|\bcopies (?:should|must|are to|to) (?:also )?(?:go|be sent) to |\bwould cost (?:them |you |him |her |the \p{L}+ )?(?:nothing|little|not a \p{L}+)|\bwe (?:also |still |urgently )?need your (?:voices?|help|support|signatures?|prayers|pressure|letters)`,
      'iu',
    ),
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:committee|delegation|experts?|office|rapporteurs?|mission|working group|chamber|commission|council|CPT|I|we) (?:also |therefore |sincerely |very much |further |strongly )*(?:trusts?|hopes?|expects?)(?: that)? (?=(?:${WORD}){1,7}?(?:will|would|shall) (?:soon |now |promptly |at last |finally |not )*(?:be (?:\p{Ll}+ly )?(?:${ACTED}|kept|given|made|held|put)|${ACT})(?!\p{L}))|\b(?:looks?|looking) forward to (?:the|an?|its|their) (?:early|speedy|prompt|swift|rapid|full|timely) (?=\p{L})`,
      'iu',
    ),
  },
  {
    is: 'need',
    pattern:
      /\bnothing (?:else )?(?:will|would) (?:do|suffice|satisfy (?:us|them|the families))(?:,)? (?:but|except|short of|other than|save) /iu,
  },
  {
    is: 'asks',
    pattern:
      /\bapplication is (?:hereby |also |respectfully |now )*made (?:for|to|that) |\b(?:I|we) look to (?:you|the \p{L}+|your \p{L}+)(?: \p{L}+){0,2}? (?:for|to) (?=\p{L})|\b(?:your|an?|the) (?:(?:early|prompt|urgent|kind|swift|immediate|favou?rable|written|full) )+(?:attention|reply|response|intervention|action|answer|consideration|assistance|cooperation|acknowledg\p{L}+|decision)(?=(?: (?:to|in|on|of) [^.;]{2,50}?)? (?:would be|will be|is|are) (?:much |greatly |most |very |highly )?(?:appreciated|requested|welcome|awaited|expected|solicited|sought|anticipated)(?!\p{L}))/iu,
  },
]
