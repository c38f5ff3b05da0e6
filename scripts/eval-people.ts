/**
 * `npm run eval:people`: reads the texts of a case that has listed pairs of identity, and says for each
 * pair whether it is proposed as listed: the same, different, or doubtful and left to a person. All go
 * the whole way, from the files to the queue of likely pairs.
 * `--shared DIR` says where the case lies; without it there is nothing to measure, and that is said.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { localOwner } from '../src/access/viewer.ts'
import type { PairShown, RecordShown } from '../src/app/types.ts'
import { openMemoryApp } from '../src/app.ts'
import { foldedName, type RecordKind, recordKinds } from '../src/domain/identity/recorded.ts'

const named = z.array(z.object({ mentions: z.array(z.object({ text: z.string() })).default([]) }))
const goldFile = z.object({
  identity_pairs: z.array(z.object({ a: z.string(), b: z.string(), decision: z.string() })),
  places: named,
  organisations: named,
})

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } })
const shared = resolve(values.shared)
const goldPath = join(shared, 'gold/korday.json')
if (!existsSync(goldPath)) {
  console.log('There is no case with listed pairs here: nothing was measured.')
  process.exit(0)
}
const gold = goldFile.parse(JSON.parse(readFileSync(goldPath, 'utf8')))

/** “Mr. Name (003)”: the name as it is read, without title, and the number that its source's file begins with. */
const sideOf = (written: string) => {
  const found = /^(.*?)\s*\((\d{3})\)\s*$/.exec(written)
  const name = (found?.[1] ?? written).replace(/^(?:Mr|Mrs|Ms|Dr)\.?\s/, '')
  return { name, source: found?.[2] ?? null }
}
type Side = ReturnType<typeof sideOf>

const isNamed = (list: z.infer<typeof named>, { name }: Side) =>
  list.some(({ mentions }) =>
    mentions.some(({ text }) => text.toLowerCase() === name.toLowerCase()),
  )

const folder = join(shared, 'cases/korday')
const files = readdirSync(folder).sort()
const app = await openMemoryApp()
await app.addFiles(localOwner, { paths: files.map((file) => join(folder, file)) })
await app.readSources(localOwner)
const sources = await app.sources(localOwner)
const fileOf = new Map(sources.map(({ id, fileName }) => [id, fileName]))
const queues = new Map<RecordKind, readonly PairShown[]>()
for (const of of recordKinds)
  queues.set(
    of,
    (await app.likelyPairs(localOwner, { of }, { limit: 100_000 })).items.filter(
      ({ within }) => within === null,
    ),
  )

const fits = ({ name, source }: Side, record: RecordShown) =>
  (source === null || fileOf.get(record.sourceId)?.startsWith(source) === true) &&
  (record.described
    ? record.places.some(({ written, after }) => isDescribedBy(name, written, `${written}${after}`))
    : record.name === name || record.places.some(({ written }) => written === name))

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\d’']+/gu) ?? []

/**
 * A list describes whom the source does not name in the source's words, with some left out: it begins
 * within the description, and all its words follow there, in their order.
 */
const isDescribedBy = (listed: string, description: string, told: string): boolean => {
  const words = wordsOf(told)
  let at = 0
  for (const word of wordsOf(listed)) {
    at = words.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return wordsOf(description).includes(wordsOf(listed)[0] ?? '')
}

const isPair = (a: Side, b: Side, { left, right }: PairShown) =>
  (fits(a, left) && fits(b, right)) || (fits(b, left) && fits(a, right))

/**
 * Of a name that several sources write alike, each record is set beside the next, and of two ways of
 * writing one pair stands for the others: a record is in one row with those it is proposed to be one with
 * under the same name.
 */
const rowOf = (queue: readonly PairShown[], side: Side): ReadonlySet<string> => {
  const alike = queue.filter(
    ({ left, right, verdict }) =>
      verdict === 'same' && foldedName(left.name) === foldedName(right.name),
  )
  const row = new Set<string>(
    queue.flatMap(({ left, right }) =>
      [left, right].flatMap((record) => (fits(side, record) ? record.id : [])),
    ),
  )
  for (let before = -1; before < row.size; ) {
    before = row.size
    for (const { left, right } of alike)
      if (row.has(left.id) || row.has(right.id)) row.add(left.id).add(right.id)
  }
  return row
}

/** What is not in the queue the machine takes for two. */
const proposedFor = (of: RecordKind, a: Side, b: Side): string => {
  const queue = queues.get(of) ?? []
  const direct = queue.find((each) => isPair(a, b, each))
  if (direct) return direct.verdict
  const [rowA, rowB] = [rowOf(queue, a), rowOf(queue, b)]
  if ([...rowA].some((id) => rowB.has(id))) return 'same'
  const between = queue.find(
    ({ left, right }) =>
      (rowA.has(left.id) && rowB.has(right.id)) || (rowB.has(left.id) && rowA.has(right.id)),
  )
  return between?.verdict ?? 'distinct'
}

const kindOf = (a: Side, b: Side) =>
  [a, b].some((side) => isNamed(gold.places, side))
    ? 'place'
    : [a, b].some((side) => isNamed(gold.organisations, side))
      ? 'body'
      : 'person'

const LISTED: readonly (readonly [RegExp, string])[] = [
  [/^same/, 'same'],
  [/^different/, 'distinct'],
  [/^doubtful/, 'unsure'],
]

let right = 0
for (const [n, { a, b, decision }] of gold.identity_pairs.entries()) {
  const sides = [sideOf(a), sideOf(b)] as const
  const kind = kindOf(...sides)
  const proposed = proposedFor(kind, ...sides)
  const listed = LISTED.find(([pattern]) => pattern.test(decision))?.[1] ?? decision
  if (proposed === listed) right++
  // Names of real persons are not printed, only which pair it is.
  else console.log(`pair ${n + 1} (${kind}): listed as ${decision}, proposed as ${proposed}`)
}
console.log(
  `${right} of ${gold.identity_pairs.length} pairs are proposed as listed; none is merged.`,
)
await app.close()
