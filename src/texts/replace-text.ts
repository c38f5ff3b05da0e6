import type { ExtractedText } from '../domain/entries.ts'
import type { ClaimId, SourceId, TextId } from '../domain/ids.ts'
import type { ReadDb, Store } from '../storage/store.ts'
import type { Extraction } from './extraction.ts'
import { pinnedTo, type Refound, refindPins } from './refind-pins.ts'
import { recordText, type TextOrigin, withKeptText } from './store-text.ts'

/** What a new extraction did to the pins. `from` is `to` when the characters are the same. */
export interface PinsOutcome {
  readonly from: TextId
  readonly to: TextId
  readonly kept: number
  readonly moved: number
  readonly lost: readonly ClaimId[]
}

/** The newest text of a source; null when it has none. */
export const currentText = async (
  db: ReadDb,
  sourceId: SourceId,
): Promise<ExtractedText | null> => {
  const row = await db
    .selectFrom('text')
    .select('json')
    .where('source_id', '=', sourceId)
    .where('is_current', '=', 1)
    .executeTakeFirst()
  return row ? JSON.parse(row.json) : null
}

const counts = ({ kept, moved, lost }: Refound): Pick<PinsOutcome, 'kept' | 'moved' | 'lost'> => ({
  kept,
  moved,
  lost,
})

/**
 * Records a new extraction of a source in place of its newest one and, in the same transaction, where
 * the pins of all claims stand in it. What can't be found again is recorded as lost and reported. The
 * same characters again change nothing. Null when the source has no text yet.
 */
export const replaceText = (
  store: Store,
  actor: string,
  origin: TextOrigin,
  extraction: Extraction,
): Promise<PinsOutcome | null> =>
  withKeptText(store, extraction, (kept) =>
    store.write(actor, async (tx) => {
      const old = await currentText(tx.db, origin.sourceId)
      if (!old) return { used: false, outcome: null }
      const pinned = await pinnedTo(tx.db, old.id)
      if (old.sha256 === kept.sha256) {
        const outcome = { from: old.id, to: old.id, kept: pinned.length, moved: 0, lost: [] }
        return { used: false, outcome }
      }
      const text = await recordText(tx, kept, origin)
      const found = refindPins(extraction.text, text.id, pinned, { oldLength: old.length })
      const from = old.id
      await tx.append('pins.refound/1', text.id, { from, to: text.id, pins: found.pins })
      return { used: true, outcome: { from, to: text.id, ...counts(found) } }
    }),
  )
