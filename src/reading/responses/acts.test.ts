import { expect, test } from 'vitest'
import { wordsOfResponsesIn } from './responses-in.ts'

test.each<[string, string[]]>([
  ['Минздрав отмолчался.', ['silent: Минздрав отмолчался.']],
  ['Мы дважды писали в райсуд. Оба письма канули.', ['silent: Оба письма канули.']],
  ['Вдова ходила к коменданту. За полгода ни строчки.', ['silent: За полгода ни строчки.']],
  ['На запрос редакции – молчание.', ['silent: молчание.']],
  [
    'Жалобу отправили в управление. Заключение так и не выдано.',
    ['silent: Заключение так и не выдано.'],
  ],
  [
    'Заявление сестры возвращено без рассмотрения.',
    ['silent: Заявление сестры возвращено без рассмотрения.'],
  ],
  ['Дело замяли.', ['refused: Дело замяли.']],
  [
    'В канцелярии нас заверили, что всё рассмотрят.',
    ['answered: В канцелярии нас заверили, что всё рассмотрят.'],
  ],
  [
    'Я просила свидания у начальника. Мне разрешили десять минут.',
    ['answered: Мне разрешили десять минут.'],
  ],
  [
    'Жители обратились в акимат. Дорогу отремонтируют к осени.',
    ['answered: Дорогу отремонтируют к осени.'],
  ],
  ['– Минюст: прислал копию приказа.', ['answered: прислал копию приказа.']],
  [
    'Вопрос к компетенции инспекции не относится.',
    ['refused: Вопрос к компетенции инспекции не относится.'],
  ],
  ['Доводы о побоях подтверждения не нашли.', ['refused: Доводы о побоях подтверждения не нашли.']],
  [
    'На этаже пожарная инспекция объявила поджог «замыканием».',
    ['refused: На этаже пожарная инспекция объявила поджог «замыканием».'],
  ],
  ['Что говорит министерство?', []],
  ['Ни слова не говоря, он вышел.', []],
  ['От дяди ни звука.', []],
  ['Сосед обещал вернуть лопату.', []],
  ['Дорогу отремонтируют к осени.', []],
  ['Окно не закрыто.', []],
  ['Бабушка разрешила нам остаться.', []],
  ['В деревне тишина.', []],
])('acts told in Russian: %s', (text, expected) => {
  expect(wordsOfResponsesIn(text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['We wrote to the rangers in May. Not a line has come.', ['silent: Not a line has come.']],
  [
    'The petition has been gathering dust since spring.',
    ['silent: The petition has been gathering dust since spring.'],
  ],
  [
    'His widow asked the consul for the papers. She was waved away at the gate.',
    ['refused: She was waved away at the gate.'],
  ],
  [
    'Captain Orlo Venn, the legal officer, spoke first. Venn brushed aside the photographs.',
    ['refused: Venn brushed aside the photographs.'],
  ],
  [
    'The embassy told our lawyer that the list was closed. It would send a copy later.',
    [
      'answered: The embassy told our lawyer that the list was closed.',
      'answered: It would send a copy later.',
    ],
  ],
  [
    'We wrote to the ministry. A one-page reply came in June.',
    ['answered: A one-page reply came in June.'],
  ],
  [
    'There is no record of a detention, the colony said.',
    ['refused: There is no record of a detention, the colony said.'],
  ],
  ['My cousin was told to rest.', []],
  ['The bus will be repaired.', []],
  ['Nobody has.', []],
  ['The girl waved them away.', []],
  ['A letter came from my sister.', []],
  ['What do the officials say?', []],
])('acts told in English: %s', (text, expected) => {
  expect(wordsOfResponsesIn(text)).toEqual(expected)
})
