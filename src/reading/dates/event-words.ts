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
  | 'blast'
  | 'fire'
  | 'vote'
  | 'war'
  | 'accident'
  | 'release'
  | 'meeting'
  | 'decision'
  | 'complaint'
  | 'questioning'
  | 'removal'
  | 'abduction'

const ENGLISH: Readonly<Record<EventKind, string>> = {
  unrest:
    'conflict clash clashes pogrom pogroms riot riots unrest tragedy events attack attacks violence massacre bloodshed disturbances incident',
  protest: 'protest protests rally rallies demonstration demonstrations strike march',
  trial: 'trial hearing hearings proceedings',
  verdict: 'verdict judgment judgement sentencing conviction acquittal',
  arrest: 'arrest arrests detention detentions',
  search: 'search searches raid raids',
  death: 'death killing killings murder murders funeral burial',
  blast: 'explosion blast bombing shelling shooting',
  fire: 'fire',
  vote: 'election elections vote referendum inauguration',
  war: 'war invasion occupation coup revolution',
  accident: 'accident crash earthquake flood',
  release: 'release liberation amnesty',
  meeting: 'meeting summit visit',
  decision: 'decision ruling order sanction resolution decree',
  complaint: 'complaint appeal petition request',
  questioning: 'interrogation questioning',
  removal: 'deportation expulsion extradition eviction demolition transfer',
  abduction: 'abduction kidnapping disappearance',
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
  ['unrest', 'погром конфликт инцидент', MASCULINE],
  ['unrest', 'столкновен событ нападен волнен насил побоищ', NEUTER_IE],
  ['unrest', 'трагед', FEMININE_IYA],
  ['unrest', 'беспорядк', PLURAL],
  ['unrest', 'расправ', FEMININE_A],
  ['protest', 'митинг протест', [...MASCULINE, 'и']],
  ['trial', 'суд процесс', MASCULINE],
  ['trial', 'заседан слушан', NEUTER_IE],
  ['verdict', 'приговор', MASCULINE],
  ['verdict', 'осужден оправдан', NEUTER_IE],
  ['arrest', 'арест', MASCULINE],
  ['arrest', 'задержан', NEUTER_IE],
  ['search', 'обыск рейд', [...MASCULINE, 'и']],
  ['death', 'смерт гибел', SOFT],
  ['death', 'убийств', NEUTER_O],
  ['blast', 'взрыв теракт обстрел', MASCULINE],
  ['fire', 'пожар', MASCULINE],
  ['vote', 'референдум', MASCULINE],
  ['vote', 'голосован', NEUTER_IE],
  ['war', 'войн', FEMININE_A],
  ['war', 'вторжен', NEUTER_IE],
  ['war', 'революц', FEMININE_IYA],
  ['war', 'переворот', MASCULINE],
  ['accident', 'авар', FEMININE_IYA],
  ['accident', 'крушен землетрясен наводнен', NEUTER_IE],
  ['release', 'освобожден', NEUTER_IE],
  ['release', 'амнист', FEMININE_IYA],
  ['decision', 'решен постановлен определен разрешен распоряжен', NEUTER_IE],
  ['decision', 'указ приказ', MASCULINE],
  ['decision', 'санкц', FEMININE_IYA],
  ['complaint', 'жалоб', FEMININE_A],
  ['complaint', 'заявлен обращен ходатайств', [...NEUTER_IE, ...NEUTER_O]],
  ['questioning', 'допрос опрос', MASCULINE],
  ['removal', 'высылк', FEMININE_KA],
  ['removal', 'депортац экстрадиц', FEMININE_IYA],
  ['removal', 'выдворен выселен', NEUTER_IE],
  ['removal', 'снос этап', MASCULINE],
  ['abduction', 'похищен исчезновен', NEUTER_IE],
  ['meeting', 'встреч', 'а и е у ей ам ами ах'.split(' ').concat('')],
]

const kinds = new Map<string, EventKind>([
  ['похороны', 'death'],
  ['похорон', 'death'],
  ['похоронам', 'death'],
  ['выборы', 'vote'],
  ['выборов', 'vote'],
  ['выборам', 'vote'],
])
const isKind = (key: string): key is EventKind => key in ENGLISH
for (const [kind, words] of Object.entries(ENGLISH)) {
  if (isKind(kind)) for (const word of words.split(' ')) kinds.set(word, kind)
}
for (const [kind, stems, endings] of RUSSIAN) {
  for (const stem of stems.split(' ')) for (const end of endings) kinds.set(stem + end, kind)
}

/** Verbs that tell such an event: a date beside them is the event's. */
const VERBS: readonly (readonly [EventKind, string])[] = [
  [
    'arrest',
    'arrested detained задержали задержан задержана задержаны арестовали арестован арестована арестованы',
  ],
  ['death', 'died killed умер умерла убит убита убили погиб погибла погибли скончался скончалась'],
  ['verdict', 'sentenced convicted приговорил приговорили приговорен приговорена осужден осуждена'],
  ['release', 'released freed освободили отпустили освобожден освобождена'],
  ['search', 'searched raided обыскали'],
  [
    'removal',
    'deported expelled extradited evicted demolished transferred выслали выслан выслана высланы депортировали депортирован депортирована выдворили выселили снесли этапировали',
  ],
  [
    'abduction',
    'abducted kidnapped disappeared похитили похищен похищена исчез исчезла пропал пропала',
  ],
  ['decision', 'sanctioned санкционировал'],
]

export const eventVerbs: ReadonlyMap<string, EventKind> = new Map(
  VERBS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** Every word form, for the reader's table of words to look at. */
export const eventWords: ReadonlyMap<string, EventKind> = kinds
