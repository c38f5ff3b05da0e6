import { expect, test } from 'vitest'
import { isSameOffice } from './offices.ts'

test('one office in two languages, or in two words of one, is one', () => {
  expect(isSameOffice('attorney', 'Lawyer')).toBe(true)
  expect(isSameOffice('адвокат', 'attorney')).toBe(true)
})

test('other offices, and words that name none, are not', () => {
  expect(isSameOffice('judge', 'адвокат')).toBe(false)
  expect(isSameOffice('tall', 'tall')).toBe(false)
})
