import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Nouns at the head of a body's name, written with a capital as part of a name. */
const HEADS = wordSet(`
committee subcommittee ministry department directorate commission council office court centre center foundation fund association
union organisation organization agency institute party government parliament senate assembly rapporteur
commissioner commissariat bureau service services federation university group watch administration police prosecutor's army guard
guards league society secretariat mission embassy consulate tribunal forum alliance coalition congress akimat mazhilis
majilis hospital college academy corporation bank network movement front initiative campaign board authority inspectorate
chamber ombudsman staff collegium headquarters division unit platform club trust partnership amnesty radio news times tribune herald`)

/** Small-letter heads that name a body by themselves, with or without words before them. */
const PLAIN_HEADS = wordSet(`
police court courts government authorities administration prosecution parliament
military army gendarmerie`)

/** Small-letter heads that name a body only with a word before them that says which. */
const QUALIFIED_HEADS = wordSet(`
authorities bodies agencies structures units forces organisations organizations institutions
officers agents association foundation fund commission committee office department
ministry council institutions ngos service services court courts police mechanisms`)

/** Small-letter words that may stand before such a head. */
const QUALIFIERS = wordSet(`
law enforcement special military security human rights international non-governmental nongovernmental state local
regional district city central governmental national official judicial investigative treaty police riot
prosecutor prosecutor's prosecutors' general supreme appeal criminal private charitable public republican
provincial municipal federal interior internal investigating legal independent ethnic civil society border
rights monitoring oversight penitentiary prison military tax customs emergency women's residents' village
armed secret intelligence counter-terrorism anti-terrorist law-enforcement`)

const ABBREVIATIONS = wordSet(`
UN EU OSCE CoE CERD CCPR CEDAW CESCR CAT CRC OHCHR UNHCR UNICEF UNDP UNESCO ODIHR HCNM WGAD ECHR ECtHR CIS CSTO SCO NATO
ICC ICJ ICRC IOM ILO WHO IMF NSC KNB KGB FSB MVD GKNB GSVP SNB NGO HRW FIDH OMCT PACE EAEU OIC USAID BBC RFE CPJ RSF
ООН ЕС ОБСЕ СЕ КЛРД УВКПЧ УВКБ ЮНИСЕФ ПРООН БДИПЧ ЕСПЧ СНГ ОДКБ ШОС НАТО МУС МККК МОМ МОТ ВОЗ КНБ ГКНБ СНБ КГБ ФСБ МВД МИД МЧС
РОВД УВД ГУВД ДВД УИК ДУИС КУИС ИВС СИЗО НПО АНК СОБР ОМОН ДКНБ МЮ МО ЦИК`)

const HEADS_RU = wordSet(`
министерство комитет подкомитет департамент управление прокуратура генпрокуратура суд горсуд райсуд облсуд полиция акимат администрация правительство
парламент мажилис сенат комиссия ассоциация фонд центр организация объединение союз партия агентство бюро служба совет отдел
отделение институт университет редакция посольство консульство правительственная миссия спецслужба правозащитники
горздрав облздрав пограничная погранслужба нацгвардия росгвардия спецназ минздрав минюст мининформ минобороны генштаб
полпредство госдеп госдума верховный жогорку ассамблея федерация коллегия кабмин`)

/** Russian heads that name a body by themselves. */
const PLAIN_HEADS_RU = wordSet(`
прокуратура генпрокуратура полиция акимат правительство парламент мажилис суд облсуд горсуд райсуд спецназ нацгвардия
спецслужба минздрав минюст погранслужба кабмин`)

const PLURAL_RU =
  /^(?:власт(?:и|ей|ям|ями|ях)|орган(?:ы|ов|ам|ами|ах)|силовик(?:и|ов|ам|ами)|спецслужб(?:ы|ам|ами)?|суд(?:ы|ов|ам|ами|ах)|организаци(?:и|й|ям|ями|ях))$/

/** Small words of the genitive tail of a Russian body's name. */
const TAIL_RU =
  /^(?:внутренних|дел|национальной|безопасности|юстиции|здравоохранения|образования|обороны|по|правам|человека|защите|прав|борьбе|с|ликвидации|расовой|дискриминации|против|пыток|печати|народа|экономики|финансов|труда|социальной|социального|защиты|чрезвычайным|ситуациям|иностранных|внешней|политики|полиции|юстиций|государственной|государственных|доходов|уголовно-исполнительной|системы|верховного|комиссара|беженцев|делам|и|национальных|меньшинств|этнических|информации|общественного|развития|культуры|жителей|села|района|города|области|суда|исполнения|наказаний|кенеша|кенеш|кенешу|кенешем|наблюдению|пенитенциарным|учреждениям)$/

export const isBodyHead = (lower: string): boolean => HEADS.has(lower)
export const isPlainHead = (lower: string): boolean => PLAIN_HEADS.has(lower)
export const isQualifiedHead = (lower: string): boolean => QUALIFIED_HEADS.has(lower)
export const isQualifier = (lower: string): boolean => QUALIFIERS.has(lower)
export const isBodyAbbreviation = (written: string): boolean => ABBREVIATIONS.has(written)
export const isBodyHeadRu = (lower: string): boolean =>
  inRussianSet(HEADS_RU, lower) || PLURAL_RU.test(lower)
export const isPlainHeadRu = (lower: string): boolean =>
  inRussianSet(PLAIN_HEADS_RU, lower) || /^власт(?:и|ей|ям|ями|ях)$/.test(lower)
export const isTailWordRu = (lower: string): boolean => TAIL_RU.test(lower)
