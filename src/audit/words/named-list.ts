import type { Span } from '../../domain/text-span.ts'

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*`
const INITIAL = String.raw`\p{Lu}[\p{Ll}]?\.\s?`
/** "A. B. Surname", "Given Family", "Family G.", "Ts. Surname": up to five parts with capitals. */
const NAME = new RegExp(
  String.raw`(?:${INITIAL}){0,2}${WORD}(?:\s(?:${INITIAL}|${WORD}|(?:al|bin|ibn|uly|kyzy|oglu|de|van|von)\s${WORD})){0,4}`,
  'uy',
)
/** In brackets, or an age: "(DOB 1990)", ", seven years old". */
const ASIDE =
  /\s*[([][^()[\]]{0,160}[)\]]|,\s(?:aged\s)?(?:\d{1,3}|\p{L}+(?:[-\s]\p{L}+)?)\s(?:years?\sold|months?\sold|лет|года?)(?=\s*[;,.])/uy
const COMMA = /\s*[,;]\s*(?:(?:and|as well as|и|а также)\s+)?/uy
const AND = /\s+(?:and|as well as|&|и|а также)\s+/uy
/** "Little Omid", "his brother Farid", «фельдшер Олег Крот»: who a name in a list belongs to. */
const SAID_OF =
  /(?:(?:his|her|their|my|our|the|a|an) \p{Ll}{3,} |(?:его|ее|её|их|наш|наша) \p{Ll}{3,} )(?=\p{Lu})|(?:(?:his|her|their|my|the|its|его|ее|её|их|мой|моя) )?(?:little|young|old|elderly|baby|late|brother|sister|son|daughter|wife|husband|mother|father|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|neighbou?r|teacher|farmer|nurse|doctor|driver|student|worker|trader|herder|guard|priest|imam|journalist|lawyer|activist|маленьк(?:ий|ая)|стар(?:ый|ая|ик)|брат|сестра|сын|дочь|жена|муж|мать|отец|дядя|т[её]тя|племянни(?:к|ца)|внук|внучка|дед|бабушка|сосед|соседка|учитель(?:ница)?|фельдшер|врач|медсестра|фермер|водитель|тракторист|студент(?:ка)?|пенсионер(?:ка)?|рабочий|слесарь|сторож|священник|имам|журналист(?:ка)?|адвокат|активист(?:ка)?|продавец|школьни(?:к|ца)) (?=\p{Lu})/uy

/** Names in one list at most, so that a page of capitals costs no more than its length. */
const MOST_NAMES = 80

export interface NamedList {
  readonly names: readonly Span[]
  readonly end: number
  /** True when "and" joins the last name, or the list closes before a stop or a bracket. */
  readonly closed: boolean
}

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match ? at + match[0].length : -1
}

/** Reads a list of two or more names that begins at `at`; null when there is none. */
export const namedListAt = (text: string, at: number): NamedList | null => {
  const names: Span[] = []
  let cursor = at
  let joinedByAnd = false
  while (names.length < MOST_NAMES) {
    const end = matchAt(NAME, text, cursor)
    if (end < 0) break
    names.push({ start: cursor, end: trimmedEnd(text, cursor, end) })
    const afterAside = afterAsides(text, end)
    const comma = matchAt(COMMA, text, afterAside)
    const and = comma < 0 ? matchAt(AND, text, afterAside) : -1
    const next = Math.max(comma, and)
    // "A and his son B, C, and from Brenk …": only the last one tells that the list is whole.
    joinedByAnd =
      next > 0 ? /(?:and|&|и|as well as)\s+$/u.test(text.slice(afterAside, next)) : joinedByAnd
    const name = next < 0 ? -1 : Math.max(next, matchAt(SAID_OF, text, next))
    if (name < 0 || !/\p{Lu}/u.test(text[name] ?? '')) {
      cursor = afterAside
      break
    }
    cursor = name
  }
  if (names.length < 2) return null
  const closed = joinedByAnd || /^\s*(?:[.;)]|$|[–—-]\s)/u.test(text.slice(cursor, cursor + 3))
  return { names, end: cursor, closed }
}

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length

const afterAsides = (text: string, from: number): number => {
  let at = from
  for (let i = 0; i < 3; i++) {
    const next = matchAt(ASIDE, text, at)
    if (next < 0) break
    at = next
  }
  return at
}
