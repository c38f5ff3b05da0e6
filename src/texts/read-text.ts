import type { ExtractedText } from '../domain/entries.ts'
import type { TextId } from '../domain/ids.ts'
import type { BlobReader, ReadDb, Store } from '../storage/store.ts'

/** The characters of a recorded text. Throws a DaftarError when its blob is missing or damaged. */
export const charactersOf = async (blobs: BlobReader, text: ExtractedText): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blobs.get(text.blob))

export const findText = async (db: ReadDb, id: TextId): Promise<ExtractedText | null> => {
  const row = await db.selectFrom('text').select('json').where('id', '=', id).executeTakeFirst()
  return row ? JSON.parse(row.json) : null
}

/** A text's characters by its id; null when there is no such text. Not yet released to anybody. */
export const readTextOf = async (
  store: Pick<Store, 'read' | 'blobs'>,
  id: TextId,
): Promise<string | null> => {
  const text = await store.read((db) => findText(db, id))
  return text && charactersOf(store.blobs, text)
}
