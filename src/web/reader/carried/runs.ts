import type { Span } from '../../../domain/text-span.ts'
import type { CarriedOver } from '../../../server/answers.ts'

/** Sentences of a text that also stand in other sources, put together as the reader shows them. */

type With = CarriedOver['with'][number]

/** One place elsewhere where a sentence stands too. */
export interface CarriedPlace extends Pick<With, 'sourceId' | 'sourceNumber' | 'sourceName'> {
  /** Which of the two texts is dated earlier, where the dates tell. */
  readonly earlier: With['earlier']
  readonly there: Span
  /** 1 for the same words. */
  readonly likeness: number
}

export interface CarriedSentence {
  readonly here: Span
  /** By the number of the source. */
  readonly places: readonly CarriedPlace[]
}

/** Sentences one behind another that stand in the same sources: one mark is enough for them. */
export interface CarriedRun extends Span {
  readonly sentences: number
  /** Where the first of them stands. */
  readonly places: readonly CarriedPlace[]
}

/** Every sentence that stands elsewhere, once, in the order of the text. */
export const carriedSentences = ({ with: others }: CarriedOver): readonly CarriedSentence[] => {
  const found = new Map<string, { here: Span; places: CarriedPlace[] }>()
  for (const { sentences, sourceId, sourceNumber, sourceName, earlier } of others) {
    for (const { here, there, likeness } of sentences) {
      const key = `${here.start}-${here.end}`
      const sentence = found.get(key) ?? { here, places: [] }
      sentence.places.push({ sourceId, sourceNumber, sourceName, earlier, there, likeness })
      found.set(key, sentence)
    }
  }
  for (const { places } of found.values())
    places.sort((a, b) => a.sourceNumber - b.sourceNumber || a.there.start - b.there.start)
  return [...found.values()].sort((a, b) => a.here.start - b.here.start)
}

const sourcesOf = (places: readonly CarriedPlace[]): string =>
  [...new Set(places.map(({ sourceId }) => sourceId))].join()

/** The runs that touch the part of the text whose characters are `body`, which begins at `offset`. */
export const carriedRuns = (
  sentences: readonly CarriedSentence[],
  body: string,
  offset: number,
): readonly CarriedRun[] => {
  const runs: CarriedRun[] = []
  for (const { here, places } of sentences) {
    if (here.end <= offset || here.start >= offset + body.length) continue
    const last = runs.at(-1)
    const goesOn =
      last !== undefined &&
      sourcesOf(last.places) === sourcesOf(places) &&
      body.slice(last.end - offset, here.start - offset).trim() === ''
    if (goesOn)
      runs[runs.length - 1] = {
        ...last,
        end: Math.max(last.end, here.end),
        sentences: last.sentences + 1,
      }
    else runs.push({ start: here.start, end: here.end, sentences: 1, places })
  }
  return runs
}

/** The places of the sentences that these words stand in, each once. */
export const placesOfWords = (
  sentences: readonly CarriedSentence[],
  words: readonly Span[],
): readonly CarriedPlace[] =>
  sentences
    .filter(({ here }) => words.some(({ start, end }) => start < here.end && end > here.start))
    .flatMap(({ places }) => places)
