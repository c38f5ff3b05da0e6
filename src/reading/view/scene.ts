import type { Mode, Originator } from '../../domain/claim.ts'
import type { Named } from '../../domain/claim-content.ts'
import type { Span } from '../../domain/text-span.ts'
import type { DateMark } from '../marks.ts'
import type { Attribution } from '../originators/attribution.ts'
import { canFit } from './by-opening.ts'
import { dateFor } from './dating.ts'
import { eitherPattern } from './scripts.ts'
import type { Thread } from './thread.ts'
import { clauseAt, type View } from './view.ts'

/** A sentence with who speaks in it: what is handed to every rule of claims. */
export interface Scene {
  readonly view: View
  readonly thread: Thread
  readonly attributions: readonly Attribution[]
  /** What stands within quotation marks, and whose words that is; null where nobody is named. */
  readonly quoted: readonly Span[]
  readonly speaker: Attribution | null
}

/** Who says what stands at a position, and how; null where only the source itself speaks. */
export const voiceAt = (scene: Scene, position: number): Attribution | null => {
  let voice: Attribution | null = null
  for (const a of scene.attributions) {
    if (a.start > position || position >= a.end) continue
    // The narrowest is the innermost: "the officer said …," says his mother.
    if (!voice || a.end - a.start <= voice.end - voice.start) voice = a
  }
  if (voice) return voice
  return scene.quoted.some((q) => q.start <= position && position < q.end) ? scene.speaker : null
}

const HEARSAY =
  /\b(?:allegedly|reportedly|supposedly|purportedly|apparently)\b|\bit (?:is|was|has been) (?:reported|alleged|claimed|rumou?red|believed) that\b|\b(?:is|are|was|were) (?:said|believed|alleged|reported|rumou?red|thought) to\b|(?<!\p{L})(?:якобы|предположительно|будто бы|по слухам|говорят,? что|сообщается|по неподтвержд[её]нным|как утверждается)(?!\p{L})/iu
const hearsayIn = eitherPattern(HEARSAY)
const mayBeHearsay = canFit(HEARSAY)

export const modeAt = (scene: Scene, position: number): Mode => {
  const clause = clauseAt(scene.view, position)
  const voice = voiceAt(scene, position)
  const hearsay =
    mayBeHearsay(scene.view.words) &&
    hearsayIn(scene.view.scripts).test(scene.view.text.slice(clause.start, clause.end))
  if (hearsay && voice?.mode !== 'officially-stated') return 'alleged'
  return voice?.mode ?? 'asserted'
}

export const originatorAt = (scene: Scene, position: number): Originator | null =>
  voiceAt(scene, position)?.originator ?? null

/** The event date that holds at a position; null where none does for sure. */
export const dateAt = (
  scene: Scene,
  position: number,
  attached: 'also' | 'never' = 'also',
): DateMark | null => dateFor(scene.view, scene.thread, position, attached)

const MOST_PLACES = 8

/** The places named in the clause of a position, else in its sentence; not those within a body's name. */
export const placesAt = (scene: Scene, position: number): Named[] => {
  const { view } = scene
  const bodies = view.names.filter((n) => n.named.of === 'body')
  const places = view.names.filter(
    (n) => n.named.of === 'place' && !bodies.some((b) => b.start <= n.start && n.end <= b.end),
  )
  const clause = clauseAt(view, position)
  const here = places.filter((p) => p.start >= clause.start && p.end <= clause.end)
  return (here.length > 0 ? here : places).slice(0, MOST_PLACES).map((p) => p.named)
}
