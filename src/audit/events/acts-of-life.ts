import type { ActClass } from './event-class.ts'

/** What befalls people on their way and after: death and burial, news of it, help, a border. */
export const actsOfLife: readonly ActClass[] = [
  {
    name: 'the death',
    family: 'the death',
    nearDays: 10,
    en: [
      'died|(?:was|were|lay) dead|was killed|(?:lost|gave) (?:his|her) li(?:fe|ves)|gave up the ghost|expired (?:at|on|in|before)|breathed (?:his|her) last|(?:was|were) (?:pronounced|declared) dead|death occurred|(?:as|was) the cause|cause of (?:his |her |the )?death|did not wake|passed away|succumbed|his death|her death|stopped breathing|found dead',
    ],
    ru: [
      String.raw`умер(?:ла|ли|-то)?|скончал\p{L}+|смерть (?:\p{L}+ ){0,2}(?:наступила|констатирована|последовала)|(?:нашл|нашёл|нашел|обнаруж)\p{L}* (?:\p{L}+ ){0,3}м[её]ртв\p{L}+|не проснул\p{L}+|констатирован\p{L}* смерть|не стало(?! (?:\p{L}+ ){0,3}(?:дом|двор|улиц|квартал|здани|построек|жилищ|сел|пос[её]л|крыш)\p{L}*)|погиб(?:ла|ли)?|убит(?:а|ы)?|расстал\p{L}+ с жизнью|испустил\p{L} дух`,
    ],
  },
  {
    name: 'the finding of the body',
    family: 'the finding of the body',
    nearDays: 21,
    ofPersons: true,
    en: [
      '(?:found|discovered|recovered|came upon) (?:(?:his|her|the|their|a) )?(?:dead |lifeless )?(?:body|bodies|remains|corpses?)|(?:body|bodies|remains|corpses?) (?:was|were|had been) (?:found|discovered|recovered|washed)|we found (?:him|her)|(?:was|were) found (?:dead|hanged|lifeless)',
    ],
    ru: [
      String.raw`(?:наш[её]л|нашл|обнаруж|отыска)\p{L}* (?:\p{L}+ ){0,3}(?:тел|труп|останк)\p{L}+|(?:тел|труп|останк)\p{L}+ (?:\p{L}+ ){0,3}(?:найден|обнаруж|нашл)\p{L}*|(?:нашл|нашёл|нашел|обнаруж)\p{L}* (?:\p{L}+ ){0,3}м[её]ртв\p{L}+`,
    ],
  },
  {
    name: 'the burial',
    family: 'the burial',
    nearDays: 10,
    en: ['buried|funerals?|burials?|laid to rest|laid [^.;,]{0,24}in the ground|interred'],
    ru: [String.raw`похорон\p{L}+|схорон\p{L}+|предал\p{L}* земле`],
  },
  {
    name: 'the examination of the body',
    family: 'the examination of the body',
    nearDays: 7,
    en: ['autops(?:y|ies)|post-?mortem|forensic examination|exhum(?:ed|ation)'],
    ru: [String.raw`вскрыти\p{L}+|эксгум\p{L}+|исследовани\p{L}+ трупа`],
  },
  {
    name: 'the sinking',
    family: 'the sinking',
    nearDays: 3,
    en: [
      'capsized|sank|sunk|overturned|keeled over|foundered|went (?:down|under)|drowned|shipwreck',
    ],
    ru: [String.raw`перевернул\p{L}+|затонул\p{L}*|утонул\p{L}*|потонул\p{L}*`],
  },
  {
    name: 'the return of the body',
    family: 'the return of the body',
    nearDays: 7,
    en: [
      '(?:body|bodies|remains) (?:was|were|had been) (?:handed over|returned|released|given)|(?:handed over|returned|gave us|released) (?:the|his|her|their) (?:body|bodies|remains)',
    ],
    ru: [
      String.raw`(?:выдал|верну|отдал|передал)\p{L}* тел\p{L}+|тел\p{L} (?:\p{L}+ ){0,3}(?:выда[лн]|переда[лн]|верну|возвращ[её]н|отда[лн])\p{L}*|выдач\p{L} тел\p{L}`,
    ],
  },
  {
    name: 'the crossing of the border',
    family: 'the crossing of the border',
    nearDays: 5,
    en: [
      '(?:crossed|crossing|waded|swam) (?:[\\p{L}-]+ ){0,3}(?:border|river|frontier)|illegal crossing|violation of the (?:state )?border|(?:stepped|set foot) (?:on|onto|in) (?:\\p{L}+ )?(?:soil|territory|shore|side|bank)',
    ],
    ru: [
      String.raw`(?:переш|пересек|перепл|перебр|перех|форсир)\p{L}* (?:\p{L}+ ){0,3}(?:границ|рек|рубеж)\p{L}*|(?:границ|рек)\p{L}* (?:\p{L}+ ){0,3}(?:переш|пересек|перепл)\p{L}*|нарушени\p{L}+ (?:\p{L}+ )?границы|ступил\p{L}* на (?:\p{L}+ )?(?:берег|земл|территори)\p{L}*`,
    ],
  },
  {
    name: 'the telling of the family',
    family: 'when the family was told',
    nearDays: 45,
    en: [
      '(?:next of kin|widow|wife|husband|mother|father|parents?|famil(?:y|ies)|relatives|sister|brother)[^.;]{0,24}? (?:(?:was|were|had been|has been) (?:told|informed|notified|visited|called|phoned|contacted)|(?:got|received|had) (?:the |a |an )?(?:news|word|call|text|letter|message|phone call|telegram|notice))|(?:told|informed|notified|telephoned|called|contacted) (?:the |his |her |their )?(?:next of kin|widow|wife|husband|mother|father|parents?|famil(?:y|ies)|relatives)|(?:we|i|she|he|famil(?:y|ies)|mother|father|wife|parents) (?:only )?(?:learn(?:ed|t)|found out|heard) (?:of|about|that|from|only)|had the news',
    ],
    ru: [
      String.raw`(?:родител|мат(?:ь|ер)|отц|отец|семь|родственник|родн|близк|вдов|жен|муж|супруг)\p{L}* (?:\p{L}+ ){0,3}(?:извещ|извест|уведом|сообщ|дозвон|узна|позвон|оповещ|оповест|проинформир)\p{L}*|(?:извест|уведом|сообщ|позвон|оповест|дозвон)\p{L}* (?:\p{L}+ ){0,2}(?:родител|матер|отц|семь|родственник|родным|близким|вдов|жене)\p{L}*|(?:мы|я) (?:\p{L}+ ){0,2}узнал\p{L}*|дозвонил\p{L}+`,
    ],
  },
  {
    name: 'the arrival of help',
    family: 'when help came',
    nearDays: 3,
    en: [
      '(?:army|patrol|troops|soldiers?|police|forces|ambulances?|firefighters|fire engines?|rescuers|gendarmes|paramedics|help)[^.;,]{0,40}? (?:arrived|drove up|reached|set foot|turned up|showed up|got there|appeared|(?:were|was) in (?:full )?control)',
    ],
    ru: [
      String.raw`(?:арми|патрул|войск|солдат|полици|силов|скор|пожарн|спасател|помощ|подмог|наряд)\p{L}*[^.;,]{0,40}? (?:прибы|приеха|подъеха|подосп|добрал|появил|подош)\p{L}*|(?:прибы|приеха|подъеха|подосп|появил)\p{L}* (?:\p{L}+ ){0,2}(?:арми|патрул|войск|солдат|полици|силов|скор|пожарн|спасател|помощ|наряд)\p{L}*`,
    ],
  },
]
