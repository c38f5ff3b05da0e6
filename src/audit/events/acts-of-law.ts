import type { ActClass } from './event-class.ts'

const TRIAL = '(?:trials?|proceedings|hearings?|court hearings?|process)'
const TRIAL_RU = String.raw`(?:процесс|суд|судебн\p{L}+ (?:процесс|разбирательств)\p{L}*|слушани\p{L}+|рассмотрени\p{L}+ дела|разбирательств\p{L}+)`

/** What courts and police do by their offices. */
export const actsOfLaw: readonly ActClass[] = [
  {
    name: 'the opening of the trial',
    family: 'the opening of the trial',
    nearDays: 60,
    ofCourts: true,
    en: [
      `${TRIAL}(?: (?:of|against|in|for|over) [^.;,]{1,40}?)? (?:had |has |have )?(?:began|begun|opened|started|commenced|got under way)`,
      `(?:opening|beginning|start|first (?:day|hearing|session)) of (?:the |his |her |their )?${TRIAL}`,
      `went on trial|were put on trial|first (?:court )?hearing|(?:began|begun|started) (?:hearing|trying|examining|to hear|to try|to examine)`,
      `(?:was|were|been|being) (?:heard|tried|examined|considered)[^.;,]{0,40}? (?:from|since|starting)|${TRIAL}[^.;,]{0,40}? (?:ran|run|lasted|went on|going on|took place) (?:from|since)`,
    ],
    ru: [
      String.raw`${TRIAL_RU}(?: \p{L}+){0,6}? (?:был\p{L}* )?(?:начал|открыл|стартовал)\p{L}*`,
      String.raw`(?:начал|открыл|стартовал)\p{L}* (?:\p{L}+ ){0,2}${TRIAL_RU}|(?:начал[оа]|открыти[ея]) ${TRIAL_RU}\p{L}*|первое (?:судебное )?заседание`,
      String.raw`(?:слуша|рассматрива|разбира)\p{L}+ (?:\p{L}+ )?дел\p{L}+ (?:\p{L}+ )?нача\p{L}+|нача\p{L}+ (?:слуша|рассматрива|разбира)\p{L}+|дел\p{L}+ (?:\p{L}+ ){0,4}(?:рассматрива|слуша|разбира)\p{L}+ с(?= )|${TRIAL_RU} (?:\p{L}+ ){0,3}(?:шёл|шел|шли|длил\p{L}+|тянул\p{L}+|ид[её]т) с(?= )`,
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
    nearDays: 14,
    ofPersons: true,
    en: [
      'detained|arrested|(?:they|men|police) came for|apprehended|rounded up|picked up|taken (?:away|along|into custody|in for questioning|to (?:the |a )?(?:police )?(?:station|custody)|from (?:his|her|their|the|our|my))|seized (?:him|her|them)|took (?:him|her|them|us|me|my (?:husband|son|brother|father|wife|daughter|sister))(?! to (?:the )?hospital)|came for (?:him|her|them|us|me)|(?:was|were|been) taken(?= (?:on|in the|at|by|that)(?! hospital))|led away|(?:was|were) led off|brought in by the police|delivered to (?:the |a )?(?:police|station|department)|locked up|(?:was|were) driven to|(?:last|never) seen(?: alive)?|invited to (?:the )?(?:police|station|department)',
    ],
    ru: [
      String.raw`задержа(?:л|н)\p{L}*|пришли за (?:ним|ней|нами|мной|мужем|сыном|братом)|дата выезда|задержани\p{L}|арестова(?:л|н)\p{L}*|увез(?:л|ен|ён)\p{L}*|увел\p{L}|забрал\p{L}*|забран\p{L}*|(?<!не )взяли|взят\p{L}? под стражу|схватил\p{L}*|схвачен\p{L}*|вывел\p{L} из (?:дома|квартиры)|достав(?:лен|ил)\p{L}* в (?:\p{L}+ ){0,2}(?:отдел|полици|милици|комиссариат|участок|ровд|рувд|увд|овд|изолятор|управлени|сизо|ивс)\p{L}*|посадил\p{L}* в (?:\p{L}+ )?(?:машин|автобус|автозак|воронок|газел|«)\p{L}*|под стражей с|приглаш[её]н\p{L}* (?:\p{L}+ ){0,2}(?:в|на) (?:\p{L}+ )?(?:отдел|управлени|здани|беседу)\p{L}*|в (?:\p{L}+ )?(?:здание|отдел|управление)[^.;]{0,40}? (?:приглаш|доставл)[её]н\p{L}*|последний раз (?:его |её |их )?видели`,
    ],
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
    name: 'the transfer',
    family: 'the transfer',
    nearDays: 7,
    en: [
      '(?:was|were|been) (?:transferred|moved|taken) to (?:the )?(?:\\p{L}+ )?(?:prison|colony|jail|hospital|isolator|another|remand)',
    ],
    ru: [String.raw`перев(?:ели|ед[её]н\p{L}*|[её]з\p{L}*) в|этапирова\p{L}+`],
  },
  {
    name: 'the order',
    family: 'the order',
    nearDays: 15,
    en: [
      '(?:decree|order|resolution|decision) (?:is |was )?(?:dated|signed|issued|adopted|passed)|(?:signed|issued|adopted|passed) (?:a |an |the )?(?:decree|order|resolution|decision)',
    ],
    ru: [
      String.raw`(?:подписал|издал|принял|вынес)\p{L}* (?:указ|приказ|постановлени|решени|распоряжени)\p{L}*|(?:указ|приказ|постановлени|решени|распоряжени)\p{L}* (?:был\p{L}* )?(?:датирован|подписан|издан|принят|вынесен)\p{L}*|(?:решением|постановлением|приказом)[^.;,]{0,40} от`,
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
    name: 'the visit',
    family: 'the visit',
    nearDays: 3,
    en: ['visited|inspected|visit (?:took place|was made)'],
    ru: [String.raw`посетил\p{L}*|побывал\p{L}*|проверил\p{L}*`],
  },
]
