/**
 * `npm run eval:groups`: reads our own short sources that name peoples, citizens and faithful in four
 * languages, and says how many of the listed pairs of groups are proposed as listed, and which of
 * their names were not read. All go the whole way, from the files to the queue of likely
 * pairs. `--misses` lists what was proposed otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { localOwner } from '../src/access/viewer.ts'
import { openMemoryApp } from '../src/app.ts'
import { foldedName } from '../src/domain/identity/recorded.ts'
import type { Compared } from './eval-names/figures.ts'
import { figuresLine } from './eval-names/figures-line.ts'

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } })
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const FOLDER = 'eval/groups'
const folder = join(FOLDER, 'texts')
const rows: readonly Readonly<Record<string, string>>[] = parse(
  readFileSync(join(FOLDER, 'pairs.csv')),
  { columns: true, bom: true },
)

const app = await openMemoryApp()
await app.addFiles(localOwner, {
  paths: readdirSync(folder)
    .sort()
    .map((file) => join(folder, file)),
})
await app.readSources(localOwner)
const groups = (await app.people(localOwner, { of: 'group' }, { limit: 10_000 })).items
const queue = (await app.likelyPairs(localOwner, { of: 'group' }, { limit: 10_000 })).items
await app.close()

const read = new Set(groups.flatMap(({ forms }) => forms.map(({ written }) => foldedName(written))))
const isRead = (name: string): boolean => read.has(foldedName(name))
const namesIn = ({ name, places }: (typeof queue)[number]['left']): readonly string[] =>
  [name, ...places.map(({ written }) => written)].map(foldedName)

/** Names that proposals of `same` would make one: of several ways of writing, one pair stands for the others. */
const rowOf = (name: string): ReadonlySet<string> => {
  const row = new Set([foldedName(name)])
  for (let before = -1; before < row.size; ) {
    before = row.size
    for (const { left, right, verdict } of queue) {
      const both = [...namesIn(left), ...namesIn(right)]
      if (verdict === 'same' && both.some((each) => row.has(each)))
        for (const each of both) row.add(each)
    }
  }
  return row
}

/** What is not in the queue the machine takes for two. */
const proposedFor = (left: string, right: string): Compared['verdict'] => {
  const [a, b] = [rowOf(left), rowOf(right)]
  if (b.has(foldedName(left))) return 'same'
  const isAsked = queue.some((pair) => {
    const [x, y] = [namesIn(pair.left), namesIn(pair.right)]
    const isIn = (names: readonly string[], row: ReadonlySet<string>) =>
      names.some((name) => row.has(name))
    return (isIn(x, a) && isIn(y, b)) || (isIn(x, b) && isIn(y, a))
  })
  return isAsked ? 'unsure' : 'distinct'
}

const compared = rows.map(({ left = '', right = '', same, category = '' }) => {
  const verdict = proposedFor(left, right)
  const of: Compared = {
    same: same === '1' || same === '0' ? same : '?',
    verdict,
    score: { same: 1, unsure: 0.5, distinct: 0 }[verdict],
  }
  return { left, right, category, ...of }
})
const unread = [...new Set(rows.flatMap(({ left = '', right = '' }) => [left, right]))].filter(
  (name) => !isRead(name),
)
say(`likely pairs of groups: ${compared.length} listed pairs`)
say(figuresLine('all', compared))
for (const [category, some] of Map.groupBy(compared, (each) => each.category))
  say(figuresLine(`  ${category}`, some))
say(
  figuresLine(
    'both names read',
    compared.filter(({ left, right }) => isRead(left) && isRead(right)),
  ),
)
say(`names of listed pairs that were not read as of a group: ${unread.length}`)
if (values.misses) {
  if (unread.length > 0) say(`  not read: ${unread.join(', ')}`)
  for (const { left, right, same, verdict } of compared)
    if (verdict !== { '1': 'same', '0': 'distinct', '?': 'unsure' }[same])
      say(`  ${same} → ${verdict}  ${left} | ${right}`)
}
