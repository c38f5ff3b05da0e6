import { describe, expect, it } from 'vitest'
import { readText } from './index.ts'
import { ruleCards } from './rules.ts'

const context = { language: null, sourceDate: null }

/** The words that a rule's marks or proposals stand on, in order of position. */
const readBy = (rule: string, text: string): string[] => {
  const reading = readText(text, context)
  const marks = [...reading.names, ...reading.articles].filter((m) => m.madeBy.rule === rule)
  const spans = reading.proposals.filter((p) => p.madeBy.rule === rule).map((p) => p.spans[0])
  return [...marks, ...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((s) => text.slice(s.start, s.end))
}

describe('rules', () => {
  it('have names of their own', () => {
    const names = ruleCards.map((card) => card.name)
    expect(new Set(names).size).toBe(names.length)
  })

  for (const card of ruleCards) {
    describe(card.name, () => {
      for (const { text, reads } of card.examples.mustRead) {
        it(`reads ${reads.join(' | ')} in: ${text}`, () => {
          expect(readBy(card.name, text)).toEqual(reads)
        })
      }
      for (const text of card.examples.mustNotRead) {
        it(`reads nothing in: ${text}`, () => {
          expect(readBy(card.name, text)).toEqual([])
        })
      }
    })
  }
})
