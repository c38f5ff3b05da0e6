import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bodily } from './bodies.ts'
import type { Concept } from './concept.ts'
import { doers } from './doers.ts'
import { persons } from './persons.ts'
import { things } from './things.ts'
import { where } from './where.ts'

const nouns: readonly Concept[] = [doers, persons, things, where, bodily].flat()

/** Every concept that a file of this folder exports, once, in whatever list it stands. */
const all: readonly Concept[] = await (async () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => !/test|concept\.ts|index/.test(file),
  )
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(/* @vite-ignore */ `./${file}`)),
  )
  const lists = modules.flatMap((module) => Object.values(module)).filter(Array.isArray)
  return [...new Set<Concept>([...nouns, ...lists.flat()])]
})()

const byName = new Map(all.map((concept) => [concept.name, concept]))

/** The names of the wider concepts, nearest first; ends where a name would come again. */
const widerThan = ({ within }: Concept, passed: readonly string[] = []): readonly string[] => {
  if (within === null || passed.includes(within)) return passed
  const wider = byName.get(within)
  return wider === undefined ? passed : widerThan(wider, [...passed, within])
}

it('says every name once', () => {
  const names = all.map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

it('knows every wider concept, and none is wider than itself', () => {
  const unknown = all.filter(({ within }) => within !== null && !byName.has(within))
  expect(unknown.map(({ name, within }) => `${name} < ${within}`)).toEqual([])
  const circular = all.filter((concept) => widerThan(concept).includes(concept.name))
  expect(circular.map(({ name }) => name)).toEqual([])
})

it('leads no entry to two nouns of which neither is wider', () => {
  const twice: string[] = []
  const seen = new Map<string, Concept>()
  for (const concept of nouns)
    for (const entry of concept.words) {
      const other = seen.get(entry)
      const related =
        other === undefined ||
        widerThan(concept).includes(other.name) ||
        widerThan(other).includes(concept.name)
      if (!related) twice.push(`${entry}: ${other.name}, ${concept.name}`)
      seen.set(entry, concept)
    }
  expect(twice).toEqual([])
})

it('writes entries in small letters without ё, and no beginning of under three letters', () => {
  const entries = nouns.flatMap(({ words }) => words)
  expect(entries.filter((entry) => entry !== entry.toLowerCase() || entry.includes('ё'))).toEqual(
    [],
  )
  expect(entries.filter((entry) => /(^|\s)\S{0,2}\*|\*\S/u.test(entry))).toEqual([])
})
