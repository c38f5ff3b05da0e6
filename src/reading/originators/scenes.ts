import type { Scene } from '../view/scene.ts'
import type { Thread } from '../view/thread.ts'
import { tokenOf, type View } from '../view/view.ts'
import type { Attribution } from './attribution.ts'
import { attributionsOf } from './attributions.ts'
import { isSpeech, opensWithDash, type Quoted, quotedIn } from './quotes.ts'

/** "…," said X two sentences on: how far ahead the speaker of an open quotation is looked for. */
const MOST_AHEAD = 8

/** Who is named as the speaker where a quotation that is open here is closed further on. */
const speakerAhead = (
  views: readonly View[],
  index: number,
  depth: number,
  thread: Thread,
): Attribution | null => {
  let open = depth
  for (let i = index + 1; i < Math.min(views.length, index + 1 + MOST_AHEAD) && open > 0; i++) {
    const view = views[i]
    if (!view) return null
    const quoted = quotedIn(view, open)
    open = quoted.depth
    const inserted = attributionsOf(view, thread).find(
      (a) => a.verb !== null && a.start <= view.start,
    )
    if (inserted) return inserted
  }
  return null
}

/** Whose the quoted words of a sentence are. */
const speakerHere = (
  views: readonly View[],
  index: number,
  view: View,
  thread: Thread,
  attributions: readonly Attribution[],
  quoted: Quoted,
): Attribution | null => {
  // Whoever is named between the parts of the speech utters it; one named within it only occurs there.
  const own =
    attributions.find((a) => a.verb !== null && a.start <= view.start) ??
    attributions.find(
      (a) =>
        a.verb !== null && !quoted.spans.some((q) => q.start < a.said.start && a.said.end < q.end),
    )
  if (own && (quoted.spans.some((q) => isSpeech(view, q)) || isDashed(view, thread))) return own
  if (thread.quoteDepth > 0 && thread.quote) return thread.quote
  if (quoted.depth > 0) return speakerAhead(views, index, quoted.depth, thread)
  const begins = quoted.spans[0]?.start === firstLetter(view)
  if (begins && thread.spoke && isWhole(view, quoted)) return thread.spoke
  return isDashed(view, thread) ? thread.spoke : null
}

/** A line of speech goes on to the line's end. */
const isDashed = (view: View, thread: Thread): boolean =>
  opensWithDash(view) || (thread.dashed && !tokenOf(view, view.sentence.first).lineStart)

const firstLetter = (view: View): number => {
  const words = view.text.slice(view.start, view.end)
  return view.start + (words.length - words.trimStart().length)
}

/** Nothing but the quotation stands in the sentence. */
const isWhole = (view: View, { spans }: Quoted): boolean => {
  const [first, ...others] = spans
  return (
    first !== undefined &&
    others.length === 0 &&
    view.text.slice(first.end, view.end).trim().length <= 2
  )
}

/** The scene of one sentence of a paragraph; the thread holds what was open before it. */
export const sceneOf = (
  views: readonly View[],
  index: number,
  view: View,
  thread: Thread,
): Scene => {
  const attributions = attributionsOf(view, thread)
  const quoted = quotedIn(view, thread.quoteDepth)
  const speaker = speakerHere(views, index, view, thread, attributions, quoted)
  const dashed = isDashed(view, thread) && speaker ? [{ start: view.start, end: view.end }] : []
  return { view, thread, attributions, quoted: [...quoted.spans, ...dashed], speaker }
}

/** What is left open behind the sentence, for those that follow. */
export const leaveOpen = (thread: Thread, { view, attributions, speaker }: Scene): void => {
  const { depth, spans } = quotedIn(view, thread.quoteDepth)
  thread.quoteDepth = depth
  const dashed = isDashed(view, thread)
  const spoken = spans.some((q) => isSpeech(view, q)) || dashed
  const last = attributions.findLast((a) => a.verb !== null) ?? null
  // "…, — said X." ends with the writer's words; what follows without a dash is the writer's too.
  thread.dashed = dashed && !(last && view.end - last.said.end < 3)
  thread.spoke = spoken ? (speaker ?? last) : null
  thread.quote = depth > 0 ? (speaker ?? last) : null
  // "X said:" opens a quotation that begins in the next sentence.
  if (/:\s*$/.test(view.text.slice(view.start, view.end))) thread.spoke = last
}

/** A new paragraph goes on with a quotation only where it opens one again, or a line of speech. */
export const beginParagraph = (thread: Thread, view: View | undefined): void => {
  const goesOn =
    view !== undefined && /^\s*[—–-]*\s*["“«„]/.test(view.text.slice(view.start, view.start + 8))
  thread.quoteDepth = 0
  thread.dashed = false
  if (!goesOn) thread.spoke = null
  thread.quote = null
}
