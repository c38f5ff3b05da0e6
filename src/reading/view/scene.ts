import type { Mode, Originator } from '../../domain/claim.ts'
import type { Named } from '../../domain/claim-content.ts'
import type { DateMark } from '../marks.ts'
import type { Attribution } from '../originators/attribution.ts'
import { attributionsOf } from '../originators/attributions.ts'
import { dateFor } from './dating.ts'
import type { Thread } from './thread.ts'
import { clauseAt, type View } from './view.ts'

/** A sentence with who speaks in it: what is handed to every rule of claims. */
export interface Scene {
  readonly view: View
  readonly thread: Thread
  readonly attributions: readonly Attribution[]
}

export const sceneOf = (view: View, thread: Thread): Scene => ({
  view,
  thread,
  attributions: attributionsOf(view, thread),
})

/** Who says what stands at a position, and how; null where only the source itself speaks. */
export const voiceAt = (scene: Scene, position: number): Attribution | null => {
  let voice: Attribution | null = scene.thread.quote
  for (const a of scene.attributions) if (a.start <= position && position < a.end) voice = a
  return voice
}

const HEARSAY =
  /\b(?:allegedly|reportedly|supposedly|purportedly)\b|(?<!\p{L})(?:якобы|предположительно)(?!\p{L})/iu

export const modeAt = (scene: Scene, position: number): Mode => {
  const clause = clauseAt(scene.view, position)
  if (HEARSAY.test(scene.view.text.slice(clause.start, clause.end))) return 'alleged'
  return voiceAt(scene, position)?.mode ?? 'asserted'
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
