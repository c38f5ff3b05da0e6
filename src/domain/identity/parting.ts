import type { DecisionId, RecordId } from '../ids.ts'
import { type Span, spanContains, spansOverlap } from '../text-span.ts'

/** A place in a text with its words and up to 32 characters around them, by which it is found in another text. */
export interface PartedMention extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * That some places of a name in one source tell of another person than the others. It rests on places and
 * words, not on what a reader made of them: another reading of the text leaves it as it is.
 */
export interface Parting {
  /** The record of the name, whatever was parted from it before. */
  readonly base: RecordId
  /** SHA-256 of the text that the places stand in. */
  readonly textSha256: string
  /** In the order of the text. */
  readonly mentions: readonly PartedMention[]
  /** Those that were looked at and stay where they were. */
  readonly kept: readonly PartedMention[]
  /** SHA-256 of the text that these stand in: a later one, where a parting was said again. */
  readonly keptSha256: string
}

/** A parting that was not taken back, with the record that its places have become. */
export interface StandingParting {
  readonly id: DecisionId
  readonly at: string
  readonly record: RecordId
  readonly parting: Parting
}

/** Where the places of a parting stand in one text. */
export interface PartedPlaces {
  readonly record: RecordId
  readonly mentions: readonly Span[]
  readonly kept: readonly Span[]
}

export interface Placed {
  readonly record: RecordId
  /** Nobody looked at this very place when the record was parted, so that it stays with the first. */
  readonly isDoubtful: boolean
}

/** The later of two partings comes first: of a place that both name, it says whose it is. */
export const latestFirst = (a: StandingParting, b: StandingParting): number =>
  a.at > b.at ? -1 : a.at < b.at ? 1 : a.id > b.id ? -1 : a.id < b.id ? 1 : 0

const isSameWords = (a: Span, b: Span): boolean => spanContains(a, b) || spanContains(b, a)

/**
 * Whose a place is. A reader may take more or fewer words to a name than another (“Mr.”): a place within a
 * parted one, or around it, is the same. What is cut otherwise, or takes in places of both, or was not
 * there to be looked at, is doubtful and stays with the first record.
 */
export const placedAt = (base: RecordId, span: Span, partings: readonly PartedPlaces[]): Placed => {
  let wasLookedAt = partings.length === 0
  for (const { record, mentions, kept } of partings) {
    const gone = mentions.filter((one) => spansOverlap(one, span))
    const stay = kept.filter((one) => spansOverlap(one, span))
    const isClear = gone.length + stay.length === 1
    if (gone.length > 0)
      return isClear && gone.every((one) => isSameWords(one, span))
        ? { record, isDoubtful: false }
        : { record: base, isDoubtful: true }
    if (isClear && stay.every((one) => isSameWords(one, span))) wasLookedAt = true
  }
  return { record: base, isDoubtful: !wasLookedAt }
}
