import { eitherList } from '../view/scripts.ts'
import { stemList } from '../view/view.ts'

/** Verbs and modals by which somebody asks somebody for something. Bounded, so that none grows slow. */
export interface Formula {
  readonly pattern: RegExp
  /**
   * must: the subject is whom it is asked of. need: the same, and nobody need be named. asks: the
   * subject asks. cries: the sentence itself is the demand.
   */
  readonly is: 'must' | 'need' | 'asks' | 'cries'
}

const NOT_WANTED = String.raw`(?! (?:violence|hatred|murder|blood|revenge|reprisals|the killing|an ambulance|a doctor|a taxi|some ?one|(?:his|her|their|my) (?:mother|father|wife|husband|neighbou?r|friend)))`
const POWERS = String.raw`(?:court|authorit\w+|government|police|prosecut\w+|president|judges?|ministry|minister|parliament|UN|United Nations|OSCE|EU|European Union|ombuds\w+|committee|commission\w*|mayor|governor|state|lawmakers|international community|council|administration|King|King's)`

const ENGLISH: readonly Formula[] = [
  {
    is: 'must',
    pattern:
      /\b(?:should|must|ought to|(?:is|are|was|were) obliged to|(?:is|are) (?:required|obligated) to|cannot limit)\b(?! (?:have|know|remember|understand|be (?:noted|said|borne|remembered|recalled|possible|clear|aware|over|home)|begin|start|take place|last|arrive|come|go|feel|look)\b)/i,
  },
  {
    is: 'need',
    pattern:
      /\b(?:it is (?:necessary|essential|imperative|vital|crucial|high time) (?:to|that|for)|there (?:is|must be) (?:an? )?(?:\w+ )?need (?:for|to))\b/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:I|we)(?: also| therefore| hereby| respectfully| strongly| again| once more| kindly)? (?:ask|urge|request|demand|call (?:on|upon|for)|appeal to|insist|recommend|want the|expect the|express our respect and ask)\b/i,
  },
  {
    is: 'asks',
    pattern:
      /\b(?:reiterat\w+|renew\w*|repeat\w*|join\w*|issued|made|making) (?:its|their|his|her|the|an?|our|this) (?:[\w-]+ )?(?:calls?|appeals?|demands?|requests?) (?:for|on|to|that)\b/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:called|calls|call|calling|been calling) (?:for\b${NOT_WANTED}|(?:on|upon)\b(?=[^.;]{1,140}\bto\b)${NOT_WANTED})`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:urged|urges|urging|demanded|demands|demanding|requested|requesting|insist(?:s|ed)? (?:on|that)|appeal(?:s|ed|ing)? (?:to|for)|recommend(?:s|ed|ing)|pleaded with|petitioned|proposed (?:to|that))\b(?! (?:the|a|an) (?:verdict|ruling))/i,
  },
  {
    is: 'asks',
    pattern: new RegExp(
      String.raw`\b(?:asks?|asked|asking) (?:for (?!directions|forgiveness|help from|a (?:cigarette|light|drink|glass))|(?:the |their |his |her )?(?:[\w'-]+ ){0,3}${POWERS}(?: [\w'-]+){0,5} (?:to|for|that|not)\b)`,
      'i',
    ),
  },
  {
    is: 'asks',
    pattern:
      /\b(?:filed|submitted|lodged|made|sent) (?:an?|several|the|two|three|numerous) (?:[\w-]+ ){0,2}(?:motions?|petitions?|requests?|applications?) (?:[\w-]+ ){0,5}?(?:to|for|asking|requesting|demanding|that)\b/i,
  },
  {
    is: 'cries',
    pattern:
      /^["“«\s–—-]*(?:Free|Release|Stop|Investigate|Bring|End|Return|Let|Give|Ensure|Punish|Drop|Allow|Protect|Bring back) [^!?]{4,120}!/,
  },
]

const RUSSIAN: readonly Formula[] = [
  {
    is: 'must',
    pattern:
      /(?<!\p{L})(?:должн(?:ы|о|а)|должен|обязан[аоы]?)(?!\p{L})(?! (?:был[аио]?|быть (?:готов|ясно|известно)|знать|помнить|понимать|начаться|состояться|прийти|приехать)(?!\p{L}))/iu,
  },
  {
    is: 'need',
    pattern:
      /(?<!\p{L})(?<!не )(?:необходимо|следует|надо|нужно)(?=,? чтобы|(?: \p{L}+){0,3} \p{L}{2,}(?:ть|ти|чь|ться|тись)(?!\p{L}))(?! (?:отметить|сказать|помнить|признать|учитывать|заметить|понимать|напомнить|добавить|иметь в виду))/iu,
  },
  {
    is: 'asks',
    pattern:
      /(?<!\p{L})(?:требу(?:ю|ем|ют|ет)|требовал[аи]?|потребовал[аио]?|призыва(?:ю|ем|ют|ет|л|ла|ли)|призвал[аио]?|прос(?:им|ят|ит)|прошу|просил[аи]?|попросил[аи]?|настаива(?:ю|ем|ют|ет)|ходатайству(?:ю|ем|ет|ют)|ходатайствовал[аи]?|рекоменду(?:ем|ет|ют)|рекомендовал[аио]?|добива(?:ется|ются|емся)|умоля(?:ю|ем|ют|ет)|запросил[аио]?|запрашива(?:ет|ют))(?!\p{L})(?!,? что)(?! (?:воды|пить|есть|прощения|извинени|крови|денег|времени|внимания|доказательств|терпения|у сосед|о встрече|закурить))/iu,
  },
  {
    is: 'asks',
    pattern:
      /(?<!\p{L})(?:предлага(?:ем|ет|ют)|предложил[аио]?)(?!\p{L})(?=(?: \p{L}+){0,3} \p{L}{2,}(?:ть|ти)(?!\p{L}))(?! (?:ему|ей|им|мне|нам|сесть|чай))/iu,
  },
  {
    is: 'asks',
    pattern:
      /(?<!\p{L})(?:обратил(?:ся|ась|ись)|обраща(?:юсь|емся|ется|ются)|выступил[аи]?|подал[аи]?|заявил[аи]?|направил[аи]?|написал[аи]?|подписал[аи]?)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?:с (?:просьбой|требованием|призывом|ходатайством)|ходатайств[оа]|петици[юи])(?!\p{L})/iu,
  },
  {
    is: 'asks',
    pattern:
      /(?<!\p{L})(?:петици[яюи]|письм[оа]|обращени[ея]|заявлени[ея]|жалоб[ауы])(?!\p{L})[^.;]{0,50}?(?<!\p{L})с (?:просьбой|требованием|призывом)(?!\p{L})/iu,
  },
  {
    is: 'need',
    pattern:
      /(?<!\p{L})(?:о необходимости \p{L}{2,}(?:ть|ти|ния)|хотелось бы, чтобы|мы хотим, чтобы|я хочу, чтобы)(?!\p{L})/iu,
  },
  {
    is: 'cries',
    pattern:
      /^["«\s–—-]*(?:Свободу \p{Lu}|(?:Прекратите|Остановите|Освободите|Верните|Дайте|Накажите|Расследуйте|Пустите|Отпустите|Обеспечьте|Защитите|Примите|Помогите|Не допустите) )[^?]{4,160}/u,
  },
]

export const formulasIn = eitherList(ENGLISH, RUSSIAN)

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
export const NOT_A_DEMAND =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$|\bif (?:\w+ )?(?:asked|requested)$/i

/** A request whose list follows: "we request you:", «Мы требуем:», "should:". */
export const OPENS_LIST =
  /\b(?:request|requests|ask|asks|demand|demands|urge|urges|urged|call|calls|called|appeal|should|must|recommend|recommends|recommended|recommendations|demands)\b[^.;]{0,60}:\s*$|(?<!\p{L})(?:требу(?:ю|ем|ют|ет)|прос(?:им|ят|ит)|прошу|призыва(?:ю|ем|ют|ет)|ходатайству(?:ю|ем)|должны|требования|просьбы|рекоменду(?:ем|ет)|рекомендации)(?!\p{L})[^.;]{0,60}:\s*$/iu

/** One of these begins some word of every sentence that a formula reads. */
export const ASKING_STEMS = stemList(
  `should must ought obliged required obligated cannot ask asks asked asking urge urged urges urging request requested requesting demand
  demanded call called calls calling appeal appealed insist insisted express recommend pleaded petition petitioned proposed expect want
  necessary essential imperative vital crucial high need filed submitted lodged made sent reiterated renewed repeated joined issued
  free release stop investigate bring end return let give ensure punish drop allow protect
  должны должен обязан необходимо необходимости следует надо нужно требуем требовали потребовал призываем призвал просим просят просит
  прошу просил попросил настаиваем ходатайствует ходатайство рекомендует рекомендовал добивается умоляем запросил запрашивает
  предлагает предложил обратился обращаемся выступил подал заявил направил написал подписал петиция письмо обращение заявление
  жалоба хотелось хотим хочу свободу прекратите остановите освободите верните дайте накажите расследуйте пустите отпустите
  обеспечьте защитите примите помогите`,
)
