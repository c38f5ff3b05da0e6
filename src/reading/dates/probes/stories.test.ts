import { describe, expect, it } from 'vitest'
import { readDates } from '../index.ts'
import { contextOf, edtfOf } from './probe.ts'

/** Invented texts of several sentences, as news, letters, rulings and testimonies are written. */
describe('stories in English', () => {
  it('a wire report is read from its own day', () => {
    const text = `ORLO, June 17 (Agency) — A court on Thursday sentenced two activists to five years. The men were
detained on March 3 and have been held ever since. On Wednesday evening the prosecutor asked for seven
years. Last month the ombudsman visited them; a year earlier, in June 2020, one of them had been beaten.
The next hearing is scheduled for July 5. They were first arrested in 2018.`
    expect(edtfOf(text, '2021-06-17')).toEqual([
      '2021-06-17',
      '2021-03-03',
      '2021-03-03/..',
      '2021-06-16',
      '2021-05',
      '2020-06',
      '2021-07-05',
      '2018',
    ])
  })

  it('a statement that bears its date is read from it', () => {
    const text = `Statement of 14 September 2022

On the night of 12-13 September 2022 armed men entered the village. By the morning of September 13 seven
houses had burned. Two days later the ministry said that all was calm. The same day we recorded testimonies.
Similar attacks took place in April 2021 and in January of this year. For the last three years nobody has
been punished. We call on the authorities to report by 1 October 2022.`
    expect(edtfOf(text)).toEqual([
      '2022-09-12/2022-09-13',
      '2022-09-13',
      '2022-09-15',
      '2022-09-15',
      '2021-04',
      '2022-01',
      '2022-10-01',
    ])
  })

  it('a testimony goes on in its year', () => {
    const text = `I was born in 1978. On 4 May 2019, at about six o’clock in the morning, somebody knocked. They took
my husband. I saw him two weeks later, on 18 May. The following day I went to the prosecutor. In June a lawyer
told us that he had been charged on 7 May. On the day of the trial, 20 November, nobody let us in. He got 3
years. Three days after the trial they moved him.`
    expect(edtfOf(text)).toEqual([
      '1978',
      '2019-05-04T06:00',
      '2019-05-18',
      '2019-05-19',
      '2019-06',
      '2019-05-07',
      '2019-11-20',
      '2019-11-23',
    ])
  })

  it('a ruling counts from what it told last', () => {
    const text = `JUDGMENT
Delivered on 12 March 2020
1. On 5 February 2017 the court remanded him in custody until 5 April 2017. On 1 April his detention was
extended to 5 July 2017.
2. Between 10 and 14 February 2017 he was questioned. The next day he signed a confession.
3. On 12 December 2017 he was convicted. The judgment was upheld two months later.`
    expect(edtfOf(text)).toEqual([
      '2017-02-05',
      '2017-04-05',
      '2017-04-01',
      '2017-07-05',
      '2017-02-10/2017-02-14',
      '2017-02-15',
      '2017-12-12',
      '2018-02~',
    ])
  })

  it('a letter says when it was written at its end', () => {
    const text = `Dear Sir,
We write about X, who was arrested in the early hours of 14 December 2021. Two weeks after the arrest his
lawyer complained. This year nothing has been heard.
Yours sincerely,
Orlo, 1 July 2022`
    const { dates } = readDates(text, contextOf(undefined))
    expect(dates.map((d) => d.value.edtf)).toEqual([
      '2021-12-14',
      '2021-12-28~',
      '2022',
      '2022-07-01',
    ])
    expect(dates.at(-1)?.role).toBe('document')
  })

  it('days on lines of their own head a chronology, and date no document', () => {
    const text = `7 February 2021
Fighting begins.
8 February 2021
The road is closed. The next day it opens.`
    expect(readDates(text, contextOf(undefined)).dates.map((d) => d.role)).toEqual([
      'event',
      'event',
      'event',
    ])
  })

  it('after a deadline it is not certain what is counted from', () => {
    const text =
      'On 7 August 2020 the Committee asked for an answer by 15 October. A month later there was none.'
    expect(edtfOf(text)).toEqual(['2020-08-07', '2020-10-15'])
  })

  it('the arrest of one is not the arrest of another', () => {
    const text = `On 4 May 2019 A. was arrested.

B. says that two weeks after his arrest nobody had come.`
    expect(edtfOf(text)).toEqual(['2019-05-04', 'XXXX'])
  })
})

describe('stories in Russian', () => {
  it('a news item is read from its own day', () => {
    const text = `17 июня суд приговорил двоих к пяти годам. Мужчин задержали 3 марта. В среду вечером прокурор попросил
семь лет. В прошлом месяце их посетил омбудсмен, а годом ранее, в июне 2020-го, одного из них избили.
Следующее заседание назначено на 5 июля. Впервые их арестовали в 2018 году.`
    expect(edtfOf(text, '2021-06-17')).toEqual([
      '2021-06-17',
      '2021-03-03',
      '2021-06-16',
      '2021-05',
      '2020-06',
      '2021-07-05',
      '2018',
    ])
  })

  it('a ruling bears its date beside the town', () => {
    const text = `г. Орло                     22 апреля 2021 года

ПРИГОВОР

Подсудимый Образцов А.А., 12.03.1985 года рождения, 14.02.2020 года примерно в 18 часов 30 минут, находясь на
улице 1 Мая, нанёс удар. В тот же день он был задержан. Срок исчислять с 14 февраля 2020 года. Зачесть время
с 14.02.2020 по 22.04.2021 г. В этом году срок истекает.`
    expect(edtfOf(text)).toEqual([
      '1985-03-12',
      '2020-02-14T18:30',
      '2020-02-14',
      '2020-02-14',
      '2020-02-14/2021-04-22',
      '2021',
    ])
  })

  it('a testimony goes on in its year', () => {
    const text = `Я родилась в 1978 году. 4 мая 2019 года, около шести часов утра, в дверь постучали. Мужа забрали. Увидела
я его только через две недели, 18 мая. На следующий день я пошла в прокуратуру. В июне адвокат сказал, что
обвинение предъявили 7 мая. В день суда, 20 ноября, нас не пустили. Через три дня после суда его увезли.`
    expect(edtfOf(text)).toEqual([
      '1978',
      '2019-05-04T06:00',
      '2019-05-18',
      '2019-05-19',
      '2019-06',
      '2019-05-07',
      '2019-11-20',
      '2019-11-23',
    ])
  })

  it('a chain of days leads from one to the next', () => {
    const text = `21 марта 2020 года следователь вынес постановление. Через 10 суток прокурор его отменил. 2 апреля его
вызвали снова; спустя неделю предъявили обвинение. 25-го числа того же месяца дело передали в суд. Приговор
огласили 3 июля. В конце того же года его увезли. Весь 2021 год он молчал. В январе 2022-го он умер.`
    expect(edtfOf(text)).toEqual([
      '2020-03-21',
      '2020-03-31',
      '2020-04-02',
      '2020-04-09~',
      '2020-04-25',
      '2020-07-03',
      '2020',
      '2021',
      '2022-01',
    ])
  })

  it('“now, so long after” says about when it was written', () => {
    const text = `12 апреля 2017 года рухнул мост у Орло. Сегодня, полтора года спустя, переправы всё нет. В прошлогоднем
отчёте её обещали к зиме.`
    expect(edtfOf(text)).toEqual(['2017-04-12', '2018-10~', '2017'])
  })

  it('“yesterday, 2 November” says when it was written', () => {
    const text = `Вчера, 2 ноября 2021 года, суд рассмотрел жалобу. В июле прошлого года её уже отклоняли. Завтра в 10:00
пройдёт встреча.`
    expect(edtfOf(text)).toEqual(['2021-11-02', '2020-07', '2021-11-04T10:00'])
    const { dates } = readDates(text, contextOf(undefined))
    expect(dates[0]).toMatchObject({ role: 'document', words: 'Вчера' })
    expect(dates[0]?.value.edtf).toBe('2021-11-03')
  })

  it('a curfew has an hour at each end', () => {
    const text = 'Режим действовал с 23:30 5 января до 00:00 19 января 2022 года.'
    expect(edtfOf(text)).toEqual(['2022-01-05/2022-01-19'])
  })
})
