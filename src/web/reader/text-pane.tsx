import { memo, useEffect, useMemo, useRef } from 'react'
import type { ClaimView, TextPart } from '../../server/answers.ts'
import { lineOf } from '../parts/kind-mark.tsx'
import { CarriedLines } from './carried/lines.tsx'
import { type CarriedRun, type CarriedSentence, carriedRuns } from './carried/runs.ts'
import { Margin } from './margin/margin.tsx'
import { type Paragraph, type Pin, paragraphsOf, type Segment } from './segments.ts'
import { useStable } from './use-stable.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that an address points at, marked until a claim is chosen: cut like a claim's passage. */
export const SHOWN = 'shown'

/** Stretches that stand elsewhere too are cut like passages; which run of them follows. */
const CARRIED = 'carried:'

const isClaim = ({ claimId }: Pin): boolean => claimId !== SHOWN && !claimId.startsWith(CARRIED)

const pinsOf = (
  claims: readonly ClaimView[],
  shown: Stretch | null,
  runs: readonly CarriedRun[],
): readonly Pin[] => [
  ...claims.flatMap((claim) =>
    claim.passages
      .filter(({ proof }) => proof !== 'lost')
      .map(({ position }, i) => ({
        claimId: claim.id,
        ...position,
        ...(i === 0 ? { first: true as const } : {}),
      })),
  ),
  ...(shown === null ? [] : [{ claimId: SHOWN, ...shown }]),
  ...runs.map(({ start, end }, i) => ({ claimId: `${CARRIED}${i}`, start, end })),
]

type ById = ReadonlyMap<string, ClaimView>

const Piece = (props: {
  segment: Segment
  words: string
  chosen: string | null
  claims: ById
  onChoose: (id: string) => void
}) => {
  const { segment, chosen } = props
  const isShown = segment.pins.some(({ claimId }) => claimId === SHOWN)
  const carried = segment.pins.find(({ claimId }) => claimId.startsWith(CARRIED))
  const run = carried?.claimId.slice(CARRIED.length)
  const own = segment.pins.filter(isClaim)
  if (own.length === 0) {
    const words = isShown ? <mark className="shown">{props.words}</mark> : props.words
    return run === undefined ? words : <span data-carried={run}>{words}</span>
  }
  const isChosen = own.some(({ claimId }) => claimId === chosen)
  const lead = props.claims.get(isChosen ? (chosen ?? '') : (own[0]?.claimId ?? ''))
  if (lead === undefined) return props.words
  const begins = own.filter(({ first, start }) => first === true && start === segment.start)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the list beside reaches every claim by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <span
      className={isShown ? 'pin shown' : 'pin'}
      data-line={lineOf(lead.kind)}
      data-kind={lead.kind}
      data-state={lead.state}
      data-chosen={isChosen}
      data-carried={run}
      data-claims={own.map(({ claimId }) => claimId).join(' ')}
      data-begins={begins.length === 0 ? undefined : begins.map(({ claimId }) => claimId).join(' ')}
      onClick={() => props.onChoose(lead.id)}
    >
      {props.words}
    </span>
  )
}

const ParagraphText = memo(
  (props: {
    paragraph: Paragraph
    body: string
    offset: number
    chosen: string | null
    claims: ById
    onChoose: (id: string) => void
  }) => (
    <p dir="auto" data-start={props.paragraph.start}>
      {props.paragraph.segments.map((segment) => (
        <Piece
          key={segment.start}
          segment={segment}
          words={props.body.slice(segment.start - props.offset, segment.end - props.offset)}
          chosen={props.chosen}
          claims={props.claims}
          onChoose={props.onChoose}
        />
      ))}
    </p>
  ),
)

const holds = (paragraph: Paragraph, claim: string | null): boolean =>
  claim !== null &&
  paragraph.segments.some(({ pins }) => pins.some(({ claimId }) => claimId === claim))

/**
 * Brings the chosen words, or the stretch the address points at, to the middle, unless they can be seen:
 * also when the room for the text got less, or what stands elsewhere too was marked in it.
 */
const useInView = (
  chosen: string | null,
  shown: Stretch | null,
  part: number,
  runs: readonly CarriedRun[],
) => {
  const pane = useRef<HTMLElement>(null)
  const at = shown?.start ?? null
  const look = useStable(() => {
    const selector = chosen === null ? '.shown' : `[data-claims~="${chosen}"]`
    const target = pane.current?.querySelector(selector) ?? pane.current?.querySelector('.shown')
    if (target === null || target === undefined || pane.current === null) return
    const box = target.getBoundingClientRect()
    const frame = pane.current.getBoundingClientRect()
    const seen = box.top >= frame.top + 8 && box.bottom <= frame.bottom - 8
    if (!seen) target.scrollIntoView({ block: 'center' })
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is another text to look in
  useEffect(look, [chosen, at, part, runs])
  useEffect(() => {
    if (pane.current === null) return
    let height = pane.current.clientHeight
    const watch = new ResizeObserver(([entry]) => {
      const now = entry?.target.clientHeight ?? height
      if (now < height) look()
      height = now
    })
    watch.observe(pane.current)
    return () => watch.disconnect()
  }, [look])
  return pane
}

/** The words of a source, the largest thing on the page, with what is pinned to them marked. */
export const TextPane = (props: {
  text: TextPart
  claims: readonly ClaimView[]
  chosen: string | null
  shown: Stretch | null
  carried: readonly CarriedSentence[]
  label: string
  onChoose: (id: string) => void
  onMove: (by: 1 | -1) => void
  head: React.ReactNode
  children?: React.ReactNode
}) => {
  const { text, claims, shown, chosen, carried } = props
  const offset = text.window.start
  const byId: ById = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const runs = useMemo(() => carriedRuns(carried, text.body, offset), [carried, text.body, offset])
  const paragraphs = useMemo(
    () => paragraphsOf(text.body, offset, pinsOf(claims, shown, runs)),
    [text.body, offset, claims, shown, runs],
  )
  const pane = useInView(chosen, shown, text.part, runs)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="text-pane" ref={pane} tabIndex={0} aria-label={props.label}>
      {props.head}
      <div className="sheet" data-has-carried={runs.length > 0}>
        {runs.length === 0 ? null : <CarriedLines runs={runs} text={paragraphs} />}
        <div className="document">
          {paragraphs.map((paragraph) => (
            <ParagraphText
              key={paragraph.start}
              paragraph={paragraph}
              body={text.body}
              offset={offset}
              chosen={holds(paragraph, chosen) ? chosen : null}
              claims={byId}
              onChoose={props.onChoose}
            />
          ))}
          {text.length === 0 ? <p className="soft">This text is empty.</p> : null}
        </div>
        <Margin
          claims={byId}
          chosen={chosen}
          text={paragraphs}
          onChoose={props.onChoose}
          onMove={props.onMove}
        />
      </div>
      {props.children}
    </section>
  )
}
