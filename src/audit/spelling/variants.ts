import type { Span } from '../../domain/text-span.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { labels, quoted, sideAt } from '../report.ts'
import type { TextView } from '../words/text-view.ts'

/** One way in which a name is written, and where. */
export interface Variant {
  readonly name: string
  readonly places: readonly PlacedName[]
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘`ʼ]/g, "'")
    .replace(/'s$/, '')
    .replace(/[\s‐–-]+/g, ' ')

/** Names by the way they are written, in order of first place; case, apostrophes and hyphens don't matter. */
export const variantsOf = (names: readonly PlacedName[]): Variant[] =>
  [...Map.groupBy(names, (n) => plain(n.name)).values()].flatMap((places) =>
    places[0] ? [{ name: places[0].name, places }] : [],
  )

/** A variant's places to show: the first of each text, of at most so many texts. */
const MOST_TEXTS = 3

export const sidesOf = ({ name, places }: Variant) =>
  [...Map.groupBy(places, (p) => p.view).values()]
    .slice(0, MOST_TEXTS)
    .flatMap(([first]) => (first ? [sideAt(first.view, first.span, name, [])] : []))

export const viewsOf = ({ places }: Variant): TextView[] => places.map((p) => p.view)

/** “Name” in A and B. */
export const whereWritten = (variant: Variant): string =>
  `${quoted(variant.name)} in ${labels(viewsOf(variant))}`

/** Names of one list are names of several: "Murat Aliev, Marat Aliev and two others". */
export const areListedTogether = (a: Variant, b: Variant): boolean =>
  a.places.some((x) =>
    b.places.some((y) => x.view === y.view && x.sentence === y.sentence && isList(x, y)),
  )

const LONGEST_LIST = 300
const JOINS = /,|;|(?<!\p{L})(?:and|и|а также|as well as)(?!\p{L})/iu

const isList = (x: PlacedName, y: PlacedName): boolean => {
  const [first, last] = x.span.start < y.span.start ? [x, y] : [y, x]
  if (last.span.start - first.span.end > LONGEST_LIST) return false
  const between = withoutAsides(first.view.slice(spanBetween(first.span, last.span)))
  return !between.includes('(') && !/[.:]\s/.test(between) && JOINS.test(between)
}

const spanBetween = (a: Span, b: Span): Span => ({ start: a.end, end: b.start })

const withoutAsides = (words: string): string => words.replace(/\([^()]{0,200}\)/g, '')

const CYRILLIC = /\p{Script=Cyrillic}/u
export const sameScript = (a: string, b: string): boolean => CYRILLIC.test(a) === CYRILLIC.test(b)

const CASE_ENDING =
  /(?:ого|ему|ому|ыми|ими|ами|ями|ых|их|ой|ей|ым|им|ом|ем|ах|ях|ам|ям|ую|юю|ая|яя|ый|ий|ое|ые|а|я|у|ю|е|ы|и|о)$/u

const withoutCase = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(CASE_ENDING, ''))
    .sort()
    .join(' ')

/** "Асанова" and "Асановым" are one spelling in two cases of the language. */
export const differInCaseOnly = (a: string, b: string): boolean =>
  CYRILLIC.test(a) && CYRILLIC.test(b) && withoutCase(a) === withoutCase(b)
