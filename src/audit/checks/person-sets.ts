import type { Span } from '../../domain/text-span.ts'
import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { fullNameKey } from '../facts/person-event.ts'
import { type Found, listed, makeFinding, sideAt } from '../report.ts'
import { namedListAt } from '../words/named-list.ts'
import type { TextView } from '../words/text-view.ts'

/** "The defendants are A, B and C" in one text and A, B, C and D in another. */
export const personSets: Check = {
  name: 'who is named among them',
  run: (context) => ({ findings: setsOf(listsOf(context)) }),
}

interface PersonList {
  readonly view: TextView
  readonly span: Span
  readonly role: string
  readonly names: ReadonlyMap<string, string>
}

/** Roles whose lists can be set against each other. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  [
    'defendants',
    /(?<!\p{L})(?:defendants|accused|подсудимы[ехм]\p{L}?|обвиняемы[ехм]\p{L}?)(?!\p{L})/giu,
  ],
  [
    'detainees',
    /(?<!\p{L})(?:detainees|detained|arrested|задержан[ыные]{1,3}|арестован[ыные]{1,3})(?!\p{L})/giu,
  ],
  ['convicts', /(?<!\p{L})(?:convicts|sentenced|осужд[её]н[ыные]{1,3})(?!\p{L})/giu],
  [
    'the dead',
    /(?<!\p{L})(?:killed|dead|victims|погибш\p{L}{1,3}|убит[ыые]{1,2}|погибли)(?!\p{L})/giu,
  ],
]
/** Between the role and its list stand only "are", a colon or a dash. */
const OPENS = /^[\s,]*(?:are|were|is|was|–|—|-|:)\s*(?:named\s+|identified as\s+)?(?=\p{Lu})/u
const MOST_LISTS = 60
const SHORTEST = 3
const FEWEST_SHARED = 2
const PARTLY =
  /(?<!\p{L})(?:including|among (?:them|others)|such as|some of|two of|в том числе|среди них|включая)(?!\p{L})/iu

const listsOf = ({ views }: AuditContext): PersonList[] =>
  [...views.values()].flatMap((view) =>
    ROLES.flatMap(([role, pattern]) => {
      const { body } = view.text
      return Array.from(body.matchAll(pattern), (match): PersonList[] => {
        const from = match.index + match[0].length
        const opening = OPENS.exec(body.slice(from, from + 40))
        const list = opening && namedListAt(body, from + opening[0].length)
        const last = list?.names.at(-1)
        const before = body.slice(Math.max(0, match.index - 40), match.index)
        if (!opening || !list?.closed || !last || PARTLY.test(before)) return []
        const written = list.names.map((n) => body.slice(n.start, n.end))
        const names = new Map(
          written.flatMap((n) => {
            const key = fullNameKey(n)
            return key === null ? [] : [[key, n] as const]
          }),
        )
        const span = { start: from + opening[0].length, end: last.end }
        return names.size >= SHORTEST ? [{ view, span, role, names }] : []
      }).flat()
    }),
  )

const setsOf = (lists: readonly PersonList[]): Found[] =>
  [...Map.groupBy(lists, (l) => l.role).values()].flatMap((ofRole) => {
    const [first, ...others] = ofRole
      .slice(0, MOST_LISTS)
      .toSorted((a, b) => b.names.size - a.names.size)
    if (!first) return []
    return others.flatMap((other) => findingOf(first, other))
  })

const findingOf = (longer: PersonList, shorter: PersonList): Found[] => {
  const only = (a: PersonList, b: PersonList): string[] =>
    [...a.names].flatMap(([key, name]) => (b.names.has(key) ? [] : [name]))
  const [here, there] = [only(longer, shorter), only(shorter, longer)]
  const common = longer.names.size - here.length
  if (common < FEWEST_SHARED || (here.length === 0 && there.length === 0)) return []
  const lacks = (names: readonly string[], list: PersonList): string[] =>
    names.length > 0 ? [`${listed(names)} only in ${list.view.text.label}`] : []
  const message = `Not the same persons are named as ${longer.role}: ${[...lacks(here, longer), ...lacks(there, shorter)].join(', ')}.`
  const sides = [longer, shorter].map((l) =>
    sideAt(l.view, l.span, listed([...l.names.values()]), []),
  )
  return [makeFinding('status-conflict', 'medium', message, sides, 'custody')]
}
