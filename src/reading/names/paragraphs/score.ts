/** Compares the names read in the marked paragraphs with the marks, as the scorer of readings does. */
import { readText } from '../../index.ts'
import { type Marked, unmarked } from './marked.ts'

export interface Score {
  readonly of: Marked['of']
  readonly marked: number
  readonly found: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** One kind of name over some paragraphs. A body where none is marked is not held against the reader. */
export const scoreOf = (paragraphs: readonly string[], of: Marked['of']): Score => {
  let marked = 0
  const missed: string[] = []
  const wrong: string[] = []
  for (const paragraph of paragraphs) {
    const { text, names } = unmarked(paragraph)
    const read = readText(text, { language: null, sourceDate: null }).names.filter(
      (n) => n.named.of === of,
    )
    const mine = names.filter((n) => n.of === of)
    for (const name of mine.filter((n) => !n.optional)) {
      marked++
      if (!read.some((r) => overlap(r, name))) missed.push(text.slice(name.start, name.end))
    }
    for (const r of read) {
      if (!(of === 'person' ? mine : names).some((n) => overlap(r, n))) wrong.push(r.words)
    }
  }
  return { of, marked, found: marked - missed.length, missed, wrong }
}

export const f1Of = (score: Score): number =>
  (2 * score.found) / (score.marked + score.found + score.wrong.length)
