import type { Question } from './question.ts'

/** What befalls one person, in custody and out of it. */
export const questionsOfPersons: readonly Question[] = [
  {
    about: 'a lawyer',
    ofPersons: true,
    thing: {
      words: 'lawyer|attorney|counsel|advocate|defender|адвокат|защитник|ордер',
      concepts: 'lawyer',
    },
    deed: {
      words:
        'present|presence|admit|allowed|attend|assist|took part|provid|assigned|interview|met(?!\\p{L})|meeting|присутств|допу[сщ]|пуст|впуска|посеща|участ|обеспеч|предостав|разреш|вступил',
      concepts: 'allow-lawyer let-in visit meet present',
    },
    opposite: {
      words: 'turned away|kept out|sent away|without|разворач|разверн|без|выгна',
      concepts: 'turn-away',
    },
  },
  {
    about: 'a doctor',
    ofPersons: true,
    thing: {
      words:
        'doctor|physician|medic|paramedic|nurse|врач|медик|фельдшер|медсестр|медицинск|медкомисс|санчаст',
      concepts: 'health-worker',
    },
    deed: {
      words:
        'saw|see|seen|examin|visit|attend|looked|look|treat|check|осмотр|осматр|показ|прош[её]л|прошл|вид|увид|приход|приш[её]л|посещ|лечил|обследов',
      concepts: 'examine-medically treat visit see',
    },
    opposite: { words: 'without|без', concepts: 'deny-care turn-away' },
  },
  {
    about: 'an interpreter',
    ofPersons: true,
    thing: {
      words: 'interpreter|translat|переводчик|перев[её]л|переводил',
      concepts: 'interpreter',
    },
    deed: {
      words:
        'participation|present|provid|help|word|with|nobody|участ|присутств|помощ|предостав|обеспеч|слова?',
      concepts: 'present',
    },
    opposite: 'without|без',
  },
  {
    about: 'traces of blows',
    ofPersons: true,
    thing: {
      words:
        'injur|bruis|blows|marks|traces|beat(?:en|ing)|force|следы?|побо[яие]|синяк|травм|повреждени|бил[аи]?|избит|избив|воздействи|насили',
      concepts: 'injury',
    },
    deed: {
      words:
        'bore|found|note|record|photograph|covered|swollen|body|back|wrists|ribs|him|her|me|mention|used|зафикс|обнаруж|выявл|видел|спин|тел|применял|нанес|нан[её]с|ночам|шланг|дубинк|ногам',
      concepts: 'find',
    },
    opposite: { words: 'good health|здоров', concepts: 'healthy' },
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
    thing: {
      words:
        'famil|children|mother|father|wife|relatives|sister|brother|родн|дет[ией]|мат[ьие]|жен[аыуе]|семь|сестр|брат|свидани',
      concepts: 'relative',
    },
    deed: {
      words:
        'visit|see me|see him|see her|saw me|saw him|saw her|meet|met with|свидани|увид|навещ|навест',
      concepts: 'visit meet',
    },
    opposite: { concepts: 'turn-away' },
  },
  {
    about: 'parcels and letters',
    ofPersons: true,
    thing: { words: 'parcel|package|передач|посылк|бандерол', concepts: 'parcel' },
    deed: {
      words: 'receiv|accept|handed|deliver|pass|given|получ|приня|прин[ия]м|переда|вруч|дош',
      concepts: 'deliver',
    },
    opposite: 'gone back|came back|returned|sent back|refus|вернул|возвра|отказ',
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
    thing: {
      words:
        'wallet|money|telephone|phone|belongings|jewel|ring|valuables|кошел|деньг|телефон|вещ|золот|ценност|имуществ',
      concepts: 'jewellery phone',
    },
    deed: {
      words:
        'taken|stole|took|fled with|broken|damaged|robbed|seized|confiscat|забра|отобра|отня|унес|украл|пропал|изъя|разби|сломал',
      concepts: 'steal seize',
    },
    opposite: 'still in|left in|intact|на месте|при нём|цел',
  },
  {
    about: 'handcuffs',
    ofPersons: true,
    thing: {
      words:
        'handcuff|shackle|chained|cuffed|наручник|пристегн|прикова|специальн\\p{L}+ средств|спецсредств',
      concepts: 'restraints handcuff tie-up',
    },
    deed: {
      words:
        'used|put|bed|hand|wrist|foot|removed|применял|применен|кроват|рук|ног|надел|сняли|отстегн',
      concepts: 'handcuff',
    },
  },
  {
    about: 'news of the missing',
    ofPersons: true,
    thing:
      'news|trace|word|whereabouts|missing|alive|lives|известно|вестей|слуху|духу|пропал|без вести|жив[аы]?|прожива|служ|содержится в|находится в|is held in|is kept in',
    deed: 'no|not|never|is|are|ИВС|СИЗО|колони|изолятор|since|heard|found|been|nothing|нет|не|ни|ничего|продолжа|наход|числ|с тех пор',
  },
  {
    about: 'food and drink',
    ofPersons: true,
    thing: {
      words:
        'food|meals?(?!\\p{L})|bread|drinking water|ед[аыуой]{1,2}(?!\\p{L})|пищ[аиуе]|пить(?!\\p{L})|питьев|воды(?!\\p{L})',
      concepts: 'food feed',
    },
    deed: {
      words:
        'given|gave|brought|served|receiv|provid|давал|дали|подавал|прин[её]с|кормил|соблюд|получ',
      concepts: 'feed eat',
    },
    opposite: { words: 'without|starv|без|голод', concepts: 'starve hunger deny-water' },
  },
  {
    about: 'whether a hospital took them in',
    ofPersons: true,
    thing: { words: 'hospital|clinic|больниц|клиник|госпитал', concepts: 'medical-place' },
    deed: {
      words: 'admitted|accepted|took (?:him|her|them) in|treated|приня|госпитализ|положил',
      concepts: 'hospitalise',
    },
    opposite: { words: 'refused|turned (?:him|her|them) away|отказа', concepts: 'turn-away' },
  },
  {
    about: 'whether the family was told',
    ofPersons: true,
    thing: {
      words:
        'famil|relatives|next of kin|wife|mother|parents|родственник|родн[ыи]|жен[аеу](?!\\p{L})|мат[ьие]|родител|семь[яею]',
      concepts: 'relative',
    },
    deed: {
      words:
        'informed|notified|told of|telephoned|извест|извещ|уведом|сообщил|сообщен|позвонил|оповещ',
      concepts: 'notify',
    },
  },
  {
    about: 'what the registers hold',
    ofPersons: true,
    thing:
      'профилактическ\\p{L}+ уч[её]т|уч[её]те(?!\\p{L})|register|registry|log ?book|journal of|журнал|реестр|книг[аеу] уч[её]та|списк[аеи]',
    deed: 'entered|recorded|listed|his name|her name|entry|записан|внес|числ|значит|состо[иья]|отмечен|зарегистрирован|упомина',
  },
  {
    about: 'a hunger strike',
    ofPersons: true,
    thing: 'hunger strike|refus\\p{L}+ (?:of )?food|голодовк|отказ\\p{L}* от пищи',
    deed: 'began|declared|on|took place|holding|started|объявил|держ|был|провод|факт|начал|продолжа',
  },
  {
    about: 'calls and letters home',
    ofPersons: true,
    thing: {
      words: 'telephone call|phone call|call home|letters|звонк|звон[иь]|письм[аои]',
      concepts: 'letter phone-call',
    },
    deed: {
      words:
        'allowed|permitted|made|sent|received|got|passed|дош|вруч|разреш|дали|получ|отправ|пиш|писал',
      concepts: 'allow-call deliver write send',
    },
    opposite: { words: 'forbidden|banned|запре|изъя', concepts: 'ban turn-away' },
  },
  {
    about: 'walks in the open air',
    ofPersons: true,
    thing: {
      words: 'exercise yard|walks?(?!\\p{L})|fresh air|outdoor|прогул[ок]',
      concepts: 'exercise-yard',
    },
    deed: 'allowed|taken|daily|given|every day|hour|выводи|дают|дали|давали|провод|ежедневн|пользу',
    opposite: 'without|deprived|без|лишен',
  },
  {
    about: 'bedding and heating',
    ofPersons: true,
    thing: {
      words: 'mattress|bedding|blanket|heating|матрас|постел|одеял|отоплени',
      concepts: 'blanket heating',
    },
    deed: 'given|had|issued|works|worked|provided|выда|дали|был[ои]?(?!\\p{L})|работа|имеет|обеспеч',
    opposite: 'without|bare|без',
  },
  {
    about: 'whether the things found were planted',
    ofPersons: true,
    thing: {
      words:
        'drugs|heroin|narcotic|ammunition|cartridge|grenade|literature|leaflets|наркотик|героин|патрон|гранат|литератур|листовк',
      concepts: 'drugs leaflet weapon',
    },
    deed: {
      words: 'found|discovered|seized|recovered|обнаруж|найден|нашли|изъя',
      concepts: 'find seize',
    },
    opposite: {
      words: 'planted|put there|slipped|подброс|подкин|подложил',
      concepts: 'plant-evidence',
    },
  },
  {
    about: 'membership',
    ofPersons: true,
    thing: 'member|belong|член(?:ом|ства|ы|)(?!\\p{L})|состоял|состоит|причаст',
    deed: 'party|organi[sz]ation|movement|group|network|banned|парти|организаци|движени|групп|сет[иь]|банд',
  },
  {
    about: 'an earlier conviction',
    ofPersons: true,
    thing: 'convict|criminal record|offen[cs]e|судим|привлека',
    deed: 'before|previous|prior|earlier|first time|ранее|прежде|никогда|впервые',
    opposite: 'впервые|first time',
  },
  {
    about: 'consular access',
    ofPersons: true,
    thing: { words: 'consul|embassy|diplomat|консул|посольств|дипломат', concepts: 'embassy' },
    deed: {
      words:
        'access|visit|allowed|admitted|informed|notified|met|доступ|посет|допу[сщ]|извещ|уведом|встре',
      concepts: 'visit meet notify let-in',
    },
    opposite: { concepts: 'turn-away' },
  },
  {
    about: 'certificates and papers',
    ofPersons: true,
    thing: 'certificate|medical paper|справк|свидетельств[оа] о|заключени[ея] врач',
    deed: { words: 'issued|given|handed|received|выда|дали|получ', concepts: 'serve-papers' },
    opposite: 'refused|отказ',
  },
  {
    about: 'whether money was taken for it',
    ofPersons: true,
    thing: {
      words:
        'money|ransom|dollars|euros|рубл|деньг|денег|выкуп|купон|гривен|долларов|тысяч|безвозмездн',
      concepts: 'ransom',
    },
    deed: {
      words:
        'paid|took|asked for|demanded|brought|взял|взяли|брали|заплат|отнесл|отн[её]с|потреб|отпущен|отпустил',
      concepts: 'pay extort bribe',
    },
    opposite: { words: 'free of charge|безвозмездн|бесплатн', concepts: 'free-of-charge' },
  },
  {
    about: 'an illness',
    ofPersons: true,
    thing: {
      words:
        'disorder|schizophren|psychiatric|tubercul|disease|расстройств|шизофрен|психическ|туберкул|заболевани',
      concepts: 'illness mental-illness',
    },
    deed: {
      words:
        'found|diagnos|established|suffer|has|обнаруж|диагност|выявл|страда|у мамы|у не[ёе]|у него|признак',
      concepts: 'examine-medically fall-ill',
    },
    opposite: { concepts: 'healthy' },
  },
  {
    about: 'draft notices',
    ofPersons: true,
    thing: { words: 'draft notice|call-up paper|повестк', concepts: 'summons' },
    deed: { words: 'given|handed|served|issued|дав|вруч|выда|получ', concepts: 'serve-papers' },
  },
  {
    about: 'feeding by force',
    ofPersons: true,
    thing: {
      words:
        'force-fe|forced? feeding|through the nose|принудительн\\p{L}+ (?:питани|кормлени)|через нос|зонд',
      concepts: 'force-feed',
    },
    deed: {
      words: 'used|applied|poured|fed|tied|применял|влили|кормил|привяза',
      concepts: 'force-feed',
    },
  },
  {
    about: 'attesting witnesses',
    ofPersons: true,
    thing: { words: 'attesting witness|понят(?:ые|ых|ым)', concepts: 'attesting-witness' },
    deed: { words: 'present|called|neighbours|присутств|приглаш|сосед|участ', concepts: 'present' },
    opposite: 'without|без',
  },
  {
    about: 'whether the telephone was on',
    ofPersons: true,
    thing: 'his (?:number|phone)|her (?:number|phone)|номер|телефон',
    deed: 'switched on|answered|on the network|на связь|отвеча|включ',
    opposite: 'switched off|unreachable|недоступ|отключ|выключ|молч',
  },
  {
    about: 'what the treating doctor said',
    ofPersons: true,
    thing: 'treating doctor|doctor in charge|лечащ\\p{L}+ врач|врач',
    deed: 'consent|agreed|permission|соглас|разреш',
    opposite: 'object|against|возраж|вопреки|против',
  },
]
