/**
 * `npm run eval`: reads every folder of texts that has a gold standard, and has the scorer compare.
 * Looks for them in ../shared, or where --shared points; without them it says so and ends with 1.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    misses: { type: 'boolean', default: false },
  },
})
const shared = resolve(values.shared)
const scorer = join(shared, 'tools/score-reading.mjs')

function readingReport(texts: string): string {
  const files = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const run = spawnSync(
    process.execPath,
    [
      '--conditions=daftar-source',
      'src/cli/main.ts',
      'read',
      ...files.map((name) => join(texts, name)),
      '--json',
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  if (run.status !== 0) throw new Error(`Reading ${texts} ended with ${run.status}: ${run.stderr}`)
  return run.stdout
}

function evaluate(name: string, folder: string): number {
  const texts = join(shared, 'cases', name)
  const gold = join(shared, 'gold', `${name}.json`)
  const report = join(folder, `${name}.json`)
  writeFileSync(report, readingReport(texts))
  console.log(`\n${name}`)
  const more = values.misses ? ['--misses'] : []
  const run = spawnSync(
    process.execPath,
    [scorer, '--gold', gold, '--texts', texts, '--report', report, ...more],
    {
      stdio: 'inherit',
    },
  )
  return run.status ?? 1
}

if (!existsSync(scorer)) {
  console.error(`There is no scorer in ${shared}: nothing was evaluated.`)
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'daftar-eval-'))
const cases = readdirSync(join(shared, 'cases')).filter((name) =>
  existsSync(join(shared, 'gold', `${name}.json`)),
)
const worst = Math.max(...cases.map((name) => evaluate(name, folder)))
rmSync(folder, { recursive: true, force: true })
process.exit(worst)
