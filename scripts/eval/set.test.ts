import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evalSets, folderOf, isOwnSet, type OwnSet } from './folders.ts'
import type { Markable } from './gold.ts'
import { setFiles } from './make-set.ts'

const own = evalSets('no such folder')
const textsOf = (name: OwnSet) => own.find((set) => set.name === name)?.texts ?? []

describe('the evaluation sets', () => {
  it('hold at least the development set', () => {
    expect(own.map(({ name }) => name)).toContain('development')
    expect(own.every(({ name }) => isOwnSet(name))).toBe(true)
  })

  it('are kept apart: nothing the program is made or tested with looks into them', () => {
    const looking = ['src', 'packages', 'test', 'bench'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/(node_modules|dist)\//.test(path))
        .map((path) => join(folder, path))
        .filter((path) =>
          /eval\/(development|validation|held-out|texts|marked|gold)/.test(
            readFileSync(path, 'utf8'),
          ),
        ),
    )
    expect(looking).toEqual([])
  })

  it('share no sentence', () => {
    const sentences = (name: OwnSet) =>
      textsOf(name)
        .flatMap(({ text }) => text.split(/(?<=[.!?])\s+|\n+/))
        .filter((sentence) => sentence.length > 60)
    const known = new Set<string>()
    for (const { name } of own.filter(({ name }) => isOwnSet(name))) {
      const here = [...new Set(sentences(name as OwnSet))]
      expect(here.length, name).toBeGreaterThan(100)
      expect(here.filter((sentence) => known.has(sentence))).toEqual([])
      for (const sentence of here) known.add(sentence)
    }
  })
})

describe.each(own)('the $name set', ({ name, gold, texts }) => {
  const marks = (kind: Markable) => gold.marked?.includes(kind) ?? true
  /** Of passages only some things are marked; they are short, and there are many. */
  const isOfPassages = gold.marked != null

  it('is what its marked-up sources make of it (npm run eval:set)', () => {
    if (!isOwnSet(name)) throw new Error(`${name} is no set of ours`)
    const folder = folderOf(name)
    const made = setFiles(folder)
    for (const [path, content] of made)
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(content)
    expect(readdirSync(join(folder, 'texts')).length).toBe(made.size - 1)
  })

  it('has as many Russian texts as English ones, none short, none long', () => {
    const english = texts.filter(({ lang }) => lang === 'en')
    expect(english.length).toBeGreaterThanOrEqual(4)
    expect(texts.length).toBe(english.length * 2)
    if (isOfPassages) return
    for (const { file, text } of texts) {
      expect(text.length, file).toBeGreaterThan(1200)
      expect(text.length, file).toBeLessThan(4500)
    }
  })

  it('points at the words it says it points at', () => {
    const textOf = new Map(texts.map(({ file, text }) => [file, text]))
    const mentions = [gold.persons, gold.places, gold.organisations]
      .flat()
      .flatMap((named) => named.mentions)
    if (marks('persons')) expect(mentions.length).toBeGreaterThan(texts.length * 12)
    for (const { file, start, end, text } of mentions)
      expect(textOf.get(file)?.slice(start, end)).toBe(text)
    for (const { file, expression, expression_start, expression_end } of gold.dated_events)
      expect(textOf.get(file)?.slice(expression_start ?? 0, expression_end ?? 0)).toBe(expression)
  })

  it('has two sides or more to every conflict, in different texts or in other words of one', () => {
    if (marks('conflicts')) expect(gold.conflicts?.length).toBeGreaterThan(10)
    for (const { id, sides } of gold.conflicts ?? [])
      expect(new Set(sides.map(({ file, quote }) => `${file} ${quote}`)).size, id).toBeGreaterThan(
        1,
      )
  })

  it('states sums that hold where it says they hold', () => {
    if (marks('sums')) expect(gold.sums?.length).toBeGreaterThan(10)
    for (const { id, terms, expected, holds } of gold.sums ?? []) {
      const total = terms.reduce<number>((sum, term) => sum + Number(term), 0)
      expect(total === expected, id).toBe(holds)
    }
  })
})
