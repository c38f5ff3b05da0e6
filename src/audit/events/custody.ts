import type { EventClass } from './event-class.ts'

const TAKEN =
  '(?:taken|took|brought|hauled|driven|bundled|carted|marched|led|dragged|herded|loaded)'

/** What the police and the courts do to people. */
export const custody: readonly EventClass[] = [
  {
    name: 'detained',
    on: 'people',
    en: [
      'detained|detain|detentions?(?! (?:cent|facilit))|detaining',
      '(?:thrown|pushed|shoved|forced|packed) (?:into|on to|onto|on|in) (?:the |a |two |three )?(?:lorries|trucks|vans|buses|cars|vehicles)|rounded up|swept up|hauled (?:in|off|away)|dragged (?:off|away)|scooped up|handcuffed|cuffed|loaded (?:onto|into|on)|put (?:on|into) (?:buses|trucks|lorries|vans)|driven off|netted|picked up|apprehended|captured|nabbed|seized by|took into custody|held by police|thrown into jail',
      String.raw`${TAKEN}(?! part)[^.;,]{0,40}?(?:to|into) (?:the |a |police )*(?:police|custody|station|precinct|detention|vans?|cells?|buses|trucks?)\p{L}*`,
      `${TAKEN} away|whisked away`,
      'behind bars|in custody|locked up',
    ],
    ru: [
      String.raw`задерж(?:ан|али|ал[аи]?|ив)\p{L}*|задержани\p{L}+|задерживал\p{L}*`,
      String.raw`достав(?:лен|ил)\p{L}*|доставлени\p{L}+|увез(?:ли|ен|ён)\p{L}*|увозил\p{L}*|забрал\p{L}*|забрали|забран\p{L}*|увел\p{L}+|скрутил\p{L}*|схватил\p{L}*|схвачен\p{L}*|изловил\p{L}*|загреб\p{L}+|повязал\p{L}*|замел\p{L}|препровод\p{L}+|препровожд\p{L}+|погрузил\p{L}*|запихнул\p{L}*|запихал\p{L}*|посадил\p{L}* в (?:\p{L}+ ){0,2}(?:машин|автобус|автозак|грузовик|«)\p{L}*|свезл\p{L}*|сид(?:ят|ит|ели) (?:в|за|под)|поймал\p{L}*`,
      String.raw`(?:оказал|попал|очутил)\p{L}* (?:за реш[её]тк\p{L}+|в (?:отдел|полици|милици|ровд|рувд|увд|изолятор|камер|автозак)\p{L}*)|за реш[её]тк\p{L}+|за решеткой|под замк\p{L}+|под стражей|в автозак\p{L}*`,
    ],
  },
  {
    name: 'arrested',
    on: 'people',
    en: [
      'arrested|remanded|remand|placed under arrest|jailed pending',
      '(?:placed|put|kept|held) (?:in|into|to) (?:the |a |an )?(?:police |temporary |pre-?trial |remand )*(?:detention|isolator|cells?|remand)',
    ],
    ru: [
      String.raw`арестова(?:н|л)\p{L}*|водвор\p{L}+|помещ[её]н\p{L}* (?:в|под) (?:ивс|сизо|изолятор|стражу)|заключ[её]н\p{L}* под стражу|взят\p{L}* под стражу|отправлен\p{L}* в сизо`,
    ],
  },
  {
    name: 'on-trial',
    on: 'people',
    en: [
      'on trial|stood trial|standing trial|(?:were|was|being) tried|in the dock|charge sheet|indict(?:ed|ments?)|(?:judge?ment|verdicts?) (?:on|against)|faced? trial|arraigned',
    ],
    ru: [
      String.raw`на скам(?:ье|ью) подсудимых|на скам(?:ье|ью)(?= (?:был|оказал|попал|усадил|посадил)\p{L}*)|предстал\p{L}* перед судом|перед судом (?:\p{L}+ ){0,3}предстал\p{L}*|обвинительн\p{L}+|приговор в отношении|судят|судил\p{L}*`,
    ],
  },
  { name: 'fined', on: 'people', en: ['fined'], ru: [String.raw`оштрафова(?:н|л)\p{L}*`] },
  {
    name: 'released',
    on: 'people',
    en: [
      'released|freed|set free|let go|walked free|walked out|regained (?:their|his|her) (?:liberty|freedom)|came home|sent home|on bail|discharged',
    ],
    ru: [
      String.raw`отпу(?:щен|стил)\p{L}*|освобо(?:жд[её]н|дил)\p{L}*|выш(?:л\p{L}|ел) на свободу|на свободе|вернул\p{L}+ домой|пришл\p{L} домой`,
    ],
  },
  {
    name: 'acquitted',
    on: 'people',
    en: ['acquitted|found not guilty|cleared of|exonerated|not guilty'],
    ru: [String.raw`оправда(?:н|л)\p{L}*`],
  },
  {
    name: 'life-sentence',
    on: 'people',
    en: [
      '(?:received|got|given|handed|sentenced to|condemned to|serving|jailed for) (?:terms? of |sentences? of |a )?life',
      'life (?:imprisonment|terms?|sentences?|in prison|behind bars|for)',
    ],
    ru: [String.raw`пожизненн\p{L}+`],
  },
  {
    name: 'death-sentence',
    on: 'people',
    en: [
      '(?:sentenced|condemned) to (?:death|hang)|death (?:sentences?|penalt(?:y|ies)|for)|(?:to|sent to) the gallows|capital punishment',
    ],
    ru: [String.raw`(?:к )?смертн\p{L}+ казн\p{L}+|к расстрелу`],
  },
  {
    name: 'deported',
    on: 'people',
    en: ['deported|expelled|sent back|pushed back|removed from the country|extradited'],
    ru: [
      String.raw`высла(?:н|л)\p{L}*|депортирова(?:н|л)\p{L}*|выдвор(?:ен|ил)\p{L}*|экстрадирова\p{L}+`,
    ],
  },
]
