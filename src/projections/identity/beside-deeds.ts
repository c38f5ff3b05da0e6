import type { RecordId } from '../../domain/ids.ts'
import { spanContains } from '../../domain/text-span.ts'
import type { NameRecord } from './records.ts'
import { NOTHING_TOLD, type Telling, type ToldOf } from './told-of.ts'
import type { NamePlace } from './views.ts'

/**
 * The same telling, with those who stand in the words of somebody else's deed: to whom it was done, or who
 * had a part in it. A bare family name stands for the fuller one that the reader takes it for, too.
 */
export const withBesideDeeds = (telling: Telling, records: readonly NameRecord[]): Telling => {
  const all = new Map(telling.all)
  const byText = Map.groupBy(
    records.flatMap((record) => record.places.map((place) => ({ record, place }))),
    ({ place }) => place.textId,
  )
  const fullerOf = fullerIn(records)
  for (const { textId, span, doer, ...told } of telling.deeds) {
    const there = (byText.get(textId) ?? []).filter(({ place }) => spanContains(span, place))
    const descriptions = there.flatMap(({ record, place }) => (record.described ? [place] : []))
    for (const { record, place } of there) {
      if (record.id === doer || (!record.described && isWithin(place, descriptions))) continue
      for (const id of [record.id, ...fullerOf(record)])
        if (id !== doer) all.set(id, added(all.get(id) ?? NOTHING_TOLD, told))
    }
  }
  return { ...telling, all, of: (record) => all.get(record) ?? NOTHING_TOLD }
}

/** “Ventova’s client” names the lawyer, of whom nothing is told. */
const isWithin = (place: NamePlace, descriptions: readonly NamePlace[]): boolean =>
  descriptions.some((description) => spanContains(description, place))

const added = (known: ToldOf, told: ToldOf['beside'][number]): ToldOf => ({
  ...known,
  beside: [...known.beside, told],
})

const fullerIn = (records: readonly NameRecord[]) => {
  const ids = new Map(records.map(({ sourceId, name, id }) => [`${sourceId} ${name}`, id]))
  return ({ sourceId, fuller, isShared }: NameRecord): readonly RecordId[] => {
    const id = fuller === null || isShared ? undefined : ids.get(`${sourceId} ${fuller}`)
    return id ? [id] : []
  }
}
