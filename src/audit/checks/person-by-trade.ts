import { namePartsOf } from '../../domain/names/name-parts.ts'
import { soundDistance } from '../../domain/names/sound-distance.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, labels, makeFinding, quoted, sideAt } from '../report.ts'
import { nearKeysOf, nearPairs } from '../spelling/near-keys.ts'
import { stem } from '../words/terms.ts'
import type { TextView } from '../words/text-view.ts'
import { twoByInitial } from './person-by-initial.ts'

/**
 * Two names that share one part, each said in texts of one matter of somebody of the same trade or
 * rank: it may be one person whose name is told in two ways, or two. Never a merger.
 */
export const personByTrade: Check = {
  name: 'one person under two names, or two',
  run: (context) => {
    const byTrade = findingsOf(context)
    const told = new Set(byTrade.map(namesKey))
    return {
      findings: [...byTrade, ...twoByInitial(context).filter((f) => !told.has(namesKey(f)))],
    }
  },
}

interface Somebody {
  readonly named: PlacedName
  /** Sounds of the given and the family name, in the order written. */
  readonly parts: readonly string[]
  readonly trade: string
}

const BEHIND =
  /^,\s(?:an?\s|the\s|then\s)?(?:\d{1,2},\s)?((?:\p{Ll}{3,}\s)?\p{Ll}{4,})(?=[,.;)]|\s(?:who|from|at|of|из|в|с)\s)/u
/** «Мираб Одинаев», «мираб села Мазар-Боло Одинаев». */
const BEFORE =
  /(?<![\p{L}-])(\p{L}\p{Ll}{4,})\s(?:(?:села|посёлка|деревни|аула|района|школы|округа) \p{Lu}[\p{L}-]+\s)?$/u
/** "Andrii Lypei got nine years", "Artem Lypei: nine years". */
const TERM =
  /^\s*(?:[:–—-]|got|gets|received|receives|was given|(?:was )?sentenced to|получил\p{L}*|приговор\p{L}+ к)\s*(\p{L}+|\p{Nd}+)\s(?:years?|лет|год)/iu
/** "Captain", «лейтенант»: of one rank or another, an officer. */
const RANK =
  /(?<!\p{L})(?:captain|lieutenant|major|sergeant|colonel|officer|corporal|inspector|капитан|лейтенант|майор|сержант|полковник|подполковник|прапорщик|участков\p{L}+)\s$/iu
/** Who somebody is to another, and what happened to them, is no trade. */
const NO_TRADE =
  /^(?:brother|sister|father|mother|wife|husband|widow|uncle|nephew|cousin|resident|native|defendant|victim|suspect|citizen|accused|брат|сестра|отец|мать|жена|муж|вдова|сын|дочь|житель|жительница|уроженец|подсудим\p{L}+|обвиняем\p{L}+|потерпевш\p{L}+|гражданин|гражданка|задержан\p{L}*|осужд[её]н\p{L}*|свидетель)/iu

const REACH = 48

const tradeOf = ({ view, sentence, span }: PlacedName): string | null => {
  const { body } = view.text
  const before = body.slice(Math.max(sentence.start, span.start - REACH), span.start)
  if (RANK.test(before)) return 'an officer'
  const after = body.slice(span.end, Math.min(sentence.end, span.end + REACH))
  const term = TERM.exec(after)?.[1]
  if (term !== undefined) return `a term of ${term.toLowerCase()}`
  const behind = BEHIND.exec(after)?.[1]
  const word =
    behind ?? (/\p{Script=Cyrillic}/u.test(before) ? BEFORE.exec(before)?.[1] : undefined)
  if (word === undefined || NO_TRADE.test(word)) return null
  return word.toLowerCase().split(' ').map(stem).join(' ')
}

const WORDS_OF_NAME = 2

const somebodiesIn = ({ names }: AuditContext): Somebody[] =>
  names
    .filter((n) => n.of === 'person')
    .flatMap((named): Somebody[] => {
      const parts = namePartsOf(named.name).filter((p) => p.kind === 'word')
      const trade = parts.length === WORDS_OF_NAME ? tradeOf(named) : null
      return trade === null ? [] : [{ named, trade, parts: parts.map((p) => p.sounds) }]
    })

const findingsOf = (context: AuditContext): Found[] => {
  const namedIn = personsByView(context)
  return [...Map.groupBy(somebodiesIn(context), (s) => s.trade).values()].flatMap((ofTrade) =>
    nearPairs(ofTrade, ({ parts }) => parts.flatMap(nearKeysOf)).flatMap(([a, b]) =>
      mayBeOne(context, namedIn, a, b) ? [findingOf(a, b)] : [],
    ),
  )
}

/** The sounds of the persons that each text names. */
type NamedIn = ReadonlyMap<TextView, readonly (readonly string[])[]>

const personsByView = ({ names }: AuditContext): NamedIn => {
  const persons = Map.groupBy(
    names.filter((n) => n.of === 'person'),
    (n) => n.view,
  )
  const soundsOf = ({ name }: PlacedName) => namePartsOf(name).map((p) => p.sounds)
  return new Map([...persons].map(([view, named]) => [view, named.map(soundsOf)] as const))
}

const ALIKE = 0.6
/** «Бахтиёр» and «Бахтиер» are one name. */
const UNLIKE = 1.2

const isOneOf = (given: number, family: number): boolean =>
  Math.min(given, family) <= ALIKE && Math.max(given, family) > UNLIKE

/** Given name and family name stand in the same order, one alike and one not. */
const shareOne = ({ parts: [g = '', f = ''] }: Somebody, { parts: [h = '', k = ''] }: Somebody) =>
  isOneOf(soundDistance(g, h), soundDistance(f, k))

const mayBeOne = (
  { matters }: AuditContext,
  namedIn: NamedIn,
  a: Somebody,
  b: Somebody,
): boolean => {
  const [x, y] = [a.named.view, b.named.view]
  if (x === y || !shareOne(a, b) || !matters.areAboutTheSame(x, y)) return false
  // Whoever names both tells two.
  return !isNamed(b, namedIn.get(x)) && !isNamed(a, namedIn.get(y))
}

const isNamed = ({ parts }: Somebody, named: readonly (readonly string[])[] = []): boolean =>
  named.some((sounds) => parts.every((part) => sounds.some((s) => soundDistance(s, part) <= ALIKE)))

/** Findings about the same two names have the same key. */
const namesKey = ({ sides }: Found): string =>
  [...new Set(sides.map(({ value }) => value))].sort().join(' ')

const findingOf = (a: Somebody, b: Somebody): Found => {
  const said = ({ named }: Somebody): string => `${quoted(named.name)} in ${labels([named.view])}`
  const message = `Is it one person, or two? Of the same trade, rank or term are told ${said(a)} and ${said(b)}.`
  const sides = [a, b].map(({ named }) => sideAt(named.view, named.span, named.name, []))
  return makeFinding('may-be-one', 'medium', message, sides)
}
