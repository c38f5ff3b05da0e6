import type { Question } from './question.ts'
import { questionsOfAccess } from './questions-of-access.ts'
import { questionsOfCustody } from './questions-of-custody.ts'
import { questionsOfPersons } from './questions-of-persons.ts'

export const questions: readonly Question[] = [
  ...questionsOfCustody,
  ...questionsOfPersons,
  ...questionsOfAccess,
  {
    about: 'a warrant',
    thing: {
      words:
        "warrant|court order|judge’s order|judge's order|order of the|ордер|санкци|постановлени",
      concepts: 'warrant court-order',
    },
    deed: {
      words:
        'show|present|read|produc|served|carried out|handed|показ|предъяв|ознаком|зачит|вруч|исполн',
      concepts: 'show-warrant serve-papers read',
    },
    opposite: 'without|needed none|had none|без',
  },
  {
    about: 'whether shots were fired',
    thing: {
      words:
        'shots?(?! dead)|firearm|live (?:round|fire|ammunition|bullet)|bullet|gunfire|выстрел|стрельб|огнестрельн|пул[яиь]',
      concepts: 'firearm live-round gunshot-wound',
    },
    deed: {
      words:
        'fired|heard|used|opened|hit|head|chest|found|holes|wound|counted|раздал|слыш|открыл|применял|прозвуч|попал|вошла|ранен|производил|звуч',
      concepts: 'shoot',
    },
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
    thing: {
      words:
        'child|pupil|schoolchild|schoolboy|schoolgirl|baby|infant|дет[ией]|реб[её]н|школьник|младен',
      concepts: 'child pupil',
    },
    deed: {
      words: 'died|dead|killed|lost (?:his|her|their) li|perish|погиб|умер|скончал|убит',
      concepts: 'die',
    },
    opposite: { concepts: 'survive' },
  },
  {
    about: 'telephone and internet',
    thing: {
      words:
        'internet|mobile network|telephone (?:line|service|connection)|connection|интернет|связ[ьи]|сеть|мобильн',
      concepts: 'internet',
    },
    deed: 'work|function|available|restored|uninterrupted|работа|действу|доступ|восстановл|бесперебо|без перебоев',
    opposite: {
      words: 'cut|shut|switched off|blocked|down|отключ|пропал|глуш|дозвон|заблокир',
      concepts: 'go-out block-site',
    },
  },
  {
    about: 'whether there was a way out',
    thing: {
      words: 'door|gate|exit|window|двер|ворот|выход|окн|калитк',
      concepts: 'door gate window',
    },
    deed: { words: 'open|unlock|free|откры|отпер|свободн|разблокир', concepts: 'open-deed' },
    opposite: {
      words:
        'lock|padlock|chain|bolt|fasten|barred|bars|shut|запер|закры|замк|замок|заперт|цеп|заварен|решётк|решетк',
      concepts: 'lock bars',
    },
  },
  {
    about: 'instruction and drills',
    thing:
      'drill|briefing|instruction|training|exercise|инструктаж|инструктир|учени[яей]|тренировк',
    deed: 'held|took part|taken part|took place|given|carried out|receiv|пров[её]л|провед|проводил|прош|инструктирован|роспись|подпис',
  },
  {
    about: 'payment',
    thing: {
      words:
        'payment|compensation|wage|salar|allowance|money|sum of|выплат|компенсаци|зарплат|деньг|денег|пособи|рубл|тенге|сомов|сумов',
      concepts: 'payment wages compensation benefit',
    },
    deed: 'paid|receiv|transferred|credited|seen|saw|settled|got|выплач|получ|зачисл|видел|перечисл|заплат|погаш',
    opposite: { words: 'owed|outstanding|unpaid|arrears|задолж|долг', concepts: 'not-paid debt' },
  },
  {
    about: 'a complaint',
    thing: {
      words: 'complaint|application|petition|statement|report|заявлени|жалоб|обращени|ходатайств',
      concepts: 'complain appeal-paper',
    },
    deed: {
      words:
        'accept|register|receiv|filed|lodged|made|contain|приня|прин[ия]м|зарегистр|поступ|подал|подава',
      concepts: 'accept-complaint register',
    },
    opposite: 'refus|отказ',
  },
  {
    about: 'whether an ambulance was called',
    thing: { words: 'ambulance|скор(?:ая|ую|ой)(?! помощью)', concepts: 'ambulance' },
    deed: {
      words: 'call|phon|rang|summon|came|arriv|звал|позвал|вызв|вызыв|приех|прибы',
      concepts: 'call-ambulance come',
    },
  },
  {
    about: 'lists and receipts',
    thing: {
      words: 'list|receipt|protocol of|copy|списк|список|расписк|копи[юия]|протокол|опис[ьи]',
      concepts: 'list receipt',
    },
    deed: {
      words: 'given|sign|deliver|show|handed|receiv|выда|переда|подпис|показ|вруч|состав|получ',
      concepts: 'serve-papers',
    },
    opposite: 'declin|refus|отказ',
  },
  {
    about: 'filming',
    thing: {
      words: 'film|camera|video|footage|recording|съ[её]мк|видео|камер[аыу](?! №)|запис[ьи]',
      concepts: 'video surveillance-camera',
    },
    deed: {
      words:
        'took place|exist|shot|filmed|recorded|lights|read|kept|made|вел|проводил|снима|засня|сохран|име[ею]т',
      concepts: 'film',
    },
  },
  {
    about: 'aid',
    thing: {
      words: 'aid|relief|tents?|blankets|humanitarian|помощ|палатк|гуманитарн|продукт',
      concepts: 'tent blanket',
    },
    deed: {
      words:
        'deliver|receiv|brought|came|provid|given|distribut|достав|получ|привез|оказ|выда|раздал',
      concepts: 'deliver',
    },
  },
  {
    about: 'access for observers',
    thing: {
      words:
        'monitor|observer|journalist|reporter|press|delegation|наблюдател|журналист|корреспондент|пресс[аеу]|средств массовой информации|сми(?!\\p{L})|правозащитник|делегаци',
      concepts:
        'journalist observer ngo united-nations red-cross ombudsman prison-monitors rights-defender',
    },
    deed: {
      words:
        'visited|entered|побывал|войти|посетил|allowed|admitted to|let in|let into|присутствова|access|granted|permitted|допу[сщ]|пуст|доступ|аккредит',
      concepts: 'let-in visit',
    },
    opposite: {
      words: 'barred|kept out|refus|turned away|denied|отказ|запре|выгна',
      concepts: 'turn-away remove-observer',
    },
  },
  {
    about: 'a promise',
    thing: 'promised|guarantee|(?:his|her|their) word(?!s)|обещал|слово(?!м)|гаранти[йюия]',
    deed: 'gave|given|made|dismiss|fired|punish|дал|дать|увол|места|наказ',
  },
  {
    about: 'whether they showed who they were',
    thing: {
      words:
        'identity card|identif|badge|their names|card|удостоверени|жетон|документ|представил|представля',
      concepts: 'badge passport',
    },
    deed: 'show|present|introduc|produc|wore|показ|предъяв|представ|назва',
  },
  {
    about: 'contact with officers',
    thing: 'contact|touch|connection|контакт|соприкосн',
    deed: 'came into|had|made|with our|вступал|вошли|был',
  },
  {
    about: 'the fire brigade',
    thing: {
      words: 'fire (?:engine|brigade|service)|firefighter|пожарн',
      concepts: 'fire-engine rescuers',
    },
    deed: { words: 'came|arriv|reach|let through|приех|прибы|пропуст', concepts: 'come' },
    opposite: 'blocked|kept back|не пустил',
  },
  {
    about: 'sexual violence',
    thing: {
      words:
        'rape|sexual|надруга|половая неприкосновенность|половой неприкосновенности|изнасил|сексуальн|домогател',
      concepts: 'sexual-violence',
    },
    deed: {
      words:
        'raped|assault|abuse|case|report|complain|women|girl|случа|факт|надо мной|над н|наруш|женщин|девоч|насил|подтвержд',
      concepts: 'sexual-violence',
    },
    opposite: { words: 'unfounded|invented|вымыс|опроверг', concepts: 'staged' },
  },
  {
    about: 'whether a convoy was let through',
    thing: 'convoy|aid lorr|aid truck|конво[йяи](?!р)|колонн[аыу] с',
    deed: 'let through|allowed|reached|passed|arrived|пропущен|пропустил|прош[её]л|прошла|дош',
    opposite: 'blocked|stopped|turned back|held up|развернул|остановил|не пустил',
  },
  {
    about: 'whether the road was open',
    thing: {
      words: 'road|bridge|pass(?!\\p{L})|highway|дорог[аиу]|мост|трасс',
      concepts: 'road bridge',
    },
    deed: 'open|passable|откры|свободн|проезж',
    opposite: {
      words: 'blocked|closed|cut off|impassable|перекры|закры|отрезан',
      concepts: 'block',
    },
  },
  {
    about: 'whether the school or clinic works',
    thing: {
      words: 'school|clinic|shop|market|school lessons|школ|поликлиник|магазин|рынок',
      concepts: 'school clinic shop market',
    },
    deed: 'open(?:ed)?(?!\\p{L})|works|working|lessons are|reopened|работа[ею]т|открыт|возобновил',
    opposite: { words: 'closed|shut|закры|опечатан|не работа', concepts: 'close-down' },
  },
  {
    about: 'whether a gathering was allowed',
    thing: {
      words:
        'rally|march(?!\\p{L})|protest|demonstration|assembly|gathering|procession|шестви|митинг|пикет|мероприяти|акци[яюие]|собрани',
      concepts: 'gather march-deed rally-deed',
    },
    deed: {
      words: 'authori[sz]ed|permitted|sanctioned|approved|согласован|разреш[её]н|санкционирован',
      concepts: 'with-permission',
    },
    opposite: {
      words: 'unauthori|unsanction|несанкц|несогласован',
      concepts: 'without-permission ban',
    },
  },
  {
    about: 'rubber bullets',
    thing: {
      words: 'rubber (?:bullet|projectile|round)|plastic bullet|резинов\\p{L}+ пул',
      concepts: 'rubber-bullet',
    },
    deed: {
      words: 'fired|used|took out|hit|struck|found|issued|применял|стрелял|извлек|попал',
      concepts: 'shoot',
    },
  },
  {
    about: 'whether help was called for',
    thing: {
      words:
        'coast ?guard|coordination cent|rescue|emergency (?:number|service)|спасател|берегов\\p{L}+ охран|экстренн',
      concepts: 'rescuers',
    },
    deed: {
      words: 'rang|call|request|alert|telephon|reached|звонил|вызыва|вызвал|обращ|поступ',
      concepts: 'phone-deed call-police ask',
    },
  },
]
