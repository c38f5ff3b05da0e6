import type { Mode } from '../domain/claim.ts'
import type { ClaimContent } from '../domain/claim-content.ts'
import { notStated, stated } from '../domain/stated.ts'
import type { Span } from '../domain/text-span.ts'
import type { DateMark, Proposal } from './marks.ts'
import type { RuleCard } from './rule.ts'
import { dateAt, modeAt, originatorAt, placesAt, type Scene, voiceAt } from './view/scene.ts'

export interface Draft {
  readonly content: ClaimContent
  /** The words that make the claim; the first is the one to show. */
  readonly span: Span
  readonly reason: string
  /** Further words that make the claim. */
  readonly also?: readonly Span[]
  /** Where to look for who says it, when and where; the start of the span unless told. */
  readonly at?: number
  readonly date?: DateMark | null
  /** Overrules the mode of who speaks, unless that one denies, retracts or is a court. */
  readonly mode?: Mode
  readonly attachedDates?: 'also' | 'never'
}

const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter((s, i) => spans.findIndex((t) => t.start === s.start && t.end === s.end) === i)

const OVERRULING: readonly Mode[] = ['denied', 'retracted', 'found-by-court', 'found-by-expert']

/** Puts a drafted claim into its sentence: who says it, how, when and where. */
export const propose = (scene: Scene, rule: RuleCard, draft: Draft): Proposal => {
  const at = draft.at ?? draft.span.start
  const date =
    draft.date === undefined ? dateAt(scene, at, draft.attachedDates ?? 'also') : draft.date
  const voice = voiceAt(scene, at)
  const said = modeAt(scene, at)
  const originator = originatorAt(scene, at)
  const spans = distinct([
    { start: draft.span.start, end: draft.span.end },
    ...(draft.also ?? []),
    ...(date ? [{ start: date.start, end: date.end }] : []),
    ...(voice ? [{ start: voice.said.start, end: voice.said.end }] : []),
  ])
  const [first = draft.span, ...others] = spans
  return {
    statement: {
      content: draft.content,
      mode: draft.mode === undefined || OVERRULING.includes(said) ? said : draft.mode,
      originator: originator ? stated(originator) : notStated,
      time: date ? stated(date.value) : notStated,
      places: placesAt(scene, at),
    },
    spans: [first, ...others],
    madeBy: { rule: rule.name, version: rule.version, reason: draft.reason },
  }
}

export type ClaimRule = RuleCard & {
  readonly propose: (scene: Scene) => readonly Proposal[]
}
