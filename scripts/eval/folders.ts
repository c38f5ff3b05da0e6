/** The folders of texts with a gold file: the repository's own, and those beside it if any. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Gold, goldFile } from './gold.ts'
import type { EvalText } from './peers.ts'

export interface EvalSet {
  readonly name: string
  readonly folder: string
  readonly goldPath: string
  readonly gold: Gold
  readonly texts: readonly EvalText[]
}

const sourcesFile = z.array(
  z.object({ file: z.string(), date: z.string().nullish(), language: z.string().nullish() }),
)

/** More than one Cyrillic letter in four makes a text Russian where nobody says what it is. */
const looksRussian = (text: string) =>
  (text.match(/\p{Script=Cyrillic}/gu) ?? []).length * 4 > text.length

function sourcesIn(folder: string) {
  const path = join(folder, 'sources.json')
  return existsSync(path) ? sourcesFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : []
}

function load(name: string, folder: string, goldPath: string): EvalSet {
  const gold = goldFile.parse(JSON.parse(readFileSync(goldPath, 'utf8')))
  const sources = sourcesIn(folder)
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file): EvalText => {
      const text = readFileSync(join(folder, file), 'utf8')
      const own = gold.texts?.find((about) => about.file === file)
      const source = sources.find((about) => about.file === file)
      const lang = own?.lang ?? source?.language ?? (looksRussian(text) ? 'ru' : 'en')
      return {
        file,
        text,
        lang: lang === 'ru' ? 'ru' : 'en',
        date: own?.date ?? source?.date ?? undefined,
        birthDates: (gold.birth_dates ?? []).filter((birth) => birth.file === file),
      }
    })
  return { name, folder, goldPath, gold, texts }
}

/** The repository's own sets, by the names of their folders in `eval/`: see eval/README.md. */
export const ownSets = [
  'development',
  'development-2',
  'development-3',
  'development-4',
  'development-5',
  'development-6',
  'passages',
  'passages-2',
  'passages-3',
  'passages-4',
  'cases',
  'cases-2',
  'cases-3',
  'cases-4',
  'cases-5',
  'cases-6',
  'cases-7',
  'cases-8',
  'cases-9',
  'pairs',
  'pairs-2',
  'pairs-3',
  'pairs-4',
  'pairs-5',
  'pairs-6',
  'pairs-7',
  'validation',
  'held-out',
] as const
/** Sets whose misses nobody looks at while rules are written. */
export const closedSets: readonly string[] = [
  'cases-6',
  'cases-9',
  'pairs-7',
  'validation',
  'held-out',
]
export type OwnSet = (typeof ownSets)[number]
export const isOwnSet = (name: string): name is OwnSet => ownSets.some((own) => own === name)

export const folderOf = (name: OwnSet) => join('eval', name)

/** A set that is not written yet is left out: everything else works without it. */
export const ownSetsHere = (): OwnSet[] =>
  ownSets.filter((name) => existsSync(join(folderOf(name), 'marked')))

const loadOwn = (name: OwnSet) =>
  load(name, join(folderOf(name), 'texts'), join(folderOf(name), 'gold.json'))

export function evalSets(shared: string): EvalSet[] {
  const cases = join(shared, 'cases')
  const beside = existsSync(cases)
    ? readdirSync(cases)
        .map((name) => ({ name, gold: join(shared, 'gold', `${name}.json`) }))
        .filter(({ gold }) => existsSync(gold))
        .map(({ name, gold }) => load(name, join(cases, name), gold))
    : []
  return [...ownSetsHere().map(loadOwn), ...beside]
}
