import { describe } from 'vitest'
import { probeAll } from './probe.ts'

describe('events that a clause or a noun names', () => {
  probeAll([
    [
      'Their son was buried on 7 May 2021. Two days after we buried him the mayor came.',
      ['2021-05-07', '2021-05-09'],
    ],
    [
      'Visit of 7–9 May 2021. On the morning we arrived the gate was shut. Four weeks after we left it was open.',
      ['2021-05-07/2021-05-09', '2021-05-07', '2021-06-06~'],
    ],
    [
      'Soldiers stormed the village in the south of the county at dawn on 7 May 2021. The day following the attack seven men were led away.',
      ['2021-05-07', '2021-05-08'],
    ],
    [
      'The notice gave them up to 7 May 2021. Three days after the notice ran out, they came.',
      ['2021-05-07', '2021-05-10'],
    ],
    [
      'Мать похоронили 7 мая 2021 года. На другой день после похорон пришла повестка.',
      ['2021-05-07', '2021-05-08'],
    ],
    [
      'Вскрытие проведено 7 мая 2021 года. Двумя днями позднее вскрытия доставлена одежда.',
      ['2021-05-07', '2021-05-09'],
    ],
    [
      'Его задержали 7 мая 2021 года. Через неделю после того, как его задержали, пришёл адвокат.',
      ['2021-05-07', '2021-05-14~'],
    ],
    ['The letter came two weeks after our request of 7 May 2021.', ['2021-05-21~', '2021-05-07']],
    // Whose arrest it was is not told; and nobody says when they came.
    ['On 7 May 2021 he was seen. Two days after they came he left.', ['2021-05-07', 'XXXX']],
    ['The morning after he died the post was shut.', ['XXXX']],
  ])
})

describe('times that only the story tells', () => {
  probeAll([
    [
      'On 7 May 2021 at 23:30 he called. Fifty minutes later he called again.',
      ['2021-05-07T23:30', '2021-05-08T00:20'],
    ],
    ['On 7 May 2021 he called. Three hours later he called again.', ['2021-05-07']],
    ['7 мая 2021 года, то есть спустя двое суток, его нашли.', ['2021-05-07']],
    [
      '7 мая 2021 года его избили. На другой день, в субботу, он слёг.',
      ['2021-05-07', '2021-05-08'],
      '2021-05-20',
    ],
    // About a day: which night it was is open.
    [
      'On 7 May 2021 he left. Two weeks later he wrote. That night he was taken.',
      ['2021-05-07', '2021-05-21~', 'XXXX'],
    ],
    ['The Monday after he came they left.', []],
  ])
})

describe('times told from the day of the document', () => {
  probeAll([
    ['He was struck on Tuesday last week.', ['2021-06-08'], '2021-06-15'],
    ['Last week, on Friday, he was struck.', ['2021-06-11'], '2021-06-15'],
    ['Его ударили в понедельник на прошлой неделе.', ['2021-06-07'], '2021-06-15'],
    ['The network has been dead since Thursday.', ['2021-06-10'], '2021-06-15'],
    ['The guns must be deposited by noon on Thursday.', ['2021-06-17T12:00'], '2021-06-15'],
    ['A report is due one month from today.', ['2021-07-15'], '2021-06-15'],
    ['Прошлым летом, в июле, они достроили дом.', ['2020-07'], '2021-06-15'],
    ['Год назад в мае их было сорок.', ['2020-05'], '2021-06-15'],
    ['Last winter two froze to death.', ['2020-12/2021-02'], '2021-06-15'],
    ['10-го его оштрафовали.', ['2021-06-10'], '2021-06-15'],
    ['On Friday the 11th he was fined.', ['2021-06-11'], '2021-06-15'],
    ['By 12/06/2021 not a line had come.', ['2021-06-12'], '2021-06-15'],
    ['On Sunday 13/06 he was fined.', ['2021-06-13'], '2021-06-15'],
  ])
})
