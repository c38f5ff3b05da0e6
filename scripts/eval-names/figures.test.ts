import { expect, test } from 'vitest'
import { bestF1, figuresOf } from './figures.ts'
import { asciiWords, levenshtein, plain } from './peers.ts'

test('figures count what was called same, and what was left to a person', () => {
  const figures = figuresOf([
    { same: '1', verdict: 'same', score: 1 },
    { same: '1', verdict: 'unsure', score: 0.8 },
    { same: '0', verdict: 'same', score: 0.9 },
    { same: '?', verdict: 'unsure', score: 0.9 },
  ])
  expect(figures).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, falseMerges: 1 })
  expect([figures.leftToPerson, figures.forPerson]).toEqual([1, 1])
})

test('the best F1 is looked for only between different scores', () => {
  const scored = [
    { score: 0.9, same: true },
    { score: 0.9, same: false },
    { score: 0.1, same: false },
  ]
  expect(bestF1(scored)).toBeCloseTo(2 / 3)
})

test('peers measure what they are said to', () => {
  expect(levenshtein('kitten', 'sitting')).toBe(3)
  expect(plain('Asanov', 'Asanov')).toBe(1)
  expect(asciiWords('Асанов Тимур', 'Timur Asanov')).toBe(1)
})
