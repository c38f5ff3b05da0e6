import { describe } from 'vitest'
import { probeAll } from './probe.ts'

describe('days counted from an event that is told under another name', () => {
  probeAll([
    [
      'On 7 May 2021 soldiers shot at the queue. The morning after the shooting his mother came.',
      ['2021-05-07', '2021-05-08'],
    ],
    [
      'Two were wounded when police attacked the market on 7 May 2021. A day after the attack it reopened.',
      ['2021-05-07', '2021-05-08'],
    ],
    [
      'On 7 May 2021 the town was shelled. Two days after the massacre the dead were buried.',
      ['2021-05-07', '2021-05-09'],
    ],
    [
      'Сообщаю о раненых при ударе по очереди за хлебом в среду, 5 мая 2021 года. На десятый день после удара она вернулась.',
      ['2021-05-05', '2021-05-15'],
    ],
    [
      '5 мая 2021 года обстреляли рынок. На третий день после бойни их похоронили.',
      ['2021-05-05', '2021-05-08'],
    ],
    ['Two days after the massacre the dead were buried.', ['XXXX']],
  ])
})

describe('days counted from what stands before', () => {
  probeAll([
    [
      'On 7 May 2021 he was taken. Two weeks after that night his brother wrote.',
      ['2021-05-07', '2021-05-21~'],
    ],
    [
      'On the night of 7 to 8 May 2021 he was taken. They had gone before it was light.',
      ['2021-05-07/2021-05-08', '2021-05-08'],
    ],
    ['On 7 May 2021 he signed, and four days on he was abroad.', ['2021-05-07', '2021-05-11']],
    ['On 7 May 2021 he was taken. An hour later he was dead.', ['2021-05-07', '2021-05-07~']],
    ['On 7 May 2021 he was taken. At a quarter to ten he died.', ['2021-05-07', '2021-05-07']],
    [
      'At 0900hrs on 7 May 2021 they came; at 0345 they had left.',
      ['2021-05-07T09:00', '2021-05-07T03:45'],
    ],
    ['7 мая 2021 года его избили. Отпустили его наутро, без вещей.', ['2021-05-07', '2021-05-08']],
  ])
})

describe('days seen from the day of the document', () => {
  probeAll([
    ['The Friday before last we counted the days.', ['2021-05-07'], '2021-05-19'],
    ['Заседание состоится через неделю.', ['2021-05-26~'], '2021-05-19'],
    ['The appeal will be heard in ten days.', ['2021-05-29'], '2021-05-19'],
    ['The hearing resumes on Thursday.', ['2021-05-20'], '2021-05-19'],
    ['He said they would have the whole story by Friday.', ['2021-05-21'], '2021-05-19'],
    ['A doctor must come before the month is out.', ['2021-05-31'], '2021-05-19'],
    ['The operation will continue up to the end of the month.', ['2021-05-31'], '2021-05-19'],
  ])
})

describe('years left to context', () => {
  probeAll([
    ['He left in November 2019; in January he was back.', ['2019-11', '2020-01'], '2020-05-19'],
    [
      '12 October 2020\nThe judge enters.\n26.10. The defence speaks of August 2018.\n9.11. A witness is heard.\n7.01. The verdict.',
      ['2020-10-26', '2018-08', '2020-11-09', '2021-01-07'],
      '2021-03-01',
    ],
    [
      'They have lived there since 2001. The notice was nailed up on 1 May.',
      ['2001', '2021-05-01'],
      '2021-05-11',
    ],
  ])
})

describe('days counted from an arrest that is told as a taking', () => {
  probeAll([
    ['Его взяли 3 июня 2023 года. За день до ареста он звонил.', ['2023-06-03', '2023-06-02']],
    [
      'They took him on 3 June 2023. Two days after the arrest a letter came.',
      ['2023-06-03', '2023-06-05'],
    ],
    [
      'They took him to a school on 3 June 2023. Two days after the arrest a letter came.',
      ['2023-06-03', 'XXXX'],
    ],
  ])
})

describe('days counted back from the dateline', () => {
  probeAll([
    [
      'БИШКЕК, 15 ноября 2022 г. – Суд отменил приговор. Пятью месяцами раньше его признали виновным.',
      ['2022-06~'],
    ],
    ['Суд отменил приговор. Пятью месяцами раньше его признали виновным.', [], '2022-11-15'],
  ])
})

describe('days counted from the entry of a diary or a conversation', () => {
  probeAll([
    [
      '[07/03/18, 07:52] Omar: the lawyer comes tomorrow\n\n[07/03/18, 21:15] Dina: one fell this morning\n\n[08/03/18, 06:20] Omar: they came last night. On Sunday they will be back\n\n[09/03/18, 08:11] Dina: nobody came',
      [
        '2018-03-07T07:52',
        '2018-03-08',
        '2018-03-07T21:15',
        '2018-03-07',
        '2018-03-08T06:20',
        '2018-03-07/2018-03-08',
        '2018-03-11',
        '2018-03-09T08:11',
      ],
    ],
    [
      '3 мая 2021 г. Вчера увезли соседа.\n\n5 мая 2021 г. Сегодня пришли ко мне.\n\n9 мая 2021 г. Позавчера был обыск.',
      ['2021-05-03', '2021-05-02', '2021-05-05', '2021-05-05', '2021-05-09', '2021-05-07'],
      '2021-06-30',
    ],
    ['3 мая 2021 г. Вчера увезли соседа.', ['2021-05-03', '2021-06-29'], '2021-06-30'],
  ])
})
