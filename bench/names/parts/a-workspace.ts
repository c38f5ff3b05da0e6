import { orThrow } from '../../../src/domain/failure.ts'
import { matchAll } from '../../../src/domain/names/index/match-all.ts'
import { buildNameIndex } from '../../../src/domain/names/index/name-index.ts'
import { randomFrom } from '../../search/documents.ts'
import { inventNames } from './invented-names.ts'
import { type Cost, costOf, megabytesHeld, seconds, verdict } from './measure.ts'

const bars = { minutes: 5 }

interface Run {
  readonly mentions: number
  readonly cost: Cost
}

/** All likely pairs of workspaces of an eighth, a quarter, a half and all of so many mentions. */
export const aWorkspace = (mentions: number): boolean => {
  matchOnce(Math.ceil(mentions / 50), false)
  const runs = [8, 4, 2, 1].map((part) => matchOnce(Math.ceil(mentions / part), true))
  const [least, most] = [runs[0], runs.at(-1)]
  if (!least || !most) return false
  const fast = most.cost.wall <= bars.minutes * 60_000
  console.log(
    `  ${most.mentions} mentions matched in ${(most.cost.wall / 60_000).toFixed(2)} minutes (less than ${bars.minutes}): ${verdict(fast)}`,
  )
  const growth = growthOf(least, most)
  const grows = growth <= 1
  console.log(
    `  from ${least.mentions} to ${most.mentions} the cost grew ${growth.toFixed(2)} times as much as n log n (at most 1): ${verdict(grows)}`,
  )
  return fast && grows
}

/** How much faster than n log n the processor's time grew: 1 is just so. */
const growthOf = (from: Run, to: Run): number => {
  const work = ({ mentions }: Run): number => mentions * Math.log(mentions)
  return to.cost.cpu / from.cost.cpu / (work(to) / work(from))
}

const matchOnce = (mentions: number, told: boolean): Run => {
  const { written, persons } = inventNames(randomFrom(8_080), mentions)
  const names = written.map((each, n) => ({ id: String(n), written: each }))
  const before = megabytesHeld()
  const { value, cost } = costOf(() => {
    const index = buildNameIndex(names)
    let [same, unsure] = [0, 0]
    for (const { matches } of orThrow(matchAll(index)))
      for (const { comparison } of matches) comparison.verdict === 'same' ? same++ : unsure++
    return { index, same, unsure }
  })
  if (told)
    console.log(
      `  ${mentions} mentions of ${persons.length} persons in ${value.index.forms.count} ways: ${seconds(cost)}; ${value.same} pairs of ways compare as the same, ${value.unsure} are left to a person; ${(megabytesHeld() - before).toFixed(0)} MB held`,
    )
  return { mentions, cost }
}
