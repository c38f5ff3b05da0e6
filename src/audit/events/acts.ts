import type { EventClass } from './event-class.ts'

/** An act that an event has once, so that two days told of it cannot both be right. */
export interface ActClass extends Pick<EventClass, 'en' | 'ru'> {
  readonly name: string
  /** Under which name its days are compared: one night is a riot to some and an attack to others. */
  readonly family: string
  /** Days told of it so far apart may still be of one act; beyond, of two. */
  readonly nearDays: number
  /** Told of courts and inquiries, whose words elsewhere tell of what came later. */
  readonly ofCourts?: true
}

const TRIAL = '(?:trials?|proceedings|hearings?|court hearings?|process)'
const TRIAL_RU = String.raw`(?:процесс|суд|судебн\p{L}+ (?:процесс|разбирательств)\p{L}*|слушани\p{L}+|рассмотрени\p{L}+ дела|разбирательств\p{L}+)`

export const acts: readonly ActClass[] = [
  {
    name: 'the opening of the trial',
    family: 'the opening of the trial',
    nearDays: 60,
    ofCourts: true,
    en: [
      `${TRIAL} (?:had |has |have )?(?:began|begun|opened|started|commenced|got under way)`,
      `(?:opening|beginning|start|first (?:day|hearing|session)) of (?:the |his |her |their )?${TRIAL}`,
      `went on trial|were put on trial|first (?:court )?hearing`,
    ],
    ru: [
      String.raw`${TRIAL_RU} (?:по делу )?(?:был\p{L}* )?(?:начал|открыл|стартовал)\p{L}*`,
      String.raw`(?:начал|открыл|стартовал)\p{L}* (?:\p{L}+ ){0,2}${TRIAL_RU}|(?:начал[оа]|открыти[ея]) ${TRIAL_RU}\p{L}*|первое (?:судебное )?заседание`,
    ],
  },
  {
    name: 'the verdict',
    family: 'the verdict',
    nearDays: 40,
    ofCourts: true,
    en: [
      'verdicts? (?:was|were|came|fell)|(?:handed down|pronounced|delivered|announced|read out)[^.;,]{0,30}(?:verdicts?|judge?ment|sentences?)|(?:was|were) (?:sentenced|convicted|found guilty)|disposed of the[^.;,]{0,30}case|sentenced (?:him|her|them)',
    ],
    ru: [
      String.raw`приговорил\p{L}*|приговор[её]н\p{L}*|(?:вынес|огласил|провозгласил)\p{L}* приговор|приговор (?:был )?(?:вынесен|оглаш[её]н|провозглаш[её]н)|признал\p{L}* виновн\p{L}+`,
    ],
  },
  {
    name: 'the dispersal',
    family: 'the violence',
    nearDays: 3,
    en: [
      String.raw`broke up|broken up|breaking up|dispers(?:ed|al|ing)|storm(?:ed|ing)|clear(?:ed|ing)|clearance of|unblock\p{L}+|(?:police|officers|troops) (?:moved in|raided)|took [^.;,]{0,30}into custody|order was restored|crackdown`,
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
      'attack(?:ed)?|(?:crowd|mob|raiders|gunmen|attackers|rebels|militia|militants|band)[^.;,]{0,60}? (?:came|arrived|descended|entered|burst|broke|stormed|killed|torched|burnt|struck|opened fire)|raided|raid|assault(?:ed)?|massacre[ds]?|pogroms?|ambush(?:ed)?|torched|set (?:fire to|ablaze|alight)[^.;,]{0,40}(?:houses|homes|village|dwellings)',
    ],
    ru: [
      String.raw`напал\p{L}*|(?:пришл|ворвал|двинул|приехал|явил|вошл)\p{L}*[^.;,]{0,40} (?:вооруж[её]нн\p{L}+|неизвестн\p{L}+|нападавш\p{L}+|боевик\p{L}+|погромщик\p{L}+)|(?:поджигал|подожгл|жгл|сожгл)\p{L}* (?:\p{L}+ ){0,2}дом\p{L}*|(?:пришл|ворвал|двинул|приехал|явил)\p{L}* толп\p{L}|толп\p{L} (?:пришл|ворвал|двинул|приехал|явил)\p{L}*|нападени\p{L}+|налёт|налет|атаковал\p{L}*|обстрелял\p{L}*|погром\p{L}{0,3}|резн\p{L}`,
    ],
  },
  {
    name: 'the demolition',
    family: 'the demolition',
    nearDays: 5,
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
    nearDays: 5,
    en: ['evict(?:ed|ion)|(?:thrown|driven|turned) out of their'],
    ru: [String.raw`выселил\p{L}*|выселен\p{L}*|выселени\p{L}+`],
  },
  {
    name: 'the riot',
    family: 'the violence',
    nearDays: 3,
    en: [
      'riot(?:ed|s)?|mutiny|rebelled|refused to obey|uprising|clash(?:es|ed)?|brawl|unrest|disorders?|disturbances?|mass fight|(?:tried|attempted) to seize',
    ],
    ru: [
      String.raw`бунт\p{L}{0,2}|столкновени\p{L}+|драк\p{L}|потасовк\p{L}|волнени\p{L}+|бунтовал\p{L}*|взбунтовал\p{L}*|беспорядк\p{L}+|отказал\p{L}+ подчин\p{L}+|восстани\p{L}+`,
    ],
  },
  {
    name: 'the deportation',
    family: 'the deportation',
    nearDays: 3,
    en: [
      '(?:was|were) (?:deported|expelled|extradited|handed over)|deportation|extradition|put on (?:a|the) (?:plane|flight)',
    ],
    ru: [
      String.raw`высла\p{L}+|депортир\p{L}+|депортаци\p{L}+|экстрадир\p{L}+|экстрадици\p{L}+|выдворил\p{L}*|выдворен\p{L}*`,
    ],
  },
  {
    name: 'the abduction',
    family: 'the detention',
    nearDays: 3,
    en: ['abducted|kidnapped|abduction|snatched'],
    ru: [String.raw`похитил\p{L}*|похищен\p{L}*|похищени\p{L}+`],
  },
  {
    name: 'the shooting',
    family: 'the violence',
    nearDays: 3,
    en: [
      'opened fire|(?:fired|shot) (?:at|on|into|upon) the|shooting|shot dead|gunned down|shots were fired',
    ],
    ru: [String.raw`открыл\p{L}* (?:огонь|стрельбу)|расстрел\p{L}*|стрельб\p{L}|застрел\p{L}+`],
  },
  {
    name: 'the explosion',
    family: 'the violence',
    nearDays: 3,
    en: ['explosion|blast|exploded|bombing|bombed|shelling|shelled|air ?strikes?'],
    ru: [String.raw`взрыв\p{L}{0,2}|взорвал\p{L}+|обстрел\p{L}{0,2}|авиаудар\p{L}*|бомб\p{L}+`],
  },
  {
    name: 'the fire',
    family: 'the violence',
    nearDays: 3,
    en: ['fire broke out|caught fire|went up in flames'],
    ru: [String.raw`пожар\p{L}{0,2}|загорел\p{L}+|возгорани\p{L}+|вспыхнул\p{L}*`],
  },
  {
    name: 'the death',
    family: 'the death',
    nearDays: 10,
    en: [
      'died|(?:was|were) (?:pronounced|declared) dead|death occurred|passed away|succumbed|his death|her death|stopped breathing|found dead',
    ],
    ru: [
      String.raw`умер(?:ла|ли|-то)?|скончал\p{L}+|смерть (?:наступила|констатирована|последовала)|констатирован\p{L}* смерть|не стало|погиб(?:ла|ли)?`,
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
    name: 'the search',
    family: 'the detention',
    nearDays: 3,
    en: [
      'searched|search of|house search|ransacked|raid(?:ed)? (?:on )?(?:his|her|their|the) (?:home|house|flat|office)',
    ],
    ru: [String.raw`обыск\p{L}*`],
  },
  {
    name: 'the detention',
    family: 'the detention',
    nearDays: 5,
    en: [
      'detained|arrested|apprehended|rounded up|picked up|taken (?:away|into custody)|seized (?:him|her|them)|took (?:him|her|them) away',
    ],
    ru: [String.raw`задержа(?:л|н)\p{L}*|арестова(?:л|н)\p{L}*|увезл\p{L}|забрал\p{L}*`],
  },
  {
    name: 'the release',
    family: 'the release',
    nearDays: 10,
    en: ['(?:was|were|been) (?:released|freed|set free|let go)|walked (?:free|out of)|set free'],
    ru: [
      String.raw`отпущен\p{L}*|отпустил\p{L}*|освобожд[её]н\p{L}*|освободил\p{L}*|выш(?:ел|ла|ли) на свободу`,
    ],
  },
  {
    name: 'the disappearance',
    family: 'the disappearance',
    nearDays: 10,
    en: ['disappeared|vanished|went missing|last seen|last heard (?:of|from)|disappearance'],
    ru: [String.raw`исчез(?:ла|ли)?|пропал\p{L}?|в последний раз видели|исчезновени\p{L}+`],
  },
  {
    name: 'the transfer',
    family: 'the transfer',
    nearDays: 7,
    en: [
      '(?:was|were|been) (?:transferred|moved|taken) to (?:the )?(?:\\p{L}+ )?(?:prison|colony|jail|hospital|isolator|another|remand)',
    ],
    ru: [String.raw`перев(?:ели|ед[её]н\p{L}*|[её]з\p{L}*) в|этапирова\p{L}+`],
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
      'rall(?:y|ied)|protest(?:ed)?|march(?:ed)?|demonstrat(?:ed|ion)|sit-in|vigil|picket(?:ed)?|gathered (?:in|on|at|outside)|took to the streets',
    ],
    ru: [
      String.raw`митинг\p{L}*|протест\p{L}*|шестви\p{L}+|пикет\p{L}*|вышл\p{L} на (?:площадь|улиц)\p{L}*|собрал\p{L}+ (?:на|у|перед)|сход\p{L}?`,
    ],
  },
  {
    name: 'the order',
    family: 'the order',
    nearDays: 15,
    en: [
      '(?:decree|order|resolution|decision) (?:was )?(?:signed|issued|adopted|passed)|(?:signed|issued|adopted|passed) (?:a |an |the )?(?:decree|order|resolution|decision)',
    ],
    ru: [
      String.raw`(?:подписал|издал|принял|вынес)\p{L}* (?:указ|приказ|постановлени|решени|распоряжени)\p{L}*|(?:указ|приказ|постановлени|решени|распоряжени)\p{L}* (?:был\p{L}* )?(?:подписан|издан|принят|вынесен)\p{L}*|(?:решением|постановлением|приказом)[^.;,]{0,40} от`,
    ],
  },
  {
    name: 'the complaint',
    family: 'the complaint',
    nearDays: 7,
    en: [
      '(?:filed|lodged|submitted|handed in|sent|received|registered) (?:a |an |the |our |their |his |her )?(?:formal |written |joint )?(?:complaint|petition|appeal|application|statement|letter|report)|(?:complaint|petition|application|letter) (?:was )?(?:filed|lodged|submitted|received|registered|reached)',
    ],
    ru: [
      String.raw`(?:подал|направил|отправил|отн[её]с|отнес|зарегистрировал|получил|принял)\p{L}* (?:\p{L}+ )?(?:жалоб|заявлени|обращени|письм|ходатайств)\p{L}*|(?:жалоб|заявлени|обращени|письм|ходатайств)\p{L}* (?:был\p{L}* )?(?:подан|направлен|зарегистрирован|поступил|получен|принят)\p{L}*`,
    ],
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
    en: ['capsized|sank|sunk|overturned|drowned|shipwreck'],
    ru: [String.raw`перевернул\p{L}+|затонул\p{L}*|утонул\p{L}*|потонул\p{L}*`],
  },
  {
    name: 'the closure',
    family: 'the closure',
    nearDays: 15,
    en: [
      '(?:was|were|been) (?:closed down|closed|shut down|sealed|banned|dissolved|liquidated|struck off)|closed (?:down )?the|sealed the',
    ],
    ru: [
      String.raw`(?:закрыл|опечатал|запретил|ликвидировал)\p{L}*|(?:закрыт|опечатан|запрещ[её]н|ликвидирован)\p{L}*`,
    ],
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
    name: 'the visit',
    family: 'the visit',
    nearDays: 3,
    en: ['visited|inspected|visit (?:took place|was made)'],
    ru: [String.raw`посетил\p{L}*|побывал\p{L}*|проверил\p{L}*`],
  },
]
