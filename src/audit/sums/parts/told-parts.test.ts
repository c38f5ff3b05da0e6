import { describe, expect, test } from 'vitest'
import { textOf } from '../../test-material.ts'
import { TextView } from '../../words/text-view.ts'
import { resultOf } from '../part-sum.ts'
import { toldParts } from './told-parts.ts'

/** "3 + 4 = 7", or "3 + 4 ≠ 8" where the parts do not come to the whole told. */
const sumsIn = (body: string): string[] =>
  toldParts([new TextView(textOf('a.txt', body), 0)], []).map((sum) => {
    const sign = resultOf(sum) === sum.total.value ? '=' : '≠'
    return `${sum.terms.map((t) => t.value).join(' + ')} ${sign} ${sum.total.value}`
  })

describe('parts that make up their whole', () => {
  test.each([
    ['Nineteen boats were holed: twelve at the pier and seven off the bar.', '12 + 7 = 19'],
    ['The ward had 41 beds, 26 of iron and 15 of wood.', '26 + 15 = 41'],
    ['We buried seventeen, being nine men, five women and three children.', '9 + 5 + 3 = 17'],
    ['Of the 94 petitions, 12 were heard; the other 82 were sent back.', '12 + 82 = 94'],
    [
      'Thirty weavers were taken that night. Eleven came home, four are in the hospital and fifteen have not been seen.',
      '11 + 4 + 15 = 30',
    ],
    ['He paid $2,400 for the boat and $1,600 for the nets, $4,000 in all.', '2400 + 1600 = 4000'],
    [
      'The grant of 2.5 million shillings was split: 1.7 million for roofs, 800,000 for seed.',
      '1700000 + 800000 = 2500000',
    ],
    [
      'The doctor saw eleven men; eight had scars, two had none and one would not undress.',
      '8 + 2 + 1 = 11',
    ],
    ['They held her nine days: five in the barracks, four in the town lock-up.', '5 + 4 = 9'],
    ['Уведены 52 человека: 31 мужчина, 17 женщин и четверо подростков.', '31 + 17 + 4 = 52'],
    ['Из 94 жалоб двенадцать рассмотрены, остальные 82 отклонены.', '12 + 82 = 94'],
    ['За март 212 звонков, за апрель 148, всего 360.', '212 + 148 = 360'],
    [
      'Одному присудили 3,3 миллиона сумов, другому 1,65, вместе 4,95 миллиона.',
      '3300000 + 1650000 = 4950000',
    ],
    [
      'Мать перевела пятнадцать тысяч, потом восемь, всего двадцать три тысячи.',
      '15000 + 8000 = 23000',
    ],
    [
      'В бригаде было восемьдесят семь: тридцать один местный, пятьдесят шесть с вахты.',
      '31 + 56 = 87',
    ],
  ])('%s', (body, sum) => {
    expect(sumsIn(body)).toEqual([sum])
  })
})

describe('parts that are told as all and do not come to their whole', () => {
  test.each([
    ['Twenty were hurt: eleven women and seven children.', '11 + 7 ≠ 20'],
    ['The camp has 350 people in it - 210 children, 95 women and 35 men.', '210 + 95 + 35 ≠ 350'],
    [
      'Of 31 orphans, nine sleep in the old wing; the others, twenty-one of them, in the tents.',
      '9 + 21 ≠ 31',
    ],
    [
      'He asked for fifty-two head in all: thirty were his own and twenty-four his brother’s.',
      '30 + 24 ≠ 52',
    ],
    [
      'The court tried a total of 60 dockers. Nine were given life, 46 got ten years, while three were found not guilty.',
      '9 + 46 + 3 ≠ 60',
    ],
    [
      'Из предусмотренных 2,43 млрд сумов выплачено 1,17 млрд; остаток, 1,36 млрд, обещан к осени.',
      '1170000000 + 1360000000 ≠ 2430000000',
    ],
    ['В левой пробирке 800 мл, в правой 650 мл, общим объёмом 1350 мл.', '800 + 650 ≠ 1350'],
    ['Свидетелей опросили четырнадцать: девять спали, четверо видели драку.', '9 + 4 ≠ 14'],
  ])('%s', (body, sum) => {
    expect(sumsIn(body)).toEqual([sum])
  })
})

describe('numbers that are no parts', () => {
  test.each([
    '47 people were detained, including nine women and 35 pensioners.',
    'Nine houses burned. Four shops were looted. Five people stood near the bridge.',
    'On 12 May 2020, at 8.30, they came to house 20, flat 8.',
    'About 40 were held: 22 men and at least 15 women.',
    'Article 12 of Law No. 20 and paragraph 8 were applied.',
    'Twelve were fined. Ten days later, two came again.',
    'Of 60 weavers, 20 have a lawyer and 12 have been ill.',
    'He was held from 5 to 15 March, for 10 days.',
    'Задержаны 20 человек, в том числе 11 женщин и 8 подростков.',
    'Статья 12, часть 3, и статья 15 Кодекса.',
    'В доме 12 жили пятеро, в доме 17 трое.',
  ])('%s', (body) => {
    expect(sumsIn(body)).toEqual([])
  })
})
