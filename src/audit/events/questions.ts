import type { Question } from './question.ts'
import { questionsOfPersons } from './questions-of-persons.ts'

export const questions: readonly Question[] = [
  ...questionsOfPersons,
  {
    about: 'a warrant',
    thing: "warrant|court order|judge’s order|judge's order|order of the|ордер|санкци|постановлени",
    deed: 'show|present|read|produc|served|carried out|handed|показ|предъяв|ознаком|зачит|вруч|исполн',
    opposite: 'without|needed none|had none|без',
  },
  {
    about: 'whether shots were fired',
    thing:
      'shots?(?! dead)|firearm|live (?:round|fire|ammunition|bullet)|bullet|gunfire|выстрел|стрельб|огнестрельн|пул[яиь]',
    deed: 'fired|heard|used|opened|hit|head|chest|found|holes|wound|counted|раздал|слыш|открыл|применял|прозвуч|попал|вошла|ранен|производил|звуч',
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
    about: 'a complaint',
    thing: 'complaint|application|petition|statement|report|заявлени|жалоб|обращени|ходатайств',
    deed: 'accept|register|receiv|filed|lodged|made|contain|приня|прин[ия]м|зарегистр|поступ|подал|подава',
    opposite: 'refus|отказ',
  },
  {
    about: 'whether an ambulance was called',
    thing: 'ambulance|скор(?:ая|ую|ой)(?! помощью)',
    deed: 'call|phon|rang|summon|came|arriv|звал|позвал|вызв|вызыв|приех|прибы',
  },
  {
    about: 'lists and receipts',
    thing: 'list|receipt|protocol of|copy|списк|список|расписк|копи[юия]|протокол|опис[ьи]',
    deed: 'given|sign|deliver|show|handed|receiv|выда|переда|подпис|показ|вруч|состав|получ',
    opposite: 'declin|refus|отказ',
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
      'monitor|observer|journalist|reporter|press|delegation|наблюдател|журналист|корреспондент|пресс[аеу]|средств массовой информации|сми(?!\\p{L})|правозащитник|делегаци',
    deed: 'visited|entered|побывал|войти|посетил|allowed|admitted to|let in|let into|присутствова|access|granted|permitted|допу[сщ]|пуст|доступ|аккредит',
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
    about: 'the fire brigade',
    thing: 'fire (?:engine|brigade|service)|firefighter|пожарн',
    deed: 'came|arriv|reach|let through|приех|прибы|пропуст',
    opposite: 'blocked|kept back|не пустил',
  },
  {
    about: 'sexual violence',
    thing:
      'rape|sexual|надруга|половая неприкосновенность|половой неприкосновенности|изнасил|сексуальн|домогател',
    deed: 'raped|assault|abuse|case|report|complain|women|girl|случа|факт|надо мной|над н|наруш|женщин|девоч|насил|подтвержд',
    opposite: 'unfounded|invented|вымыс|опроверг',
  },
  {
    about: 'whether a convoy was let through',
    thing: 'convoy|aid lorr|aid truck|конво[йяи](?!р)|колонн[аыу] с',
    deed: 'let through|allowed|reached|passed|arrived|пропущен|пропустил|прош[её]л|прошла|дош',
    opposite: 'blocked|stopped|turned back|held up|развернул|остановил|не пустил',
  },
  {
    about: 'whether the road was open',
    thing: 'road|bridge|pass(?!\\p{L})|highway|дорог[аиу]|мост|трасс',
    deed: 'open|passable|откры|свободн|проезж',
    opposite: 'blocked|closed|cut off|impassable|перекры|закры|отрезан',
  },
  {
    about: 'whether the school or clinic works',
    thing: 'school|clinic|shop|market|school lessons|школ|поликлиник|магазин|рынок',
    deed: 'open(?:ed)?(?!\\p{L})|works|working|lessons are|reopened|работа[ею]т|открыт|возобновил',
    opposite: 'closed|shut|закры|опечатан|не работа',
  },
  {
    about: 'whether a gathering was allowed',
    thing:
      'rally|march(?!\\p{L})|protest|demonstration|assembly|gathering|procession|шестви|митинг|пикет|мероприяти|акци[яюие]|собрани',
    deed: 'authori[sz]ed|permitted|sanctioned|approved|согласован|разреш[её]н|санкционирован',
    opposite: 'unauthori|unsanction|несанкц|несогласован',
  },
  {
    about: 'rubber bullets',
    thing: 'rubber (?:bullet|projectile|round)|plastic bullet|резинов\\p{L}+ пул',
    deed: 'fired|used|took out|hit|struck|found|issued|применял|стрелял|извлек|попал',
  },
  {
    about: 'whether help was called for',
    thing:
      'coast ?guard|coordination cent|rescue|emergency (?:number|service)|спасател|берегов\\p{L}+ охран|экстренн',
    deed: 'rang|call|request|alert|telephon|reached|звонил|вызыва|вызвал|обращ|поступ',
  },
]
