import { newId } from '../../src/domain/ids.ts'
import type { Span } from '../../src/domain/text-span.ts'
import { readText } from '../../src/reading/index.ts'
import { makePassage, provePassage } from '../../src/texts/passages.ts'

const context = { language: null, sourceDate: null }
const textId = newId('text')

const isWithin = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  end > start &&
  end <= text.length

/** Every span in a statement: the names within it, wherever they stand. */
function* spansIn(value: unknown): Generator<Span & { readonly written: string | null }> {
  if (typeof value !== 'object' || value === null) return
  if (
    'start' in value &&
    'end' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    const written = 'written' in value && typeof value.written === 'string' ? value.written : null
    yield { start: value.start, end: value.end, written }
  }
  for (const inner of Object.values(value)) yield* spansIn(inner)
}

/** What is wrong with the reading of a text, in one line; null when nothing is. */
export const faultOf = (text: string): string | null => {
  const { dates, counts, names, articles, proposals } = readText(text, context)
  for (const mark of [...dates, ...counts, ...names, ...articles]) {
    if (!isWithin(mark, text)) return `${mark.madeBy.rule}: a mark outside the text`
    if (text.slice(mark.start, mark.end) !== mark.words) return `${mark.madeBy.rule}: other words`
  }
  for (const { spans, statement, madeBy } of proposals) {
    for (const span of spans) {
      if (!isWithin(span, text)) return `${madeBy.rule}: a span outside the text`
      if (provePassage(text, makePassage(text, textId, span)).is !== 'proved')
        return `${madeBy.rule}: a pin that does not prove`
    }
    for (const span of spansIn(statement)) {
      if (!isWithin(span, text)) return `${madeBy.rule}: a name outside the text`
      if (span.written !== null && text.slice(span.start, span.end) !== span.written)
        return `${madeBy.rule}: a name in other words`
    }
  }
  return null
}

/** The same, where a rule that throws is a fault too. */
export const faultOrCrash = (text: string): string | null => {
  try {
    return faultOf(text)
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** The least processor time of a few runs, in milliseconds: what else the machine does must not count. */
const fastest = (text: string, runs: number): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const begun = process.threadCpuUsage()
    readText(text, context)
    const { user, system } = process.threadCpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

const TIMES = 8
/** Eight times the text may take so many times as long; a square would take 64 times. */
const MOST = 24
const TRIES = 4

/** Below so many milliseconds the processor's clock tells nothing. */
const ENOUGH = 15
const MOST_REPEATED = 100_000

/** The repetition from which on a reading takes long enough to be measured. */
const measurable = (piece: string, repetitions: number): number => {
  let times = repetitions
  while (times < MOST_REPEATED && fastest(piece.repeat(times), 1) < ENOUGH) times *= 2
  return times
}

/** How many times as long eight times the repetition takes; measured again while it seems too long. */
export const growthOf = (piece: string, repetitions = 1_000): number => {
  const times = measurable(piece, repetitions)
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < TRIES && least > MOST; tries++) {
    const small = Math.max(fastest(piece.repeat(times), 2), ENOUGH)
    least = Math.min(least, fastest(piece.repeat(times * TIMES), 1) / small)
  }
  return least
}

export const isLinear = (growth: number): boolean => growth <= MOST
