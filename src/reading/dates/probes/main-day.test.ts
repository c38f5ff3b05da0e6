import { describe } from 'vitest'
import { probeAll } from './probe.ts'

const FILLER = 'The road is steep there.\n\n'.repeat(6)
const NOTHING = 'Дорога там крутая.\n\n'.repeat(6)

describe('days counted from the day that a text is about', () => {
  probeAll([
    [
      'On 7 May 2021 men with clubs surrounded the village. The day after the raid we went there.',
      ['2021-05-07', '2021-05-08'],
    ],
    [
      `On 7 May 2021 they beat nine men. On 3 June 2021 a clerk came.\n\n${FILLER}The families were told that same evening.`,
      ['2021-05-07', '2021-06-03', '2021-05-07'],
    ],
    [
      `7 мая 2021 года избили девятерых. 3 июня 2021 года приехал чиновник.\n\n${NOTHING}Свет погас тем же вечером.`,
      ['2021-05-07', '2021-06-03', '2021-05-07'],
    ],
    [
      `7 мая 2021 года в казарме нашли солдата.\n\n${NOTHING}Через два дня после происшествия командира отстранили.`,
      ['2021-05-07', '2021-05-09'],
    ],
    // Two days that may be meant.
    [
      `In May 2021 they wrote. On 3 June 2021 a clerk came and on 9 June 2021 nine men were beaten and on 3 June 2021 again.\n\n${FILLER}The families were told that same evening.`,
      ['2021-05', '2021-06-03', '2021-06-09', '2021-06-03', '2021-06-03'],
    ],
    ['The day after the raid we went there.', ['XXXX']],
    // His arrest is of one man, and no text is about it without telling its day.
    [
      'On 7 May 2021 the village burned. Two days after his wedding he left.',
      ['2021-05-07', 'XXXX'],
    ],
  ])
})
