import { expect, test } from 'vitest'
import { readText } from '../index.ts'

const read = (text: string) =>
  readText(text, { language: null, sourceDate: null }).proposals.map((p) => p.statement.content)

const accusedIn = (text: string): string[] =>
  read(text).flatMap((content) =>
    content.kind === 'violation' ? content.allegedPerpetrators.map(({ written }) => written) : [],
  )

test('whom people complain to is not whom they accuse', () => {
  expect(
    accusedIn("Five persons complained to the Prosecutor's Office of Orlo on torture."),
  ).toEqual([])
  expect(
    accusedIn(
      'The complaint to the regional court about the beating of Salim Orlov was not heard.',
    ),
  ).toEqual([])
  expect(accusedIn('Жители пожаловались в прокуратуру Орловской области на пытки.')).toEqual([])
})

test('a body that acts in the sentence is the one accused', () => {
  expect(accusedIn('The police tortured Salim Orlov.')).toHaveLength(1)
})

test('who tells of a detention was not detained', () => {
  const detained = read(
    'По словам адвоката Гульнары Вент, её подзащитный Тимур Орлов был задержан 5 мая 2020 года.',
  ).flatMap((content) =>
    content.kind === 'occurrence' && content.type === 'detention' ? content.participants : [],
  )
  expect(detained).toHaveLength(1)
})
