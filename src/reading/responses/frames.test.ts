import { expect, test } from 'vitest'
import { wordsOfResponsesIn } from './responses-in.ts'

test.each<[string, string[]]>([
  [
    // What offices do besides answering is told as often.
    'We took the petition to the collector. The collector folded it twice and lit his pipe.',
    [],
  ],
  ['We took the petition to the collector. The rain had stopped by then.', []],
  ['We took the petition to the collector. The guards beat two of us.', []],
  [
    'She asked the registrar for the file. The registrar looked at the ceiling.',
    ['silent: The registrar looked at the ceiling.'],
  ],
  ['PRESS STATEMENT\n\nAt no time were batons used.', ['refused: At no time were batons used.']],
  ['At no time were batons used.', []],
  ['Prosecutors still deny the shooting.', ['refused: Prosecutors still deny the shooting.']],
  ['The governor pardoned the two cooks.', ['answered: The governor pardoned the two cooks.']],
  [
    'Our letters have brought nothing so far.',
    ['silent: Our letters have brought nothing so far.'],
  ],
])('frames in English: %s', (text, expected) => {
  expect(wordsOfResponsesIn(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['Many who had faced the court claimed that they were ill.', []],
  ['The use of prohibited measures grew.', []],
  ['The commander gave the order to shoot.', []],
  ['The police wore helmets and showed nothing.', []],
])('an office that does not act: %s', (text, expected) => {
  expect(wordsOfResponsesIn(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['В прокуратуре исходят из самоубийства.', ['answered: В прокуратуре исходят из самоубийства.']],
  ['Драки не было, уверяют в мэрии.', ['answered: Драки не было, уверяют в мэрии.']],
  ['Мы обратились к коменданту. Комендант бросил трубку.', ['refused: Комендант бросил трубку.']],
  ['Мы ждали у комендатуры. К нам не вышел никто.', ['silent: К нам не вышел никто.']],
  [
    'На обращение от 3 мая\n\nСледов взлома не обнаружено.',
    ['refused: Следов взлома не обнаружено.'],
  ],
  ['Сосед бросил трубку.', []],
  ['Следов взлома не обнаружено.', []],
  ['Бабушка сообщила, что следователь приходил утром.', []],
])('frames in Russian: %s', (text, expected) => {
  expect(wordsOfResponsesIn(text)).toEqual(expected)
})
