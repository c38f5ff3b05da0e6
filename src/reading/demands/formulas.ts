import { eitherList } from '../view/scripts.ts'
import { stemList } from '../view/view.ts'
import type { Formula } from './formula.ts'
import { ENGLISH_FORMULAS } from './formulas-en.ts'
import { ENGLISH_LETTER_FORMULAS } from './formulas-en-letters.ts'
import { RUSSIAN_FORMULAS } from './formulas-ru.ts'
import { RUSSIAN_LETTER_FORMULAS } from './formulas-ru-letters.ts'

export const formulasIn = eitherList<Formula>(
  [...ENGLISH_FORMULAS, ...ENGLISH_LETTER_FORMULAS],
  [...RUSSIAN_FORMULAS, ...RUSSIAN_LETTER_FORMULAS],
)

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
export const NOT_A_DEMAND =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$|\bif (?:\w+ )?(?:asked|requested)$/i

/** A request whose list follows: "we request you:", «Мы требуем:», "should:". */
const OPENS_LIST =
  /\b(?:request|requests|requesting|ask|asks|asking|demand|demands|demanding|urge|urges|urged|urging|beg|begs|implore|pray|prays|prayed|prayers|seek|seeks|sought|directs?|directed|orders?|ordered|insists?|wants?|proposes?|call|calls|called|calling|appeal|should|must|recommend|recommends|recommended|recommendations|demands|requested|demanded|appealed)\b[^.;]{0,160}:\s*$|(?<!\p{L})(?:требу(?:ю|ем|ют|ет)|прос(?:им|ят|ит)|прошу|призыва(?:ю|ем|ют|ет)|ходатайству(?:ю|ем)|должны|требования|просьбы|рекоменду(?:ю|ем|ет|ют)|рекомендации|предлага(?:ю|ем|ет|ют)|настаива(?:ю|ем|ет|ют)|добива(?:емся|ется|ются)|хотим|хотят|постановил[аи]?|обязать|поручить|обязал|ходатайствует|ходатайствуют|просил[аи]?|потребовал[аи]?|призвал[аи]?)(?!\p{L})[^.;]{0,160}:\s*$/iu

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
  обеспечьте защитите примите помогите orders ordered obliges obliged instructs instructed directs directed will intends plans seeking seeks
  wants asking advised motion motions application applications complaint letter
  обязал обязать поручил поручить предписал предписать рекомендовать предложить потребовать намерен планирует собирается будет будут
  appreciated appreciate grateful welcome helpful pray prays prayed beg begs begged implore implored beseech pleads pleading plead moves moved
  sought applies apply applied press presses pressed pressing push pushes pushed pushing lobby lobbied campaign campaigned campaigning rally
  march tabled adopted passed signed sent delivered handed presented published addressed resolution ultimatum shall directed directs
  hereby recommended needed overdue needs has have bound duty obligation responsibility better consider those gave given set deadline
  expects expected hopes hoped wishes awaits condition prayer plea petitions
  хотел хотела хотят хочет желаем ждем ждут жду ждём ожидает ожидаем ожидают рассчитывает рассчитываем рассчитывают надеемся надеются
  считаю считаем полагаю полагаем считает полагает считают важно пора требуется нельзя недопустимо необходим нужен нужна нужны требуя
  добиваясь призывая прося настаивая ходатайствуя умоляя требующ призывающ настоял добился добивался настаивал умолял молил взывает
  апеллирует испрашивает истребует ставит поставил поднял возбудил ратует предложено рекомендовано поручено предписано приказано
  надлежит подлежит подлежат выдвинул предъявил сформулировал огласил зачитал передал составил принял дал дали установил назначил отвел
  призыв предложение рекомендация рекомендации условие условия наказ хватит довольно долой руки справедливости правды отставку взыскать
  истребовать возложить запретить привлечь допустить освободить восстановить приостановить отменить возвратить вернуть возобновить
  направить провести обеспечить принести опубликовать прекратить назначить вызвать приобщить вправе выступает выступают
  готов требования просьба прошение ультиматум жалобу запрос иск план завтра подготовить написать подать отправить`,
)

/** A heading over a list: "Recommendations", «Наши требования». */
const HEADS_LIST =
  /^[\s\d.)]*(?:our |the |main |key )?(?:recommendations|demands|requests|prayers?|relief sought|orders sought|what we (?:want|ask for|demand))(?: (?:to|of|for) [^.;:]{2,80})?:?\s*$|^[\s\d.)]*(?:наши |основные |выводы и )?(?:рекомендации|требования|просьбы|чего мы (?:хотим|требуем))(?: [^.;:]{2,80})?:?\s*$|^\W*(?:(?:в связи с|на основании|с учетом|с учётом) [^.;:]{3,60} )?(?:прошу|просим|требуем|постановил[аи]?|we (?:ask|demand|pray))\s*:?\s*$/iu

/** "We urge" at the end of a line, with the list below it and no colon. */
const BREAKS_OFF =
  /^[^.;:!?\n]{0,70}(?:\b(?:urge|urges|demand|demands|recommend|recommends|ask|asks|request|requests|call (?:on|upon)|calls (?:on|upon))|(?<!\p{L})(?:требуем|просим|прошу|призываем|рекомендуем|рекомендует|предлагаем|настаиваем))\s*$/iu

export const opensList = (text: string): boolean =>
  (text.length < 90 && BREAKS_OFF.test(text)) ||
  (/:\s*$/.test(text.slice(-4)) && OPENS_LIST.test(text.slice(-280))) ||
  (text.length < 120 && HEADS_LIST.test(text))
