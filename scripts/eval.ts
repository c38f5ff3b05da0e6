/**
 * `npm run eval`: reads every folder of texts that has a gold file, scores what was read, sets
 * chrono-node and compromise beside it, and says which bars are met.
 * `--set NAME` takes one set (one of eval/, or the name of a folder in ../shared/cases),
 * `--misses` lists what was missed, `--shared DIR` says where further sets lie. The misses of the
 * closed sets are listed only when one is asked for by name: rules are written without them.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Bar, beats, judge, kordayBars, kordayMoreBars, unseenBars } from './eval/bars.ts'
import { closedSets, type EvalSet, evalSets, isOwnSet } from './eval/folders.ts'
import { chronoReport, compromiseReport } from './eval/peers.ts'
import { disagreements } from './eval/referee.ts'
import { onlyFiles, type Report, reportFile } from './eval/report.ts'
import { score } from './eval/score.ts'
import { Texts } from './eval/spans.ts'
import { table } from './eval/table.ts'
import type { Row } from './eval/tally.ts'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    set: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
const shared = resolve(values.shared)

/** What one command reads in a whole folder: its texts are checked against each other, too. */
function readFolder({ folder, texts }: EvalSet): Report {
  const run = spawnSync(
    process.execPath,
    [
      '--conditions=daftar-source',
      'src/cli/main.ts',
      'read',
      ...texts.map(({ file }) => join(folder, file)),
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  if (run.status !== 0) throw new Error(`Reading ${folder} ended with ${run.status}: ${run.stderr}`)
  return reportFile.parse(JSON.parse(run.stdout))
}

interface Part {
  readonly title: string
  readonly lang?: 'en' | 'ru'
  readonly bars: readonly Bar[]
}

/** Our own sets are judged language by language; a set nobody set a bar for is only printed. */
function partsOf({ name }: EvalSet): Part[] {
  if (isOwnSet(name))
    return [
      {
        title: `${name} set, English (bar 3: within 0.05 of bar 1)`,
        lang: 'en',
        bars: unseenBars(0.05),
      },
      {
        title: `${name} set, Russian (bar 3: within 0.08 of bar 1)`,
        lang: 'ru',
        bars: unseenBars(0.08),
      },
    ]
  if (name === 'korday') return [{ title: 'korday (bar 1)', bars: kordayBars }]
  if (name === 'korday-more') return [{ title: 'korday-more (bar 2)', bars: kordayMoreBars }]
  return [{ title: name, bars: [] }]
}

/** What the misses of an open set may be used for. */
const OPEN = 'what is missed here may be looked at, and rules improved by it'
const CLOSED = 'closed, scored before and after a general change, its misses not looked at'

/** What stands above the figures of a set: what these figures may be used for. */
const headings: Readonly<Record<string, string>> = {
  development: `DEVELOPMENT SET: ${OPEN}`,
  'development-2': `SECOND DEVELOPMENT SET: ${OPEN}`,
  'development-3': `THIRD DEVELOPMENT SET: ${OPEN}`,
  'development-4': `FOURTH DEVELOPMENT SET: ${OPEN}`,
  'development-5': `FIFTH DEVELOPMENT SET: ${OPEN}`,
  'development-6': `SIXTH DEVELOPMENT SET: ${OPEN}`,
  passages: `PASSAGES: ${OPEN}`,
  'passages-2': `SECOND SET OF PASSAGES: ${OPEN}`,
  'passages-3': `THIRD SET OF PASSAGES: ${OPEN}`,
  'passages-4': `FOURTH SET OF PASSAGES: ${OPEN}`,
  cases: `SET OF TWO CASES: ${OPEN}`,
  'cases-2': `SECOND SET OF TWO CASES: ${OPEN}`,
  'cases-3': `THIRD SET OF TWO CASES: ${OPEN}`,
  'cases-4': `FOURTH SET OF TWO CASES: ${OPEN}`,
  'cases-5': `FIFTH SET OF TWO CASES: ${OPEN}`,
  'cases-6': `SIXTH SET OF TWO CASES: ${CLOSED}`,
  'cases-7': `SEVENTH SET OF TWO CASES: ${OPEN}`,
  'cases-8': `EIGHTH SET OF TWO CASES: ${OPEN}`,
  'cases-9': `NINTH SET OF TWO CASES: ${CLOSED}`,
  pairs: `PAIRS OF SOURCES: ${OPEN}`,
  'pairs-2': `SECOND SET OF PAIRS OF SOURCES: ${OPEN}`,
  'pairs-3': `THIRD SET OF PAIRS OF SOURCES: ${OPEN}`,
  'pairs-4': `FOURTH SET OF PAIRS OF SOURCES: ${OPEN}`,
  'pairs-5': `FIFTH SET OF PAIRS OF SOURCES: ${OPEN}`,
  'pairs-6': `SIXTH SET OF PAIRS OF SOURCES: ${OPEN}`,
  'pairs-7': `SEVENTH SET OF PAIRS: ${CLOSED}`,
  validation: 'VALIDATION SET: scored while rules are written, its misses not looked at',
  'held-out': 'HELD-OUT SET: texts no rule was written by; these are the figures to report',
}
const headingOf = (name: string) => headings[name] ?? `SET BESIDE THE REPOSITORY: ${name}`

const listsMisses = (name: string) =>
  values.misses && (!closedSets.includes(name) || values.set === name)

const rowOf = (rows: readonly Row[], name: string) => rows.find((row) => row.name === name)

/** Peers are compared where they can read: compromise in English texts alone. */
function peersOf(set: EvalSet, keep: (file: string) => boolean, report: Report) {
  const texts = new Texts((file) => readFileSync(join(set.folder, file), 'utf8'))
  const chosen = set.texts.filter(({ file }) => keep(file))
  const english = new Set(chosen.filter(({ lang }) => lang === 'en').map(({ file }) => file))
  const dates = score(set.gold, chronoReport(chosen), texts).rows
  const people = score(set.gold, compromiseReport(chosen), texts).rows
  const ownEnglish = score(
    set.gold,
    onlyFiles(report, (file) => english.has(file)),
    texts,
  ).rows
  return {
    dates: dates.filter(({ name }) => name.startsWith('dates')),
    people: english.size > 0 ? rowOf(people, 'person mentions') : undefined,
    ownEnglish: rowOf(ownEnglish, 'person mentions'),
    mixed: english.size < chosen.length,
  }
}

/** Prints one part of a set; says whether the two scorers agree. */
function printPart(set: EvalSet, whole: Report, { title, lang, bars }: Part): boolean {
  const inPart = new Set(
    set.texts.filter((text) => lang === undefined || text.lang === lang).map(({ file }) => file),
  )
  const report = onlyFiles(whole, (file) => inPart.has(file))
  const texts = new Texts((file) => readFileSync(join(set.folder, file), 'utf8'))
  const { rows, misses } = score(set.gold, report, texts)
  const peers = peersOf(set, (file) => inPart.has(file), report)
  const compromise = peers.people === undefined ? [] : [peers.people]
  const peerName = peers.mixed ? 'compromise (English texts)' : 'compromise'
  console.log(`\n${title}: ${inPart.size} texts`)
  console.log(
    table(rows, [
      { peer: 'chrono-node', rows: peers.dates },
      ...(peers.mixed && peers.people && peers.ownEnglish
        ? [{ peer: 'Daftar (English texts)', rows: [peers.ownEnglish] }]
        : []),
      { peer: peerName, rows: compromise },
    ]),
  )
  const verdicts = [
    ...judge(bars, rows),
    ...beats('bar 4, dates', rowOf(rows, 'dates'), 'chrono-node', rowOf(peers.dates, 'dates')),
    ...beats('bar 4, people in English texts', peers.ownEnglish, 'compromise', peers.people),
  ]
  for (const { line } of verdicts) console.log(`  ${line}`)
  const unmet = verdicts.filter(({ met }) => !met).length
  console.log(unmet === 0 ? 'All bars are met.' : `${unmet} of ${verdicts.length} are not met.`)
  if (listsMisses(set.name)) console.log(`\n${misses.join('\n')}`)
  return agree(set, report, rows)
}

function agree(set: EvalSet, report: Report, rows: readonly Row[]): boolean {
  const differing = disagreements(shared, set, report, rows)
  if (differing === undefined) return true
  if (differing.length === 0) console.log('The scorer in ../shared gives the same figures.')
  else console.error(`The scorer in ../shared differs:\n${differing.join('\n')}`)
  return differing.length === 0
}

const all = evalSets(shared)
const sets = all.filter(({ name }) => values.set === undefined || values.set === name)
if (sets.length === 0) {
  console.error(
    `No set is called ${values.set}; there are: ${all.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(1)
}
const agreements = sets.flatMap((set) => {
  console.log(`\n=== ${headingOf(set.name)} ===`)
  const report = readFolder(set)
  return partsOf(set).map((part) => printPart(set, report, part))
})
process.exit(agreements.every(Boolean) ? 0 : 1)
