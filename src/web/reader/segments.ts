/** Cutting a stretch of text into paragraphs, and each into pieces that the same claims are pinned to. */

export interface Pin {
  readonly claimId: string
  readonly start: number
  readonly end: number
  /** The first passage of its claim. */
  readonly first?: true
}

export interface Segment {
  readonly start: number
  readonly end: number
  /** Claims pinned here, the one with the shortest passage first. */
  readonly pins: readonly Pin[]
}

export interface Paragraph {
  readonly start: number
  /** Before the line break. */
  readonly end: number
  readonly segments: readonly Segment[]
}

const lengthOf = ({ start, end }: Pin): number => end - start

const segmentsOf = (start: number, end: number, pins: readonly Pin[]): readonly Segment[] => {
  const cuts = new Set([start, end])
  for (const pin of pins) {
    cuts.add(Math.max(start, pin.start))
    cuts.add(Math.min(end, pin.end))
  }
  const at = [...cuts].sort((a, b) => a - b)
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1] ?? end
    return {
      start: from,
      end: to,
      pins: pins
        .filter((pin) => pin.start <= from && pin.end >= to)
        .sort((a, b) => lengthOf(a) - lengthOf(b)),
    }
  })
}

/**
 * Paragraphs of `body`, which begins at `offset` of its text; pins are positions in the text.
 * Every character of the body but the line breaks is in exactly one segment.
 */
export const paragraphsOf = (
  body: string,
  offset: number,
  pins: readonly Pin[],
): readonly Paragraph[] => {
  const waiting = [...pins].sort((a, b) => a.start - b.start)
  let active: Pin[] = []
  let next = 0
  let start = 0
  const paragraphs: Paragraph[] = []
  while (start <= body.length) {
    const newline = body.indexOf('\n', start)
    const end = newline < 0 ? body.length : newline
    const from = offset + start
    const to = offset + end
    for (let pin = waiting[next]; pin !== undefined && pin.start < to; pin = waiting[next]) {
      active.push(pin)
      next++
    }
    active = active.filter((pin) => pin.end > from)
    if (to > from) {
      const here = active.filter((pin) => pin.start < to)
      paragraphs.push({ start: from, end: to, segments: segmentsOf(from, to, here) })
    }
    start = end + 1
  }
  return paragraphs
}
