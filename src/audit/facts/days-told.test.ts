import { expect, test } from 'vitest'
import { dateValue } from '../../domain/dates.ts'
import { textOf } from '../test-material.ts'
import { TextView } from '../words/text-view.ts'
import { DaysTold } from './days-told.ts'

const dayIn = (view: TextView, edtf: string) => {
  const date = dateValue(edtf, edtf)
  if (!date.ok) throw new RangeError(`not a date: ${edtf}`)
  return { view, date: date.value }
}

test('texts meet where some of their days lie near each other; a month is no day', () => {
  const [a, b] = ['a', 'b'].map((label, i) => new TextView(textOf(label, 'Nothing.'), i)) as [
    TextView,
    TextView,
  ]
  const days = new DaysTold([dayIn(a, '2019-05-04'), dayIn(b, '2019-05-09'), dayIn(b, '2019-05')])
  expect(days.meet(a, b, 5)).toBe(true)
  expect(days.meet(a, b, 4)).toBe(false)
})
