import { type Token, tokenAt } from '../tokens/token.ts'
import type { EventKind } from './event-words.ts'

/** Verbs that tell an event: a date beside them is the event's. Our own list, for both languages. */
const ENGLISH: readonly (readonly [EventKind, string])[] = [
  ['unrest', 'attacked stormed ambushed rampaged looted assaulted clashed rioted overran'],
  ['protest', 'protested rallied demonstrated marched picketed'],
  [
    'arrest',
    'arrested detained apprehended captured seized rearrested re-arrested handcuffed remanded',
  ],
  ['search', 'searched raided'],
  [
    'death',
    'died killed murdered executed massacred slain perished hanged lynched assassinated drowned slaughtered',
  ],
  ['shooting', 'shot gunned fired'],
  ['funeral', 'buried interred cremated'],
  ['injury', 'beaten injured wounded tortured stabbed raped battered'],
  ['autopsy', 'autopsied exhumed'],
  ['discovery', 'discovered unearthed'],
  ['blast', 'exploded detonated bombed shelled bombarded strafed'],
  ['fire', 'torched burned burnt ablaze'],
  ['verdict', 'sentenced convicted acquitted jailed imprisoned'],
  ['release', 'released freed pardoned amnestied paroled'],
  ['escape', 'escaped fled'],
  ['meeting', 'visited met'],
  ['arrival', 'arrived returned landed reached'],
  ['departure', 'departed withdrew'],
  ['decision', 'sanctioned ruled ordered decided'],
  ['complaint', 'complained petitioned appealed wrote sued'],
  ['notice', 'notified summoned'],
  ['publication', 'published aired'],
  ['signing', 'signed adopted ratified'],
  ['closure', 'dismissed blocked'],
  ['charge', 'charged indicted'],
  ['questioning', 'questioned interrogated'],
  ['inspection', 'inspected examined'],
  ['birth', 'born'],
  ['wedding', 'married'],
  ['entry', 'conscripted enlisted drafted mobilised mobilized appointed registered'],
  ['removal', 'deported expelled extradited transferred evacuated relocated'],
  ['demolition', 'evicted demolished bulldozed'],
  ['abduction', 'abducted kidnapped disappeared'],
  ['deadline', 'expired lapsed'],
  ['exchange', 'exchanged swapped'],
  ['admission', 'admitted hospitalised hospitalized'],
  ['discharge', 'discharged'],
]

/** [kind, past stems («арестова-л»), short participles («арестован-а»)] */
const RUSSIAN: readonly (readonly [EventKind, string, string])[] = [
  ['unrest', 'напа напада ворва атакова штурмова громи разгроми', 'атакован разгромлен'],
  ['protest', 'протестова митингова', ''],
  ['arrest', 'арестова задержа схвати забра', 'арестован задержан схвачен'],
  ['search', 'обыска', 'обыскан'],
  ['death', 'уби казни сконча застрели зареза повеси', 'убит казнен застрелен зарезан повешен'],
  ['shooting', 'расстреля стреля выстрели', 'расстрелян'],
  ['funeral', 'похорони схорони захорони', 'похоронен схоронен захоронен'],
  ['injury', 'изби рани изнасилова', 'избит ранен изнасилован'],
  ['autopsy', 'эксгумирова вскры', 'эксгумирован вскрыт'],
  ['discovery', 'обнаружи', 'обнаружен найден'],
  ['blast', 'взорва обстреля разбомби бомби удари', 'взорван обстрелян'],
  ['fire', 'подожг сожг', 'подожжен сожжен'],
  ['verdict', 'приговори осуди оправда', 'приговорен осужден оправдан'],
  ['release', 'освободи отпусти помилова', 'освобожден отпущен помилован'],
  ['escape', 'бежа сбежа', ''],
  ['meeting', 'посети встрети', ''],
  ['arrival', 'прибы приеха верну возврати', ''],
  ['departure', 'уеха вылете отбы выеха', ''],
  ['decision', 'санкционирова постанови отказа', 'санкционирован'],
  ['complaint', 'пожалова обрати', ''],
  ['notice', 'уведоми извести предупреди вызва', 'уведомлен извещен предупрежден вызван'],
  ['inspection', 'осмотре обследова освидетельствова', 'осмотрен обследован освидетельствован'],
  ['entry', 'призва зачисли назначи', 'призван зачислен'],
  ['birth', 'роди', ''],
  ['handover', 'вручи выда', 'вручен выдан'],
  ['publication', 'опубликова', 'опубликован'],
  ['signing', 'подписа', 'подписан утвержден'],
  ['opening', 'возбуди', 'возбужден'],
  ['closure', 'закры прекрати заблокирова отключи', 'закрыт прекращен заблокирован отключен'],
  ['exchange', 'обменя', 'обменян'],
  ['admission', 'поступи госпитализирова достави', 'госпитализирован доставлен'],
  ['discharge', 'выписа', 'выписан'],
  ['questioning', 'допроси', 'допрошен'],
  [
    'removal',
    'высла депортирова выдвори экстрадирова этапирова',
    'выслан депортирован выдворен экстрадирован этапирован',
  ],
  ['demolition', 'высели снес', 'выселен снесен'],
  ['abduction', 'похити', 'похищен'],
]

/** Forms that no stem gives. */
const IRREGULAR: readonly (readonly [EventKind, string])[] = [
  ['death', 'мертвым мертвой мертвыми'],
  ['death', 'умер умерла умерли умерло погиб погибла погибли погибло'],
  ['fire', 'поджег сжег'],
  ['abduction', 'исчез исчезла исчезли пропал пропала пропали'],
  ['demolition', 'снес'],
  ['protest', 'голодать голодает голодал голодала голодали бастовать бастует бастовали'],
]

const verbs = new Map<string, EventKind>()
for (const [kind, words] of [...ENGLISH, ...IRREGULAR]) {
  for (const word of words.split(' ')) verbs.set(word, kind)
}
const PAST = 'л ла ло ли лся лась лось лись'.split(' ')
const CONSONANT = 'ла ло ли'.split(' ')
for (const [kind, stems, participles] of RUSSIAN) {
  for (const stem of stems.split(' ').filter(Boolean)) {
    const endings = /[аеиоуыюя]$/.test(stem) ? PAST : CONSONANT
    for (const end of endings) verbs.set(stem + end, kind)
  }
  for (const stem of participles.split(' ').filter(Boolean)) {
    for (const end of ['', 'а', 'о', 'ы']) verbs.set(stem + end, kind)
  }
}

/** «Высланный», «арестованного»: they tell an event in a clause of their own. */
const participles = new Map<string, EventKind>()
const LONG = 'ый ого ому ым ом ая ой ую ое ые ых ыми'.split(' ')
for (const [kind, , short] of RUSSIAN) {
  for (const stem of short.split(' ').filter((word) => word.endsWith('н')))
    for (const end of LONG) participles.set(`${stem}н${end}`, kind)
}
for (const end of 'ий его ему им ем ая ей ую ее ие их ими'.split(' '))
  participles.set(`поступивш${end}`, 'admission')

export const eventParticiples: ReadonlyMap<string, EventKind> = participles

export const eventVerbs: ReadonlyMap<string, EventKind> = verbs

/** "The notice | ran | out". */
export const isRunOut = (tokens: readonly Token[], index: number): boolean =>
  /^(?:ran|run)$/.test(tokenAt(tokens, index).lower) && tokenAt(tokens, index + 1).lower === 'out'

const WHOM =
  /^(?:его|ее|их|меня|нас|мужа|жену|сына|дочь|брата|сестру|отца|мать|деда|соседа|племянника|зятя)$/

const TAKEN_RU = new Set(['взяли', 'забрали', 'увезли', 'увели', 'схватили', 'скрутили'])

/** «Его | взяли», «мужа забрали»: nobody need be named who came. */
const isTakenRu = (tokens: readonly Token[], index: number): boolean =>
  TAKEN_RU.has(tokenAt(tokens, index).lower) &&
  (WHOM.test(tokenAt(tokens, index - 1).lower) || WHOM.test(tokenAt(tokens, index + 1).lower))

/** "They | took him": not to a hospital or a school. */
const isTookHim = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).lower === 'took' &&
  /^(?:him|her|them|me|us)$/.test(tokenAt(tokens, index + 1).lower) &&
  !/^(?:to|for|home|out|in|back|seriously|aside)$/.test(tokenAt(tokens, index + 2).lower)

/** "He was | taken": arrested, as long as he was taken nowhere else. */
export const isTaken = (tokens: readonly Token[], index: number): boolean =>
  isTakenRu(tokens, index) ||
  isTookHim(tokens, index) ||
  (tokenAt(tokens, index).lower === 'taken' &&
    /^(?:was|were|been|being)$/.test(tokenAt(tokens, index - 1).lower) &&
    /^(?:away|from|by|on|at|in|,|\.|he|she|they|we|i|the|his|her|their)$/.test(
      tokenAt(tokens, index + 1).lower,
    ))
