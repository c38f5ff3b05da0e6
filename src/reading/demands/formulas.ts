import { byOpening } from '../view/by-opening.ts'
import type { Formula } from './formula.ts'
import { ENGLISH_FORMULAS } from './formulas-en.ts'
import { ENGLISH_LETTER_FORMULAS } from './formulas-en-letters.ts'
import { RUSSIAN_FORMULAS } from './formulas-ru.ts'
import { RUSSIAN_LETTER_FORMULAS } from './formulas-ru-letters.ts'

/** The formulas that can fit a sentence whose words begin so. */
export const formulasIn = byOpening<Formula>(
  [
    ...ENGLISH_FORMULAS,
    ...ENGLISH_LETTER_FORMULAS,
    ...RUSSIAN_FORMULAS,
    ...RUSSIAN_LETTER_FORMULAS,
  ],
  ({ pattern }) => pattern,
)

/** "Demands" and "calls" as nouns, and words that ask for nothing. */
export const NOT_A_DEMAND =
  /\b(?:the|these|those|such|no|of|many|mass|by|phone) (?:demands|calls|call|requests)$|\b(?:their|his|her|its|our|same) (?:demands|calls|call)$|\bto (?:demand|call)$|\bphone calls?$|\bif (?:\w+ )?(?:asked|requested)$/i

/** A request whose list follows: "we request you:", «Мы требуем:», "should:". */
const OPENS_LIST =
  /\b(?:request|requests|requesting|ask|asks|asking|demand|demands|demanding|urge|urges|urged|urging|beg|begs|implore|pray|prays|prayed|prayers|seek|seeks|sought|directs?|directed|orders?|ordered|insists?|wants?|proposes?|call|calls|called|calling|appeal|should|must|recommend|recommends|recommended|recommendations|demands|requested|demanded|appealed)\b[^.;]{0,160}:\s*$|(?<!\p{L})(?:требу(?:ю|ем|ют|ет)|прос(?:им|ят|ит)|прошу|призыва(?:ю|ем|ют|ет)|ходатайству(?:ю|ем)|должны|требования|просьбы|рекоменду(?:ю|ем|ет|ют)|рекомендации|предлага(?:ю|ем|ет|ют)|настаива(?:ю|ем|ет|ют)|добива(?:емся|ется|ются)|хотим|хотят|постановил[аи]?|обязать|поручить|обязал|ходатайствует|ходатайствуют|просил[аи]?|потребовал[аи]?|призвал[аи]?)(?!\p{L})[^.;]{0,160}:\s*$/iu

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
