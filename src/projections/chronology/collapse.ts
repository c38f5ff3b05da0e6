import { type Span, spansOverlap } from '../../domain/text-span.ts'
import type { ChronologyEntry } from '../views.ts'
import { familyOf } from './family.ts'

/** An entry that stands for all claims of the same words, with the kinds of happening they tell of. */
export interface Collapsed<E extends ChronologyEntry = ChronologyEntry> {
  readonly entry: E
  readonly families: ReadonlySet<string>
}

/** Only what is said in the same text, way, name and time can stand for one another. */
const sameSaying = ({ passage, mode, originator, time }: ChronologyEntry): string =>
  JSON.stringify([
    passage.textId,
    mode,
    originator.is === 'stated' ? originator.value.key : originator.is,
    time.is === 'stated' ? time.value.edtf : time.is,
  ])

/** What a person has reviewed stands first, then the longest words, then the earlier claim. */
const compareTelling = (a: ChronologyEntry, b: ChronologyEntry): number =>
  Number(a.state === 'proposed') - Number(b.state === 'proposed') ||
  lengthOf(b.passage) - lengthOf(a.passage) ||
  (a.claimId < b.claimId ? -1 : 1)

const lengthOf = ({ start, end }: Span): number => end - start

/**
 * Rules may draw several claims from one sentence: an event, a status, an answer. A reader sees the
 * sentence once; the ids of the other claims stay with the entry. Nothing of another mode or originator
 * is ever folded in.
 */
export const collapse = <E extends ChronologyEntry>(entries: readonly E[]): Collapsed<E>[] => {
  const sayings = new Map<string, E[]>()
  for (const entry of entries) {
    const key = sameSaying(entry)
    const known = sayings.get(key)
    if (known) known.push(entry)
    else sayings.set(key, [entry])
  }
  return [...sayings.values()].flatMap((alike) => overlapping(alike).map(oneFor))
}

/** Runs of entries whose passages overlap, in order of the text. */
const overlapping = <E extends ChronologyEntry>(entries: readonly E[]): [E, ...E[]][] => {
  const runs: [E, ...E[]][] = []
  let reach: Span = { start: -1, end: -1 }
  for (const entry of [...entries].sort((a, b) => a.passage.start - b.passage.start)) {
    const run = runs.at(-1)
    if (run && spansOverlap(reach, entry.passage)) {
      run.push(entry)
      reach = { start: reach.start, end: Math.max(reach.end, entry.passage.end) }
    } else {
      runs.push([entry])
      reach = entry.passage
    }
  }
  return runs
}

const oneFor = <E extends ChronologyEntry>(run: [E, ...E[]]): Collapsed<E> => {
  const [first, ...others] = [...run].sort(compareTelling)
  const entry = first ?? run[0]
  return {
    entry: { ...entry, alsoClaimIds: others.map(({ claimId }) => claimId) },
    families: new Set(run.map(familyOf)),
  }
}
