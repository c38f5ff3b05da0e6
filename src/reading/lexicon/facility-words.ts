import { wordSet } from './words.ts'

/** Places where people are held or stopped, by the noun alone. */
const HEADS = wordSet(`
prison jail gaol penitentiary colony camp checkpoint gulag barracks dungeon reformatory borstal`)

/** Nouns that make such a place only with a word before that says what for. */
const ENDS = wordSet(
  'centre center facility unit house camp institution establishment complex base crossing block ward station post outpost',
)
const MAKERS = wordSet(`
detention penitentiary trial pretrial remand holding correctional reception deportation removal immigration education internment
penal prison custody interrogation filtration refugee border police military army`)

const MODIFIERS = wordSet(`
pre trial pretrial remand detention temporary juvenile women's men's central maximum high security military police penal
correctional prison labour labor forced re education internment concentration refugee displacement idp transit border federal
state immigration holding reception deportation removal custody interrogation filtration training investigative special
maximum-security political remote strict regime national provincial county district city main`)

/** Letters that stand before the number of such a place. */
const CODES = wordSet(`
SIZO IK IVS LA LIU KP YaT
СИЗО ИК ИВС ЛА УК АК КП ЛИУ ЖУ ЕЦ ЕС АП ЯТ УЯ ПК КУ ИТК ИУ ВК ЛПУ ЗК УТ РУ ЯЛ УП УЧ УЯ УГ ГМ ОВ ОЕ ЯЧ УЩ ОЛ ЕН ПЛК`)

const HEAD_RU =
  /^(?:колони(?:я|и|ю|ей)|тюрьм(?:а|ы|е|у|ой)|изолятор(?:а|е|у|ом)?|сизо|ивс|спецприемник(?:а|е|у|ом)?|лагер(?:ь|я|е|ю|ем)|спецлагер(?:ь|я|е|ю|ем)|централ(?:а|е|у|ом)?|интернат(?:а|е|у|ом)?)$/

export const isFacilityHead = (lower: string): boolean => HEADS.has(lower)
export const endsFacility = (lower: string): boolean => ENDS.has(lower)
export const makesFacility = (lower: string): boolean => MAKERS.has(lower)
export const isFacilityModifier = (lower: string): boolean => MODIFIERS.has(lower)
export const isFacilityCode = (written: string): boolean => CODES.has(written)
export const isFacilityHeadRu = (lower: string): boolean => HEAD_RU.test(lower)
