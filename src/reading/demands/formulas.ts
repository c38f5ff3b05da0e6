import { stemList } from '../view/view.ts'

/** Verbs and modals by which somebody asks somebody for something. Bounded, so that none grows slow. */
export interface Formula {
  readonly pattern: RegExp
  /** must: the subject is whom it is asked of. asks: the subject asks. */
  readonly is: 'must' | 'asks'
}

const NOT_WANTED = '(?! (?:violence|hatred|murder|blood|revenge|reprisals|the killing))'

export const FORMULAS: readonly Formula[] = [
  {
    is: 'must',
    pattern:
      /\b(?:should|must|ought to|(?:is|are|was|were) obliged to|(?:is|are) (?:required|obligated) to|cannot limit)\b(?! (?:have|be (?:noted|said|borne|remembered|recalled|possible))\b)/i,
  },
  {
    is: 'must',
    pattern: /(?<!\p{L})(?:должн(?:ы|о|а)|должен|обязан[аоы]?|необходимо|следует)(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:I|we)(?: also| therefore| hereby| respectfully| strongly)? (?:ask|urge|request|demand|call (?:on|upon|for)|appeal to|insist|express our respect and ask)\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:called|calls|call|calling|been calling) (?:on|upon|for)\b${NOT_WANTED}`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:urged|urges|urging|demanded|demands|demanding|requested|insisted (?:on|that)|appealed (?:to|for))\b(?! (?:the|a|an) (?:sentence|verdict|ruling))/i,
  },
  {
    is: 'asks',
    pattern:
      /\basked (?:the (?:court|authorities|government|police|prosecutor\S*|president|judge|ministry)|for)\b/i,
  },
  {
    is: 'asks',
    pattern:
      /(?<!\p{L})(?:требу(?:ем|ют|ет)|потребовал[аи]?|призыва(?:ем|ют|ет|л|ла|ли)|призвал[аи]?|прос(?:им|ят|ит)|попросил[аи]?|настаива(?:ем|ют|ет))(?!\p{L})/iu,
  },
]

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
export const NOT_A_DEMAND =
  /\b(?:the|their|his|her|same|these|those|such|no|of|many|mass|by) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$/i

/** A request whose list follows: "we request you:", «Мы требуем:», "should:". */
export const OPENS_LIST =
  /\b(?:request|requests|ask|asks|demand|demands|urge|urges|call|calls|appeal|should|must|recommend|recommends|recommendations|demands)\b[^.;]{0,60}:\s*$|(?<!\p{L})(?:требу(?:ем|ют)|прос(?:им|ят)|призыва(?:ем|ют)|должны|требования|рекомендуем|рекомендации)(?!\p{L})[^.;]{0,60}:\s*$/iu

/** One of these begins some word of every sentence that a formula reads. */
export const ASKING_STEMS = stemList(
  `should must ought obliged required obligated cannot ask asked urge urged urges urging request requested demand call called calls
  calling appeal appealed insist insisted express должны должен обязан необходимо следует требуем требуют требует
  потребовал призываем призвал просим просят просит попросил настаиваем`,
)
