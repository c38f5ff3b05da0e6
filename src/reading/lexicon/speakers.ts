import { beginsCyrillic } from '../tokens/characters.ts'
import { inRussianSet } from './russian-cases.ts'
import { wordSet } from './words.ts'

/** Nouns for those who say something, where no name stands. */
const SPEAKERS = wordSet(`
witness witnesses eyewitness eyewitnesses resident residents villager villagers lawyer lawyers attorney attorneys
relative relatives defendant defendants detainee detainees accused victim victims doctor doctors journalist journalists
activist activists official officials authority authorities investigator investigators prosecutor prosecutors
judge judges police policemen expert experts human-rights neighbour neighbours neighbor neighbors family
mother father brother sister wife husband son daughter editors editor spokesperson spokesman spokeswoman
representative representatives committee commission administration government organisation organization organisations
organizations community leaders leader court investigation media reporters sources observers monitors report reports prosecution
defence defense convoy militants rioters protesters demonstrators president minister ministry department convicts prisoners refugees women men people expert spokespeople indictment verdict ruling opposition agency newspaper outlet tribunal ombudsman ombudswoman rapporteur inmates inmate cellmate survivor survivors doctor medic medics friend friends colleague colleagues mothers fathers wives ngo ngos soldier soldiers officer officers investigators source guard guards warden governor mayor policeman policewoman consul ambassador deputy clerk`)

const SPEAKERS_RU = wordSet(`
очевидец свидетель житель жительница сельчанин адвокат юрист родственник подсудимый обвиняемый задержанный
потерпевший пострадавший врач журналист активист правозащитник чиновник следователь прокурор судья полиция полицейский эксперт
сосед мать отец брат сестра жена муж представитель представительница комитет прокуратура министерство ведомство власти
правительство администрация акимат пресс-служба служба организация защита обвинение суд президент министр источник следствие
комиссия редакция издание агентство правозащитница омбудсмен пресс-секретарь секретарь спикер депутат сокамерник сын дочь
друг коллега близкий медик сотрудник активистка журналистка военный солдат начальник глава свидетельница подзащитный подсудимая генпрокуратура участковый дежурный конвоир надзиратель охранник аким мэр губернатор посол консул уполномоченный`)

export const isSpeakerNoun = (lower: string): boolean =>
  beginsCyrillic(lower)
    ? inRussianSet(SPEAKERS_RU, lower) ||
      /^(?:власт|очевидц|жител|родственник|свидетел)/.test(lower)
    : SPEAKERS.has(lower)

const AUTHORITY =
  /(?:\bauthorit|\bgovernment|\bpolice|\bprosecut|\bministry|\bminister|\bcourt|\bnational security|\bcommission\b|\badministration|\bpresident|\bparliament|\bakim|\bdepartment|\blaw enforcement|\bstate\b|\bmilitary|\bsecurity|\bspecial units|\binvestigat|\bofficial|\bborder (?:guard|service)|\bjudge|\b(?:KNB|GKNB|SNB|NSC|FSB|KGB|MVD)\b|(?<!\p{L})(?:генпрокур|прокур|полиц|власт|министер|минюст|минздрав|суд(?:а|у|ом|е|ы|ов|ь\p{L}*)?(?!\p{L})|горсуд|райсуд|облсуд|акимат|аким(?!\p{L})|мвд|миде?(?!\p{L})|кнб|гкнб|снб|фсб|кгб|ск(?!\p{L})|следком|увд|двд|ровд|мчс|росгвард|нацгвард|погран|генштаб|правительств|администраци|управлени|департамент|комисси|президент|премьер|губернатор|следстви|следовател|чиновник|силовик|спецслужб|пресс-служб[аыуе]? (?:мвд|полиц|суд|президент|прокур|министер|кнб|гкнб)))/iu
const NOT_STATE =
  /(?:\bUN\b|\bmedia\b|\bTV\b|newspaper|(?<!\p{L})сми(?!\p{L})|телеканал|international|human rights|OSCE|\bEU\b|\bООН\b|ОБСЕ|правозащит|residents|treaty|жителей|независим|independent)/iu

/** True for words that name an authority of a state. */
export const isAuthority = (words: string): boolean =>
  AUTHORITY.test(words) && !NOT_STATE.test(words)

const GENERIC_OFFICIAL =
  /^(?:the )?(?:\p{L}+ )?(?:officials?|authorities|government|власти|властей|властям|правительство|чиновники)(?!\p{L})/iu

/** Official sources without a name of their own count as one voice. */
export const isGenericOfficial = (words: string): boolean => GENERIC_OFFICIAL.test(words)

const STATE =
  /^(?:the )?(?:Republic of )?(?:\p{Lu}\p{Ll}+stan|\p{Lu}\p{Ll}+ Republic|Russia|Russian Federation|China|Ukraine|Belarus|Казахстан|Кыргызстан|Узбекистан|Таджикистан|Россия|Китай|Украина)$/u

/** True for the name of a state, which speaks through its authorities; towns and villages do not. */
export const isState = (words: string): boolean => STATE.test(words)
