/** Matching what a system found with what the gold holds, one to one, and the figures of it. */
import type { Found } from './report.ts'

export interface Wanted {
  readonly file: string
  readonly label: string
}

export interface Row {
  readonly name: string
  readonly gold: number | null
  readonly found: number
  readonly wrong: number | null
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Score {
  readonly rows: readonly Row[]
  readonly misses: readonly string[]
}

const rounded = (figure: number) => (Number.isNaN(figure) ? null : Number(figure.toFixed(3)))

/** Right when matched one to one; what matches nothing, and nothing to be ignored, is wrong. */
export function tally<W extends Wanted>(
  name: string,
  wanted: readonly W[],
  system: readonly Found[],
  matches: (want: W, item: Found) => boolean,
  ignored: readonly W[] = [],
): Score {
  const used = new Set<number>()
  const missed = wanted.filter((want) => {
    const at = system.findIndex((item, i) => !used.has(i) && matches(want, item))
    if (at >= 0) used.add(at)
    return at < 0
  })
  const known = [...ignored, ...wanted]
  const wrong = system.filter(
    (item, i) => !used.has(i) && !known.some((want) => matches(want, item)),
  )
  const recall = used.size / wanted.length
  const precision = used.size / (used.size + wrong.length)
  const f1 = used.size === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const row: Row = {
    name,
    gold: wanted.length,
    found: used.size,
    wrong: wrong.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
  }
  return {
    rows: [row],
    misses: [
      ...missed.map(({ file, label }) => `${name}: missed ${file}: ${label}`),
      ...wrong.map(({ file, text, edtf, value }) => {
        const read = JSON.stringify(edtf ?? value ?? '')
        return `${name}: spurious ${file}: ${JSON.stringify(text)} ${read}`
      }),
    ],
  }
}

/** Where only what is missed counts. */
export function recallOf<W>(
  name: string,
  wanted: readonly W[],
  isFound: (want: W) => boolean,
  missed: (want: W) => string,
  wrong: number | null = null,
): Score {
  const misses = wanted.filter((want) => !isFound(want))
  const hits = wanted.length - misses.length
  const row: Row = {
    name,
    gold: wanted.length,
    found: hits,
    wrong,
    precision: null,
    recall: rounded(hits / wanted.length || 0),
    f1: null,
  }
  return { rows: [row], misses: misses.map(missed) }
}

export const together = (scores: readonly Score[]): Score => ({
  rows: scores.flatMap(({ rows }) => rows),
  misses: scores.flatMap(({ misses }) => misses),
})
