import type { Question } from './question.ts'

/** What befalls one person, in custody and out of it. */
export const questionsOfPersons: readonly Question[] = [
  {
    about: 'a lawyer',
    ofPersons: true,
    thing: 'lawyer|attorney|counsel|advocate|defender|адвокат|защитник|ордер',
    deed: 'present|presence|admit|allowed|attend|assist|took part|provid|assigned|interview|met(?!\\p{L})|meeting|присутств|допу[сщ]|пуст|впуска|посеща|участ|обеспеч|предостав|разреш|вступил',
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
    thing:
      'wallet|money|telephone|phone|belongings|jewel|ring|valuables|кошел|деньг|телефон|вещ|золот|ценност|имуществ',
    deed: 'taken|stole|took|fled with|broken|damaged|robbed|seized|confiscat|забра|отобра|отня|унес|украл|пропал|изъя|разби|сломал',
    opposite: 'still in|left in|intact|на месте|при нём|цел',
  },
  {
    about: 'handcuffs',
    ofPersons: true,
    thing:
      'handcuff|shackle|chained|cuffed|наручник|пристегн|прикова|специальн\\p{L}+ средств|спецсредств',
    deed: 'used|put|bed|hand|wrist|foot|removed|применял|применен|кроват|рук|ног|надел|сняли|отстегн',
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
    thing:
      'food|meals?(?!\\p{L})|bread|drinking water|ед[аыуой]{1,2}(?!\\p{L})|пищ[аиуе]|пить(?!\\p{L})|питьев|воды(?!\\p{L})',
    deed: 'given|gave|brought|served|receiv|provid|давал|дали|подавал|прин[её]с|кормил|соблюд|получ',
    opposite: 'without|starv|без|голод',
  },
  {
    about: 'whether a hospital took them in',
    ofPersons: true,
    thing: 'hospital|clinic|больниц|клиник|госпитал',
    deed: 'admitted|accepted|took (?:him|her|them) in|treated|приня|госпитализ|положил',
    opposite: 'refused|turned (?:him|her|them) away|отказа',
  },
  {
    about: 'whether the family was told',
    ofPersons: true,
    thing:
      'famil|relatives|next of kin|wife|mother|parents|родственник|родн[ыи]|жен[аеу](?!\\p{L})|мат[ьие]|родител|семь[яею]',
    deed: 'informed|notified|told of|telephoned|извест|извещ|уведом|сообщил|сообщен|позвонил|оповещ',
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
    thing: 'telephone call|phone call|call home|letters|звонк|звон[иь]|письм[аои]',
    deed: 'allowed|permitted|made|sent|received|got|passed|дош|вруч|разреш|дали|получ|отправ|пиш|писал',
    opposite: 'forbidden|banned|запре|изъя',
  },
  {
    about: 'walks in the open air',
    ofPersons: true,
    thing: 'exercise yard|walks?(?!\\p{L})|fresh air|outdoor|прогул[ок]',
    deed: 'allowed|taken|daily|given|every day|hour|выводи|дают|дали|давали|провод|ежедневн|пользу',
    opposite: 'without|deprived|без|лишен',
  },
  {
    about: 'bedding and heating',
    ofPersons: true,
    thing: 'mattress|bedding|blanket|heating|матрас|постел|одеял|отоплени',
    deed: 'given|had|issued|works|worked|provided|выда|дали|был[ои]?(?!\\p{L})|работа|имеет|обеспеч',
    opposite: 'without|bare|без',
  },
  {
    about: 'whether the things found were planted',
    ofPersons: true,
    thing:
      'drugs|heroin|narcotic|ammunition|cartridge|grenade|literature|leaflets|наркотик|героин|патрон|гранат|литератур|листовк',
    deed: 'found|discovered|seized|recovered|обнаруж|найден|нашли|изъя',
    opposite: 'planted|put there|slipped|подброс|подкин|подложил',
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
    thing: 'consul|embassy|diplomat|консул|посольств|дипломат',
    deed: 'access|visit|allowed|admitted|informed|notified|met|доступ|посет|допу[сщ]|извещ|уведом|встре',
  },
  {
    about: 'certificates and papers',
    ofPersons: true,
    thing: 'certificate|medical paper|справк|свидетельств[оа] о|заключени[ея] врач',
    deed: 'issued|given|handed|received|выда|дали|получ',
    opposite: 'refused|отказ',
  },
  {
    about: 'whether money was taken for it',
    ofPersons: true,
    thing:
      'money|ransom|dollars|euros|рубл|деньг|денег|выкуп|купон|гривен|долларов|тысяч|безвозмездн',
    deed: 'paid|took|asked for|demanded|brought|взял|взяли|брали|заплат|отнесл|отн[её]с|потреб|отпущен|отпустил',
    opposite: 'free of charge|безвозмездн|бесплатн',
  },
  {
    about: 'an illness',
    ofPersons: true,
    thing:
      'disorder|schizophren|psychiatric|tubercul|disease|расстройств|шизофрен|психическ|туберкул|заболевани',
    deed: 'found|diagnos|established|suffer|has|обнаруж|диагност|выявл|страда|у мамы|у не[ёе]|у него|признак',
  },
  {
    about: 'draft notices',
    ofPersons: true,
    thing: 'draft notice|call-up paper|повестк',
    deed: 'given|handed|served|issued|дав|вруч|выда|получ',
  },
  {
    about: 'feeding by force',
    ofPersons: true,
    thing:
      'force-fe|forced? feeding|through the nose|принудительн\\p{L}+ (?:питани|кормлени)|через нос|зонд',
    deed: 'used|applied|poured|fed|tied|применял|влили|кормил|привяза',
  },
  {
    about: 'attesting witnesses',
    ofPersons: true,
    thing: 'attesting witness|понят(?:ые|ых|ым)',
    deed: 'present|called|neighbours|присутств|приглаш|сосед|участ',
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
