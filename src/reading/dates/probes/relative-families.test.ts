import { describe } from 'vitest'
import { probeAll } from './probe.ts'

describe('limits and days seen from the day of the document', () => {
  probeAll([
    [
      'Copies must be filed within eight days of the date of this notice.',
      ['2019-04-17'],
      '2019-04-09',
    ],
    [
      'The agency undertook to report within ninety days of this publication.',
      ['2023-07-26'],
      '2023-04-27',
    ],
    ['It lasts until the last day of the current month.', ['2019-04-30'], '2019-04-09'],
    ['Жителям предлагается вернуться до конца текущей недели.', ['2021-03-21'], '2021-03-17'],
    ['Six weeks ago last Tuesday the convoy came.', ['2019-03-12'], '2019-04-28'],
    ['Две недели назад, в понедельник, его вызвали.', ['2021-05-03'], '2021-05-19'],
    ['The case is called on the 8th of next month.', ['2021-11-08'], '2021-10-17'],
    ['He was fined on the 5th of last month.', ['2021-09-05'], '2021-10-17'],
    ['Его оштрафовали 5-го числа прошлого месяца.', ['2021-09-05'], '2021-10-17'],
    ['Встретимся на неделе после следующей.', ['2023-05-22/2023-05-28'], '2023-05-11'],
    ['The week after next we shall meet.', ['2023-05-22/2023-05-28'], '2023-05-11'],
    ['Копии обязаны отдать не позднее пятницы.', ['2021-03-19'], '2021-03-16'],
    ['We ask for it no later than Friday.', ['2021-03-19'], '2021-03-16'],
    ['Get on the phone before Thursday.', ['2020-12-10'], '2020-12-06'],
    ['we wrote to them on friday about it', ['2020-12-04'], '2020-12-06'],
    ['Hearing cut short; next date in two weeks.', ['2024-01-04~'], '2023-12-21'],
    ['every friday they meet, the friday market', [], '2020-12-06'],
    ['Applications are answered within ninety days of receipt.', [], '2023-04-27'],
  ])
})

describe('days that go on from the story', () => {
  probeAll([
    [
      '12 марта 2021 года был пожар. Школу закрыли наутро после пожара.',
      ['2021-03-12', '2021-03-13'],
    ],
    ['12 марта 2021 года был обыск. Назавтра после обыска он уехал.', ['2021-03-12', '2021-03-13']],
    [
      '12 марта 2021 года его ранило. Умер он к исходу третьего дня.',
      ['2021-03-12', '2021-03-14~'],
    ],
    [
      '12 марта 2021 года начался визит. На второй день доступ был полным.',
      ['2021-03-12', '2021-03-13~'],
    ],
    [
      '12 марта 2021 года его увели. В первую же ночь его избили.',
      ['2021-03-12', '2021-03-12/2021-03-13'],
    ],
    [
      '12 марта 2021 года нас вывезли. В самый первый день дали воды.',
      ['2021-03-12', '2021-03-12'],
    ],
    ['12 марта 2021 года он звал врача и в последующие сутки снова.', ['2021-03-12', '2021-03-13']],
    [
      '12 марта 2021 года в 22:00 погас свет. К часу ночи улица горела.',
      ['2021-03-12T22:00', '2021-03-13T01:00'],
    ],
    [
      'On 12 March 2021 they wrote; the court, approached on the day following, was silent.',
      ['2021-03-12', '2021-03-13'],
    ],
    [
      'On 12 March 2021 they were arrested. The night following, two more went.',
      ['2021-03-12', '2021-03-13'],
    ],
    [
      'On 12 March 2021 six were seized; they were tried the month after for assembly.',
      ['2021-03-12', '2021-04'],
    ],
    [
      'On 3 September 2021 I complained. She promised an answer within the fortnight.',
      ['2021-09-03', '2021-09-17~'],
    ],
    [
      '12 марта 2021 года началась голодовка. На третий день голодовки он слёг.',
      ['2021-03-12', '2021-03-14~'],
    ],
    ['В первую очередь помогли детям, в первый класс пошли трое.', []],
  ])
})
