import { setImmediate as breathe } from 'node:timers/promises'
import type { Viewer } from '../../access/viewer.ts'
import type { AttributeContent } from '../../domain/claim-content.ts'
import type { PlaceSigns } from '../../domain/identity/namesakes/apart.ts'
import { areaSaid } from '../../domain/identity/namesakes/area-said.ts'
import { anotherPlaceSaid, anotherSaid } from '../../domain/identity/namesakes/said-another.ts'
import type { RecordId, TextId } from '../../domain/ids.ts'
import { type Span, spansOverlap } from '../../domain/text-span.ts'
import { ageIn } from '../../domain/told/term.ts'
import { filtered } from '../claims/filter.ts'
import type { ReadFrom } from '../claims/reader.ts'
import { claimFacts } from '../rows.ts'
import { listReader } from './name-lists.ts'
import { readPartings } from './partings.ts'
import { placeNow } from './place-now.ts'
import type { NameRecord } from './records.ts'
import { recordsNamed } from './said-of.ts'
import type { NamePlace } from './views.ts'

/** A place of a name with what its source says there. */
export type SignedPlace = NamePlace & PlaceSigns

/**
 * Places of each record that stands more than once in its source, with all that may tell two of a name
 * apart. The records are of one kind.
 */
export const signsOf = async (
  viewer: Viewer,
  from: ReadFrom,
  records: readonly NameRecord[],
): Promise<ReadonlyMap<RecordId, readonly SignedPlace[]>> => {
  if (records.every(({ places }) => places.length < 2)) return new Map()
  const signsIn =
    records[0]?.of === 'place' ? signsOfPlaces : signsOfPersons(await saidAtPlaces(viewer, from))
  const signs = new Map<RecordId, readonly SignedPlace[]>()
  const byText = Map.groupBy(records, ({ places: [first] }) => first?.textId)
  for (const [textId, own] of byText) {
    const repeated = own.filter(({ places }) => places.length > 1)
    if (textId === undefined || repeated.length === 0) continue
    const body = await from.bodies.body(from.db, textId)
    if (body === null) continue
    const signsAt = signsIn(body, own)
    for (const { id, places } of repeated)
      signs.set(
        id,
        places.map((place) => ({ ...place, ...signsAt(id, place) })),
      )
    await breathe()
  }
  return signs
}

type Signs = Omit<PlaceSigns, 'start'>
/** Of one text and the records that stand in it. */
type SignsIn = (
  body: string,
  own: readonly NameRecord[],
) => (record: RecordId, place: NamePlace) => Signs

const signsOfPersons =
  (saidAt: (record: RecordId, place: NamePlace) => Said): SignsIn =>
  (body, own) => {
    const listAt = listReader(body, own)
    return (id, place) => ({
      ...saidAt(id, place),
      another: anotherSaid(body, place.start),
      list: listAt(place)?.words ?? null,
      area: null,
    })
  }

/** A way or a list may name one village twice: that is no sign. */
const signsOfPlaces: SignsIn = (body) => (_, place) => ({
  ...NOTHING_SAID,
  another: anotherPlaceSaid(body, place.start),
  list: null,
  area: areaSaid(body, place),
})

type Said = Pick<PlaceSigns, 'births' | 'ages'>

const NOTHING_SAID: Said = { births: [], ages: [] }

/** Births and ages by the place of the name that they are claimed of, from claims that nobody rejected. */
const saidAtPlaces = async (
  viewer: Viewer,
  { db }: Pick<ReadFrom, 'db'>,
): Promise<(record: RecordId, place: NamePlace) => Said> => {
  const rows = await filtered(viewer, db, {
    kinds: ['attribute'],
    states: ['proposed', 'accepted', 'amended'],
  })
    .selectAll()
    .orderBy('seq')
    .execute()
  const partings = await readPartings(db)
  const all = new Map<RecordId, { textId: TextId; span: Span; said: Said }[]>()
  for (const row of rows) {
    const facts = claimFacts(row)
    const { content } = facts.statement
    if (content.kind !== 'attribute' || content.of.of !== 'person') continue
    const said = saidBy(content)
    if (said === null) continue
    const [textId, span] = placeNow(facts, content.of)
    for (const id of recordsNamed(facts, content.of, partings)) {
      const known = all.get(id) ?? []
      all.set(id, known)
      known.push({ textId, span, said })
    }
  }
  return (record, place) => {
    const here = (all.get(record) ?? []).filter(
      ({ textId, span }) => textId === place.textId && spansOverlap(span, place),
    )
    return here.length === 0
      ? NOTHING_SAID
      : {
          births: here.flatMap(({ said }) => said.births),
          ages: here.flatMap(({ said }) => said.ages),
        }
  }
}

const saidBy = ({ attribute, value, date }: AttributeContent): Said | null => {
  if (attribute === 'birth-date' && date !== undefined)
    return { ...NOTHING_SAID, births: [{ date, words: date.words }] }
  if (attribute !== 'age' || value.is !== 'stated') return null
  const years = ageIn(value.value)
  return years === null ? null : { ...NOTHING_SAID, ages: [{ years, words: value.value }] }
}
