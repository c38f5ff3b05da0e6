/**
 * How fast texts are read, on one core, beside chrono-node's English date parser alone over the same
 * text in the same run; whether ten times the text takes ten times as long; and how much memory reading
 * needs besides the text. Of each figure the median of several runs.
 * usage: npm run bench:reading -- [megabytes=1] [runs=3]
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node/en'
import { readStretches } from '../src/reading/index.ts'
import { kinds, type TextKind, textOf } from './reading/texts.ts'

const context = { language: null, sourceDate: null }
const [first = '1', second = '3'] = process.argv.slice(2)

/** Reads and lets go, as the application does. */
const read = (text: string): number => {
  let found = 0
  for (const { dates, proposals } of readStretches(text, context))
    found += dates.length + proposals.length
  return found
}

const chronoWhole = (text: string): number => chrono.parse(text).length

/** Kinder to chrono-node, whose time grows faster than the text: one paragraph at a time. */
const chronoByParagraph = (text: string): number =>
  text.split('\n\n').reduce((sum, paragraph) => sum + chrono.parse(paragraph).length, 0)

const seconds = (work: () => number): number => {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const medianOf = (runs: number, work: () => number): number =>
  median(Array.from({ length: runs }, () => seconds(work)))

const perSecond = (text: string, time: number): string =>
  `${(text.length / 1e6 / time).toFixed(2)} million characters/s`

function speed(kind: TextKind, length: number, runs: number): boolean {
  const text = textOf(kind, length)
  read(text.slice(0, 100_000))
  chronoByParagraph(text.slice(0, 100_000))
  const own = medianOf(runs, () => read(text))
  const whole = medianOf(runs, () => chronoWhole(text))
  const pieces = medianOf(runs, () => chronoByParagraph(text))
  const holds = own <= whole
  console.log(`${kind.name}: ${perSecond(text, own)}`)
  console.log(
    `  chrono-node over the same text: ${perSecond(text, whole)} (ours takes ${(own / whole).toFixed(2)} times as long: ${holds ? 'holds' : 'FAILS'})`,
  )
  console.log(
    `  chrono-node by paragraph: ${perSecond(text, pieces)} (ours takes ${(own / pieces).toFixed(1)} times as long)`,
  )
  return holds
}

function linear(kind: TextKind, length: number): boolean {
  const short = textOf(kind, length)
  const long = textOf(kind, length * 10)
  read(short)
  const one = medianOf(3, () => read(short))
  const ten = seconds(() => read(long))
  const holds = ten <= one * 11
  console.log(
    `${kind.name}: ten times the text takes ${(ten / one).toFixed(2)} times as long (at most 11: ${holds ? 'holds' : 'FAILS'})`,
  )
  return holds
}

/** In a process of its own: the most memory it ever had, in megabytes, reading or only holding the text. */
function peak(kind: number, length: number, mode: 'read' | 'hold'): number {
  const child = spawnSync(
    process.execPath,
    [
      ...process.execArgv,
      fileURLToPath(new URL('./reading/peak.ts', import.meta.url)),
      String(kind),
      String(length),
      mode,
    ],
    { encoding: 'utf8' },
  )
  return Number.parseFloat(child.stdout)
}

function memory(kind: number, length: number): boolean {
  const used = [1, 10, 30].map((times) => {
    const more = peak(kind, length * times, 'read') - peak(kind, length * times, 'hold')
    console.log(
      `  ${times} million characters: ${more.toFixed(0)} MB besides the text and the program`,
    )
    return more
  })
  const [one = 0, ten = 0, thirty = 0] = used
  const holds = Math.max(ten, thirty) <= Math.max(one, 1) * 2 && thirty <= ten * 1.5
  console.log(`  flat: ${holds ? 'holds' : 'FAILS'}`)
  return holds
}

const length = Number(first) * 1_000_000
const runs = Number(second)
const speeds = kinds.map((kind) => speed(kind, length, runs))
const lines = kinds.slice(0, 2).map((kind) => linear(kind, length))
console.log('memory, every line full of dates and counts:')
const flat = memory(0, length)
process.exitCode = [...speeds, ...lines, flat].every(Boolean) ? 0 : 1
