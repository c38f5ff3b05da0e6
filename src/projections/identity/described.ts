import { createHash } from 'node:crypto'
import type { Viewer } from '../../access/viewer.ts'
import type { ClaimContent, Named } from '../../domain/claim-content.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import { deriveId, type RecordId, type SourceId, type TextId } from '../../domain/ids.ts'
import type { ReadDb } from '../../storage/store.ts'
import { filtered } from '../claims/filter.ts'
import { claimFacts } from '../rows.ts'
import type { NameRecord } from './records.ts'
import type { NamePlace } from './views.ts'

/** Persons whom sources tell of without a name, and which record a description in a claim belongs to. */
export interface DescribedPersons {
  readonly records: readonly NameRecord[]
  readonly idOf: (text: TextId, described: Named) => RecordId | null
  /** The id that a description would have where its source had another id: on another device. */
  readonly idUnder: (record: RecordId, sourceId: SourceId) => RecordId | null
}

/**
 * Two rioters in two sentences may be two men: a description is one record with the words around it.
 * The same for every device and every reading, as the words are.
 */
const describedIdOf = (sourceId: SourceId, description: string, told: string): RecordId =>
  deriveId(
    'record',
    createHash('sha256')
      .update(`${sourceId}\nunnamed\n${foldedName(description)}\n${foldedName(told)}`)
      .digest('hex'),
  )

const startOf = (content: ClaimContent): number | null =>
  content.kind === 'attribute' ? content.of.start : null

const placeKey = (text: TextId, start: number): string => `${text} ${start}`

/** From the descriptions that nobody rejected, in the order of their sources. */
export const describedPersons = async (viewer: Viewer, db: ReadDb): Promise<DescribedPersons> => {
  const rows = await filtered(viewer, db, {
    kinds: ['attribute'],
    states: ['proposed', 'accepted', 'amended'],
  })
    .where('claim.type', '=', 'description')
    .selectAll()
    .orderBy('source_id')
    .orderBy('start_at')
    .orderBy('id')
    .execute()
  const records = new Map<RecordId, NameRecord & { readonly places: NamePlace[] }>()
  const at = new Map<string, RecordId>()
  const words = new Map<RecordId, readonly [description: string, told: string]>()
  for (const row of rows) {
    const { claim, sourceId, statement, passages } = claimFacts(row)
    const { content } = statement
    if (content.kind !== 'attribute' || content.of.of !== 'unnamed') continue
    const { written, start } = content.of
    const told = content.value.is === 'stated' ? content.value.value : ''
    const id = describedIdOf(sourceId, written, told)
    words.set(id, [written, told])
    // What else is said of the one points at the description as it was before anybody amended it.
    for (const from of [start, startOf(claim.content) ?? start])
      at.set(placeKey(claim.textId, from), id)
    const [{ textId, position, quote }] = passages
    const place = { textId, start: position.start, end: position.end, written: quote.exact }
    const known = records.get(id)
    if (known) known.places.push(place)
    else
      records.set(id, {
        id,
        of: 'person',
        sourceId,
        name: written,
        places: [place],
        fuller: null,
        described: true,
      })
  }
  return {
    records: [...records.values()],
    idOf: (text, { start }) => at.get(placeKey(text, start)) ?? null,
    idUnder: (record, sourceId) => {
      const own = words.get(record)
      return own ? describedIdOf(sourceId, ...own) : null
    },
  }
}
