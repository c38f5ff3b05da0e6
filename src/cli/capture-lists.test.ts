import { expect, test } from 'vitest'
import { readCaptureLists } from './capture-lists.ts'

const read = (text: string) => readCaptureLists(Buffer.from(text))

test('a line is a record of a list; a list has every origin that one of its lines names', () => {
  expect(read('\ufefflist,person,origin\nA,p1,H\n\nA,p2,H\nA,p3,K\nB, p1 ,\n')).toEqual({
    ok: true,
    value: [
      { name: 'A', members: ['p1', 'p2', 'p3'], origins: ['H', 'K'] },
      { name: 'B', members: ['p1'], origins: [] },
    ],
  })
})

test('columns are found by name in any order, and semicolons and tabs part them too', () => {
  const value = [{ name: 'A', members: ['p,1'], origins: [] }]
  expect(read('Person;note;List\r\np,1;x;A\r\n')).toEqual({ ok: true, value })
  expect(read('person\tlist\np,1\tA\n')).toEqual({ ok: true, value })
})

test('one person written in composed and in single letters is one', () => {
  const lists = read('list,person\nA,и\u0306\nB,й\n')
  if (!lists.ok) throw new Error(lists.failure.kind)
  expect(lists.value[0]?.members).toEqual(lists.value[1]?.members)
})

test('what is no such file is refused with its line', () => {
  const failureOf = (text: string) => {
    const lists = read(text)
    return lists.ok ? null : lists.failure
  }
  expect(failureOf('a,b\n1,2\n')).toEqual({
    kind: 'lists-without-columns',
    missing: ['list', 'person'],
  })
  expect(failureOf('')).toMatchObject({ kind: 'lists-without-columns' })
  expect(failureOf('list,person\n')).toEqual({ kind: 'lists-empty' })
  expect(failureOf('list,person\nA,p1\n\nA,\n')).toEqual({
    kind: 'lists-cell-empty',
    line: 4,
    column: 'person',
  })
  expect(failureOf('list,person\nA,p1\n ,p2\n')).toMatchObject({ line: 3, column: 'list' })
  expect(failureOf('list,person\nA,p1\nA,p2,p3\n')).toMatchObject({
    kind: 'lists-not-csv',
    line: 3,
  })
  expect(failureOf('list,person\n"A,p1\n')).toMatchObject({ kind: 'lists-not-csv' })
  expect(readCaptureLists(Buffer.from([0x6c, 0xe8, 0xf1]))).toMatchObject({
    failure: { kind: 'lists-not-utf-8' },
  })
})
