import { expect, test } from 'vitest'
import { readCaptureLists } from './capture-lists.ts'

const read = (text: string) => readCaptureLists('lists.csv', Buffer.from(text))

test('a line is a record of a list; one origin of all its lines is the list’s', () => {
  expect(read('list,person,origin\nA,p1,H\nA,p2,H\nB,p1,\n')).toEqual([
    { name: 'A', members: ['p1', 'p2'], origins: ['H'] },
    { name: 'B', members: ['p1'] },
  ])
})

test('a file without the columns, or a line without a person, is refused with its place', () => {
  expect(() => read('a,b\n1,2\n')).toThrow(/columns/)
  expect(() => read('list,person\nA,p1\nA,\n')).toThrow(/line 3 names no person/)
  expect(() => read('list,person\n"A,p1\n')).toThrow(/no CSV/)
})
