import type { Viewer } from '../../access/viewer.ts'
import type { RecordId } from '../../domain/ids.ts'
import type { ReadFrom } from '../claims/reader.ts'
import type { LikelyPair } from './best-pairs.ts'
import type { MaybeTwo } from './namesakes.ts'
import type { NameRecord } from './records.ts'
import { placesShown, recordShower } from './shown.ts'
import type { PairShown } from './views.ts'

/** Pairs with the passages to judge by: null where the viewer may not see a side. */
interface PairShower {
  /** Two records, with a word where the name of one may be of two in its source. */
  readonly pair: (pair: LikelyPair, doubted: ReadonlySet<RecordId>) => Promise<PairShown | null>
  /** One name that may be of two: the places that tell of one beside those that tell of another. */
  readonly two: (two: MaybeTwo) => Promise<PairShown | null>
}

export const pairShower = async (
  viewer: Viewer,
  from: ReadFrom,
  addressOf: (record: RecordId) => RecordId,
): Promise<PairShower> => {
  const show = await recordShower(viewer, from)
  return {
    async pair({ left, right, ...judged }, doubted) {
      const [a, b] = await Promise.all([show(left), show(right)])
      if (!a || !b) return null
      return {
        ...judged,
        lines: [...judged.lines, ...doubts([left, right], doubted)],
        left: a,
        right: b,
        leftPerson: addressOf(left.id),
        rightPerson: addressOf(right.id),
        within: null,
      }
    },
    async two({ record, other, stay, go, untold, verdict, score, lines, algorithm }) {
      const [a, b] = await Promise.all([
        show({ ...record, places: stay }),
        show({ ...record, places: go, id: other }),
      ])
      if (!a || !b) return null
      const person = addressOf(record.id)
      return {
        ...{ verdict, score, lines, algorithm },
        left: a,
        right: b,
        leftPerson: person,
        rightPerson: person,
        within: { untold: await placesShown(from, { ...record, places: untold }) },
      }
    },
  }
}

const doubts = (
  sides: readonly NameRecord[],
  doubted: ReadonlySet<RecordId>,
): readonly string[] => {
  const names = new Set(sides.filter(({ id }) => doubted.has(id)).map(({ name }) => name))
  return [...names].map((name) => `In its source “${name}” may be of two: decide that first`)
}
