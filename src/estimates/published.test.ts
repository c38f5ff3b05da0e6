import { expect, test } from 'vitest'
import { allFigures, isEqual } from '../../scripts/eval-estimates/published.ts'

test.each(allFigures())('$example: $what is $value', (figure) => {
  expect([figure.computed, isEqual(figure)]).toEqual([figure.computed, true])
})

test('a figure that is off by one in its last digit is not equal', () => {
  for (const figure of allFigures()) {
    const digits = figure.value.split('.')[1]?.length ?? 0
    const off = (Number(figure.value) + 10 ** -digits).toFixed(digits)
    expect(isEqual({ ...figure, value: off })).toBe(false)
  }
})
