import { compareNames } from '../../../src/domain/names/compare-names.ts'
import { candidatesOf, NameFinder } from '../../../src/domain/names/index/candidates.ts'
import {
  buildNameIndex,
  bytesOfIndex,
  type IndexedName,
  idsAt,
  type NameIndex,
  writtenAt,
} from '../../../src/domain/names/index/name-index.ts'
import { NameSearch } from '../../../src/domain/names/index/search-names.ts'
import { randomFrom } from '../../search/documents.ts'
import { type InventedNames, inventNames, writeName } from './invented-names.ts'
import { linearScan } from './linear-scan.ts'
import { costOf, megabytesHeld, quantile, seconds, verdict } from './measure.ts'

const ASKED = 1000
const WARMING = 100
const BEST = 50
const bars = { milliseconds: 25, recall: 0.99 }

interface Query {
  readonly written: string
  readonly person: number
}

/** New ways of writing persons of the index. */
const queriesFor = ({ personOf, persons }: InventedNames, count: number): readonly Query[] => {
  const random = randomFrom(5_050)
  return Array.from({ length: count }, () => {
    const person = personOf[Math.floor(random() * personOf.length)] ?? 0
    const who = persons[person]
    return { written: who ? writeName(random, who) : '', person }
  })
}

const namesOf = ({ written }: InventedNames): readonly IndexedName[] =>
  written.map((each, n) => ({ id: String(n), written: each }))

/** One query against so many names: time, memory, and what is found of all there is to find. */
export const aMillion = (count: number, exhaustive: number): boolean => {
  const invented = inventNames(randomFrom(20_200_207), count)
  const names = namesOf(invented)
  const before = megabytesHeld()
  const { value: index, cost } = costOf(() => buildNameIndex(names))
  const held = megabytesHeld() - before
  console.log(
    `${count} names of ${invented.persons.length} invented persons, written in ${index.forms.count} ways with ${index.words.words.length} different words, as "${names[0]?.written}", "${names[1]?.written}"`,
  )
  console.log(
    `  built in ${seconds(cost)}; ${((held * 1e6) / count).toFixed(0)} bytes a name, of which ${(bytesOfIndex(index) / count).toFixed(0)} in arrays`,
  )
  const finder = new NameFinder(index)
  const queries = queriesFor(invented, ASKED)
  const fast = speed(finder, queries)
  floor(invented.written, queries)
  typing(index, queries)
  const known = recallOfKnown(finder, queries, invented)
  const whole = recallOfAll(finder, queries.slice(0, exhaustive))
  return fast && known && whole
}

const speed = (finder: NameFinder, queries: readonly Query[]): boolean => {
  for (const { written } of queries.slice(0, WARMING)) candidatesOf(finder, `${written} `, BEST)
  const cold = new NameFinder(finder.index)
  const costs = queries.map(({ written }) => costOf(() => candidatesOf(cold, written, BEST)).cost)
  const [wall, cpu] = [costs.map((c) => c.wall), costs.map((c) => c.cpu)]
  const shown = (values: readonly number[]): string =>
    [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1)).join(' / ')
  const met = quantile(wall, 0.95) <= bars.milliseconds
  console.log(
    `  one query, p50 / p95 / most: ${shown(wall)} ms on the clock, ${shown(cpu)} ms of processor (p95 at most ${bars.milliseconds}): ${verdict(met)}`,
  )
  return met
}

/** What it costs without an index: Levenshtein over a sample of the names, times what is left out. */
const floor = (written: readonly string[], queries: readonly Query[]): void => {
  const sample = written.slice(0, 20_000)
  const costs = queries.slice(0, 10).map((q) => costOf(() => linearScan(sample, q.written)).cost)
  const each =
    (quantile(
      costs.map((c) => c.wall),
      0.5,
    ) *
      written.length) /
    sample.length
  console.log(
    `  floor: Levenshtein over all of them would take ${each.toFixed(0)} ms a query (measured over ${sample.length} and multiplied), and find no other alphabet`,
  )
}

/** A name typed letter by letter. */
const typing = (index: NameIndex, queries: readonly Query[]): void => {
  const search = new NameSearch(index)
  const typed = queries.slice(0, 60).flatMap(({ written }) => {
    const from = Math.min(3, written.length)
    return Array.from({ length: written.length - from + 1 }, (_, n) => written.slice(0, from + n))
  })
  const costs = typed.map((each) => costOf(() => search.find(each)).cost.wall)
  console.log(
    `  search box, each letter from the third on, p50 / p95: ${quantile(costs, 0.5).toFixed(1)} / ${quantile(costs, 0.95).toFixed(1)} ms`,
  )
}

/** The best 50 names: whoever is written in one way takes as many places as there are names. */
const bestNames = (finder: NameFinder, written: string): readonly string[] =>
  candidatesOf(finder, written, BEST)
    .flatMap(({ ids }) => ids)
    .slice(0, BEST)

/** Of the names of the same person that compare as the same; where 50 others do too, there is no room. */
const recallOfKnown = (
  finder: NameFinder,
  queries: readonly Query[],
  { written, personOf }: InventedNames,
): boolean => {
  const namesOfPerson = new Map<number, number[]>()
  personOf.forEach((person, n) => {
    const names = namesOfPerson.get(person) ?? []
    if (names.push(n) === 1) namesOfPerson.set(person, names)
  })
  let [asked, found, crowded] = [0, 0, 0]
  for (const query of queries) {
    const same = (namesOfPerson.get(query.person) ?? []).filter(
      (n) => compareNames(query.written, written[n] ?? '').verdict === 'same',
    )
    const best = new Set(bestNames(finder, query.written))
    const missing = same.filter((n) => !best.has(String(n))).length
    const full = [...best].every(
      (id) => compareNames(query.written, written[Number(id)] ?? '').verdict === 'same',
    )
    const noRoom = best.size === BEST && full ? missing : 0
    asked += same.length - noRoom
    found += same.length - missing
    crowded += noRoom
  }
  const met = found / asked >= bars.recall
  console.log(
    `  recall@${BEST}, names of the person asked for that compare as the same: ${(found / asked).toFixed(4)} of ${asked}, besides ${crowded} where all ${BEST} places are taken by names that compare as the same (at least ${bars.recall}): ${verdict(met)}`,
  )
  return met
}

/** Against the truth: the query compared with every name there is. */
const recallOfAll = (finder: NameFinder, queries: readonly Query[]): boolean => {
  const { index } = finder
  let [asked, found] = [0, 0]
  for (const { written } of queries) {
    const same = new Set<string>()
    for (let form = 0; form < index.forms.count; form++)
      if (compareNames(written, writtenAt(index, form)).verdict === 'same')
        for (const id of idsAt(index, form)) same.add(id)
    asked += Math.min(BEST, same.size)
    found += bestNames(finder, written).filter((id) => same.has(id)).length
  }
  const met = asked === 0 || found / asked >= bars.recall
  console.log(
    `  recall@${BEST}, ${queries.length} queries compared with all ${index.forms.count} forms: ${asked ? (found / asked).toFixed(4) : 'none'} of ${asked} (at least ${bars.recall}): ${verdict(met)}`,
  )
  return met
}
