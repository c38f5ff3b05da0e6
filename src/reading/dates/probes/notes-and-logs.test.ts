import { describe, expect, it } from 'vitest'
import { edtfOf, probeAll } from './probe.ts'

describe('days of notes and logs, without a year', () => {
  probeAll([
    ['Задержан 27/08, протокол датирован 28/08.', ['2020-08-27', '2020-08-28'], '2020-09-21'],
    ['– 14/09 подал жалобу.', ['2020-09-14'], '2020-09-21'],
    ['Задержание – 25.7, вскрытие – 28.7.', ['2018-07-25', '2018-07-28'], '2018-09-17'],
    ['а) до 21.9 – жалоба в суд.', ['2018-09-21'], '2018-09-17'],
    ['6.1. Могли ли переломы возникнуть от ударов?', [], '2018-09-17'],
    ['Рост составил 2.5 процента.', [], '2018-09-17'],
    ['Заседания 18–20.11.19 прошли без адвоката.', ['2019-11-18/2019-11-20']],
    ['The decree of 14/11, remains in force.', ['2019-11-14'], '2019-11-26'],
    ['It took 3 of 4/5 of them.', [], '2019-11-26'],
    ['25/1: application filed. 1/2: order given.', ['2021-01-25', '2021-02-01'], '2021-02-19'],
    ['10.08, ~22:30, picked up near the station.', ['2020-08-10T22:30'], '2020-08-20'],
    ['На вторник, 28 мая, назначен митинг.', ['2024-05-28'], '2024-05-24'],
    ['17-го областное телевидение показало запись.', ['2022-10-17'], '2022-10-19'],
    ['29-го отдела больше нет.', [], '2022-10-19'],
    ['В письме от 20-го против жалобы возражал.', ['2017-01-20'], '2017-01-25'],
    ['В девяностые нас никто не спрашивал.', ['199X']],
    ['In the eighties nobody asked.', ['198X']],
  ])

  it('an hour belongs to the day at the head of its entry', () => {
    const text =
      '12.11, пт\n06:20 Сообщение из леса.\n07:05 Передали координаты.\n13.11, сб\n09:30 Связи нет.\n16.11, вт\nПисьмо омбудсмену.'
    expect(edtfOf(text, '2021-11-16')).toEqual([
      '2021-11-12',
      '2021-11-12T06:20',
      '2021-11-12T07:05',
      '2021-11-13',
      '2021-11-13T09:30',
      '2021-11-16',
    ])
  })

  it('an hour does not take the day at the head of the next line', () => {
    const text =
      'September 2018:\n\n22/09 – centre: shooting until past 23:00\n24/09 – Orlo: one killed\n26/09 – Tarsk: two killed'
    expect(edtfOf(text, '2018-09-28')).toEqual([
      '2018-09',
      '2018-09-22T23:00',
      '2018-09-24',
      '2018-09-26',
    ])
  })

  it('what stands below a list of days is told from the day of the text', () => {
    const text =
      '08-IX ; просили осмотреть\n03-X ; повторная просьба\n28-XI ; обращение\n\nПрокурор заявил вчера, что поиски идут.'
    expect(edtfOf(text, '2022-12-20')).toEqual([
      '2022-09-08',
      '2022-10-03',
      '2022-11-28',
      '2022-12-19',
    ])
  })

  it('notes of a week are of their own week', () => {
    const text =
      'Aktau, 18 May 2012\n\nMonday: he repeats that on 18 December 2011 he was beaten.\n\nTuesday, 15th: the file is to be supplied the next day.'
    expect(edtfOf(text, '2012-05-18')).toEqual([
      '2012-05-14',
      '2011-12-18',
      '2012-05-15',
      '2012-05-16',
    ])
  })
})

describe('what is to come, and in which year a day lies', () => {
  probeAll([
    ['The commission is to finish on April 20.', ['2009-04-20'], '2009-04-14'],
    ['He said she would be heard first, on 14 April.', ['2015-04-14'], '2015-02-27'],
    ['Миссию ждут в четверг.', ['2022-09-08'], '2022-09-05'],
    ['В полиции ответили: не раньше четверга.', ['2013-10-03'], '2013-09-30'],
    ['С вечера пятницы он не выходит на связь.', ['2022-10-14'], '2022-10-19'],
    [
      '12 сентября 2017 года главврач велел послезавтра быть у автобусов.',
      ['2017-09-12', '2017-09-14'],
      '2018-06-07',
    ],
    [
      'On 12 March they wrote to him. The clerk promised a reply within fourteen days.',
      ['2021-03-12', '2021-03-26'],
      '2021-04-09',
    ],
    [
      'On November 15 thirty were detained. In the two following days they were tried.',
      ['2020-11-15', '2020-11-16/2020-11-17'],
      '2020-11-20',
    ],
    [
      'He was taken on 9 March, shortly after 2 p.m. A day later he was freed.',
      ['2021-03-09T14:00', '2021-03-10'],
      '2021-03-26',
    ],
    ['On Sunday the 4th relatives came.', ['2016-09-04'], '2016-09-12'],
  ])

  it('a birth date behind a name does not lend its year', () => {
    const text =
      'Among them is the musician W. (24-02-1994), detained on July 27 while he was playing. On August 7 he was freed.'
    expect(edtfOf(text, '2017-08-11')).toEqual(['1994-02-24', '2017-07-27', '2017-08-07'])
  })

  it('a month since which something lasts does not lend its year', () => {
    const text =
      'A meeting was broken up on 4 August 2014. Ms. B., who has sought her son since May 2009, was taken on 13 March.'
    expect(edtfOf(text, '2014-10-15')).toEqual(['2014-08-04', '2009-05', '2014-03-13'])
  })
})
