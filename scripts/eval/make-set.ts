/** `npm run eval:set`: writes eval/texts and eval/gold.json from eval/marked and eval/checks.json. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { makeGold, type NamedText } from './make-gold.ts'
import { readMarkedFile } from './marked.ts'

const checksFile = z.strictObject({
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

if (import.meta.main) {
  const folder = 'eval'
  rmSync(join(folder, 'texts'), { recursive: true, force: true })
  mkdirSync(join(folder, 'texts'))
  const files = setFiles(folder)
  for (const [path, content] of files) writeFileSync(join(folder, path), content)
  console.log(`${files.size - 2} texts, their dates and their gold file are written.`)
}
