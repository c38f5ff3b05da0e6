/** Fails when a source file grows past 400 lines, or one in twenty past 300. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const hardLimit = 400
const p95Limit = 300

const files = ['src', 'packages', 'scripts', 'bench', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
    .map((path) => join(folder, path)),
)
const sizes = files
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)
const p95 = sizes[Math.floor(sizes.length * 0.95)]?.lines ?? 0
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
const tooLong = sizes.filter(({ lines }) => lines > hardLimit)
for (const { path, lines } of tooLong)
  console.error(`${path} has ${lines} lines; at most ${hardLimit}.`)
if (p95 > p95Limit) console.error(`The 95th percentile is ${p95} lines; at most ${p95Limit}.`)
console.log(
  `${sizes.length} files; lines: median ${median}, p95 ${p95}, longest ${sizes.at(-1)?.lines ?? 0}`,
)
process.exit(tooLong.length > 0 || p95 > p95Limit ? 1 : 0)
