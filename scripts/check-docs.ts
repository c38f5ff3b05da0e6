/**
 * Fails when the documentation and the program have parted: a command or route that is not described,
 * a README example whose output is another, a link or a named file that is not there.
 * With --write, brings docs/cli.md, docs/api.md and the README's shown outputs up to date.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiReference } from './docs/api-reference.ts'
import { cliReference } from './docs/cli-reference.ts'
import { replayExamples } from './docs/replay-examples.ts'

const write = process.argv.includes('--write')
const problems: string[] = []

function markdownFiles(): string[] {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    encoding: 'utf8',
  })
  return listed.stdout.split('\n').filter((path) => path !== '' && existsSync(path))
}

/** Relative links must lead somewhere, and so must every path in backticks that looks like one of ours. */
function checkLinks(path: string): void {
  const text = readFileSync(path, 'utf8')
  for (const [, target] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (target === undefined || /^[a-z]+:/.test(target)) continue
    if (!existsSync(join(dirname(path), target)))
      problems.push(`${path}: the link to ${target} leads nowhere.`)
  }
  for (const [, named] of text.matchAll(
    /`((?:src|packages|scripts|docs|samples|bench|test)\/[\w./-]+)`/g,
  )) {
    if (named !== undefined && !isThere(named, path))
      problems.push(`${path}: ${named} is named but not there.`)
  }
}

/** A path is named from the root, or from the document's own package. */
const isThere = (named: string, document: string) =>
  ['.', dirname(document), join(dirname(document), '..')].some((base) =>
    existsSync(join(base, named)),
  )

/** A generated file must be what would be generated now. */
function checkGenerated(path: string, wanted: string): void {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (present === wanted) return
  if (write) writeFileSync(path, wanted)
  else problems.push(`${path} is out of date: run “npm run docs -- --write”.`)
}

/** Every arrow of the way of the data names one file, and the file is there. */
function checkWay(): void {
  const arrows =
    readFileSync('docs/way-of-the-data.md', 'utf8').match(/^\| (?!from →).*→.*\|$/gm) ?? []
  if (arrows.length < 8) problems.push('docs/way-of-the-data.md: its table of arrows is missing.')
  for (const arrow of arrows) {
    if (!/`(src|packages)\/[\w./-]+`/.test(arrow))
      problems.push(`docs/way-of-the-data.md: no file in “${arrow}”.`)
  }
}

/** Every command and route file is one of those that the references describe. */
function checkCovered(folder: string, reference: string): void {
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  if (files.length < 5) problems.push(`${folder} holds only ${files.length} files.`)
  if (reference.trim() === '') problems.push(`The reference for ${folder} is empty.`)
}

for (const path of markdownFiles()) checkLinks(path)
checkWay()
const cli = await cliReference()
checkGenerated('docs/cli.md', cli)
checkCovered('src/cli/commands', cli)
const api = await apiReference()
checkGenerated('docs/api.md', api)
checkCovered('src/server/routes', api)
const replayed = replayExamples('README.md', write)
problems.push(...replayed.problems)
if (replayed.examples < 3)
  problems.push(`README.md shows only ${replayed.examples} examples with their output.`)

for (const problem of problems) console.error(problem)
console.log(
  `${markdownFiles().length} documents, ${replayed.examples} examples run, ${problems.length} problems`,
)
process.exit(problems.length > 0 ? 1 : 0)
