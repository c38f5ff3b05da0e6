import { remembered } from '../tokens/remembered.ts'
import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Nouns at the head of a body's name, written with a capital as part of a name. */
const HEADS = wordSet(`
committee subcommittee ministry department directorate commission council office court centre center foundation fund association
union organisation organization agency institute party government parliament senate assembly rapporteur
commissioner commissariat bureau service services federation university group watch administration police prosecutor's army guard
guards league society secretariat mission embassy consulate tribunal forum alliance coalition congress akimat mazhilis
majilis hospital college academy corporation bank network movement front initiative campaign board authority inspectorate
chamber ombudsman staff collegium headquarters division unit platform club trust partnership amnesty radio news times tribune herald
branch school clinic prosecution defender rapporteurs militia battalion brigade regiment forces police gendarmerie intelligence
conference synod diocese church eparchy muftiate bar chambers observatory project monitor defenders mothers lawyers journalists
working-group mechanism registry treasury customs inspectorate legislature duma rada jirga majlis council's cabinet directorate-general
television tv channel gazette post daily weekly magazine newspaper press bureau-general bar-association laboratory library museum theatre
company corporation holding group's plant factory refinery smelter circle house institution municipality force corps command
ombudsperson apparatus without against wire courier chronicle dispatch bulletin voice voices dispatchers ministries department's
memorial archive archives charity congregation diocese exarchate caucus taskforce fraternity sisterhood brotherhood collective
families' reporters workers' teachers' doctors' unions trades-union syndicate cooperative consortium airlines railways airways industries solidarity international aid relief
newswire newsroom broadcaster broadcasting detachment platoon garrison presidency chancellery chancery patriarchate presidium politburo confederation
guild delegation polyclinic orphanage seminary kindergarten dispensary judiciary magistrates magistrate's procuracy procuratorate carabinieri coastguard peacekeepers
boys gang squad cartel legion vigilantes faction junta jamaat kurultai khural
centro comisión comité comite fundación asociación movimiento colectivo partido madres ligue défenseur fundação instituto congreso`)

/** Small-letter heads that name a body by themselves, with or without words before them. */
const PLAIN_HEADS = wordSet(`
police court courts government authorities administration prosecution parliament
military army gendarmerie akimat hokimiyat khokimiyat hukumat`)

/** Small-letter heads that name a body only with a word before them that says which. */
const QUALIFIED_HEADS = wordSet(`
authorities bodies agencies structures units forces organisations organizations institutions
officers agents association foundation fund commission committee office department
ministry council institutions ngos service services court courts police mechanisms
coalition party group centre center movement union society network company bank newspaper channel battalion brigade regiment militia
tribunal hospital university school clinic institute bureau directorate inspectorate embassy consulate delegation parliament militants prefecture municipality`)

/** Small-letter words that may stand before such a head. */
const QUALIFIERS = wordSet(`
law enforcement special military security human rights international non-governmental nongovernmental state local
regional district city central governmental national official judicial investigative treaty police riot
prosecutor prosecutor's prosecutors' general supreme appeal criminal private charitable public republican
provincial municipal federal interior internal investigating legal independent ethnic civil society border
rights monitoring oversight penitentiary prison military tax customs emergency women's residents' village
mayor's governor's president's presidential ombudsman's parliamentary metropolitan children's teachers'
prosecutor-general's governor-general's county
armed secret intelligence counter-terrorism anti-terrorist law-enforcement`)

const ABBREVIATIONS = wordSet(`
UN EU OSCE FBI CIA IRGC MSF AFP AP CNN BBC RSF ICRC PKK YPG SDF RSF ISIS ISIL TASS BJP AKP HDP AU ECOWAS ASEAN IACHR ACHPR INTERPOL KIBHR NSS SBU SDGB GRU NKVD UNAMA MINUSMA MONUSCO UNRWA OCHA WFP FAO IPI IFJ ARTICLE19 MOIA RFERL UNHRC HRC SPT ILGA NKVD DOJ DHS ICE CBP NYPD LAPD
UN EU OSCE CoE CERD CCPR CEDAW CESCR CAT CRC OHCHR UNHCR UNICEF UNDP UNESCO ODIHR HCNM WGAD ECHR ECtHR CIS CSTO SCO NATO
ICC ICJ ICRC IOM ILO WHO IMF NSC KNB KGB FSB MVD GKNB GSVP SNB NGO HRW FIDH OMCT PACE EAEU OIC USAID BBC RFE CPJ RSF
ООН ЕС ОБСЕ СЕ КЛРД УВКПЧ УВКБ ЮНИСЕФ ПРООН БДИПЧ ЕСПЧ СНГ ОДКБ ШОС НАТО МУС МККК МОМ МОТ ВОЗ КНБ ГКНБ СНБ КГБ ФСБ МВД МИД МЧС
РОВД ОВД ОМВД УМВД ГУ СК СКР СБУ ГБР НАБУ ФБР ЦРУ РПК ИГИЛ ТАСС ГУМВД ГУБОПиК КДБ ДГБ СГБ СГБУ ГКНО ГУР ФСИН ГСИН УФСИН ФСО ФНС ЦРУ УФСБ РУВД ГОВД ОП УП РУСМ АП МУП ОАГ ЕАЭС ЮНЕСКО МАГАТЭ ПАСЕ ВСУ ТРО СНБО ОП БНФ ДВК КПСС ЛДПР КПРФ РОВД УВД ГУВД ДВД УИК ДУИС КУИС НПО АНК СОБР ОМОН ДКНБ МЮ МО ЦИК`)

const HEADS_RU = wordSet(`
министерство комитет подкомитет департамент управление прокуратура генпрокуратура суд горсуд райсуд облсуд полиция акимат администрация правительство
парламент мажилис сенат комиссия ассоциация фонд центр организация объединение союз партия агентство бюро служба совет отдел
отделение институт университет редакция посольство консульство правительственная миссия спецслужба правозащитники
горздрав облздрав хокимият мэрия горадминистрация горсовет облсовет райотдел горотдел горуправление облуправление райуправление
горпрокуратура облпрокуратура райпрокуратура спецпрокуратура военкомат генконсульство дипмиссия следком антикор пограничная погранслужба нацгвардия росгвардия спецназ минздрав минюст мининформ минобороны генштаб
конгресс патриархия консульство омбудсменство нунциатура полпредство госдеп госдума верховный жогорку ассамблея федерация коллегия кабмин представительство миссия делегация дирекция ректорат деканат управа
курултай конфедерация профсоюз исполком избирком адвокатура комиссариат подразделение спецподразделение спецотряд`)

/** Russian heads that name a body by themselves. */
/** Nouns for bodies of which every town has many: they need a name, a number or quotation marks. */
const NAMED_HEADS_RU = wordSet(`
горбольница райбольница облбольница психбольница диспансер онкодиспансер психдиспансер профцентр медцентр травмпункт
фабрика шахта рудник карьер нефтебаза разрез комбинат подрядчик отряд рота взвод дружина гарнизон корпус
кружок лаборатория интернат техникум училище семинария медресе
клиника больница госпиталь поликлиника школа гимназия лицей колледж академия университет детсад роддом
типография телеканал телерадиокомпания радиостанция газета журнал агентство информагентство компания корпорация концерн завод комбинат банк
движение группа инициатива альянс коалиция сеть платформа проект клуб лига общество община диаспора епархия патриархат муфтият епископат
батальон бригада полк дивизия эскадрон ополчение армия флот росгвардия минобороны минтруда минздрав минпросвещения минфин минцифры
пресс-служба секретариат канцелярия инспекция ведомство следком генштаб военкомат комендатура таможня казначейство трибунал президиум
гильдия братство землячество товарищество кооператив колхоз совхоз трест предприятие учреждение телекомпания застава погранотряд
палата наркомат госкомитет госагентство фракция штаб экспертиза лаборатория архив музей театр`)

const PLAIN_HEADS_RU = wordSet(`
прокуратура генпрокуратура полиция акимат правительство парламент мажилис суд облсуд горсуд райсуд спецназ нацгвардия
хокимият мэрия горсовет горадминистрация следком антикор горпрокуратура облпрокуратура райпрокуратура
спецслужба минздрав минюст погранслужба кабмин`)

const PLURAL_RU =
  /^(?:власт(?:и|ей|ям|ями|ях)|орган(?:ы|ов|ам|ами|ах)|силовик(?:и|ов|ам|ами)|спецслужб(?:ы|ам|ами)?|суд(?:ы|ов|ам|ами|ах)|организаци(?:и|й|ям|ями|ях))$/

/** Small words of the genitive tail of a Russian body's name. */
const TAIL_RU =
  /^(?:внутренних|дел|нацбезопасности|госбезопасности|министров|избирателей|предпринимательства|военнопленными|гражданина|потребителей|окружающей|среды|экологии|архитектуры|градостроительства|имущества|недвижимости|земельных|отношений|занятости|населения|пожарной|охраны|дорожного|движения|собственной|национальной|безопасности|юстиции|здравоохранения|образования|обороны|по|правам|человека|защите|прав|борьбе|с|ликвидации|расовой|дискриминации|против|пыток|печати|народа|красного|креста|полумесяца|уголовный|контактной|журналистов|юристов|адвокатов|писателей|матерей|солдатских|солдат|политзаключенных|заключенных|узников|бывших|жертв|репрессий|мигрантов|инвалидов|женщин|детей|семьи|молодежи|ветеранов|предпринимателей|профсоюзов|врачей|учителей|студентов|наций|европы|расследований|расследования|гуманитарных|гражданских|свобод|свободы|слова|демократии|демократического|выбора|экстремизму|терроризму|экстремизмом|терроризмом|коррупции|коррупцией|преступностью|организованной|наркотиков|пытками|насилию|насилия|домашнего|дискриминацией|уголовного|розыска|исполнительной|миграции|транспорта|энергетики|сельского|хозяйства|природных|ресурсов|науки|спорта|туризма|туризму|связи|цифрового|нотариата|судебных|экспертиз|судебной|медицины|города|экономики|финансов|труда|социальной|социального|защиты|чрезвычайным|ситуациям|иностранных|внешней|политики|полиции|юстиций|государственной|государственных|доходов|уголовно-исполнительной|системы|верховного|комиссара|беженцев|делам|и|национальных|меньшинств|этнических|информации|общественного|развития|культуры|жителей|села|района|области|суда|исполнения|наказаний|кенеша|кенеш|кенешу|кенешем|наблюдению|пенитенциарным|учреждениям|освобождения|гарнизона|уголовным|административным|экономическим|гражданским|противодействию|коррупционным|преступлениям|надзору|границ|без|контролю|работе|отчетности|инспектированию|лишения)$/

export const isBodyHead = (lower: string): boolean => HEADS.has(lower)
export const isPlainHead = (lower: string): boolean => PLAIN_HEADS.has(lower)
export const isQualifiedHead = (lower: string): boolean => QUALIFIED_HEADS.has(lower)
export const isQualifier = (lower: string): boolean => QUALIFIERS.has(lower)
export const isBodyAbbreviation = (written: string): boolean => ABBREVIATIONS.has(written)
/** «Минобороны», «Минюст»: a ministry in one word. */
const MINISTRY_RU =
  /^мин(?:юст|фин|труд|труда|здрав|обр|обрнауки|прос|просвещения|культ|культуры|энерго|энергетики|транс|связь|связи|цифры|цифра|экономики|экономразвития|эконом|природы|экологии|сельхоз|строй|соцразвития|соцзащиты|информ|обороны|промторг|торг|иностранных|науки|спорт|спорта|вод|нацполитики|чс)(?:а|у|ом|е)?$/
/** «Госпогранкомитет», «горздравотдел», «облпрокуратура»: a body whose level stands before it in one word. */
const COMPOUND_RU =
  /^(?:гос|нац|обл|гор|рай|глав|ген|рос|край|окр|респ|евро|меж|спец|центр|сель)(?:погран|след|мигр|тех|техно|сан|эпид|строй|лес|рыб|пром|нарко|потреб|реестр|фин|авто|труд|ис|изб|из|рай|здрав|спорт)?(?:комитет|ком|совет|дум|служб|агентств|банк|управлени|прокуратур|суд|штаб|инспекци|полици|гварди|надзор|администраци|архив|собрани|комисси|департамент|исполком|избирком|отдел|контрол|больниц|здрав)(?:а|у|ом|е|ы|ой|я|и|ю|ей|ем|о|ль|ля)?$/
/** These name a person or nothing that acts. */
const NO_COMPOUND_RU = /^(?:главком|спецком|центрком|европол|рассуд|государств)/

const isCompoundRu = (lower: string): boolean =>
  MINISTRY_RU.test(lower) || (COMPOUND_RU.test(lower) && !NO_COMPOUND_RU.test(lower))

export const isBodyHeadRu = remembered(
  (lower) =>
    isCompoundRu(lower) ||
    inRussianSet(HEADS_RU, lower) ||
    inRussianSet(NAMED_HEADS_RU, lower) ||
    PLURAL_RU.test(lower),
)
export const needsNameRu = remembered(
  (lower) =>
    inRussianSet(NAMED_HEADS_RU, lower) && !inRussianSet(HEADS_RU, lower) && !isCompoundRu(lower),
)
export const isPlainHeadRu = remembered(
  (lower) =>
    isCompoundRu(lower) ||
    inRussianSet(PLAIN_HEADS_RU, lower) ||
    /^власт(?:и|ей|ям|ями|ях)$/.test(lower),
)
export const isTailWordRu = (lower: string): boolean => TAIL_RU.test(lower)
