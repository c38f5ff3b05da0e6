import { actsOfOffices } from './acts-of-offices.ts'
import { atArrest } from './at-arrest.ts'
import { byArms } from './by-arms.ts'
import { causeOfDeath } from './causes.ts'
import { conduct } from './conduct.ts'
import { helpAndHarm } from './help-and-harm.ts'
import { inCells } from './in-cells.ts'
import { inCourt } from './in-court.ts'
import { kindsOfDeeds } from './kinds-of-deeds.ts'
import type { Version } from './version.ts'

const SAID_FREELY = String.raw`(?:of|by) (?:his|her|their) own (?:free )?will|voluntar(?:y|ily)|freely|willingly|without (?:any )?(?:pressure|coercion|duress|force)|добровольн\p{L}+|без (?:какого-либо )?(?:принуждения|давления|насилия)|по собственной воле|собственноручн\p{L}+|чистосердечн\p{L}+`
const SAID_BY_FORCE = String.raw`beaten out|under (?:torture|duress|pressure|coercion)|coerced|extract(?:ed|ing)|forced (?:to|into|confessions?|statements?)|tortured into|made (?:him|her|them) sign|выб(?:ит|ил|ив)\p{L}*|под (?:пытк|давлени|принуждени|угроз)\p{L}*|вынудил\p{L}*|вынужден\p{L}*|заставил\p{L}*|заставлял\p{L}*|принудил\p{L}*|оговорил\p{L}*`

export const versions: readonly Version[] = [
  causeOfDeath,
  ...conduct,
  ...atArrest,
  ...inCells,
  ...inCourt,
  ...byArms,
  ...helpAndHarm,
  ...actsOfOffices,
  ...kindsOfDeeds,
  {
    about: 'confessions',
    subject: {
      words: String.raw`confess\p{L}*|admi(?:t|tted|ssions?)|signed|statements?|testimon\p{L}+|depositions?|призна\p{L}+|показани\p{L}+|подписал\p{L}*|явк\p{L} с повинной|протокол\p{L}*`,
      concepts: 'confess sign testify',
    },
    sides: [
      { words: SAID_BY_FORCE, concepts: 'coerce torture' },
      { words: SAID_FREELY, concepts: 'voluntary' },
    ],
  },
  {
    about: 'the cause of the fire',
    subject: String.raw`fires?|flames|blaze|burn(?:ed|t)|пожар\p{L}*|возгорани\p{L}+|загорел\p{L}+|занял\p{L}+|сгорел\p{L}*`,
    sides: [
      String.raw`(?:police|soldiers|officers|raiders|attackers|they|bulldozers?) (?:had )?(?:set fire|torched|burn(?:ed|t))|petrol bombs?|grenades?|incendiary|ковшом|бульдозер\p{L}*|поджог со стороны|(?:они|силовики|полицейские|солдаты|нападавшие) подожгли|бутылк\p{L}+ с (?:зажигательн|бензин)\p{L}+`,
      String.raw`short circuit|faulty wiring|electrical fault|(?:residents|owners|inhabitants|occupants|protesters|villagers)(?: had)?(?: themselves)? (?:set fire|torched|burn(?:ed|t))|by the (?:residents|owners|inhabitants|occupants)|careless|замыкани\p{L}+|неисправн\p{L}+|неосторожн\p{L}+|(?:самих|сами) (?:проживающ|жильц|жител|хозя)\p{L}*|самоподжог\p{L}*`,
    ],
  },
  {
    about: 'a lawyer',
    subject: {
      words: String.raw`lawyers?|attorneys?|counsel|advocates?|адвокат\p{L}*|защитник\p{L}*`,
      concepts: 'lawyer',
    },
    sides: [
      String.raw`(?:only|just) [\p{L}\d]+ (?:of (?:them|us|the [\p{L}\d]+|all) )?(?:had|has|were given|got|saw|were allowed)[^.;,]{0,20}? (?:lawyers?|attorneys?|counsel)|(?:лишь|только) (?:\p{L}+ ){1,3}(?:был\p{L}? |имел\p{L}? |получил\p{L}? |допу\p{L}+ )(?:\p{L}+ ){0,2}(?:адвокат|защитник)\p{L}*|without (?:a |any |his |her |their )?(?:lawyers?|attorneys?|counsel)|no (?:lawyer|attorney|counsel)|(?:lawyers?|attorneys?|counsel) (?:was|were|has been|have been|had been) (?:not |never )?(?:refused|denied|turned away|kept out|barred|not (?:let|allowed|admitted))|(?:denied|refused) (?:access to )?(?:a |his |her |their )?(?:lawyers?|attorneys?|counsel)|без (?:\p{L}+ )?(?:адвокат|защитник)\p{L}*|в отсутствие (?:адвокат|защитник)\p{L}*|(?:адвокат|защитник)\p{L}*[^.;]{0,50}? (?:разворачива|развернул|не подпуст|выгнал|выставил)\p{L}*|(?:lawyers?|attorneys?|counsel) (?:was|were|has been|had been) (?:\p{L}+ )?(?:turned (?:away|back)|sent away)|(?:адвокат|защитник)\p{L}* (?:\p{L}+ ){0,2}не (?:пуст|пуска|допус|пригла|предостав)\p{L}*|не (?:пуст|пуска|допус)\p{L}* (?:к \p{L}+ )?(?:адвокат|защитник)\p{L}*`,
      {
        words: String.raw`(?:enabled|able|allowed|permitted|free) to (?:contact|see|consult|call|meet)(?: with)? (?:a |an |his |her |their )?(?:defen[cs]e )?(?:counsel|lawyers?|attorneys?)|in the presence of (?:a |his |her |their |the )?(?:lawyers?|attorneys?|(?:defence )?counsel)|(?:lawyers?|attorneys?|counsel) (?:was|were) present|with (?:a |his |her |their )(?:lawyers?|attorneys?|counsel)|(?:a |his |her |their )(?:lawyers?|counsel) at (?:his|her|their) side|(?:duty |state )?(?:lawyer|counsel|attorney) (?:was|had been) (?:assigned|appointed|provided)|(?:given|granted|provided with|had) (?:access to )?(?:a |an )?(?:duty )?(?:lawyers?|attorneys?|counsel)|в присутствии (?:адвокат|защитник)\p{L}*|(?<!не )(?:присутствовал|участвовал)\p{L}* (?:\p{L}+ )?(?:адвокат|защитник)\p{L}*|с участием (?:адвокат|защитник)\p{L}*|обеспечен\p{L}* (?:адвокат|защитник)\p{L}*|(?:интересы|защиту)[^.;]{0,40}? (?:адвокат|защитник)\p{L}*|(?:адвокат|защитник)\p{L}* (?:\p{L}+ ){0,2}(?<!не )(?:участвова|присутствова|вступил)\p{L}*|(?:адвокат|защитник)\p{L}* (?:был )?(?:предоставлен|допущен)\p{L}*`,
        concepts: 'allow-lawyer',
      },
    ],
  },
  {
    about: 'ill-treatment',
    subject: {
      words: String.raw`detain\p{L}*|custody|prison\p{L}*|police|officers?|soldiers?|guards?|cell|station|задерж\p{L}*|полиц\p{L}*|сотрудник\p{L}*|камер\p{L}*|изолятор\p{L}*|солдат\p{L}*|военн\p{L}*|следовател\p{L}*|арест\p{L}*|прихожан\p{L}*|заключ[её]нн\p{L}*|осужд[её]нн\p{L}*|демонстрант\p{L}*|задержавш\p{L}*`,
      concepts: 'forces prisoner custody',
    },
    sides: [
      {
        words: String.raw`tortured?|electric shocks?|beat(?:en)?(?: (?:him|her|them|us|me))?|kicked|suffocated|waterboarded|избил\p{L}*|избит\p{L}*|избива\p{L}*|пытал\p{L}*|пытк\p{L}+|ток(?:ом)?|душил\p{L}*|били`,
        concepts: 'beat torture ill-treat electric-shock choke use-force',
      },
      String.raw`no signs of (?:assault|ill-treatment|violence|beating)|nor did [^.;]{0,40}? complain|(?:no|without) (?:complaints?|ill-treatment|violence|torture)|(?:allegations?|claims?|reports?) of (?:torture|ill-treatment|beatings?|violence) (?:are|were|have been|is|was|did) (?:not (?:confirmed|substantiated)|unfounded|groundless|baseless|rejected|false)|(?:unfounded|groundless|baseless) (?:allegations|claims)|treated humanely|force (?:was|were) not (?:used|applied)|жалоб (?:\p{L}+ ){0,4}не поступ\p{L}+|не (?:нашл\p{L}+|получил\p{L}*|подтвердил\p{L}*) (?:своего )?подтверждени\p{L}*|не подтвердил\p{L}+|своего подтверждения не нашл\p{L}+|(?:сил\p{L}|спецсредств\p{L}*|насили\p{L}|недозволенн\p{L}+ метод\p{L}*)(?: \p{L}+){0,6} не (?:применял|применен|использовал)\p{L}*|необоснованн\p{L}+|голословн\p{L}+`,
    ],
    eitherOr: true,
  },
  {
    about: 'a warrant',
    subject: {
      words: String.raw`search\p{L}*|raid\p{L}*|entered|broke|arrest\p{L}*|detain\p{L}*|обыск\p{L}*|вошл\p{L}*|ворвал\p{L}*|вломил\p{L}*|задерж\p{L}*|арест\p{L}*`,
      concepts: 'search-deed detain enter',
    },
    sides: [
      String.raw`without (?:a |any |producing a |showing (?:a |any )?)?(?:search |arrest |court )?(?:warrants?|orders?|papers)|no (?:search |arrest )?warrants?|(?:asked|asking) (?:for|to see) (?:a|the) (?:warrant|paper|order)|(?:вопрос|просьб)\p{L}*[^.;]{0,30}? (?:ордер|постановлени)\p{L}*|(?:did not|didn[’']t|never) (?:show|produce|present) (?:a |any )?(?:warrant|paper|document|order)s?|без (?:\p{L}+ )?(?:ордер|санкци|постановлени|решени|документ)\p{L}*|не (?:показ|предъяв)\p{L}+ (?:\p{L}+ )?(?:ордер|санкци|постановлени|документ|удостоверени)\p{L}*|(?:ордер|санкци|постановлени|документ)\p{L}* не (?:показ|предъяв)\p{L}+`,
      {
        words: String.raw`(?:with|under|on the basis of|pursuant to|had) (?:a |the )?(?:valid |court |search |judge[’']s )*(?:warrants?|court orders?)|sanctioned by (?:a |the )?(?:court|judge|prosecutor)|(?:read|showed|presented|produced)(?: \p{L}+){0,3} (?:search )?warrant|по (?:постановлению|решению) (?:суд|следов|прокур)\p{L}*|warrant was (?:shown|produced|presented)|(?:с|по) санкци\p{L}+|на основании (?:\p{L}+ )?(?:постановлени|решени|ордер|санкци)\p{L}*|(?:ордер|постановлени)\p{L}* (?:был\p{L}* )?предъявл\p{L}+`,
        concepts: 'show-warrant',
      },
    ],
  },
  {
    about: 'whether they left freely',
    subject: String.raw`homes?|houses?|village|left|moved|famil\p{L}+|residents|inhabitants|дом\p{L}*|жиль\p{L}*|жител\p{L}*|сем\p{L}+|село|посёлок|поселок|покинул\p{L}*|уехал\p{L}*`,
    sides: [
      {
        words: String.raw`(?:driven|thrown|forced|dragged|turned) (?:out|from|off)|(?:were|was|been) driven(?! (?:by|to work))|(?:did not|didn[’']t) (?:walk|go|leave) (?:away )?(?:of our own|freely)?|at gunpoint|forcibly (?:removed|evicted|displaced)|forced to (?:leave|flee)|выгнал\p{L}*|насильно|силой|под дулом\p{L}*|вышвырнул\p{L}*|вынудил\p{L}* (?:уехать|покинуть|уйти)|вынужден\p{L}* (?:был\p{L}* )?(?:бежать|покинуть|уйти|уехать)`,
        concepts: 'evict forced',
      },
      {
        words: String.raw`(?:left|moved|departed|vacated)[^.;]{0,40}(?:voluntarily|of their own (?:accord|free will|volition))|voluntar(?:y|ily) (?:left|moved|vacated|relocat\p{L}+|resettle\p{L}*)|добровольно (?:покинул|освободил|выехал|переехал|переселил)\p{L}*|(?:покинул|освободил|выехал|переехал)\p{L}* [^.;]{0,40}добровольно`,
        concepts: 'voluntary',
      },
    ],
  },
  {
    about: 'a complaint',
    subject: String.raw`complaints?|statements?|report|application|appeals?|жалоб\p{L}*|бумаг\p{L}|заявлени\p{L}*|обращени\p{L}*`,
    sides: [
      String.raw`(?:refused|would not|did not want) to (?:accept|take|register|receive|stamp) |(?:complaints?|statements?|applications?) (?:was|were) (?:not accepted|refused|not registered)|not (?:accept|register)(?:ed)?|отказал\p{L}+ (?:взять|принять|регистрировать|принимать)|(?:взять|принять) (?:\p{L}+ )?отказал\p{L}+|не (?:приня|принял|зарегистриров|принима)\p{L}*`,
      String.raw`no (?:such )?(?:complaints?|appeals?|applications?|statements?) (?:has|have|had|was|were)? ?(?:been )?(?:received|filed|lodged|registered)|(?:complaints?|statements?|applications?) (?:was|were|has been|have been) (?:duly )?(?:accepted|registered|received)|(?:жалоб|заявлени[йея]|обращени[йея])\p{L}* (?:\p{L}+ ){0,4}не поступ\p{L}+|(?:заявление|жалоба|обращение|она|оно) (?:был\p{L} )?(?:зарегистрирован|принят)\p{L}*`,
    ],
  },
  {
    about: 'whether the crowd was armed',
    subject: {
      words: String.raw`crowd|protest\p{L}*|demonstrat\p{L}*|rioters|people|young m[ae]n|sons|residents|villagers|толп\p{L}*|протест\p{L}*|митинг\p{L}*|люд\p{L}*|жител\p{L}*|молод[её]ж\p{L}*|сыновь\p{L}*|собравш\p{L}*`,
      concepts: 'crowd gather rally-deed',
    },
    sides: [
      {
        words: String.raw`unarmed|empty[- ]handed|empty hands|bare hands|peaceful(?:ly)?|no weapons|without weapons|с пустыми руками|безоружн\p{L}+|без оружия|мирн\p{L}+|(?:камней|оружия) (?:\p{L}+ )?не (?:было|бросал\p{L}*|держал\p{L}*)`,
        concepts: 'unarmed peaceful',
      },
      {
        words: String.raw`armed (?:mob|crowd|men|youths|rioters|protesters)|armed with|threw (?:stones|rocks|petrol bombs|molotov)|hurled|molotov cocktails?|вооруж[её]нн\p{L}+|с (?:палками|камнями|арматурой|топорами|оружием)|(?:бросал|забросал|закидал|кидал)\p{L}*`,
        concepts: '=armed throw',
      },
    ],
  },
]
