import { orThrow } from '../../../src/domain/failure.ts'
import { matchAll } from '../../../src/domain/names/index/match-all.ts'
import { buildNameIndex } from '../../../src/domain/names/index/name-index.ts'
import { randomFrom } from '../../search/documents.ts'
import { type InventedNames, inventMentions, inventNames } from './invented-names.ts'
import { shareMatched } from './joined.ts'
import { type Cost, costOf, seconds, verdict } from './measure.ts'

const bars = { minutes: 5 }
const WARMING = 4000

interface Run {
  readonly mentions: number
  readonly cost: Cost
}

/** All likely pairs of workspaces of an eighth, a quarter, a half and all of so many mentions. */
export const aWorkspace = (mentions: number): boolean => {
  matchOnce(inventMentions(randomFrom(1), WARMING))
  console.log('  as in an archive, where some persons stand in hundreds of texts and most in one:')
  const runs = [8, 4, 2, 1].map((part) =>
    told(inventMentions(randomFrom(8_080), Math.ceil(mentions / part))),
  )
  const [least, most] = [runs[0], runs.at(-1)]
  if (!least || !most) return false
  const fast = most.cost.wall <= bars.minutes * 60_000
  console.log(
    `    ${most.mentions} mentions matched in ${(most.cost.wall / 60_000).toFixed(2)} minutes (less than ${bars.minutes}): ${verdict(fast)}`,
  )
  const ratios = runs.slice(1).map((run) => growthOf(least, run))
  const grows = growthOf(least, most) <= 1
  console.log(
    `    cost beside n log n, from ${least.mentions} on: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} (the last at most 1): ${verdict(grows)}`,
  )
  tellShare('as in an archive', inventMentions(randomFrom(8_080), Math.ceil(mentions / 8)))
  harder(mentions)
  return fast && grows
}

const tellShare = (kind: string, invented: InventedNames): void => {
  const { pairs, matched, joined } = shareMatched(invented)
  console.log(
    `    ${invented.written.length} mentions, ${kind}: of ${pairs} pairs of ways of one person that compare as the same ${matched.toFixed(4)} are matched themselves, ${joined.toFixed(4)} are joined by matches`,
  )
}

/**
 * No bar is set for this one: every person stands there once to four times, so that there are more than
 * twice as many persons, and the namesakes among them, which are pairs too, grow as their square.
 */
const harder = (mentions: number): void => {
  console.log('  harder, where nobody is named more than four times:')
  const [least, most] = [8, 1].map((part) =>
    told(inventNames(randomFrom(8_080), Math.ceil(mentions / part))),
  )
  if (least && most)
    console.log(`    cost beside n log n: ${growthOf(least, most).toFixed(2)} (no bar)`)
  tellShare('harder', inventNames(randomFrom(8_080), Math.ceil(mentions / 8)))
}

/** How much faster than n log n the processor's time grew: 1 is just so. */
const growthOf = (from: Run, to: Run): number => {
  const work = ({ mentions }: Run): number => mentions * Math.log(mentions)
  return to.cost.cpu / from.cost.cpu / (work(to) / work(from))
}

const told = (invented: InventedNames): Run => {
  const { ways, same, unsure, cost } = matchOnce(invented)
  const mentions = invented.written.length
  console.log(
    `    ${mentions} mentions of ${invented.persons.length} persons in ${ways} ways: ${seconds(cost)}; ${same} pairs of ways compare as the same, ${unsure} are left open`,
  )
  return { mentions, cost }
}

const matchOnce = ({ written }: InventedNames) => {
  const names = written.map((each, n) => ({ id: String(n), written: each }))
  const { value, cost } = costOf(() => {
    const index = buildNameIndex(names)
    let [same, unsure] = [0, 0]
    for (const { matches } of orThrow(matchAll(index)))
      for (const { comparison } of matches) comparison.verdict === 'same' ? same++ : unsure++
    return { ways: index.forms.count, same, unsure }
  })
  return { ...value, cost }
}
