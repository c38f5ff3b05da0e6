import type { TextId } from '../../domain/ids.ts'
import type { AuditedMention, AuditMaterial } from '../material.ts'
import type { TextView } from '../words/text-view.ts'
import { type InPlace, inPlace } from './in-place.ts'

/** A name where it stands in a text. */
export interface PlacedName extends InPlace {
  readonly of: AuditedMention['of']
  readonly written: string
  /** The base form where the reading found one, else the name as written. */
  readonly name: string
}

/** Every name that was read, in order of text and place. */
export const placedNames = (
  { mentions }: AuditMaterial,
  views: ReadonlyMap<TextId, TextView>,
): PlacedName[] =>
  inPlace(mentions, views, ({ of, written, base }) => ({ of, written, name: base ?? written }))
