import { describe } from 'vitest'
import { probeAll } from './probe.ts'

describe('days, months and years in English', () => {
  probeAll([
    ['The shop burned on the 7th of February 2019.', ['2019-02-07']],
    ['Guards came on Feb. 7, 2019 and left.', ['2019-02-07']],
    ['A hearing is set for 7 Feb 2019 in Osh.', ['2019-02-07']],
    ['He was taken on Friday, 7 February 2019, at home.', ['2019-02-07']],
    ['On Sept. 3rd, 2018, two clerks resigned.', ['2018-09-03']],
    ['The letter of 2019-02-07 was lost.', ['2019-02-07']],
    ['The order is dated 25/02/2019.', ['2019-02-25']],
    ['The order is dated 02/25/2019.', ['2019-02-25']],
    ['The order is dated 07/02/2019.', ['2019']],
    ['In early February 2019 the wells were closed.', ['2019-02']],
    ['In late October 2018 the school shut.', ['2018-10']],
    ['At the end of March 2018 nobody was paid.', ['2018-03']],
    ['The camp opened in mid-2018.', ['2018']],
    ['By mid-July 2018 the camp was full.', ['2018-07']],
    ['In the spring of 2017 the bridge fell.', ['2017-21']],
    ['In the first half of 2018 nine men died in custody.', ['2018-01/2018-06']],
    ['In the second half of 2018 it went on.', ['2018-07/2018-12']],
    ['In the third quarter of 2018 it stopped.', ['2018-07/2018-09']],
    ['In the 1990s the mine was closed.', ['199X']],
    ['Since the late 1980s nobody has worked there.', ['198X']],
    ['The report covers 1 January to 30 June 2021.', ['2021-01-01/2021-06-30']],
    ['On 28 February/1 March 2021 the bridge was blown up.', ['2021-02-28/2021-03-01']],
    ['Monitoring period: March to July 2021.', ['2021-03/2021-07']],
    ['The strike ran from 3 to 9 June 2018.', ['2018-06-03/2018-06-09']],
    ['The strike ran from June 28 to July 2, 2018.', ['2018-06-28/2018-07-02']],
    ['He was held from May 2018 to January 2019.', ['2018-05/2019-01']],
    ['He was held from May to September 2018.', ['2018-05/2018-09']],
    ['Between March 5 and March 7, 2018 they marched.', ['2018-03-05/2018-03-07']],
    ['On the night of 7 to 8 March 2018 the hall was set alight.', ['2018-03-07/2018-03-08']],
    ['During the night of March 31 to April 1, 2018 shots were heard.', ['2018-03-31/2018-04-01']],
    ['On the eve of March 8, 2018 the square was closed.', ['2018-03-07']],
    ['They must reply by 1 April 2019.', ['2019-04-01']],
    ['The ban holds until 15 May 2019.', ['2019-05-15']],
    ['He has been held since 4 May 2018.', ['2018-05-04']],
    ['From May 2018 to the present the road has been closed.', ['2018-05/..']],
    ['The road has been closed from 4 May 2018 until now.', ['2018-05-04/..']],
    ['In March and April 2018 there were raids.', ['2018-03', '2018-04']],
    ['On 1, 4 and 9 March 2018 she was questioned.', ['2018-03-01', '2018-03-04', '2018-03-09']],
    ['On March 1 and April 4, 2018 she was questioned.', ['2018-03-01', '2018-04-04']],
    ['Around 5 March 2018 he vanished.', ['2018-03-05~']],
    ['K. Sample, born 5 March 1971, and L. Sample (b. 1980)', ['1971-03-05', '1980']],
    ['The report covers 2016-2018.', ['2016/2018']],
    ['In 2016/17 nobody was tried.', ['2016/2017']],
    ['It was the winter of 2016-17.', ['2016-12/2017-02']],
  ])
})

describe('times of day in English', () => {
  probeAll([
    ['On 6 May 2018 at about 23.00 the door was broken.', ['2018-05-06T23:00']],
    ['At 9 p.m. on 6 May 2018 the door was broken.', ['2018-05-06T21:00']],
    ['On 6 May 2018, at 9:30 am, the door was broken.', ['2018-05-06T09:30']],
    ['At around 4 o’clock in the morning on 6 May 2018 men came.', ['2018-05-06T04:00']],
    ['At midnight on 6 May 2018 the lights went out.', ['2018-05-06']],
    ['At noon on 6 May 2018 the bell rang.', ['2018-05-06T12:00']],
    ['Between 1 and 2 a.m. on 6 May 2018 shots were heard.', ['2018-05-06T01:00/2018-05-06T02:00']],
    ['At 1900 hours on 6 May 2018 the patrol left.', ['2018-05-06T19:00']],
  ])
})

describe('a year left to context in English', () => {
  probeAll([
    [
      'In 2018 the clinic was raided three times: on 4 March, on 9 June and on 2 October.',
      ['2018', '2018-03-04', '2018-06-09', '2018-10-02'],
    ],
    ['On 4 March 2018 he was taken. On 9 September he was tried.', ['2018-03-04', '2018-09-09']],
    ['2018\n4 March: a raid.\n9 September: a trial.', ['2018', '2018-03-04', '2018-09-09']],
    ['On 12 March they came. On 14 March 2018 they left.', ['2018-03-12', '2018-03-14']],
    ['On 12 March they came.', ['2019-03-12'], '2019-03-20'],
    ['On 12 March they came.', ['XXXX-03-12']],
    ['The ban runs through Dec. 31.', ['2019-12-31'], '2019-10-20'],
    ['Note of 3.04.2020\nAt 02:15 hrs on 5 April 2020 a car stopped.', ['2020-04-05T02:15']],
    ['On 4 March this year they came.', ['2019-03-04'], '2019-06-20'],
    ['On 4 March last year they came.', ['2018-03-04'], '2019-06-20'],
    ['In November of last year they came.', ['2018-11'], '2019-06-20'],
    ['On 4 March last year they came.', ['XXXX-03-04']],
    [
      'He was taken on 4 March 2018 and freed on 5 June of the same year.',
      ['2018-03-04', '2018-06-05'],
    ],
  ])
})

describe('what is no date in English', () => {
  probeAll([
    ['The 20th anniversary was kept quietly.', []],
    ['See page 1 of 5 and section 3.2.1.', []],
    ['Article 12.2 and rule 7 may apply.', []],
    ['They live at 7 March Street, flat 12.', []],
    ['Case No. 12-03-2020 was closed.', []],
    ['COVID-19 was the reason given.', []],
    ['He got 1,5 years and a fine of 2018 dollars.', []],
    ['Call +996 312 12-03-20 or 07.02.', []],
    ['The score was 7-8 and the price 19.99.', []],
    ['Men of 20 to 25 years may march with them.', []],
    ['About 2000 soldiers came, 1500 of whom left.', []],
    ['Every Sunday the women pray; Sunday school is shut.', []],
    ['It may take more than a year.', []],
    ['The day will come.', []],
    ['They waited for two days and three nights.', []],
    ['The order was amended by Law No. 305-V of the Republic.', []],
    ['In 12 of 17 districts it rained.', []],
  ])
})
