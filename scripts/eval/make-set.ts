/**
 * `npm run eval:set`: writes the texts and the gold file of each of our own sets from its marked-up
 * texts and its checks. `--set NAME` writes one.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { folderOf, isOwnSet, ownSetsHere } from './folders.ts'
import { markable } from './gold.ts'
import { makeGold, type NamedText } from './make-gold.ts'
import { readMarkedFile } from './marked.ts'

const checksFile = z.strictObject({
  marked: z.array(markable).optional(),
  conflicts: z.array(
    z.strictObject({
      id: z.string(),
      what: z.string(),
      kind: z.string(),
      severity: z.enum(['hard', 'medium', 'soft']),
    }),
  ),
  sums: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string(),
      terms: z.array(z.number()),
      expected: z.number(),
      holds: z.boolean(),
      files: z.array(z.string()),
    }),
  ),
})

/** What the set's files hold, by path inside its folder. */
export function setFiles(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(folder, 'marked')).sort()
  const texts: NamedText[] = names.map((file) => {
    try {
      return { file, ...readMarkedFile(readFileSync(join(folder, 'marked', file), 'utf8')) }
    } catch (cause) {
      throw new Error(`${file} is not marked up rightly: ${String(cause)}`, { cause })
    }
  })
  const checks = checksFile.parse(JSON.parse(readFileSync(join(folder, 'checks.json'), 'utf8')))
  const gold = `${JSON.stringify(makeGold(texts, checks), null, 1)}\n`
  return new Map([
    ...texts.map(({ file, text }) => [join('texts', file), text] as const),
    [join('texts', 'sources.json'), sidecar(texts)],
    ['gold.json', gold],
  ])
}

/** What whoever adds the documents knows of them besides their words: beside the files, as Daftar takes it. */
const sidecar = (texts: readonly NamedText[]): string =>
  `${JSON.stringify(
    texts.map(({ file, about }) => ({ file, date: about.date, language: about.lang })),
    null,
    2,
  )}\n`

function writeSet(folder: string) {
  rmSync(join(folder, 'texts'), { recursive: true, force: true })
  mkdirSync(join(folder, 'texts'))
  const files = setFiles(folder)
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
  console.log(`${folder}: ${files.size - 2} texts, their dates and their gold file are written.`)
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { set: { type: 'string' } } })
  const { set } = values
  if (set !== undefined && !isOwnSet(set)) {
    console.error(`No set of ours is called ${set}; there are: ${ownSetsHere().join(', ')}.`)
    process.exit(1)
  }
  for (const name of set === undefined ? ownSetsHere() : [set]) writeSet(folderOf(name))
}
