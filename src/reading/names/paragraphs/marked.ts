import type { Span } from '../../../domain/text-span.ts'

export interface Marked extends Span {
  readonly of: 'person' | 'place' | 'body'
  /** May be left out. */
  readonly optional: boolean
}

const OF: Readonly<Record<string, Marked['of']>> = { p: 'person', l: 'place', o: 'body' }
const MARK = /\[([plo])(\??) ([^\]]+)\]/g

/** The paragraph without its marks, and where they stood. */
export const unmarked = (paragraph: string): { text: string; names: Marked[] } => {
  let text = ''
  let at = 0
  const names: Marked[] = []
  for (const match of paragraph.matchAll(MARK)) {
    const of = OF[match[1] ?? '']
    if (of === undefined) continue
    text += paragraph.slice(at, match.index)
    const words = match[3] ?? ''
    names.push({
      of,
      optional: match[2] === '?',
      start: text.length,
      end: text.length + words.length,
    })
    text += words
    at = match.index + match[0].length
  }
  return { text: text + paragraph.slice(at), names }
}
