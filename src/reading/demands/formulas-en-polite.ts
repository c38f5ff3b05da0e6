import { ANY_ACT } from './action-verbs.ts'
import type { Formula } from './formula.ts'

/** What letters ask for with courtesy: "I should be obliged if", "may we ask you", "we look forward to". */
export const ENGLISH_POLITE_FORMULAS: readonly Formula[] = [
  {
    is: 'asks',
    pattern:
      /\b(?:(?:I|we)(?: would| should|['’]d| shall| will|['’]ll)?(?: be|['’]m|['’]re| am| are) (?:most |very |much |deeply |ever )?(?:grateful|obliged|thankful|glad|indebted|pleased|happy) (?:if|for (?:an?|the|your|any|this|details|information|further|confirmation)|to (?:receive|have|learn|be (?:told|informed|given|sent)|know))|(?:I|we) (?:would|should)(?: also)? (?:like|prefer|wish) (?:the |you |your |him |her |them |this |that |it |these |those |(?:to (?:ask|request|see|receive|know|be told|be informed|invite|urge)))|(?:I|we)(?: very much| also)? look forward to (?:receiving|hearing|your|an?|the|seeing)|awaiting your|(?:I|we) (?:trust|hope|expect|pray|believe) (?:that )?(?:you|your (?:office|excellency|government|court|lordships?)|the (?:court|minister|committee|government|authorities|president|commission|mayor|prosecutor)) (?:will|can|shall|would|may|is going to))(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:may|might|can|could) (?:I|we) (?:also |please |therefore |respectfully |kindly )*(?:ask|request|beg|urge|have|be (?:told|informed|given|sent)|remind)\b|\b(?:I|we) (?:must|have to|am bound to|are bound to|can only|would|will|shall|do|once more|once again|again|still|humbly|sincerely|earnestly|now|only|just|simply|therefore) (?:also |again |therefore |strongly |humbly )*(?:ask|insist|urge|beg|request|demand|implore|call on|appeal|plead|require|expect|entreat|press|recommend)\b/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:I|we) (?:require|expect|demand|await|urge|beg|request|claim|solicit|advise|propose|suggest|entreat|pray|advocate|crave|seek|petition) (?!to |he|she|it (?:was|is)|no )(?=\p{L})/iu,
  },
  {
    is: 'cries',
    pattern: new RegExp(
      String.raw`(?<=^|[.!?;:,]\s|["“«–—-]\s?)(?<!\p{L})(?:kindly|be so (?:kind|good) as to|may (?:the|those|our|your|his|her|this|these|god|allah)(?: [\p{L}'’-]+){1,4}?) (?:not |also |never )?(?:be (?=\p{L}+ed)|favou?r (?:us|me)|oblige (?:us|me)|acquaint|acknowledge|refer|find time|(?!note(?!\p{L}))${ANY_ACT}(?!\p{L})|have (?=\p{L}))`,
      'iu',
    ),
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—-]*(?:(?:I|we) )?(?:beg|implore|beseech|entreat|pray)(?:,| you,| of you,| god,?) (?=\p{L})/iu,
  },
]
