import { expect, test } from 'vitest'
import { CommandRefused } from './errors.ts'
import { readNamePairs } from './name-pairs.ts'

const read = (text: string) => readNamePairs('pairs.csv', Buffer.from(text))

test('the columns are found by their names, in whatever order', () => {
  expect(read('id,right,left\n7,Saule,"Сауле, Т."\n')).toEqual([
    { row: 0, left: 'Сауле, Т.', right: 'Saule' },
  ])
  expect(read('\ufeffname1,name2\na,b\n\nc,d\n')).toHaveLength(2)
})

test('without such names the first two columns count', () => {
  expect(read('x,y,z\na,b,c\n')).toEqual([{ row: 0, left: 'a', right: 'b' }])
})

test('a broken file is refused with its line, and one without two columns too', () => {
  expect(() => read('left,right\n"a,b\n')).toThrow(/line \d/)
  expect(() => read('left\na\n')).toThrow(CommandRefused)
  expect(() => read('')).toThrow(CommandRefused)
})

test('names that are not UTF-8 are refused: garbled ones would be compared', () => {
  const windows1251 = Buffer.from([0xd1, 0xe0, 0xf3, 0xeb, 0xe5])
  const bytes = Buffer.concat([Buffer.from('left,right\n'), windows1251, Buffer.from(',Saule\n')])
  expect(() => readNamePairs('pairs.csv', bytes)).toThrow(/not UTF-8/)
})
