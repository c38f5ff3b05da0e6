import type { EventClass } from './event-class.ts'

/** Who came, and how many. */
export const gathering: readonly EventClass[] = [
  {
    name: 'deployed',
    on: 'people',
    en: [
      'cordons?|cordoned off|deployed|stationed|sealed off|surrounded|ringed|reinforcements|encircled|were on duty|stood guard|policing',
    ],
    ru: [
      String.raw`оцепл\p{L}+|оцепил\p{L}*|(?<!ответственности )привлеч\p{L}+(?! к)|привлекал\p{L}*|стянул\p{L}*|стянут\p{L}*|окружил\p{L}*|окружен\p{L}*|выставлен\p{L}*|задействова\p{L}+|дежурил\p{L}*|вокруг встал\p{L}*|встал\p{L} (?:вокруг|цепью)|(?:стоял|выстроил)\p{L}* (?:цепью|шеренг\p{L}+|вокруг)`,
    ],
  },
  {
    name: 'resident',
    on: 'people',
    en: [
      '(?:had )?lived (?:in|on|there|here)|called [^.;,]{1,40} home|(?:is|was|were|had been) home to|inhabited|(?:village|community|settlement|hamlet|population) of',
    ],
    ru: [
      String.raw`прожива(?:л|ет)\p{L}*|засел[яе](?:л|н)\p{L}*|ютил\p{L}*|ютятся|жил[иоа]? (?:в|на|там|здесь)|населял\p{L}*|насчитывал\p{L}*|населени\p{L}+`,
    ],
  },
  {
    name: 'refused-food',
    on: 'people',
    en: [
      'refused (?:food|to eat|meals)|hunger[ -]strik\\p{L}+|(?:went|began|started) (?:on )?(?:a )?hunger strike',
    ],
    ru: [
      String.raw`отказал\p{L}* от (?:еды|пищи|при[её]ма пищи|завтрака)|отказ от при[её]ма пищи|голодал\p{L}*|голодают|объявил\p{L}* голодовку`,
    ],
  },
  {
    name: 'took-part',
    on: 'people',
    en: [
      'rioted|rebelled|refused to obey|gathered|assembled|took part|taking part|participated|participation of|involving|attended|joined|turned out|showed up|came to the|came onto|went on strike|downed tools|struck|stopped work|(?:declined|refused) to (?:begin|start|work)|sat down (?:in|on|at)|protested|marched|rallied|attacked|stormed|raided|numbering|had come|came out|took to the streets|demonstrated|filled the (?:square|street)|lined the|crowded|packed the|numbered|[- ]strong|converged|descended on|poured into',
      'walked (?:from|to|towards|along|out|off)',
    ],
    ru: [
      String.raw`бунтова\p{L}*|взбунтова\p{L}*|отказал\p{L}* (?:подчин|повинов|работ)\p{L}*|собрал\p{L}*|собирал\p{L}*|пришл\p{L}|(?<=\p{L} )шли (?:от|к|по|на|с)|вышл\p{L}|присутствова\p{L}*|участвова\p{L}*|число участников|с участием|при участии|принял\p{L} участие|бастова\p{L}*|бастуют|объявил\p{L}* забастовку|прекратил\p{L}* работу|напал\p{L}*|ворвал\p{L}+|протестова\p{L}*|митингова\p{L}*|стекл\p{L}+|набрал\p{L}+|стоял\p{L} (?:на|у|перед)|заполнил\p{L}*|насчитывал\p{L}*|съехал\p{L}+|двинул\p{L}+|нагрянул\p{L}*|численностью`,
    ],
  },
]
