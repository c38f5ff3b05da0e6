import { describe } from 'vitest'
import { probeAll } from './probe.ts'

const day = '2019-03-13' // a Wednesday

describe('told from the day of the document', () => {
  probeAll([
    ['Today the court sits again.', ['2019-03-13'], day],
    ['Yesterday two clerks were detained.', ['2019-03-12'], day],
    ['A rally will be held tomorrow.', ['2019-03-14'], day],
    ['The day before yesterday he was freed.', ['2019-03-11'], day],
    ['The house was searched last night.', ['2019-03-12/2019-03-13'], day],
    ['The house was searched yesterday evening.', ['2019-03-12'], day],
    ['The house was searched this morning.', ['2019-03-13'], day],
    ['Two men were detained last week.', ['2019-03-04/2019-03-10'], day],
    ['Two men were detained last month.', ['2019-02'], day],
    ['Two men were detained last year.', ['2018'], day],
    ['Two men were detained last Sunday.', ['2019-03-10'], day],
    ['Two men were detained on Sunday.', ['2019-03-10'], day],
    ['Two men were detained on Friday night.', ['2019-03-08'], day],
    ['The court will sit on Friday.', ['2019-03-15'], day],
    ['A boiler burst on Friday.', ['2019-03-08'], day],
    ['They will beat the drum on Friday.', ['2019-03-15'], day],
    ['The verdict is expected next Monday.', ['2019-03-18'], day],
    ['This January he was freed.', ['2019-01'], day],
    ['Last November he was taken.', ['2018-11'], day],
    ['He was taken a year ago.', ['2018-03~'], day],
    ['He was taken three days ago.', ['2019-03-10'], day],
    ['He was taken two months ago.', ['2019-01~'], day],
    ['He was taken about five years ago.', ['2014~'], day],
    ['Earlier this month he was taken.', ['2019-03'], day],
    ['Late last year he was taken.', ['2018'], day],
    ['The law will change next year.', ['2020'], day],
    ['The court ruled Friday that he stays.', ['2019-03-08'], day],
    ['Monday’s hearing was put off.', ['2019-03-11'], day],
    ['Last weekend the road was closed.', ['2019-03-09/2019-03-10'], day],
    ['He was taken half a year ago.', ['2018-09~'], day],
    ['A day earlier, on Tuesday, he had been freed.', ['2019-03-12'], day],
    ['He was taken last year.', ['XXXX']],
    ['Yesterday two clerks were detained.', ['XXXX']],
    ['Two men were detained on Sunday.', ['XXXX']],
    ['Last year’s fire is still not explained.', ['2018'], day],
  ])
})

describe('told from the day told before', () => {
  probeAll([
    ['On 30 April 2018 he was taken. The next day he was beaten.', ['2018-04-30', '2018-05-01']],
    ['On 31 December 2018 he was taken and freed the following day.', ['2018-12-31', '2019-01-01']],
    ['On 4 March 2018 he was taken. That evening his brother came.', ['2018-03-04', '2018-03-04']],
    [
      'On 4 March 2018 he was taken. The same day the house was searched.',
      ['2018-03-04', '2018-03-04'],
    ],
    ['On 4 March 2018 he was taken. A day later he was charged.', ['2018-03-04', '2018-03-05']],
    [
      'On 4 March 2018 he was taken. Two days earlier he had been warned.',
      ['2018-03-04', '2018-03-02'],
    ],
    ['On 4 March 2018 he was taken. A week later he was charged.', ['2018-03-04', '2018-03-11~']],
    ['On 4 March 2018 he was taken. Two months later he was tried.', ['2018-03-04', '2018-05~']],
    [
      'On 4 March 2018 he was taken. The day before he had been warned.',
      ['2018-03-04', '2018-03-03'],
    ],
    [
      'On 4 March 2018 he was taken. The following morning he was found dead.',
      ['2018-03-04', '2018-03-05'],
    ],
    [
      'On 8-9 March 2018 ten were taken; six were freed the next day.',
      ['2018-03-08/2018-03-09', '2018-03-09/2018-03-10'],
    ],
    ['In March 2018 he was taken. The next day he was freed.', ['2018-03', 'XXXX']],
    ['The next day he was freed.', ['XXXX']],
    [
      'On 4 March 2018 he was taken. At around 14.10 that afternoon he was seen.',
      ['2018-03-04', '2018-03-04T14:10'],
    ],
    ['On 28 February 2020 he was taken and beaten the next day.', ['2020-02-28', '2020-02-29']],
    ['In 2016 he was jailed. The following year he died.', ['2016', '2017']],
  ])
})

describe('told from a day or an event that is named', () => {
  probeAll([
    ['Three days after 27 February 2018 he was charged.', ['2018-03-02']],
    [
      'Riots broke out on 7 March 2018. In the week following the riots forty were taken.',
      ['2018-03-07', '2018-03-07/2018-03-14~'],
    ],
    [
      'Riots broke out on 7 March 2018. In the days after the riots forty were taken.',
      ['2018-03-07', '2018-03~'],
    ],
    ['They waited in the days after him.', []],
    ['A year before the elections of 2019 he left.', ['2018', '2019']],
    ['Two days after the clashes of 7 March 2018 he left.', ['2018-03-09', '2018-03-07']],
    ['An appeal may be lodged within 30 days after the receipt.', []],
    ['He is two years later than her.', []],
    ['Today many live abroad.', []],
    ['Last year, on 5 May, he left.', ['2018-05-05'], '2019-06-20'],
    ['He vanished the day before 1 March 2020.', ['2020-02-29']],
    [
      'Riots broke out on 7 March 2018.\n\nTwo months after the riots nobody had been charged.',
      ['2018-03-07', '2018-05~'],
    ],
    [
      'The clashes of 7–8 March 2018 shook the town.\n\nA week before the clashes leaflets were spread.',
      ['2018-03-07/2018-03-08', '2018-02-28~'],
    ],
    [
      'Riots broke out on 7 March 2018. On 5 May 2018 the mayor spoke. A year after the riots he resigned.',
      ['2018-03-07', '2018-05-05', '2019-03~'],
    ],
    ['Three weeks after the wedding he was taken.', ['XXXX']],
    [
      'Riots broke out on 7 March 2018. Other riots broke out on 9 May 2019.\n\nHe says he left a month after the riots.',
      ['2018-03-07', '2019-05-09', 'XXXX'],
    ],
    [
      'The trial began on 4 March 2018.\n\nOn the day of the trial the road was closed.',
      ['2018-03-04', '2018-03-04'],
    ],
    [
      'Riots broke out on 7 March 2018. Within two months after the riots ninety were taken.',
      ['2018-03-07', '2018-03-07/2018-05~'],
    ],
    [
      'Riots broke out on 7 March 2018. In the first hours of the riots the power failed.',
      ['2018-03-07', '2018-03-07'],
    ],
    [
      'Riots broke out on 7 March 2018. Shortly after the riots ninety were taken.',
      ['2018-03-07', '2018-03~'],
    ],
  ])
})
