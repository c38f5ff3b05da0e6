import { expect, test } from 'vitest'
import { kindsOfResponsesIn } from './responses-in.ts'

test.each<[string, string[]]>([
  ['The challenge is dismissed after forty minutes.', ['refused']],
  ['RULED: to satisfy the complaint.', ['answered']],
  ['The copy is authorised as regards pages 1 to 84.', ['answered']],
  ['An employee of the reception promised a reply within fourteen days.', ['answered']],
  ['The copy is on the table.', []],
  ['The files are in the cellar.', []],
  ['Granted land was sold.', []],
  ['Силы быстрой поддержки отвергли свою причастность.', ['refused']],
  ['Вину оба не признают.', ['refused']],
  ['Гостя приняли к обеду.', []],
])('%s', (text, answers) => {
  expect(kindsOfResponsesIn(text)).toEqual(answers)
})
