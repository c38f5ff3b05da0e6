import type { Sentence, TextView } from '../words/text-view.ts'
import type { Standing } from './numbers-in.ts'
import { countedBy } from './parts/kinds.ts'

const SENTENCES_BACK = 3

/** What the parts may be parts of: told just before, or further back by one who counts people or things. */
export const wholesBefore = (
  view: TextView,
  sentence: Sentence,
  counted: readonly (readonly Standing[])[],
  at: number,
): Standing[] => {
  const near = view
    .window(sentence, SENTENCES_BACK)
    .slice(0, -1)
    .toReversed()
    .flatMap((s) => counted[at - (sentence.index - s.index)] ?? [])
  const far = counted
    .slice(Math.max(0, at - SENTENCES_FAR), at)
    .toReversed()
    .flatMap((numbers) =>
      numbers.filter(
        (n) =>
          n.value >= FEWEST_FAR &&
          !near.includes(n) &&
          (n.fact !== null || saysAll(view, n) || isSpoken(view, n)),
      ),
    )
  const behind = counted
    .slice(at + 1, at + 1 + SENTENCES_AHEAD)
    .flatMap((numbers) => numbers.filter((n) => n.value >= FEWEST_FAR && saysAll(view, n)))
  return [...near, ...far, ...behind]
}

/** All that the text counted before, the nearest first: what a whole verdict or fate is told of. */
export const toldEver = (
  view: TextView,
  counted: readonly (readonly Standing[])[],
  at: number,
): Standing[] =>
  counted
    .slice(Math.max(0, at - SENTENCES_EVER), at)
    .toReversed()
    .flatMap((numbers) =>
      numbers.filter(
        ({ fact, ...n }) =>
          n.value >= FEWEST_EVER &&
          fact !== null &&
          fact.whole === null &&
          (countedBy(fact.noun).kind !== null || isSpoken(view, { ...n, fact })),
      ),
    )

/** "All eleven", «всех одиннадцати». */
const saysAll = (view: TextView, { start }: Standing): boolean =>
  /(?<!\p{L})(?:all|all (?:the|of the)|вс(?:е|ех|ем)|всего)\s$/iu.test(
    view.text.body.slice(Math.max(0, start - 16), start),
  )

/** Nobody spells out the number of a house or a page. */
const isSpoken = (view: TextView, number: Standing): boolean => !/\d/.test(view.slice(number))

/** Parts may stand paragraphs behind their whole; so far back a small number may be any other. */
const SENTENCES_FAR = 8
export const FEWEST_FAR = 5
const SENTENCES_AHEAD = 4
const SENTENCES_EVER = 60
const FEWEST_EVER = 8
