import {
  latestFirst,
  type PartedMention,
  type PartedPlaces,
  type Placed,
  placedAt,
  type StandingParting,
} from '../../domain/identity/parting.ts'
import { isParted, type RecordedDecision } from '../../domain/identity/recorded.ts'
import type { RecordId, TextId } from '../../domain/ids.ts'
import type { Passage } from '../../domain/passage.ts'
import type { Span } from '../../domain/text-span.ts'
import type { ReadDb } from '../../storage/store.ts'
import { makePassage, type Refinder, refinder } from '../../texts/passages.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { NamePlace } from './views.ts'

/** Which record each place of a name belongs to, as people have parted them. */
export interface Partings {
  /** `base` is the record of the name; the place stands in a text of its source, the newest or an older one. */
  readonly at: (base: RecordId, textId: TextId, place: Span) => Placed
}

const NOTHING_PARTED: Partings = { at: (base) => ({ record: base, isDoubtful: false }) }

/** A parting of a source that was not taken back. */
export interface SourceParting extends StandingParting {
  readonly sourceId: string
}

export const standingPartings = async (db: ReadDb): Promise<readonly SourceParting[]> => {
  const rows = await db
    .selectFrom('identity_decision')
    .select('json')
    .where('parted_source', 'is not', null)
    .where('retraction', 'is', null)
    .execute()
  return rows.flatMap(({ json }) => partingOf(JSON.parse(json)))
}

export const partingOf = (decision: RecordedDecision): readonly SourceParting[] => {
  const { id, at, right, sides, parting } = decision
  return parting && isParted(decision)
    ? [{ id, at, record: right, parting, sourceId: sides[0].sourceId }]
    : []
}

/** The text that all places of a record stand in, the newest of its source; null where it is not there any longer. */
export const textOfPlaces = async (
  { db, bodies }: ReadFrom,
  [first]: readonly NamePlace[],
): Promise<{ readonly sha256: string; readonly body: string } | null> => {
  if (!first) return null
  const row = await db
    .selectFrom('text')
    .select('sha256')
    .where('id', '=', first.textId)
    .executeTakeFirst()
  const body = await bodies.body(db, first.textId)
  return row && body !== null ? { sha256: row.sha256, body } : null
}

/** A place of a name with its words, by which it is found in another text. */
export const pinnedIn =
  (body: string) =>
  ({ textId, start, end }: NamePlace): PartedMention => {
    const { quote } = makePassage(body, textId as TextId, { start, end })
    return { start, end, ...quote }
  }

interface TextOfSource {
  readonly id: string
  readonly sha256: string
  readonly is_current: number
  readonly length: number
}

/**
 * Places of partings in the texts of their sources: as they are in the text that was looked at, and found
 * again by their words in the newest one, if that is another. What cannot be found is in no list.
 */
export const partingsOf = async (
  db: ReadDb,
  standing: readonly SourceParting[],
): Promise<Partings> => {
  if (standing.length === 0) return NOTHING_PARTED
  const byBase = new Map<RecordId, Map<string, PartedPlaces[]>>()
  const texts = await textsOf(db, standing)
  const bodies = new Map<string, Promise<string>>()
  const bodyOnce = (text: TextOfSource): Promise<string> => {
    const body = bodies.get(text.id) ?? bodyOf(db, text)
    bodies.set(text.id, body)
    return body
  }
  for (const one of standing.toSorted(latestFirst)) {
    const { parting, record, sourceId } = one
    const inTexts = byBase.get(parting.base) ?? new Map<string, PartedPlaces[]>()
    byBase.set(parting.base, inTexts)
    for (const text of texts.get(sourceId) ?? []) {
      const places = await placesIn(text, one, bodyOnce)
      if (places) inTexts.set(text.id, [...(inTexts.get(text.id) ?? []), { record, ...places }])
    }
  }
  return {
    at: (base, textId, place) => {
      const inTexts = byBase.get(base)
      if (!inTexts) return { record: base, isDoubtful: false }
      const places = inTexts.get(textId)
      return places ? placedAt(base, place, places) : { record: base, isDoubtful: true }
    },
  }
}

export const readPartings = async (db: ReadDb): Promise<Partings> =>
  partingsOf(db, await standingPartings(db))

const textsOf = async (
  db: ReadDb,
  standing: readonly SourceParting[],
): Promise<ReadonlyMap<string, readonly TextOfSource[]>> => {
  const rows = await db
    .selectFrom('text')
    .select(['id', 'sha256', 'is_current', 'length', 'source_id'])
    .where('source_id', 'in', [...new Set(standing.map(({ sourceId }) => sourceId))])
    .execute()
  return Map.groupBy(rows, ({ source_id }) => source_id)
}

/** Null in a text that nobody looked at and that is not the newest. */
const placesIn = async (
  text: TextOfSource,
  { parting: { mentions, textSha256, kept, keptSha256 } }: StandingParting,
  bodyOnce: (text: TextOfSource) => Promise<string>,
): Promise<Pick<PartedPlaces, 'mentions' | 'kept'> | null> => {
  const [hasMentions, hasKept] = [text.sha256 === textSha256, text.sha256 === keptSha256]
  if (text.is_current !== 1)
    return hasMentions || hasKept
      ? { mentions: hasMentions ? mentions : [], kept: hasKept ? kept : [] }
      : null
  if (hasMentions && hasKept) return { mentions, kept }
  const find = refinder(await bodyOnce(text), text.id as TextId)
  return {
    mentions: hasMentions ? mentions : foundAgain(mentions, find),
    kept: hasKept ? kept : foundAgain(kept, find),
  }
}

const foundAgain = (mentions: readonly PartedMention[], find: Refinder): readonly Span[] =>
  mentions.flatMap((mention) => {
    const proof = find(passageOf(mention))
    if (proof.is === 'lost') return []
    return proof.is === 'moved' ? [proof.passage.position] : [mention]
  })

/** Of a text that this workspace may never have had. */
const passageOf = ({ start, end, exact, prefix, suffix }: PartedMention): Passage => ({
  textId: 'txt_elsewhere' as TextId,
  position: { start, end },
  quote: { exact, prefix, suffix },
})

/** The paragraphs of the newest text at their places; between them is nothing but white space. */
const bodyOf = async (db: ReadDb, { id, length }: TextOfSource): Promise<string> => {
  const rows = await db
    .selectFrom('passage')
    .select(['start_at', 'body'])
    .where('text_id', '=', id)
    .orderBy('start_at')
    .execute()
  let body = ''
  for (const row of rows) body = body.padEnd(row.start_at, '\n') + row.body
  return body.padEnd(length, '\n')
}
