import { type DateValue, dateContains } from '../../domain/dates.ts'
import { dayNumber } from '../../domain/day.ts'
import { overlap, wordsOf } from '../shared-words.ts'
import type { ChronologyEntry } from '../views.ts'
import type { Collapsed } from './collapse.ts'

/** An entry whose source gives a date. */
export interface DatedEntry extends ChronologyEntry {
  readonly time: { readonly is: 'stated'; readonly value: DateValue }
}

/** What may be one event told several times. */
export interface EntryGroup {
  time: DateValue
  readonly entries: [DatedEntry, ...DatedEntry[]]
}

interface OpenGroup extends EntryGroup {
  readonly words: ReadonlySet<string>[]
}

/** Of the words of the shorter telling, this share must stand in the other one too. */
const SAME_WORDS = 0.4

/** A date may lie within another when that one is at most this long: a night, a week. */
const LONGEST_CONTAINING_DAYS = 7

/** Groups looked at per type and first day: enough for any real day, a bound for made-up material. */
const MOST_COMPARED = 200

const firstDay = ({ earliest }: DateValue): number | null =>
  earliest === null ? null : dayNumber(earliest)

const daysLong = ({ earliest, latest }: DateValue): number =>
  earliest === null || latest === null
    ? Number.POSITIVE_INFINITY
    : dayNumber(latest) - dayNumber(earliest) + 1

const sameDays = (a: DateValue, b: DateValue): boolean =>
  a.earliest === b.earliest && a.latest === b.latest

/** True when one date lies in the other and the longer one is still short. */
const fits = (a: DateValue, b: DateValue): boolean => {
  if (sameDays(a, b)) return true
  const wider = dateContains(a, b) ? a : dateContains(b, a) ? b : null
  return wider !== null && daysLong(wider) <= LONGEST_CONTAINING_DAYS
}

/**
 * Puts together entries that may tell one event: the same kind of happening, dates that fit, and words
 * in common. Nothing is merged: each entry stays whole. Entries come in and go out in order of date.
 */
export const groupEntries = (entries: readonly Collapsed<DatedEntry>[]): EntryGroup[] => {
  const groups: OpenGroup[] = []
  const byDay = new Map<string, OpenGroup[]>()
  for (const { entry, families } of entries) {
    const time = entry.time.value
    const words = wordsOf(entry.passage.exact)
    const near = keysNear(families, firstDay(time)).flatMap((key) =>
      (byDay.get(key) ?? []).slice(-MOST_COMPARED),
    )
    const group = near.find(
      (open) => fits(open.time, time) && open.words.some((w) => overlap(w, words) >= SAME_WORDS),
    )
    if (group) {
      group.entries.push(entry)
      group.words.push(words)
      if (daysLong(time) > daysLong(group.time)) group.time = time
      continue
    }
    const fresh: OpenGroup = { time, entries: [entry], words: [words] }
    groups.push(fresh)
    for (const family of families) {
      const key = keyOf(family, firstDay(time))
      const there = byDay.get(key)
      if (there) there.push(fresh)
      else byDay.set(key, [fresh])
    }
  }
  return groups
}

const keyOf = (family: string, day: number | null): string => `${family} ${day}`

/** Under which keys a group that fits may stand: the same day, or a few days before. */
const keysNear = (families: ReadonlySet<string>, day: number | null): string[] => {
  const days =
    day === null ? [null] : Array.from({ length: LONGEST_CONTAINING_DAYS }, (_, back) => day - back)
  return [...families].flatMap((family) => days.map((d) => keyOf(family, d)))
}
