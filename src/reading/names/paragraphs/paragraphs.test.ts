import { describe, expect, it } from 'vitest'
import { englishParagraphs } from './english.ts'
import { laterEnglishParagraphs } from './english-later.ts'
import { unmarked } from './marked.ts'
import { russianParagraphs } from './russian.ts'
import { laterRussianParagraphs } from './russian-later.ts'
import { f1Of, scoreOf } from './score.ts'

const english = [...englishParagraphs, ...laterEnglishParagraphs]
const russian = [...russianParagraphs, ...laterRussianParagraphs]

describe('the marked paragraphs', () => {
  it('give their text and their marks', () => {
    const { text, names } = unmarked('[p Besk Orlan] left [l Orlo], [o? police] said.')
    expect(text).toBe('Besk Orlan left Orlo, police said.')
    expect(names.map((n) => [n.of, text.slice(n.start, n.end), n.optional])).toEqual([
      ['person', 'Besk Orlan', false],
      ['place', 'Orlo', false],
      ['body', 'police', true],
    ])
  })

  for (const [language, paragraphs] of [
    ['English', english],
    ['Russian', russian],
  ] as const) {
    it(`have their persons read in ${language}`, () => {
      const score = scoreOf(paragraphs, 'person')
      expect(f1Of(score), JSON.stringify([score.missed, score.wrong])).toBeGreaterThan(0.98)
    })

    it(`have their places read in ${language}`, () => {
      const score = scoreOf(paragraphs, 'place')
      expect(f1Of(score), JSON.stringify([score.missed, score.wrong])).toBeGreaterThan(0.97)
    })

    it(`have their bodies read in ${language}`, () => {
      const score = scoreOf(paragraphs, 'body')
      expect(score.found / score.marked, JSON.stringify(score.missed)).toBeGreaterThan(0.9)
    })
  }
})
