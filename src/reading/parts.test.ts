import { describe, expect, it } from 'vitest'
import { joinReadings, readText } from './index.ts'
import { packed, unpacked, within } from './parts.ts'

const text =
  'On March 5, 2020 at least 7 persons were detained in Lower Spring. Pavel Lastochkin asked the court for access; there was no response.\n\n'.repeat(
    20,
  )
const reading = readText(text, { language: null, sourceDate: null })

describe('the parts of a reading', () => {
  it('are without gap, and the whole when they are joined', () => {
    const parts = packed(reading, { start: 0, end: text.length }, 100)
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(parts.length).toBeGreaterThan(20)
    expect(joinReadings(parts.map(unpacked))).toEqual(reading)
  })

  it('hold what begins in them', () => {
    const { dates, proposals } = within(reading, { start: 10, end: 200 })
    expect(dates.map(({ start }) => start)).toEqual([text.indexOf('March', 20)])
    expect(proposals.every(({ spans: [first] }) => first.start >= 10 && first.start < 200)).toBe(
      true,
    )
  })
})
