/**
 * Nouns for events that texts count days from ("two months after the riots"). Our own list, from
 * general knowledge of both languages. Words of one kind may stand for one another in one text.
 */
export type EventKind =
  | 'unrest'
  | 'protest'
  | 'trial'
  | 'verdict'
  | 'arrest'
  | 'search'
  | 'death'
  | 'funeral'
  | 'injury'
  | 'autopsy'
  | 'discovery'
  | 'blast'
  | 'shooting'
  | 'fire'
  | 'vote'
  | 'war'
  | 'liberation'
  | 'accident'
  | 'release'
  | 'escape'
  | 'meeting'
  | 'arrival'
  | 'departure'
  | 'decision'
  | 'complaint'
  | 'notice'
  | 'handover'
  | 'publication'
  | 'signing'
  | 'opening'
  | 'closure'
  | 'inspection'
  | 'birth'
  | 'wedding'
  | 'entry'
  | 'charge'
  | 'questioning'
  | 'removal'
  | 'demolition'
  | 'abduction'
  | 'deadline'
  | 'exchange'
  | 'admission'
  | 'discharge'

const ENGLISH: Readonly<Record<EventKind, string>> = {
  unrest:
    'conflict clash clashes pogrom pogroms riot riots unrest tragedy events attack attacks assault raiding violence massacre massacres bloodshed disturbances incident incidents ambush ambushes crackdown rampage dispersal stampede slaughter carnage bloodbath storming uprising revolt mutiny fighting skirmish skirmishes assaults onslaught atrocity atrocities crime crimes offensive',
  protest:
    'protest protests rally rallies demonstration demonstrations strike strikes march marches picket vigil sit-in procession',
  trial: 'trial trials hearing hearings proceedings arraignment session sessions',
  verdict:
    'verdict verdicts judgment judgement judgments sentence sentencing conviction convictions acquittal acquittals imprisonment',
  arrest:
    'arrest arrests detention detentions apprehension seizure capture remand round-up roundup rearrest',
  search: 'search searches raid raids',
  death:
    'death deaths killing killings murder murders execution executions suicide hanging lynching assassination demise drowning',
  funeral: 'funeral funerals burial burials interment cremation',
  injury: 'beating beatings injury injuries stabbing torture wounding rape',
  autopsy: 'autopsy post-mortem postmortem exhumation exhumations',
  discovery: 'discovery find',
  blast:
    'explosion explosions blast blasts bombing bombings shelling bombardment airstrike airstrikes air-strike detonation barrage salvo impact',
  shooting: 'shooting shootings gunfire shots',
  fire: 'fire fires blaze arson',
  vote: 'election elections vote referendum inauguration polls poll ballot',
  war: 'war invasion occupation coup putsch revolution annexation takeover',
  liberation: 'liberation de-occupation deoccupation',
  accident:
    'accident crash earthquake quake flood floods flooding cyclone storm landslide mudslide collapse disaster catastrophe spill leak shipwreck capsizing derailment',
  release: 'release amnesty pardon parole liberty',
  escape: 'escape flight',
  meeting: 'meeting meetings summit visit mission talks interview',
  arrival: 'arrival return landing homecoming',
  departure: 'departure withdrawal',
  decision:
    'decision ruling order sanction resolution decree injunction warrant refusal determination',
  complaint:
    'complaint appeal petition request application submission letter inquiry enquiry appeals complaints communication grievance query motion lawsuit',
  notice: 'notice notification warning ultimatum summons',
  handover: 'handover issuance delivery',
  publication: 'publication broadcast airing',
  signing: 'adoption ratification signing signature ceasefire cease-fire truce armistice',
  opening: 'opening',
  closure: 'closure closing dismissal shutdown blackout',
  charge: 'indictment charges charge accusation',
  questioning: 'interrogation interrogations questioning',
  removal:
    'deportation deportations expulsion expulsions extradition transfer pushback pushbacks push-back removal transfers relocation displacement',
  demolition: 'demolition demolitions eviction evictions',
  deadline: 'deadline deadlines expiry expiration',
  abduction: 'abduction abductions kidnapping kidnappings disappearance disappearances',
  exchange: 'exchange exchanges swap swaps',
  admission: 'admission hospitalisation hospitalization',
  discharge: 'discharge',
  inspection: 'inspection inspections examination check-up audit',
  birth: 'birth',
  wedding: 'wedding marriage nikah',
  entry: 'registration enlistment conscription mobilisation mobilization call-up appointment',
}

const MASCULINE = ' а у ом е ы ов ам ами ах'.split(' ')
const FEMININE_A = 'а ы е у ой ам ами ах'.split(' ').concat('')
const FEMININE_KA = 'а и е у ой ам ами ах'.split(' ')
const FEMININE_IYA = 'ия ии ию ией ий иям иями иях'.split(' ')
const NEUTER_IE = 'ие ия ию ием ии ий иям иями иях'.split(' ')
const NEUTER_O = 'о а у ом е ам ами ах'.split(' ').concat('')
const SOFT = 'ь и ью ей'.split(' ')
const PLURAL = 'и ов ам ами ах'.split(' ')

/** [kind, stems, endings] */
const RUSSIAN: readonly (readonly [EventKind, string, readonly string[]])[] = [
  [
    'unrest',
    'погром конфликт инцидент штурм разгон налет бунт мятеж случа',
    [...MASCULINE, 'й', 'я', 'ю', 'ем'],
  ],
  [
    'unrest',
    'столкновен событ нападен волнен насил побоищ кровопролит происшеств восстан преступлен злодеян сражен',
    NEUTER_IE,
  ],
  ['unrest', 'трагед', FEMININE_IYA],
  ['unrest', 'беспорядк', PLURAL],
  ['unrest', 'расправ атак драк стычк', [...FEMININE_A, 'и']],
  ['unrest', 'бойн', 'я и е ю ей'.split(' ')],
  ['unrest', 'облав засад зачистк', [...FEMININE_A, 'и']],
  ['unrest', 'стычек зачисток', ['']],
  ['unrest', 'резн', 'я и е ю ей'.split(' ')],
  ['protest', 'митинг протест пикет марш', [...MASCULINE, 'и']],
  ['protest', 'забастовк голодовк', FEMININE_KA],
  ['protest', 'шестви', 'е я ю ем'.split(' ')],
  ['trial', 'суд процесс', MASCULINE],
  ['trial', 'заседан слушан', NEUTER_IE],
  ['verdict', 'приговор', MASCULINE],
  ['verdict', 'осужден оправдан', NEUTER_IE],
  ['arrest', 'арест', MASCULINE],
  ['arrest', 'задержан доставлен взят пленен', NEUTER_IE],
  ['arrest', 'поимк', FEMININE_KA],
  ['arrest', 'заключен', NEUTER_IE],
  ['search', 'обыск рейд', [...MASCULINE, 'и']],
  ['search', 'выемк', FEMININE_KA],
  ['death', 'смерт гибел', SOFT],
  ['death', 'убийств самоубийств', NEUTER_O],
  ['shooting', 'расстрел выстрел', MASCULINE],
  ['shooting', 'стрельб', FEMININE_A],
  ['shooting', 'перестрелк', FEMININE_KA],
  ['death', 'суицид', MASCULINE],
  ['death', 'казн', SOFT],
  ['death', 'кончин', FEMININE_A],
  ['funeral', 'погребен захоронен перезахоронен', NEUTER_IE],
  ['funeral', 'кремац', FEMININE_IYA],
  ['injury', 'избиен ранен поврежден изнасилован', NEUTER_IE],
  ['injury', 'травм пытк', [...FEMININE_A, 'и']],
  ['autopsy', 'вскрыт', NEUTER_IE],
  ['autopsy', 'эксгумац', FEMININE_IYA],
  ['discovery', 'обнаружен', NEUTER_IE],
  ['discovery', 'находк', FEMININE_KA],
  ['blast', 'взрыв теракт обстрел авиаудар удар прилет артобстрел подрыв налет', MASCULINE],
  ['blast', 'попадан', NEUTER_IE],
  ['blast', 'детонац', FEMININE_IYA],
  ['blast', 'бомбардировк бомбежк', FEMININE_KA],
  ['blast', 'бомбардировок бомбежек', ['']],
  ['fire', 'пожар поджог', [...MASCULINE, 'и']],
  ['fire', 'возгоран', NEUTER_IE],
  ['vote', 'референдум', MASCULINE],
  ['vote', 'голосован', NEUTER_IE],
  ['vote', 'инаугурац', FEMININE_IYA],
  ['war', 'войн', FEMININE_A],
  ['war', 'вторжен', NEUTER_IE],
  ['war', 'революц оккупац аннекс мобилизац', FEMININE_IYA],
  ['war', 'переворот путч захват', MASCULINE],
  ['liberation', 'деоккупац', FEMININE_IYA],
  ['accident', 'авар', FEMININE_IYA],
  ['accident', 'крушен землетрясен наводнен', NEUTER_IE],
  ['accident', 'катастроф', FEMININE_A],
  ['accident', 'бедств', NEUTER_IE],
  ['accident', 'обвал оползн потоп шторм', [...MASCULINE, 'я']],
  ['accident', 'обрушен затоплен', NEUTER_IE],
  ['accident', 'паводк', [...MASCULINE, 'и']],
  ['release', 'освобожден помилован', NEUTER_IE],
  ['release', 'амнист', FEMININE_IYA],
  ['escape', 'побег', [...MASCULINE, 'и']],
  ['arrival', 'прибыт', NEUTER_IE],
  ['arrival', 'приезд приход заезд', MASCULINE],
  ['arrival', 'возвращен', NEUTER_IE],
  ['departure', 'отъезд вылет выезд уход', MASCULINE],
  ['departure', 'отбыт', NEUTER_IE],
  ['decision', 'решен постановлен определен разрешен распоряжен предписан избран', NEUTER_IE],
  ['decision', 'отказ ордер', MASCULINE],
  ['decision', 'указ приказ', MASCULINE],
  ['decision', 'санкц', FEMININE_IYA],
  ['complaint', 'жалоб', FEMININE_A],
  ['complaint', 'запрос иск рапорт', MASCULINE],
  ['complaint', 'письм', NEUTER_O],
  ['complaint', 'писем', ['']],
  ['complaint', 'заявлен обращен ходатайств', [...NEUTER_IE, ...NEUTER_O]],
  ['notice', 'уведомлен предупрежден извещен', NEUTER_IE],
  ['notice', 'повестк', FEMININE_KA],
  ['notice', 'ультиматум вызов', MASCULINE],
  ['handover', 'выдач', 'а и е у ей'.split(' ')],
  ['handover', 'вручен', NEUTER_IE],
  ['handover', 'передач', 'а и е у ей'.split(' ')],
  ['publication', 'публикац', FEMININE_IYA],
  ['publication', 'опубликован', NEUTER_IE],
  ['publication', 'выход', MASCULINE],
  ['signing', 'подписан перемири принят утвержден ратификац', [...NEUTER_IE, 'е', 'я', 'ю', 'ем']],
  ['opening', 'возбужден', NEUTER_IE],
  ['closure', 'закрыт прекращен отключен', NEUTER_IE],
  ['closure', 'блокировк', FEMININE_KA],
  ['exchange', 'обмен', MASCULINE],
  ['admission', 'поступлен помещен пребыван', NEUTER_IE],
  ['admission', 'госпитализац', FEMININE_IYA],
  ['discharge', 'выписк', FEMININE_KA],
  ['charge', 'обвинен', NEUTER_IE],
  ['questioning', 'допрос опрос', MASCULINE],
  ['removal', 'высылк', FEMININE_KA],
  ['removal', 'депортац экстрадиц', FEMININE_IYA],
  ['removal', 'выдворен перемещен этапирован вытеснен', NEUTER_IE],
  ['removal', 'перевод', MASCULINE],
  ['removal', 'эвакуац', FEMININE_IYA],
  ['removal', 'этап', MASCULINE],
  ['demolition', 'выселен', NEUTER_IE],
  ['demolition', 'снос', MASCULINE],
  ['demolition', 'разрушен', NEUTER_IE],
  ['abduction', 'похищен исчезновен', NEUTER_IE],
  ['abduction', 'пропаж', 'а и е у ей'.split(' ')],
  ['abduction', 'увоз угон', MASCULINE],
  ['inspection', 'осмотр', MASCULINE],
  ['inspection', 'проверк', FEMININE_KA],
  ['inspection', 'освидетельствован обследован', NEUTER_IE],
  ['birth', 'рожден', NEUTER_IE],
  ['wedding', 'свадьб', FEMININE_A],
  ['entry', 'призыв', MASCULINE],
  ['entry', 'назначен зачислен трудоустройств', [...NEUTER_IE, ...NEUTER_O]],
  ['deadline', 'истечен', NEUTER_IE],
  ['meeting', 'встреч', 'а и е у ей ам ами ах'.split(' ').concat('')],
  ['meeting', 'визит', MASCULINE],
]

const kinds = new Map<string, EventKind>()
for (const [kind, words] of [
  ['funeral', 'похороны похорон похоронам похоронами похоронах'],
  ['vote', 'выборы выборов выборам выборами выборах'],
] as const) {
  for (const word of words.split(' ')) kinds.set(word, kind)
}
const isKind = (key: string): key is EventKind => key in ENGLISH
for (const [kind, words] of Object.entries(ENGLISH)) {
  if (isKind(kind)) for (const word of words.split(' ')) kinds.set(word, kind)
}
for (const [kind, stems, endings] of RUSSIAN) {
  for (const stem of stems.split(' ')) for (const end of endings) kinds.set(stem + end, kind)
}

/** Every word form, for the reader's table of words to look at. */
export const eventWords: ReadonlyMap<string, EventKind> = kinds
