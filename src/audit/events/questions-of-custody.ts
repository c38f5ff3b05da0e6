import type { Question } from './question.ts'

/** What is done for those who are held, and to them. */
export const questionsOfCustody: readonly Question[] = [
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
]
