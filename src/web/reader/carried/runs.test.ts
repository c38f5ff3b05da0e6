import { describe, expect, it } from 'vitest'
import { newId } from '../../../domain/ids.ts'
import type { CarriedOver } from '../../../server/answers.ts'
import { carriedRuns, carriedSentences, placesOfWords } from './runs.ts'

const body = 'One is here. Two is here.\nThree is here. Mine alone. Four is here.'
const at = (words: string) => {
  const start = body.indexOf(words)
  return { start, end: start + words.length }
}
const pair = (words: string, start = 0) => ({
  here: at(words),
  there: { start, end: start + words.length },
  likeness: 1,
})
const other = (sourceNumber: number, sentences: ReturnType<typeof pair>[]) => ({
  sourceId: newId('source'),
  sourceNumber,
  sourceName: `Source ${sourceNumber}`,
  textId: newId('text'),
  share: 0.5,
  shareThere: 0.5,
  nearDuplicate: false,
  earlier: 'not-known' as const,
  sentences,
})
const over = (...others: ReturnType<typeof other>[]): CarriedOver => ({
  sourceId: newId('source'),
  textId: newId('text'),
  sentences: 5,
  with: others,
})
const words = (runs: readonly { start: number; end: number }[]) =>
  runs.map(({ start, end }) => body.slice(start, end))

const [one, two, three, four] = ['One is here.', 'Two is here.', 'Three is here.', 'Four is here.']

describe('sentences that stand elsewhere too', () => {
  it('are one run while nothing of this text alone stands between them', () => {
    const sentences = carriedSentences(
      over(
        other(
          2,
          [one, two, three, four].map((s) => pair(s)),
        ),
      ),
    )
    const runs = carriedRuns(sentences, body, 0)
    expect(words(runs)).toEqual([`${one} ${two}\n${three}`, four])
    expect(runs.map((run) => run.sentences)).toEqual([3, 1])
  })

  it('are another run where they stand in other sources', () => {
    const sentences = carriedSentences(
      over(other(7, [pair(one), pair(two)]), other(3, [pair(two)])),
    )
    const runs = carriedRuns(sentences, body, 0)
    expect(words(runs)).toEqual([one, two])
    expect(runs[1]?.places.map(({ sourceNumber }) => sourceNumber)).toEqual([3, 7])
  })

  it('are left out where they stand in another part of the text', () => {
    const sentences = carriedSentences(over(other(2, [pair(one), pair(four)])))
    const from = body.indexOf('Three')
    expect(words(carriedRuns(sentences, body.slice(from), from))).toEqual([four])
  })

  it('are found for the words of a claim, each place once, and none for the words beside', () => {
    const sentences = carriedSentences(over(other(2, [pair(one, 40), pair(two, 60)])))
    const places = placesOfWords(sentences, [at('One'), at('here')])
    expect(places.map(({ there }) => there.start)).toEqual([40])
    expect(placesOfWords(sentences, [at('Mine alone.')])).toEqual([])
  })
})
