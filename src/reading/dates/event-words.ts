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
  | 'charge'
  | 'questioning'
  | 'removal'
  | 'demolition'
  | 'abduction'
  | 'deadline'

const ENGLISH: Readonly<Record<EventKind, string>> = {
  unrest:
    'conflict clash clashes pogrom pogroms riot riots unrest tragedy events attack attacks assault raiding violence massacre massacres bloodshed disturbances incident incidents ambush crackdown rampage dispersal stampede',
  protest:
    'protest protests rally rallies demonstration demonstrations strike march marches picket vigil sit-in',
  trial: 'trial trials hearing hearings proceedings arraignment',
  verdict: 'verdict verdicts judgment judgement judgments sentence sentencing conviction acquittal',
  arrest: 'arrest arrests detention detentions apprehension',
  search: 'search searches raid raids',
  death: 'death deaths killing killings murder murders execution executions suicide',
  funeral: 'funeral funerals burial burials interment',
  injury: 'beating beatings injury shooting stabbing torture',
  autopsy: 'autopsy post-mortem postmortem exhumation',
  discovery: 'discovery',
  blast:
    'explosion explosions blast blasts bombing bombings shelling bombardment airstrike airstrikes',
  fire: 'fire fires blaze arson',
  vote: 'election elections vote referendum inauguration',
  war: 'war invasion occupation coup revolution',
  liberation: 'liberation de-occupation deoccupation',
  accident: 'accident crash earthquake flood floods cyclone landslide collapse',
  release: 'release amnesty',
  escape: 'escape',
  meeting: 'meeting summit visit mission',
  arrival: 'arrival',
  departure: 'departure',
  decision: 'decision ruling order sanction resolution decree',
  complaint: 'complaint appeal petition request application submission letter inquiry enquiry',
  notice: 'notice warning ultimatum',
  handover: 'handover issuance',
  publication: 'publication',
  signing: 'signing signature ceasefire truce',
  opening: 'opening',
  closure: 'closure closing dismissal',
  charge: 'indictment charges',
  questioning: 'interrogation interrogations questioning',
  removal: 'deportation deportations expulsion expulsions extradition transfer pushback pushbacks',
  demolition: 'demolition demolitions eviction evictions',
  deadline: 'deadline deadlines expiry expiration',
  abduction: 'abduction abductions kidnapping kidnappings disappearance disappearances',
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
  ['unrest', 'погром конфликт инцидент штурм разгон налет', MASCULINE],
  ['unrest', 'столкновен событ нападен волнен насил побоищ кровопролит происшеств', NEUTER_IE],
  ['unrest', 'трагед', FEMININE_IYA],
  ['unrest', 'беспорядк', PLURAL],
  ['unrest', 'расправ атак', [...FEMININE_A, 'и']],
  ['unrest', 'резн', 'я и е ю ей'.split(' ')],
  ['protest', 'митинг протест пикет марш', [...MASCULINE, 'и']],
  ['protest', 'забастовк голодовк', FEMININE_KA],
  ['protest', 'шестви', 'е я ю ем'.split(' ')],
  ['trial', 'суд процесс', MASCULINE],
  ['trial', 'заседан слушан', NEUTER_IE],
  ['verdict', 'приговор', MASCULINE],
  ['verdict', 'осужден оправдан', NEUTER_IE],
  ['arrest', 'арест', MASCULINE],
  ['arrest', 'задержан доставлен', NEUTER_IE],
  ['search', 'обыск рейд', [...MASCULINE, 'и']],
  ['death', 'смерт гибел', SOFT],
  ['death', 'убийств самоубийств', NEUTER_O],
  ['death', 'расстрел', MASCULINE],
  ['death', 'казн', SOFT],
  ['death', 'кончин', FEMININE_A],
  ['funeral', 'погребен захоронен', NEUTER_IE],
  ['injury', 'избиен ранен', NEUTER_IE],
  ['injury', 'травм пытк', [...FEMININE_A, 'и']],
  ['autopsy', 'вскрыт', NEUTER_IE],
  ['autopsy', 'эксгумац', FEMININE_IYA],
  ['discovery', 'обнаружен', NEUTER_IE],
  ['discovery', 'находк', FEMININE_KA],
  ['blast', 'взрыв теракт обстрел авиаудар', MASCULINE],
  ['blast', 'бомбардировк бомбежк', FEMININE_KA],
  ['fire', 'пожар поджог', [...MASCULINE, 'и']],
  ['vote', 'референдум', MASCULINE],
  ['vote', 'голосован', NEUTER_IE],
  ['vote', 'инаугурац', FEMININE_IYA],
  ['war', 'войн', FEMININE_A],
  ['war', 'вторжен', NEUTER_IE],
  ['war', 'революц оккупац', FEMININE_IYA],
  ['war', 'переворот', MASCULINE],
  ['liberation', 'деоккупац', FEMININE_IYA],
  ['accident', 'авар', FEMININE_IYA],
  ['accident', 'крушен землетрясен наводнен', NEUTER_IE],
  ['accident', 'катастроф', FEMININE_A],
  ['accident', 'обвал оползн', [...MASCULINE, 'я']],
  ['release', 'освобожден', NEUTER_IE],
  ['release', 'амнист', FEMININE_IYA],
  ['escape', 'побег', [...MASCULINE, 'и']],
  ['arrival', 'прибыт', NEUTER_IE],
  ['arrival', 'приезд прилет', MASCULINE],
  ['departure', 'отъезд вылет', MASCULINE],
  ['departure', 'отбыт', NEUTER_IE],
  ['decision', 'решен постановлен определен разрешен распоряжен', NEUTER_IE],
  ['decision', 'указ приказ', MASCULINE],
  ['decision', 'санкц', FEMININE_IYA],
  ['complaint', 'жалоб', FEMININE_A],
  ['complaint', 'запрос', MASCULINE],
  ['complaint', 'письм', NEUTER_O],
  ['complaint', 'писем', ['']],
  ['complaint', 'заявлен обращен ходатайств', [...NEUTER_IE, ...NEUTER_O]],
  ['notice', 'уведомлен предупрежден извещен', NEUTER_IE],
  ['notice', 'ультиматум', MASCULINE],
  ['handover', 'выдач', 'а и е у ей'.split(' ')],
  ['handover', 'вручен', NEUTER_IE],
  ['publication', 'публикац', FEMININE_IYA],
  ['publication', 'опубликован', NEUTER_IE],
  ['publication', 'выход', MASCULINE],
  ['signing', 'подписан перемири', [...NEUTER_IE, 'е', 'я', 'ю', 'ем']],
  ['opening', 'возбужден', NEUTER_IE],
  ['closure', 'закрыт прекращен', NEUTER_IE],
  ['charge', 'обвинен', NEUTER_IE],
  ['questioning', 'допрос опрос', MASCULINE],
  ['removal', 'высылк', FEMININE_KA],
  ['removal', 'депортац экстрадиц', FEMININE_IYA],
  ['removal', 'выдворен', NEUTER_IE],
  ['removal', 'этап', MASCULINE],
  ['demolition', 'выселен', NEUTER_IE],
  ['demolition', 'снос', MASCULINE],
  ['abduction', 'похищен исчезновен', NEUTER_IE],
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
