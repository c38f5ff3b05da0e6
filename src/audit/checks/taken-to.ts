import type { Check } from '../check.ts'
import type { AuditContext } from '../context.ts'
import { custody } from '../events/custody.ts'
import { type EventClass, wordsOf } from '../events/event-class.ts'
import { harm } from '../events/harm.ts'
import { property } from '../events/property.ts'
import { pairsOfOneMatter } from '../facts/pairs-of-one-matter.ts'
import type { PlacedName } from '../facts/placed-name.ts'
import { type Found, listed, makeFinding, sideAt } from '../report.ts'
import { isCountry } from '../spelling/countries.ts'
import { stem } from '../words/terms.ts'
import type { Sentence, TextView } from '../words/text-view.ts'

/** The places to which people were taken, or where it happened: three in one source, others in another. */
export const takenTo: Check = {
  name: 'places of one event',
  run: (context) => {
    const places = context.names.filter((n) => n.of === 'place' && !isCountry(n.name))
    const bySentence = Map.groupBy(places, (n) => n.sentence)
    return { findings: CLASSES.flatMap((c) => findingsOf(context, bySentence, c)) }
  },
}

interface PlaceClass {
  readonly name: string
  readonly words: RegExp
}

const NAMES: Readonly<Record<string, string>> = {
  detained: 'where the detained were taken',
  abducted: 'where people were abducted',
  burned: 'what was burnt',
  displaced: 'where people fled',
}
const CLASSES: readonly PlaceClass[] = [...custody, ...harm, ...property].flatMap(
  (c: EventClass) => {
    const name = NAMES[c.name]
    return name === undefined ? [] : [{ name, words: wordsOf(c) }]
  },
)

interface PlaceSet {
  readonly view: TextView
  readonly sentence: Sentence
  readonly places: ReadonlyMap<string, PlacedName>
}

/** So far from each other the places of one list stand. */
const LIST_REACH = 30
const FEWEST = 2

type BySentence = ReadonlyMap<Sentence, readonly PlacedName[]>

const setsOf = (bySentence: BySentence, { words }: PlaceClass): PlaceSet[] =>
  [...bySentence].flatMap(([sentence, ofSentence]) => {
    const [first] = ofSentence
    if (!first || ofSentence.length < FEWEST || !words.test(first.view.slice(sentence))) return []
    const list = listIn(ofSentence)
    const keyed = new Map(list.map((n) => [stem(n.name), n] as const))
    return keyed.size < FEWEST ? [] : [{ view: first.view, sentence, places: keyed }]
  })

/** The longest row of places that follow on each other. */
const listIn = (places: readonly PlacedName[]): readonly PlacedName[] => {
  const rows: PlacedName[][] = []
  for (const place of places) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && place.span.start - last.span.end <= LIST_REACH) row.push(place)
    else rows.push([place])
  }
  return rows.toSorted((a, b) => b.length - a.length)[0] ?? []
}

const findingsOf = (context: AuditContext, bySentence: BySentence, about: PlaceClass): Found[] =>
  pairsOfOneMatter(context, setsOf(bySentence, about)).flatMap(([a, b]) => findingOf(about, a, b))

/** They share a place, and each has one of its own. */
const findingOf = ({ name }: PlaceClass, a: PlaceSet, b: PlaceSet): Found[] => {
  const only = (x: PlaceSet, y: PlaceSet): string[] =>
    [...x.places].flatMap(([key, n]) => (y.places.has(key) ? [] : [n.name]))
  const [here, there] = [only(a, b), only(b, a)]
  if (here.length === 0 || there.length === 0 || here.length === a.places.size) return []
  const message = `Not the same places are named (${name}): ${listed(here)} only in ${a.view.text.label}, ${listed(there)} only in ${b.view.text.label}.`
  const sides = [a, b].flatMap((set) =>
    [...set.places.values()].map((n) => sideAt(n.view, n.span, n.name, [])),
  )
  return [makeFinding('account-conflict', 'low', message, sides)]
}
