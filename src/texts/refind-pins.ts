import type { EntryBodies } from '../domain/entries.ts'
import type { ClaimId, TextId } from '../domain/ids.ts'
import type { Passage } from '../domain/passage.ts'
import type { ReadDb } from '../storage/store.ts'
import { type RefinderOptions, refinder } from './passages.ts'

type Pins = EntryBodies['pins.refound/1']['pins']

/** Where every pin of an old text stands in a new one. */
export interface Refound {
  readonly pins: Pins
  /** Claims all of whose passages stand at the same offsets. */
  readonly kept: number
  /** Claims all of whose passages were found, some elsewhere. */
  readonly moved: number
  /** Claims some passage of which is not in the new text. */
  readonly lost: readonly ClaimId[]
}

interface Pinned {
  readonly claimId: ClaimId
  readonly passages: readonly Passage[]
}

const samePlace = (a: Passage, b: Passage | undefined): boolean =>
  a.position.start === b?.position.start && a.position.end === b.position.end

/** Looks for the passages of claims in a text, in the order of the text, which is the fastest. Pure. */
export const refindPins = (
  text: string,
  textId: TextId,
  pinned: readonly Pinned[],
  options: RefinderOptions = {},
): Refound => {
  const find = refinder(text, textId, options)
  const pins: Pins[number][] = []
  const lostClaims: ClaimId[] = []
  let kept = 0
  let moved = 0
  for (const { claimId, passages } of pinned) {
    const found: Passage[] = []
    const lost: Passage[] = []
    for (const passage of passages) {
      const proof = find(passage)
      if (proof.is === 'lost') lost.push(passage)
      else found.push(proof.is === 'moved' ? proof.passage : passage)
    }
    pins.push({ claimId, passages: found, lost })
    if (lost.length > 0) lostClaims.push(claimId)
    else if (passages.every((passage, i) => samePlace(passage, found[i]))) kept++
    else moved++
  }
  return { pins, kept, moved, lost: lostClaims }
}

/** The claims pinned to a text, with their passages as they stand now. */
export const pinnedTo = async (db: ReadDb, textId: TextId): Promise<Pinned[]> => {
  const rows = await db
    .selectFrom('claim')
    .select(['id', 'passages_json'])
    .where('text_id', '=', textId)
    .orderBy('start_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, passages_json }) => ({
    claimId: id as ClaimId,
    passages: JSON.parse(passages_json),
  }))
}
