import type { TextId } from '../domain/ids.ts'
import type { BlobReader, ReadDb } from '../storage/store.ts'
import { extractedText } from './rows.ts'

/** Characters kept in memory at most (2 bytes each), besides the text last asked for. */
const KEPT_CHARACTERS = 16_000_000

/** The characters of texts. They never change, so those lately asked for are kept in memory. */
export interface TextBodies {
  /** Null when there is no such text. Throws a DaftarError when its blob is missing or damaged. */
  body(db: ReadDb, id: TextId): Promise<string | null>
}

export const textBodies = (blobs: BlobReader): TextBodies => {
  const kept = new Map<TextId, string>()
  let characters = 0
  const keep = (id: TextId, body: string): void => {
    kept.set(id, body)
    characters += body.length
    for (const [oldest, text] of kept) {
      if (characters <= KEPT_CHARACTERS || oldest === id) break
      kept.delete(oldest)
      characters -= text.length
    }
  }
  return {
    async body(db, id) {
      const known = kept.get(id)
      if (known !== undefined) {
        kept.delete(id)
        kept.set(id, known)
        return known
      }
      const row = await db.selectFrom('text').select('json').where('id', '=', id).executeTakeFirst()
      if (!row) return null
      const bytes = await blobs.get(extractedText(row).blob)
      const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      if (!kept.has(id)) keep(id, body)
      return body
    },
  }
}
