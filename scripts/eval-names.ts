/**
 * `npm run eval:names`: compares our own pairs of names, places, bodies and groups, and those of ../shared where they are, and
 * prints the figures beside plain Levenshtein, any-ascii with words aligned, and logic-v2's scores.
 * `--misses` lists what was called otherwise; `--shared DIR` says where further sets lie.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { compareBodies } from '../src/domain/bodies/compare-bodies.ts'
import { compareGroups } from '../src/domain/groups/compare-groups.ts'
import { compareNames } from '../src/domain/names/compare-names.ts'
import { comparePlaces } from '../src/domain/places/compare-places.ts'
import { ownGazetteer } from '../src/vocabulary/gazetteer/own-gazetteer.ts'
import { ownPeoples } from '../src/vocabulary/peoples.ts'
import { bestF1, type Compared } from './eval-names/figures.ts'
import { figuresLine } from './eval-names/figures-line.ts'
import { asciiWords, plain } from './eval-names/peers.ts'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    misses: { type: 'boolean', default: false },
  },
})

type Row = Readonly<Record<string, string>>
const read = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true })
const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Compare = (left: string, right: string) => Pick<Compared, 'verdict' | 'score'>

/**
 * A set with the columns left, right, same (1, 0, ?) and category; where a column `set` holds a part
 * out, that part is told apart and its misses are never listed.
 */
function measure(title: string, path: string, compare: Compare): void {
  const compared = read(path).map((row) => {
    const { verdict, score } = compare(row.left ?? '', row.right ?? '')
    const same = row.same === '1' || row.same === '0' ? row.same : '?'
    return { row, same, verdict, score } satisfies Compared & { row: Row }
  })
  say(`${title}: ${compared.length} pairs`)
  say(figuresLine('all', compared))
  for (const [set, some] of Map.groupBy(compared, ({ row }) => row.set))
    if (set !== undefined) say(figuresLine(`  ${set} (${some.length})`, some))
  for (const [category, some] of Map.groupBy(compared, ({ row }) => row.category ?? ''))
    say(figuresLine(`  ${category}`, some))
  if (!values.misses) return
  for (const { row, same, verdict, score } of compared)
    if (row.set !== 'held-out' && verdict !== { '1': 'same', '0': 'distinct', '?': 'unsure' }[same])
      say(`  ${same} → ${verdict} ${score.toFixed(3)}  ${row.left} | ${row.right}`)
}

/** Pairs of the field's benchmark, by score alone, with its peers beside ours. */
function measureByScore(path: string, frozen: string): void {
  const rows = read(path)
  const logic = new Map(read(frozen).map((r) => [`${r.name1}|${r.name2}`, Number(r.score)]))
  const systems = {
    ours: (a: string, b: string) => compareNames(a, b).score,
    'logic-v2': (a: string, b: string) => logic.get(`${a}|${b}`) ?? Number.NaN,
    'any-ascii, words': asciiWords,
    Levenshtein: plain,
  }
  const groups: [string, (row: Row) => boolean][] = [
    ['all', () => true],
    ['Person', (r) => r.schema === 'Person'],
    ['not Person', (r) => r.schema !== 'Person'],
    ...['STRONG', 'MEDIUM', 'WEAK'].map((q): [string, (row: Row) => boolean] => [
      q,
      (r) => r.quality === q,
    ]),
  ]
  say(`${path}: best F1 at any threshold`)
  for (const [name, of] of groups) {
    const some = rows.filter(of)
    const figures = Object.entries(systems).map(([system, compare]) => {
      const scored = some
        .map((r) => ({ score: compare(r.name1 ?? '', r.name2 ?? ''), same: r.is_match === 'true' }))
        .filter(({ score }) => !Number.isNaN(score))
      return `${system} ${bestF1(scored).toFixed(3)}`
    })
    say(`${name.padEnd(12)} ${some.length} pairs: ${figures.join(', ')}`)
  }
}

const gazetteer = ownGazetteer()
measure('our own pairs', 'eval/names/pairs.csv', compareNames)
measure('places', 'eval/names/places.csv', (a, b) => comparePlaces(a, b, gazetteer))
measure('bodies', 'eval/names/bodies.csv', (a, b) => compareBodies(a, b, gazetteer))
measure('groups', 'eval/groups/pairs.csv', (a, b) => compareGroups(a, b, ownPeoples))
const shared = join(resolve(values.shared), 'gold/names')
const dev = join(shared, 'central_asian_names_dev.csv')
const cases = join(shared, 'cases.csv')
if (existsSync(dev)) measure('names of public figures of Central Asia', dev, compareNames)
if (existsSync(cases)) measureByScore(cases, join(shared, 'logicv2-frozen.csv'))
