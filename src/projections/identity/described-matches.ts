import { pairKey } from '../../domain/identity/decision.ts'
import { foldedName } from '../../domain/identity/recorded.ts'
import type { NameForm } from '../../domain/names/index/match-all.ts'
import { skeletonOf } from '../../domain/names/index/skeleton.ts'
import { namePartsOf } from '../../domain/names/name-parts.ts'
import { placeSounds } from '../../domain/places/place-sounds.ts'
import { judgeDescribed } from './judge-described.ts'
import type { LikelyMatch } from './likely-match.ts'
import type { NameRecord } from './records.ts'
import type { Telling, ToldOf } from './told-of.ts'
import type { PairJudged } from './views.ts'

/** What more persons of one source share tells none of them from the others. */
const MOST_SHARING = 3

/**
 * Descriptions and those they may be of, in other sources: found by what is told of both, never all
 * beside all, and only where few of a source share it. They are as many as the descriptions, not as the
 * names.
 */
export const describedMatches = (
  records: readonly NameRecord[],
  telling: Telling,
): readonly LikelyMatch[] => {
  const proposals = proposalsOf(records, telling)
  const judge = judgeAmong(proposals, telling)
  return [...Map.groupBy(proposals, ([one]) => one)].flatMap(([one, pairs]) =>
    formsOf(pairs.map(([, other]) => other)).map(
      (right): LikelyMatch => ({ left: formOf(one, [one]), right, judge }),
    ),
  )
}

/** How a pair is judged among all that come into question. */
export const describedJudge = (
  records: readonly NameRecord[],
  telling: Telling,
): ((sides: readonly [NameRecord, NameRecord]) => PairJudged) =>
  judgeAmong(proposalsOf(records, telling), telling)

/** A description, and whom it may be of. */
type Proposal = readonly [NameRecord, NameRecord]

const proposalsOf = (records: readonly NameRecord[], telling: Telling): readonly Proposal[] => {
  const described = records.filter((record) => record.described)
  if (described.length === 0) return []
  const byKey = keyed(records, telling)
  const seen = new Set<string>()
  return described.flatMap((one) => {
    const others = [...candidatesOf(one, telling, byKey)].filter(
      (other) =>
        !seen.has(pairKey(one.id, other.id)) &&
        judgeDescribed([one, other], telling, false).verdict !== 'distinct',
    )
    for (const other of others) seen.add(pairKey(one.id, other.id))
    return others.map((other): Proposal => [one, other])
  })
}

const judgeAmong = (
  proposals: readonly Proposal[],
  telling: Telling,
): ((sides: readonly [NameRecord, NameRecord]) => PairJudged) => {
  const inSource = new Map<string, Set<string>>()
  for (const [one, other] of proposals)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const key = `${a.id} ${b.sourceId}`
      // A family name and the fuller one that it stands for are of one.
      inSource.set(
        key,
        (inSource.get(key) ?? new Set()).add(b.described ? b.id : (b.fuller ?? b.name)),
      )
    }
  return ([a, b]) => {
    const isAlone = [`${a.id} ${b.sourceId}`, `${b.id} ${a.sourceId}`].every(
      (key) => inSource.get(key)?.size === 1,
    )
    return judgeDescribed([a, b], telling, isAlone)
  }
}

/** Those of other sources with whom a description shares something that few of that source have. */
const candidatesOf = (
  one: NameRecord,
  telling: Telling,
  byKey: ReadonlyMap<string, readonly NameRecord[]>,
): ReadonlySet<NameRecord> => {
  const found = new Set<NameRecord>()
  for (const key of keysOf(telling.of(one.id))) {
    const others = (byKey.get(key) ?? []).filter(({ sourceId }) => sourceId !== one.sourceId)
    for (const [, ofSource] of Map.groupBy(others, ({ sourceId }) => sourceId))
      if (ofSource.length <= MOST_SHARING) for (const other of ofSource) found.add(other)
  }
  return found
}

const keyed = (
  records: readonly NameRecord[],
  telling: Telling,
): ReadonlyMap<string, readonly NameRecord[]> => {
  const byKey = new Map<string, NameRecord[]>()
  for (const record of records)
    for (const key of keysOf(telling.of(record.id))) {
      const known = byKey.get(key)
      if (known) known.push(record)
      else byKey.set(key, [record])
    }
  return byKey
}

/** The consonants of the last word of a name: the rest is compared. */
const soundsOfName = (name: string): string => {
  const last = namePartsOf(name).findLast(({ kind }) => kind === 'word')
  return last ? skeletonOf(last.sounds) : foldedName(name)
}

/** What must be shared for two to be looked at: each a thing that few share. */
const keysOf = (told: ToldOf): ReadonlySet<string> =>
  new Set([
    ...told.lawyers.map((name) => `lawyer ${soundsOfName(name)}`),
    ...told.kin.map(({ relation, of }) => `${relation} ${soundsOfName(of)}`),
    ...told.deeds.flatMap(({ deed }) => [...deed.acts].map((act) => `deed ${act}`)),
    ...told.fates.flatMap(({ fate, on }) => [
      ...(fate.charged ? ['killed, and charged'] : []),
      ...(on ? [`killed ${on.day}`] : []),
    ]),
    ...told.statuses.flatMap(({ status, articles, term, on }) => [
      ...(term === null ? [] : articles.map((article) => `${article} ${term}`)),
      ...(on ? [`${status} ${on.day}`] : []),
    ]),
    ...told.ages.flatMap(({ years }) =>
      told.homes.map((home) => `${years} ${skeletonOf(placeSounds(home))}`),
    ),
  ])

/** Names that are written alike are of one form: of two forms one pair stands for the others. */
const formsOf = (records: readonly NameRecord[]): readonly NameForm[] =>
  [...Map.groupBy(records, writtenAs)].flatMap(([, [first, ...others]]) =>
    first ? [formOf(first, [first, ...others])] : [],
  )

const formOf = (record: NameRecord, alike: readonly NameRecord[]): NameForm => ({
  written: writtenAs(record),
  ids: alike.map(({ id }) => id),
})

/** Two descriptions in the same words may be of two. */
const writtenAs = ({ id, name, described }: NameRecord): string =>
  described ? `${foldedName(name)} ${id}` : foldedName(name)
