/** What a word in the name of a body is: what the body is, where it stands, what it deals with. */
export type ConceptClass = 'type' | 'office' | 'topic'

export interface Concept {
  readonly id: string
  readonly class: ConceptClass
  readonly pattern: RegExp
}

type Row = readonly [id: string, written: string]

/**
 * Words for institutions in English, Russian, Kazakh and Kyrgyz, with their cases. Own short list: a
 * word that is not here stays a word of the name. What is found first is taken out of the name.
 */
const TOPICS: readonly Row[] = [
  ['un', 'оон|un|u\\.n\\.|united nations|организаци\\p{L} объедин[её]нных наций|бұұ|буу'],
  ['high-commissioner', 'верховн\\p{L}+ комиссар\\p{L}*|high commissioner'],
  [
    'internal-affairs',
    'внутренних дел|internal affairs|the interior|interior|home affairs|ішкі істер|ички иштер',
  ],
  [
    'national-security',
    'национальной безопасности|national security|ұлттық қауіпсіздік|улуттук коопсуздук',
  ],
  ['foreign-affairs', 'иностранных дел|foreign affairs|сыртқы істер|тышкы иштер'],
  [
    'emergencies',
    '(?:по )?чрезвычайным ситуациям|emergency situations|emergenc(?:y|ies)|төтенше жағдайлар|өзгөчө кырдаалдар',
  ],
  ['justice', 'юстиции|justice|әділет|адилет'],
  ['health', 'здравоохранени\\p{L}|health(?:care)?|денсаулық сақтау|саламаттык сактоо'],
  ['education', 'образовани\\p{L}|просвещени\\p{L}|education|білім|билим берүү'],
  ['defence', 'обороны|defen[cs]e|қорғаныс|коргоо'],
  ['finance', 'финансов|finance|қаржы'],
  ['labour', 'труда|labou?r|еңбек|эмгек'],
  ['prevention', '(?:по )?пред(?:упреждени|отвращени)\\p{L}|prevention'],
  ['against', 'против|against'],
  ['torture', 'пыт(?:ок|ками|кам)|torture|азаптау\\p{L}*|кыйноо\\p{L}*'],
  ['refugees', '(?:по делам )?беженцев|refugees'],
  [
    'racial',
    '(?:ликвидации|elimination of(?: all forms of)?)?\\s*(?:расовой дискриминации|racial discrimination)',
  ],
  [
    'women',
    '(?:ликвидации|elimination of(?: all forms of)?)?\\s*(?:дискриминации в отношении женщин|discrimination against women)',
  ],
  ['red-cross', 'красного креста|red cross'],
  ['corruption', '(?:по )?(?:противодействи\\p{L}|борьб\\p{L} с) коррупци\\p{L}+|anti-?corruption'],
  [
    'penal',
    'уголовно-исполнительн\\p{L}+(?: системы)?|исполнения наказаний|penal (?:system|enforcement)|execution of sentences',
  ],
  ['international', 'международн\\p{L}+|international|халықаралық|эл аралык'],
  ['constitutional', 'конституционн\\p{L}+|constitutional|конституциялық|конституциялык'],
  ['supreme', 'верховн\\p{L}+|supreme|жоғарғы|жогорку'],
  ['general', 'генеральн\\p{L}+|general(?:’s)?|бас|башкы'],
  ['military', 'военн\\p{L}+|military|әскери|аскердик'],
  ['criminal', '(?:по )?уголовн\\p{L}+(?: делам)?|criminal(?: cases)?'],
  [
    'administrative',
    '(?:по )?административн\\p{L}+(?: (?:делам|правонарушениям))?|administrative|әкімшілік',
  ],
  ['economic', 'экономическ\\p{L}+|economic|экономикалық'],
  ['special', 'специальн\\p{L}+|special'],
  ['juvenile', 'ювенальн\\p{L}+|juvenile|по делам несовершеннолетних'],
  ['interdistrict', 'межрайонн\\p{L}+|inter-?district'],
  ['specialised', 'специализированн\\p{L}+|speciali[sz]ed|мамандандырылған'],
  ['state', 'государственн\\p{L}+|state|мемлекеттік|мамлекеттик'],
  ['national', 'национальн\\p{L}+|national|ұлттық|улуттук'],
]

const OFFICES: readonly Row[] = [
  ['parliament', 'парламент\\p{L}*|parliament|жогорку ке[нң]еш\\p{L}*|jogorku kenesh'],
  [
    'ombudsman',
    'омбудсм[еэ]н\\p{L}*|ombuds(?:man|person|woman)|уполномоченн\\p{L}+ по правам человека|commissioner for human rights|акыйкатчы\\p{L}*',
  ],
  [
    'temporary-detention',
    'изолятор\\p{L}* временного содержания|temporary (?:detention|holding) (?:facility|cent(?:re|er)|isolator)',
  ],
  [
    'remand-prison',
    'следственн\\p{L}+ изолятор\\p{L}*|remand prison|pre-?trial detention (?:cent(?:re|er)|facility)|тергеу изоляторы\\p{L}*',
  ],
  [
    'colony',
    'исправительн\\p{L}+ (?:колони\\p{L}+|учреждени\\p{L}+)|колони\\p{L}+|penal colony|colony|prison|тюрьм\\p{L}+',
  ],
  [
    'national-guard',
    'национальн\\p{L}+ гварди\\p{L}+|national guard|ұлттық ұлан\\p{L}*|улуттук гварди\\p{L}+',
  ],
  ['court', 'суд(?:а|у|ом|е|ы|ов)?|courts?|сот(?:ы|тың|ының|у|унун)?'],
  ['prosecutor', 'прокуратур\\p{L}+|прокурор\\p{L}{0,3}|prosecutor(?:s|’s|ial)?|prokuratura'],
  ['ministry', 'министерств\\p{L}+|ministry|министрл[іи][гк]\\p{L}*'],
  ['committee', 'комитет\\p{L}*|comm?itt?ee'],
  ['police', 'полици\\p{L}+|police|милици\\p{L}+|militia'],
  [
    'akimat',
    '(?:аппарат\\p{L}{0,2} )?аким(?:ат\\p{L}*|а|ияты)|akimat|akim(?:’s)? office|әкімд[іи][гк]\\p{L}*|әкімі',
  ],
  ['mayor', 'мэри\\p{L}+|mayor(?:’s)?|city hall'],
  ['government', 'правительств\\p{L}+|government|үкімет\\p{L}*|өкмөт\\p{L}*'],
  ['president', 'президент\\p{L}*|president(?:ial)?'],
]

const TYPES: readonly Row[] = [
  ['human-rights', '(?:по )?прав(?:ам|а|у|ах)? человека|human rights|адам құқықтары|адам укуктары'],
  [
    'department',
    'департамент\\p{L}*|управлени\\p{L}+|отдел(?:а|у|ом|е|ени\\p{L}+)?|department|directorate|division|басқармасы\\p{L}*|башкармалыгы\\p{L}*|бөлімі|бөлүмү',
  ],
  ['agency', 'агентств\\p{L}+|agency|агенттігі'],
  ['service', 'служб\\p{L}+|service|қызметі|кызматы'],
  ['hospital', 'больниц\\p{L}+|hospital|госпитал\\p{L}+|аурухана\\p{L}*|оорукана\\p{L}*'],
  ['university', 'университет\\p{L}*|university|университеті'],
  ['school', 'школ\\p{L}+|school|мектеб\\p{L}*|мектеп'],
  ['mosque', 'мечет\\p{L}+|mosque|мешіт\\p{L}*|мечити'],
  ['embassy', 'посольств\\p{L}+|embassy|елшілігі|элчилиги'],
  ['newspaper', 'газет\\p{L}+|newspaper|daily|weekly|газеті|гезити'],
  ['bar', 'коллеги\\p{L} адвокатов|bar association|адвокатур\\p{L}+|адвокаттар алқасы'],
  ['centre', 'центр\\p{L}{0,2}|cent(?:re|er)|орталығы|борбору'],
  ['bureau', 'бюро|bureau'],
  ['commission', 'комисси\\p{L}+|commission'],
  ['council', 'совет\\p{L}{0,2}|council|кеңесі|кеңеши'],
  ['coalition', 'коалици\\p{L}+|coalition'],
  ['union', 'союз\\p{L}{0,2}|union|одағы|бирлиги'],
  ['party', 'парти\\p{L}+|party|партиясы'],
  ['organisation', 'организаци\\p{L}+|organi[sz]ation|ұйымы|уюму'],
]

const concept =
  (kind: ConceptClass) =>
  ([id, written]: Row): Concept => ({
    id,
    class: kind,
    pattern: new RegExp(`(?<![\\p{L}\\p{Nd}-])(?:${written})(?![\\p{L}\\p{Nd}])`, 'giu'),
  })

/** In the order in which they are looked for: what is said in several words before its single words. */
export const CONCEPTS: readonly Concept[] = [
  ...OFFICES.slice(0, 6).map(concept('office')),
  ...TYPES.slice(0, 1).map(concept('topic')),
  ...TOPICS.map(concept('topic')),
  ...OFFICES.slice(6).map(concept('office')),
  ...TYPES.slice(1).map(concept('type')),
]

/** How a body's place is told: [what `comparePlaces` reads, the words]. */
export const LEVELS: readonly (readonly [kind: string, pattern: RegExp])[] = (
  [
    [
      'oblast',
      'областн\\p{L}+|област(?:и|ь|ью)|oblast|облыс(?:тық|ы\\p{L}*)|облус(?:тук|у\\p{L}*)',
    ],
    ['region', 'region(?:al)?'],
    [
      'district',
      'районн\\p{L}+|район\\p{L}{0,2}|district|rayon|raion|аудан(?:дық|ы\\p{L}*)|район(?:дук|у\\p{L}*)',
    ],
    [
      'city',
      'городск\\p{L}+|город(?:а|у|е|ом)?|г\\.|city|town|municipal|қала(?:лық|сы\\p{L}*)|шаар(?:дык|ы\\p{L}*)',
    ],
  ] as const
).map(([kind, written]) => [
  kind,
  new RegExp(`(?<![\\p{L}\\p{Nd}-])(?:${written})(?![\\p{L}\\p{Nd}-])`, 'giu'),
])

/** Legal forms by what they are: [form, the words]. */
export const FORMS: readonly (readonly [form: string, pattern: RegExp])[] = (
  [
    [
      'foundation',
      'общественн\\p{L}+ фонд\\p{L}{0,2}|public foundation|қоғамдық қор\\p{L}*|коомдук фонд\\p{L}*|оф|фонд\\p{L}{0,2}|foundation|stiftung|fund',
    ],
    [
      'association',
      'общественн\\p{L}+ объединени\\p{L}+|public association|қоғамдық бірлестік\\p{L}*|коомдук бирикме\\p{L}*|неправительственн\\p{L}+ организаци\\p{L}+|некоммерческ\\p{L}+ организаци\\p{L}+|non-?governmental organi[sz]ation|оо|нпо|нко|ngo|ассоциаци\\p{L}+|association|e\\.\\s?v\\.?|verein',
    ],
    [
      'company',
      'товариществ\\p{L}+ с ограниченной ответственностью|обществ\\p{L}+ с ограниченной ответственностью|тоо|ооо|осоо|жшс|жчк|llc|llp|ltd|limited|gmbh|osoo|too|ooo',
    ],
    [
      'stock-company',
      'акционерн\\p{L}+ обществ\\p{L}+|ао|оао|зао|пао|ақ|jsc|ojsc|cjsc|joint stock company|ag|plc',
    ],
  ] as const
).map(([form, written]) => [
  form,
  new RegExp(`(?<![\\p{L}\\p{Nd}-])(?:${written})(?![\\p{L}\\p{Nd}-])`, 'giu'),
])

/** Words that say nothing: "of the", "по", "office", the prepositions a reader met before the name. */
export const FILLERS =
  /(?<![\p{L}\p{Nd}])(?:of|the|for|and|at|in|on|office|a|an|de|по|при|для|и|в|во|на|из|от|с|со|им\.|имени|аппарат\p{L}{0,2}|учреждени[еяюи])(?![\p{L}\p{Nd}])/giu
