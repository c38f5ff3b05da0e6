/**
 * A question to which a text says yes or no: it speaks of the thing and of the deed in one clause, in
 * any order and any form, and a word of denial or the deed's opposite turns yes into no. Words are
 * beginnings of words, English and Russian together.
 */
export interface Question {
  readonly about: string
  readonly thing: string
  readonly deed: string
  /** What says no by itself: a door that is chained is not open. */
  readonly opposite?: string
  /** It is asked of one person or some. */
  readonly ofPersons?: true
  /** The deed is to ask, which elsewhere says that something was not yet done. */
  readonly ofAsking?: true
}

export const questions: readonly Question[] = [
  {
    about: 'a lawyer',
    ofPersons: true,
    thing: 'lawyer|attorney|counsel|advocate|defender|адвокат|защитник|ордер',
    deed: 'present|presence|admit|allowed|attend|assist|took part|provid|assigned|interview|присутств|допу[сщ]|пуст|участ|обеспеч|предостав|разреш|вступил',
    opposite: 'turned away|kept out|sent away|without|разворач|разверн|без|выгна',
  },
  {
    about: 'a doctor',
    ofPersons: true,
    thing:
      'doctor|physician|medic|paramedic|nurse|врач|медик|фельдшер|медсестр|медицинск|медкомисс|санчаст',
    deed: 'saw|see|seen|examin|visit|attend|looked|look|treat|check|осмотр|осматр|показ|прош[её]л|прошл|вид|увид|приход|приш[её]л|посещ|лечил|обследов',
    opposite: 'without|без',
  },
  {
    about: 'an interpreter',
    ofPersons: true,
    thing: 'interpreter|translat|переводчик|перев[её]л|переводил',
    deed: 'participation|present|provid|help|word|with|nobody|участ|присутств|помощ|предостав|обеспеч|слова?',
    opposite: 'without|без',
  },
  {
    about: 'a warrant',
    thing: "warrant|court order|judge’s order|judge's order|order of the|ордер|санкци|постановлени",
    deed: 'show|present|read|produc|served|carried out|handed|показ|предъяв|ознаком|зачит|вруч|исполн',
    opposite: 'without|needed none|had none|без',
  },
  {
    about: 'whether shots were fired',
    thing:
      'shots?(?! dead)|firearm|live (?:round|fire|ammunition)|bullet|gunfire|выстрел|стрельб|огнестрельн|пул[яиь]',
    deed: 'fired|heard|used|opened|hit|found|holes|wound|counted|раздал|слыш|открыл|применял|прозвуч|попал|вошла|ранен|производил|звуч',
  },
  {
    about: 'traces of blows',
    ofPersons: true,
    thing:
      'injur|bruis|blows|marks|traces|beat(?:en|ing)|force|следы?|побо[яие]|синяк|травм|повреждени|бил[аи]?|избит|избив|воздействи|насили',
    deed: 'bore|found|note|record|photograph|covered|swollen|body|back|wrists|ribs|him|her|me|mention|used|зафикс|обнаруж|выявл|видел|спин|тел|применял|нанес|нан[её]с|ночам|шланг|дубинк|ногам',
    opposite: 'good health|здоров',
  },
  {
    about: 'whether guilt was admitted',
    ofPersons: true,
    thing: 'guilt|(?:any|the|his|her) charges|nothing to confess|вин[аыу](?!\\p{L})',
    deed: 'acknowledg|admit|repent|confess|plead|призна|раская',
    opposite: 'nothing to confess|not guilty|innocent|невиновн',
  },
  {
    about: 'visits',
    ofPersons: true,
    thing:
      'famil|children|mother|father|wife|relatives|sister|brother|родн|дет[ией]|мат[ьие]|жен[аыуе]|семь|сестр|брат|свидани',
    deed: 'visit|see me|see him|see her|saw me|saw him|saw her|meet|met with|свидани|увид|навещ|навест',
  },
  {
    about: 'parcels and letters',
    ofPersons: true,
    thing: 'parcel|package|передач|посылк|бандерол',
    deed: 'receiv|accept|handed|deliver|pass|given|получ|приня|прин[ия]м|переда|вруч|дош',
    opposite: 'gone back|returned|sent back|refus|вернул|возвра|отказ',
  },
  {
    about: 'consent',
    ofAsking: true,
    thing: 'consent|agreement|leave|permission|approval|signed|соглас|подпис|разрешени',
    deed: 'given|gave|ask|obtain|receiv|writ|sign|anything|дал|получ|письменн|спраш|спрос|подпис|ничего',
    opposite: 'without|без',
  },
  {
    about: 'whether children died',
    thing:
      'child|pupil|schoolchild|schoolboy|schoolgirl|baby|infant|дет[ией]|реб[её]н|школьник|младен',
    deed: 'died|dead|killed|lost (?:his|her|their) li|perish|погиб|умер|скончал|убит',
  },
  {
    about: 'telephone and internet',
    thing:
      'internet|mobile network|telephone (?:line|service|connection)|connection|интернет|связ[ьи]|сеть|мобильн',
    deed: 'work|function|available|restored|uninterrupted|работа|действу|доступ|восстановл|бесперебо|без перебоев',
    opposite: 'cut|shut|switched off|blocked|down|отключ|пропал|глуш|дозвон|заблокир',
  },
  {
    about: 'whether there was a way out',
    thing: 'door|gate|exit|window|двер|ворот|выход|окн|калитк',
    deed: 'open|unlock|free|откры|отпер|свободн|разблокир',
    opposite:
      'lock|padlock|chain|bolt|fasten|barred|bars|shut|запер|закры|замк|замок|заперт|цеп|заварен|решётк|решетк',
  },
  {
    about: 'instruction and drills',
    thing:
      'drill|briefing|instruction|training|exercise|инструктаж|инструктир|учени[яей]|тренировк',
    deed: 'held|took part|taken part|took place|given|carried out|receiv|пров[её]л|провед|проводил|прош|инструктирован|роспись|подпис',
  },
  {
    about: 'payment',
    thing:
      'payment|compensation|wage|salar|allowance|money|sum of|выплат|компенсаци|зарплат|деньг|денег|пособи|рубл|тенге|сомов|сумов',
    deed: 'paid|receiv|transferred|credited|seen|saw|settled|got|выплач|получ|зачисл|видел|перечисл|заплат|погаш',
    opposite: 'owed|outstanding|unpaid|arrears|задолж|долг',
  },
  {
    about: 'whether protection was asked for',
    ofAsking: true,
    ofPersons: true,
    thing: 'protection|bodyguard|guard|escort|охран|защит',
    deed: 'ask|appl|request|petition|просил|попрос|обращал|обрати|ходатай|заявлени',
  },
  {
    about: 'what was taken',
    ofPersons: true,
    thing:
      'wallet|money|telephone|phone|belongings|jewel|ring|valuables|кошел|деньг|телефон|вещ|золот|ценност|имуществ',
    deed: 'taken|stole|took|fled with|broken|damaged|robbed|seized|confiscat|забра|отобра|отня|унес|украл|пропал|изъя|разби|сломал',
    opposite: 'still in|left in|intact|на месте|при нём|цел',
  },
  {
    about: 'a complaint',
    thing: 'complaint|application|petition|statement|report|заявлени|жалоб|обращени|ходатайств',
    deed: 'accept|register|receiv|filed|lodged|made|contain|приня|прин[ия]м|зарегистр|поступ|подал|подава',
    opposite: 'refus|отказ',
  },
  {
    about: 'whether an ambulance was called',
    thing: 'ambulance|скор(?:ая|ую|ой)(?! помощью)',
    deed: 'call|phon|rang|summon|came|arriv|вызв|вызыв|приех|прибы',
  },
  {
    about: 'lists and receipts',
    thing: 'list|receipt|protocol of|copy|списк|список|расписк|копи[юия]|протокол|опис[ьи]',
    deed: 'given|sign|deliver|show|handed|receiv|выда|переда|подпис|показ|вруч|состав|получ',
    opposite: 'declin|refus|отказ',
  },
  {
    about: 'handcuffs',
    ofPersons: true,
    thing:
      'handcuff|shackle|chained|cuffed|наручник|пристегн|прикова|специальн\\p{L}+ средств|спецсредств',
    deed: 'used|put|bed|hand|wrist|foot|removed|применял|применен|кроват|рук|ног|надел|сняли|отстегн',
  },
  {
    about: 'filming',
    thing: 'film|camera|video|footage|recording|съ[её]мк|видео|камер[аыу](?! №)|запис[ьи]',
    deed: 'took place|exist|shot|filmed|recorded|lights|read|kept|made|вел|проводил|снима|засня|сохран|име[ею]т',
  },
  {
    about: 'aid',
    thing: 'aid|relief|tents?|blankets|humanitarian|помощ|палатк|гуманитарн|продукт',
    deed: 'deliver|receiv|brought|came|provid|given|distribut|достав|получ|привез|оказ|выда|раздал',
  },
  {
    about: 'access for observers',
    thing:
      'monitor|observer|journalist|reporter|press|delegation|наблюдател|журналист|корреспондент|пресс|правозащитник|делегаци',
    deed: 'allowed|admitted to|let in|access|granted|permitted|допу[сщ]|пуст|доступ|аккредит',
    opposite: 'barred|kept out|refus|turned away|denied|отказ|запре|выгна',
  },
  {
    about: 'a promise',
    thing: 'promised|guarantee|(?:his|her|their) word(?!s)|обещал|слово(?!м)|гаранти[йюия]',
    deed: 'gave|given|made|dismiss|fired|punish|дал|дать|увол|места|наказ',
  },
  {
    about: 'whether they showed who they were',
    thing:
      'identity card|identif|badge|their names|card|удостоверени|жетон|документ|представил|представля',
    deed: 'show|present|introduc|produc|wore|показ|предъяв|представ|назва',
  },
  {
    about: 'contact with officers',
    thing: 'contact|touch|connection|контакт|соприкосн',
    deed: 'came into|had|made|with our|вступал|вошли|был',
  },
  {
    about: 'news of the missing',
    ofPersons: true,
    thing:
      'news|trace|word|whereabouts|missing|alive|lives|известно|вестей|слуху|духу|пропал|без вести|жив[аы]?|прожива|служ',
    deed: 'no|not|never|is|are|since|heard|found|been|nothing|нет|не|ни|ничего|продолжа|наход|числ|с тех пор',
  },
]
