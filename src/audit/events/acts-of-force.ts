import type { ActClass } from './event-class.ts'

/** Violence, what it does to houses, and the crowds it meets. */
export const actsOfForce: readonly ActClass[] = [
  {
    name: 'the dispersal',
    family: 'the violence',
    nearDays: 3,
    en: [
      String.raw`broke up|broken up|breaking up|dispers(?:ed|al|ing)|storm(?:ed|ing)|clear(?:ed|ing)|clearance of|unblock\p{L}+|(?:police|officers|troops|soldiers|gendarmes|lorries|trucks|convoys?|vehicles|bulldozers?|forces)[^.;,]{0,30} (?:(?:moved|rolled|drove|marched|poured|swept|burst|went|came) in(?!to (?:court|the dock))|raided)|took [^.;,]{0,30}into custody|order was restored|crackdown`,
    ],
    ru: [
      String.raw`разогна\p{L}+|прервал\p{L}*|разгон\p{L}{0,2}|штурм\p{L}*|ворвал\p{L}+|зачистил\p{L}*|зачистк\p{L}|разблокир\p{L}+|навел\p{L}* порядок|рассеял\p{L}*|вытеснил\p{L}*`,
    ],
  },
  {
    name: 'the attack',
    family: 'the violence',
    nearDays: 3,
    en: [
      '(?:was|were) (?:set on fire|set alight|set ablaze|torched|burnt down|burned down)|attack(?:ed)?|(?:crowd|mob|raiders|gunmen|attackers|rebels|militia|militants|band)[^.;,]{0,60}? (?:came|arrived|descended|entered|burst|broke|stormed|killed|torched|burnt|struck|opened fire)|(?:soldiers?|unit|troops|gunmen|fighters|paramilitar\\p{L}+|men|they)[^.;,]{0,40}? (?:entered|came (?:in)?to) (?:the |our |this )?(?:village|hamlet|town|settlement|quarter|\\p{Lu}\\p{L}+)|raided|raid|assault(?:ed)?|massacre[ds]?|pogroms?|ambush(?:ed)?|torched|set (?:fire to|ablaze|alight)[^.;,]{0,40}(?:houses|homes|village|dwellings)',
    ],
    ru: [
      String.raw`напал\p{L}*|(?:пришл|ворвал|двинул|приехал|явил|вошл)\p{L}*[^.;,]{0,40} (?:вооруж[её]нн\p{L}+|неизвестн\p{L}+|нападавш\p{L}+|боевик\p{L}+|погромщик\p{L}+)|(?:поджигал|подожгл|жгл|сожгл)\p{L}* (?:\p{L}+ ){0,2}дом\p{L}*|(?:пришл|ворвал|двинул|приехал|явил)\p{L}* толп\p{L}|толп\p{L} (?:пришл|ворвал|двинул|приехал|явил)\p{L}*|нападени\p{L}+|налёт|налет|атаковал\p{L}*|обстрелял\p{L}*|погром\p{L}{0,3}|резн\p{L}`,
    ],
  },
  {
    name: 'the demolition',
    family: 'the demolition',
    nearDays: 7,
    en: [
      String.raw`demolish(?:ed|ing)|demolition|pulled down|torn down|tore down|knocked down|bulldoz\p{L}+|razed|flattened|levelled|dismantled|excavators?`,
    ],
    ru: [
      String.raw`снесл\p{L}|снесен\p{L}|снесён\p{L}|снос\p{L}?|бульдозер\p{L}*|экскаватор\p{L}*|демонтир\p{L}+|демонтаж\p{L}*|сровня\p{L}+|(?:пришл|въехал|приехал|зашл)\p{L}* техник\p{L}|техник\p{L} (?:пришл|въехал|приехал|зашл)\p{L}*`,
    ],
  },
  {
    name: 'the eviction',
    family: 'the demolition',
    nearDays: 7,
    en: [
      '(?:evictions?|clearance|removal)[^.;]{0,120}? (?:was|were) (?:executed|carried out|enforced|conducted|effected|performed)',
      'evict(?:ed|ion)|(?:thrown|driven|turned) out of their',
      "(?:surrounded|encircled|ringed|sealed off|cordoned off) (?:the |our |their )?(?:[\\p{L}’'-]+ ){0,3}(?:community|settlement|camp|quarter|neighbou?rhood|hamlet|compound|colony)",
    ],
    ru: [
      String.raw`выселени\p{L}+[^.;]{0,120}? (?:был\p{L} )?(?:проведен|проведён|исполнен|осуществл|произвед)\p{L}+`,
      String.raw`выселил\p{L}*|выселен\p{L}*|выселени\p{L}+|(?:окружил|оцепил|блокировал)\p{L}* (?:\p{L}+ ){0,2}(?:пос[её]л|общин|лагер|квартал|махалл|хутор|барак)\p{L}*`,
    ],
  },
  {
    name: 'the riot',
    family: 'the violence',
    nearDays: 3,
    en: [
      'riot(?:ed|s)?|mutiny|rebelled|refused to obey|uprising|clash(?:es|ed)?|brawl|unrest|disorders?|disturbances?|mass fight|(?:tried|attempted) to seize',
      '(?:conflict|incident|quarrel|scuffle|fight|fighting|altercation|violence|disturbance) (?:\\p{L}+ ){0,2}(?:broke out|erupted|occurred|took place|happened|arose|flared)',
    ],
    ru: [
      String.raw`бунт\p{L}{0,2}|столкновени\p{L}+|драк\p{L}|потасовк\p{L}|волнени\p{L}+|бунтовал\p{L}*|взбунтовал\p{L}*|беспорядк\p{L}+|отказал\p{L}+ подчин\p{L}+|восстани\p{L}+`,
      String.raw`(?:произош|вспыхн|случил|возник|разгорел)\p{L}* (?:\p{L}+ ){0,3}(?:конфликт|ссор|инцидент|стычк|побоищ|потасовк)\p{L}*|(?:конфликт|ссор|инцидент|стычк|побоищ)\p{L}* (?:\p{L}+ ){0,3}(?:произош|вспыхн|случил|возник|разгорел)\p{L}*`,
    ],
  },
  {
    name: 'the abduction',
    family: 'the detention',
    nearDays: 14,
    ofPersons: true,
    en: [
      'abducted|kidnapped|abduction|snatched|(?:contact|radio contact) with [^.;]{1,60}? (?:was|were|had been) (?:lost|broken off)',
    ],
    ru: [
      String.raw`похитил\p{L}*|похищен\p{L}*|похищени\p{L}+|связь с [^.;]{1,60}? (?:прервал|потерян|оборвал)\p{L}*`,
    ],
  },
  {
    name: 'the shooting',
    family: 'the violence',
    nearDays: 3,
    en: [
      'opened (?:fire|up on)|(?:fired|shot) (?:at|on|into|upon) the|shooting|(?:was|were) shot|shot (?:him|her|dead)|gunned down|shots were fired|(?:died|killed|dead)(?: \\p{L}+){0,2} (?:by|of|from) (?:gun(?:fire|shots?)|bullets?|shots)',
    ],
    ru: [
      String.raw`открыл\p{L}* (?:огонь|стрельбу)|расстрел\p{L}*|стрельб\p{L}|застрел\p{L}+|стрелял\p{L}*`,
    ],
  },
  {
    name: 'the explosion',
    family: 'the violence',
    nearDays: 3,
    en: [
      'explosion|blast|exploded|(?:boiler|bomb|mine|shell|gas) (?:burst|went off)|bombing|bombed|shelling|shelled|air ?strikes?',
    ],
    ru: [
      String.raw`воспламенени\p{L}+|взрыв\p{L}{0,2}|взорвал\p{L}+|обстрел\p{L}{0,2}|авиаудар\p{L}*|бомб\p{L}+|прил[её]т\p{L}*|по нам ударили|(?:нанес|нанёс)\p{L}* удар|удар\p{L}* по`,
    ],
  },
  {
    name: 'the fire',
    family: 'the violence',
    nearDays: 3,
    en: ['fire broke out|caught fire|went up in flames'],
    ru: [String.raw`пожар\p{L}{0,2}|загорел\p{L}+|возгорани\p{L}+|вспыхнул\p{L}*`],
  },
  {
    name: 'the disappearance',
    family: 'the disappearance',
    nearDays: 10,
    en: ['disappeared|vanished|went missing|last seen|last heard (?:of|from)|disappearance'],
    ru: [String.raw`исчез(?:ла|ли)?|пропал\p{L}?|в последний раз видели|исчезновени\p{L}+`],
  },
  {
    name: 'the strike',
    family: 'the strike',
    nearDays: 7,
    en: [
      '(?:began|started|declared|announced|went on|launched) (?:an? |the |their )?(?:indefinite |hunger )?strike|downed tools|stopped work|strike (?:began|started)',
    ],
    ru: [
      String.raw`(?:объявил|начал)\p{L}* (?:бессрочную )?(?:забастовк|голодовк)\p{L}*|(?:забастовк|голодовк)\p{L}* (?:начал|объявлен)\p{L}*|прекратил\p{L}* работу`,
    ],
  },
  {
    name: 'the protest',
    family: 'the protest',
    nearDays: 3,
    en: [
      'rall(?:y|ied)|protest(?:ed)?|marched|demonstrat(?:ed|ion)|sit-in|vigil|picket(?:ed)?|gathered (?:in|on|at|outside)|took to the streets',
    ],
    ru: [
      String.raw`митинг\p{L}*|протест\p{L}*|шестви\p{L}+|пикет\p{L}*|вышл\p{L} на (?:площадь|улиц)\p{L}*|собрал\p{L}+ (?:на|у|перед)|сход\p{L}?`,
    ],
  },
]
