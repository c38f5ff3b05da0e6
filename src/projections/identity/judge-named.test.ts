import { expect, test } from 'vitest'
import { namingOf } from './judge-named.ts'

const shares = (of: 'place' | 'body', a: string, b: string): boolean => {
  const keys = new Set(namingOf[of]?.keysOf(a))
  return namingOf[of]?.keysOf(b).some((key) => keys.has(key)) === true
}

test('a body and its letters share a key, small words left out', () => {
  expect(shares('body', 'Committee of Steppe Mothers', 'CSM')).toBe(true)
  expect(shares('body', 'Комитет степных матерей', 'КСМ')).toBe(true)
  expect(shares('body', 'KSM', 'КСМ')).toBe(true)
  expect(shares('body', 'Committee of Steppe Mothers', 'CSF')).toBe(false)
})

test('a body in two languages shares the words of its kind', () => {
  expect(shares('body', 'Supreme Court of Kazakhstan', 'Верховный суд Казахстана')).toBe(true)
})

test('a court that says no more has no key, and a place has them in any alphabet', () => {
  expect(namingOf.body?.keysOf('the court')).toEqual([])
  expect(shares('place', 'Kordai district', 'Кордайский район')).toBe(true)
  expect(shares('place', 'Taraz', 'Sarlyk')).toBe(false)
})
