import type { Version } from './version.ts'

const DEATH = { concepts: 'die corpse injury', words: String.raw`body|bodies|тел[оаеу]` } as const

const NOTHING_KNOWN = String.raw`(?:nothing|no word|no news|no trace)[^.;]{0,30}(?:known|heard|of (?:him|her|them))|о н[её][мй] ничего не известно`

/** By whose hand, to whom and why: what excludes each other whatever words tell it. */
export const kindsOfDeeds: readonly Version[] = [
  {
    about: 'by their own hand or by another’s',
    ofPersons: true,
    ofShortTexts: true,
    subject: DEATH,
    sides: [
      {
        concepts: 'suicide hanging self-harm',
        words: String.raw`(?:took|ended|taken) (?:his|her|their) own li(?:fe|ves)|by (?:his|her) own hand|shot (?:himself|herself)|застрелил(?:ся|ась)|ended (?:his|her) life`,
      },
      {
        concepts: '=kill =execute =choke =beat stab torture',
        words: String.raw`застрелил\p{L}?|shot (?:him|her)|in the back of the head|в затылок|в спину|between the shoulder\p{L}*|below the (?:left |right )?shoulder blade`,
      },
    ],
  },
  {
    about: 'civilians or fighters',
    ofShortTexts: true,
    subject: { concepts: 'die kill', words: 'men|dead|bodies|погибш\\p{L}+|убит\\p{L}+' },
    sides: [
      {
        concepts: 'civilian herder =farmer pupil student teacher worker trader fisherman',
        words: String.raw`(?:none|not one|nobody)[^.;]{0,40} (?:weapon|gun|armed)\p{L}*|porters?|безоружн\p{L}+|unarmed`,
      },
      {
        concepts: 'fighter rebels terrorists gang smuggler saboteur',
        words: String.raw`bandgroup|бандгрупп\p{L}*|armed criminals`,
      },
    ],
  },
  {
    about: 'prisoners of war or not',
    ofShortTexts: true,
    subject: { concepts: 'prisoner custody', words: 'men|servicemen|военн\\p{L}+' },
    sides: [
      { concepts: 'war-prisoner' },
      { concepts: 'spy mercenary terrorists', words: String.raw`criminals|преступник\p{L}*` },
    ],
  },
  {
    about: 'the motive',
    ofShortTexts: true,
    inClause: true,
    subject: String.raw`because|motiv\p{L}*|reasons?|grounds|over|out of|due to|owing to|line of inquiry|version|connected|connection|connects|related|for (?:his|her|their|being|having)|dispute|quarrel|attack\p{L}*|kill\p{L}*|murder\p{L}*|за то|из-за|мотив\p{L}*|причин\p{L}+|верси\p{L}+|на почве|связ\p{L}+|повод\p{L}*|вследствие|в связи|ссор\p{L}|спор\p{L}?|конфликт\p{L}*|убийств\p{L}+|напад\p{L}+`,
    sides: [
      {
        concepts: 'motive-political motive-professional activist',
        words: String.raw`journalism|reporting|speeches|articles|letter|поста?|значок|статьи|антивоенн\p{L}+`,
      },
      { concepts: 'motive-religious', words: String.raw`our faith|their faith` },
      {
        concepts: 'motive-ethnic motive-hatred motive-gender',
        words: String.raw`за то, кем (?:он|она|они) был\p{L}?`,
      },
      {
        concepts: 'motive-land',
        words: String.raw`(?:the |their |its )?(?:land|river|mine|dam|pasture|forest)|земл\p{L}+|участ(?:ок|ка)`,
      },
      { concepts: 'motive-debt motive-business', words: String.raw`долг\p{L}*|debts?|money` },
      { concepts: 'motive-robbery steal' },
      { concepts: 'motive-jealousy', words: String.raw`женщин\p{L}|жен[аыу]|woman|wife` },
      {
        concepts: 'motive-quarrel',
        words: String.raw`(?:private|sudden|neighbours|drunken|domestic)(?:['’]s?)? (?:quarrel|dispute|matter)|бытов\p{L}+|академическ\p{L}+|неуспеваемост\p{L}+`,
      },
      { concepts: 'motive-drugs motive-criminal' },
    ],
  },
  {
    about: 'planned or on the spur of the moment',
    ofShortTexts: true,
    subject: { concepts: 'attack kill riot fight quarrel burn fire rally-deed gather beat' },
    sides: [
      {
        concepts: 'planned',
        words: String.raw`(?:had been|was|were) prepared|(?:lay|lain) in wait|поджидал\p{L}*|ждали (?:его|её|их|нас)`,
      },
      {
        concepts: 'spontaneous motive-quarrel',
        words: String.raw`flared up|sudden(?:ly)? quarrel|вспыхнул\p{L}* (?:ссор|драк)\p{L}|возникл\p{L}* (?:ссор|драк)\p{L}`,
      },
    ],
  },
  {
    about: 'by accident or on purpose',
    ofShortTexts: true,
    subject: { concepts: 'die injury burn fire explode shoot crash' },
    sides: [
      {
        concepts: 'accidental negligent cause-technical slip-trip',
        words: String.raw`careless handling|by (?:itself|themselves)`,
      },
      {
        concepts: '=deliberate set-fire execute stab',
        words: String.raw`aimed|at close range|on purpose`,
      },
    ],
  },
  {
    about: 'freely or by force',
    ofShortTexts: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        concepts: 'forced =coerce bundle-in drag tie-up lock-up capture-in-war',
        words: String.raw`(?:had|given|left|was) no choice|no choice|под дулом|at gunpoint|под замком|in the boot|в багажник\p{L}*`,
      },
      {
        concepts: 'voluntary resign',
        words: String.raw`by (?:himself|herself|themselves)|of (?:his|her|their) own (?:free )?(?:will|accord|volition|choice|wish)|at (?:his|her|their) own (?:wish|request)|сам(?:а|и)? (?:при|у|вы|по|вер)\p{L}+|по (?:собственной|своей|личной) (?:воле|инициативе)|по (?:собственному|личному|своему) (?:желанию|заявлению)|когда угодно|at any time`,
      },
    ],
  },
  {
    about: 'dismissed or gone of their own wish',
    ofPersons: true,
    ofShortTexts: true,
    subject: {
      concepts: 'dismiss resign expel-from-school work-deed contract teacher',
      words: 'post|office',
    },
    sides: [
      {
        concepts: 'dismiss',
        words: String.raw`thrown out|выгнал\p{L}*|(?:contract|договор\p{L}*)[^.;]{0,30}(?:terminated|not renewed|расторг\p{L}+)`,
      },
      {
        concepts: 'resign voluntary',
        words: String.raw`(?:own|личн\p{L}+|собственн\p{L}+) (?:request|wish|application|заявлени\p{L}+|желани\p{L}+)`,
      },
    ],
  },
  {
    about: 'missing or dead',
    ofPersons: true,
    ofShortTexts: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        concepts: '=be-missing',
        words: String.raw`${NOTHING_KNOWN}|не вернул(?:ся|ась|ись)|never (?:came|come) (?:home|back)|has not been (?:seen|found)`,
      },
      {
        concepts: 'bury',
        words: String.raw`(?:was|were) (?:killed|shot|executed)|погиб(?:ла|ли)?|убит(?:а|ы)?|died|умер(?:ла|ли)?|скончал\p{L}+`,
      },
    ],
  },
  {
    about: 'missing or alive and known where',
    ofPersons: true,
    ofShortTexts: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        concepts: '=be-missing',
        words: String.raw`${NOTHING_KNOWN}|никто (?:его|её|их) (?:больше )?не видел|has not been (?:seen|found)`,
      },
      {
        concepts: 'release reside',
        words: String.raw`(?:is|was|were|been) (?:alive|released|at home|held in|in custody|detained)|жив(?:а|ы)?|содержится|отбывает|находится (?:в|на|под)|crossed the border|left the country|выехал\p{L}*|пересек\p{L}*|проживает|служит|выполняет`,
      },
    ],
  },
  {
    about: 'ill or in good health',
    ofPersons: true,
    ofShortTexts: true,
    eitherOr: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        concepts:
          'mental-illness tuberculosis pneumonia diabetes cancer epilepsy hiv =ill =fall-ill',
      },
      {
        concepts: 'healthy',
        words: String.raw`(?:in )?(?:good|perfect|satisfactory) health|healthy|здоров(?:а|ы|ым|ой)?`,
      },
    ],
  },
  {
    about: 'a warning beforehand',
    ofShortTexts: true,
    eitherOr: true,
    subject: String.raw`\p{L}+`,
    sides: [
      {
        concepts: 'warn with-warning =warning-shot warn-officially',
        words: String.raw`(?:given |served |had |days['’] |written )notices?|notice of (?:eviction|demolition)|notices? to (?:vacate|leave|quit)|notified|warned|warnings?|called on (?:him|her|them) to stop|оповещ\p{L}+|предупрежд\p{L}+|уведомл\p{L}+|объявил\p{L}* (?:заранее|на сходе)`,
      },
      {
        concepts: 'without-warning',
        words: String.raw`(?:nobody|no one|not one)[^.;]{0,40}(?:told|warned|notice|warning|informed)(?: us)?|without (?:a )?(?:word|warning|notice)|никто (?:\p{L}+ ){0,3}не (?:говорил|сказал|предупреждал|объявлял|кричал)|(?:did not|didn['’]t|never) (?:shout|call|warn)|слова не ска\p{L}+|слова не сказав\p{L}*`,
      },
    ],
  },
  {
    about: 'alone or with others',
    ofPersons: true,
    ofShortTexts: true,
    subject: { concepts: 'detain attack go come walk kill act hold cell', words: 'he|she|он|она' },
    sides: [
      { concepts: '=alone', words: String.raw`act(?:ed|ing) alone|on (?:his|her) own` },
      {
        concepts: 'together',
        words: String.raw`(?:two|three|four|five|several) (?:other )?(?:men|persons|attackers|people)|(?:двое|трое|четверо|пятеро)|группа (?:лиц|из)`,
      },
    ],
  },
  {
    about: 'where they were seized',
    ofPersons: true,
    ofShortTexts: true,
    inClause: true,
    subject: {
      concepts: '=detain =abduct mass-arrest',
      words: String.raw`pulled|dragged|seized|intercepted|хватал\p{L}*|скрутил\p{L}*|подошли`,
    },
    sides: [
      {
        concepts: 'home at-home bed',
        words: String.raw`(?:from|in) (?:his|her|their|our) (?:house|flat|bed|home)`,
      },
      { concepts: 'street square park' },
      { concepts: 'border' },
      {
        concepts: 'checkpoint road pull-over',
        words: String.raw`(?:stopped|остановил\p{L}*)[^.;,]{0,20}(?:car|bus|machine|машин\p{L}|автобус\p{L}*)`,
      },
      { concepts: 'station airport' },
      { concepts: 'workplace office factory' },
      { concepts: 'educational-place' },
      { concepts: 'market shop cafe' },
      { concepts: 'courtroom' },
      { concepts: 'medical-place' },
    ],
  },
  {
    about: 'where they are held',
    ofPersons: true,
    ofShortTexts: true,
    inClause: true,
    subject: {
      concepts: '=hold lock-up custody',
      words: String.raw`held|kept|serving|держ\p{L}+|содерж\p{L}+|serves?|сидит|сидел\p{L}*|отбыва\p{L}+|находится`,
    },
    sides: [
      { concepts: 'police-station' },
      { concepts: 'colony' },
      { concepts: 'camp military-base barracks' },
      { concepts: 'hospital psychiatric-hospital' },
      { concepts: 'basement warehouse factory' },
      { concepts: 'house-arrest home' },
      { concepts: '=prison' },
    ],
  },
  {
    about: 'staged or real',
    ofShortTexts: true,
    subject: { concepts: 'abduct attack beat injury video wound-deed' },
    sides: [
      { concepts: 'staged', words: String.raw`self-inflicted|made (?:it )?up|invented` },
      { concepts: '=abduct masked-men =beat torture' },
    ],
  },
]
