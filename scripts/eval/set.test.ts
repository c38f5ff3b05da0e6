import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evalSets } from './folders.ts'
import { setFiles } from './make-set.ts'

const own = evalSets('no such folder')[0]
if (own === undefined) throw new Error('There is no set of our own')
const { gold, texts } = own

describe('the evaluation set', () => {
  it('is what its marked-up sources make of it (npm run eval:set)', () => {
    const made = setFiles('eval')
    for (const [path, content] of made)
      expect(readFileSync(join('eval', path), 'utf8'), path).toBe(content)
    expect(readdirSync('eval/texts').length).toBe(made.size - 1)
  })

  it('has twelve texts in each language, none short, none long', () => {
    expect(texts.filter(({ lang }) => lang === 'en').length).toBe(12)
    expect(texts.filter(({ lang }) => lang === 'ru').length).toBe(12)
    for (const { file, text } of texts) {
      expect(text.length, file).toBeGreaterThan(1200)
      expect(text.length, file).toBeLessThan(3500)
    }
  })

  it('points at the words it says it points at', () => {
    const textOf = new Map(texts.map(({ file, text }) => [file, text]))
    const mentions = [gold.persons, gold.places, gold.organisations]
      .flat()
      .flatMap((named) => named.mentions)
    expect(mentions.length).toBeGreaterThan(400)
    for (const { file, start, end, text } of mentions)
      expect(textOf.get(file)?.slice(start, end)).toBe(text)
    for (const { file, expression, expression_start, expression_end } of gold.dated_events)
      expect(textOf.get(file)?.slice(expression_start ?? 0, expression_end ?? 0)).toBe(expression)
  })

  it('has two sides or more to every conflict, in different texts', () => {
    for (const { id, sides } of gold.conflicts ?? [])
      expect(new Set(sides.map(({ file }) => file)).size, id).toBeGreaterThan(1)
  })

  it('states sums that hold where it says they hold', () => {
    for (const { id, terms, expected, holds } of gold.sums ?? []) {
      const total = terms.reduce<number>((sum, term) => sum + Number(term), 0)
      expect(total === expected, id).toBe(holds)
    }
  })

  it('is kept apart: nothing the program is made or tested with looks into it', () => {
    const looking = ['src', 'packages', 'test', 'bench'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/(node_modules|dist)\//.test(path))
        .map((path) => join(folder, path))
        .filter((path) => /eval\/(texts|marked|gold)/.test(readFileSync(path, 'utf8'))),
    )
    expect(looking).toEqual([])
  })
})
