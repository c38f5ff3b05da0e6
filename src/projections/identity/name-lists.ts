import { setImmediate as breathe } from 'node:timers/promises'
import { listsIn } from '../../domain/identity/namesakes/one-list.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { NameRecord } from './records.ts'

/** A list of names in a source. */
export interface NameList {
  /** Tells it from every other list. */
  readonly key: string
  /** As it begins. */
  readonly words: string
}

const MOST_SHOWN = 160

/** The list that a place stands in, of the names that one text has; null of a place in none. */
export const listReader = (
  body: string,
  records: readonly NameRecord[],
): ((place: Span) => NameList | null) => {
  const places = records.flatMap((record) => record.places)
  const at = new Map<string, NameList>()
  for (const list of listsIn(body, places)) {
    const [first, last] = [list[0], list.at(-1)]
    const textId = places[0]?.textId
    if (!first || !last) continue
    const whole = body.slice(first.start, last.end).replace(/\s+/g, ' ')
    const words = whole.length > MOST_SHOWN ? `${whole.slice(0, MOST_SHOWN).trimEnd()} …` : whole
    for (const place of list) at.set(keyOf(place), { key: `${textId} ${first.start}`, words })
  }
  return (place) => at.get(keyOf(place)) ?? null
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`

/** The lists that each record stands in. */
export const listsOfRecords = async (
  { db, bodies }: ReadFrom,
  records: readonly NameRecord[],
): Promise<ReadonlyMap<RecordId, readonly NameList[]>> => {
  const named = records.filter(({ described }) => described !== true)
  const found = new Map<RecordId, readonly NameList[]>()
  for (const [textId, own] of Map.groupBy(named, ({ places: [first] }) => first?.textId)) {
    const body = textId === undefined || own.length < 2 ? null : await bodies.body(db, textId)
    if (body === null) continue
    const listAt = listReader(body, own)
    for (const { id, places } of own) {
      const lists = new Map(
        places.flatMap((place) => {
          const list = listAt(place)
          return list ? [[list.key, list] as const] : []
        }),
      )
      if (lists.size > 0) found.set(id, [...lists.values()])
    }
    await breathe()
  }
  return found
}
