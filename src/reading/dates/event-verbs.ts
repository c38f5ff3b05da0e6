import { type Token, tokenAt } from '../tokens/token.ts'
import type { EventKind } from './event-words.ts'

/** Verbs that tell an event: a date beside them is the event's. Our own list, for both languages. */
const ENGLISH: readonly (readonly [EventKind, string])[] = [
  ['unrest', 'attacked stormed ambushed rampaged looted assaulted clashed rioted'],
  ['protest', 'protested rallied demonstrated marched picketed'],
  ['arrest', 'arrested detained apprehended'],
  ['search', 'searched raided'],
  ['death', 'died killed murdered executed massacred slain'],
  ['funeral', 'buried interred'],
  ['injury', 'beaten injured wounded tortured stabbed'],
  ['autopsy', 'autopsied exhumed'],
  ['discovery', 'discovered'],
  ['blast', 'exploded detonated bombed shelled bombarded'],
  ['fire', 'torched burned burnt'],
  ['verdict', 'sentenced convicted acquitted'],
  ['release', 'released freed'],
  ['escape', 'escaped fled'],
  ['meeting', 'visited'],
  ['arrival', 'arrived'],
  ['departure', 'departed'],
  ['decision', 'sanctioned'],
  ['complaint', 'complained petitioned appealed'],
  ['publication', 'published'],
  ['signing', 'signed'],
  ['closure', 'dismissed'],
  ['charge', 'charged indicted'],
  ['questioning', 'questioned interrogated'],
  ['removal', 'deported expelled extradited transferred'],
  ['demolition', 'evicted demolished bulldozed'],
  ['abduction', 'abducted kidnapped disappeared'],
  ['deadline', 'expired lapsed'],
]

/** [kind, past stems («арестова-л»), short participles («арестован-а»)] */
const RUSSIAN: readonly (readonly [EventKind, string, string])[] = [
  ['unrest', 'напа напада ворва атакова штурмова громи', 'атакован'],
  ['protest', 'протестова митингова', ''],
  ['arrest', 'арестова задержа', 'арестован задержан'],
  ['search', 'обыска', 'обыскан'],
  ['death', 'уби расстреля казни сконча застрели', 'убит расстрелян казнен застрелен'],
  ['funeral', 'похорони схорони захорони', 'похоронен схоронен захоронен'],
  ['injury', 'изби рани', 'избит ранен'],
  ['autopsy', 'эксгумирова вскры', 'эксгумирован вскрыт'],
  ['discovery', 'обнаружи', 'обнаружен'],
  ['blast', 'взорва обстреля разбомби', 'взорван обстрелян'],
  ['fire', 'подожг сожг', 'подожжен сожжен'],
  ['verdict', 'приговори осуди оправда', 'приговорен осужден оправдан'],
  ['release', 'освободи отпусти', 'освобожден отпущен'],
  ['escape', 'бежа сбежа', ''],
  ['arrival', 'прибы приеха прилете', ''],
  ['departure', 'уеха вылете отбы', ''],
  ['decision', 'санкционирова', 'санкционирован'],
  ['complaint', 'пожалова', ''],
  ['handover', 'вручи выда', 'вручен выдан'],
  ['publication', 'опубликова', 'опубликован'],
  ['signing', 'подписа', 'подписан'],
  ['opening', 'возбуди', 'возбужден'],
  ['closure', 'закры прекрати', 'закрыт прекращен'],
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
  ['death', 'умер умерла умерли умерло погиб погибла погибли погибло'],
  ['fire', 'поджег сжег'],
  ['abduction', 'исчез исчезла исчезли пропал пропала пропали'],
  ['demolition', 'снес'],
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

export const eventVerbs: ReadonlyMap<string, EventKind> = verbs

/** "The notice | ran | out". */
export const isRunOut = (tokens: readonly Token[], index: number): boolean =>
  /^(?:ran|run)$/.test(tokenAt(tokens, index).lower) && tokenAt(tokens, index + 1).lower === 'out'

/** "He was | taken": arrested, as long as he was taken nowhere else. */
export const isTaken = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).lower === 'taken' &&
  /^(?:was|were|been)$/.test(tokenAt(tokens, index - 1).lower) &&
  /^(?:away|from|by|on|at|in|,|\.|he|she|they|we|i|the|his|her|their)$/.test(
    tokenAt(tokens, index + 1).lower,
  )
