import { describe, expect, test } from 'vitest'
import { textOf } from '../../test-material.ts'
import { TextView } from '../../words/text-view.ts'
import { resultOf } from '../part-sum.ts'
import { amountsOf } from './amounts-of.ts'
import { toldParts } from './told-parts.ts'

/** "3 + 4 = 7", or "3 + 4 ≠ 8" where the parts do not come to the whole told. */
const sumsIn = (body: string): string[] =>
  toldParts(amountsOf([new TextView(textOf('a.txt', body), 0)], [])).map((sum) => {
    const sign = resultOf(sum) === sum.total.value ? '=' : '≠'
    return `${sum.terms.map((t) => t.value).join(' + ')} ${sign} ${sum.total.value}`
  })

describe('parts that make up their whole', () => {
  test.each([
    ['Nineteen boats were holed: twelve at the pier and seven off the bar.', '12 + 7 = 19'],
    ['The ward had 37 beds, 22 of iron and 15 of wood.', '22 + 15 = 37'],
    ['We buried sixteen, being seven men, five women and four children.', '7 + 5 + 4 = 16'],
    ['Of the 77 petitions, 14 were heard; the other 63 were sent back.', '14 + 63 = 77'],
    [
      'Thirty weavers were taken that night. Eleven came home, four are in the hospital and fifteen have not been seen.',
      '11 + 4 + 15 = 30',
    ],
    [
      'Nine men stood before the court. Three were found guilty of arson, under section 144. Three others got six years each. Two received suspended sentences. One was acquitted.',
      '3 + 3 + 2 + 1 = 9',
    ],
    ['He paid $2,400 for the boat and $1,600 for the nets, $4,000 in all.', '2400 + 1600 = 4000'],
    [
      'The grant of 2.5 million shillings was split: 1.7 million for roofs, 800,000 for seed.',
      '1700000 + 800000 = 2500000',
    ],
    [
      'The nurse weighed fourteen infants; nine had lost flesh, three had gained and two slept on.',
      '9 + 3 + 2 = 14',
    ],
    ['They held her nine days: five in the barracks, four in the town lock-up.', '5 + 4 = 9'],
    ['Уведены 46 человек: 21 мужчина, 19 женщин и шестеро подростков.', '21 + 19 + 6 = 46'],
    ['Из 71 прошения тринадцать удовлетворены, остальные 58 возвращены.', '13 + 58 = 71'],
    ['За март 135 писем, за апрель 92, всего 227.', '135 + 92 = 227'],
    [
      'За первый склад просят 2,4 миллиона тенге, за второй 1,35, вместе 3,75 миллиона.',
      '2400000 + 1350000 = 3750000',
    ],
    [
      'Сестра заняла двенадцать тысяч, потом девять, всего двадцать одну тысячу.',
      '12000 + 9000 = 21000',
    ],
    ['Nine people died there: six men, two women and a child.', '6 + 2 + 1 = 9'],
    ['Погибли девять человек: шестеро мужчин, две женщины и ребёнок.', '6 + 2 + 1 = 9'],
    ['В артели было семьдесят два: двадцать девять местных, сорок три с вахты.', '29 + 43 = 72'],
    ['Half a dozen geese and five hens were left, eleven in all.', '6 + 5 = 11'],
    [
      'The mill owes 3.2 million: 2 million to the widows and 1.2 to the council.',
      '2000000 + 1200000 = 3200000',
    ],
    ['За дорогу просили 450 долларов: 300 перевозчику и 150 пограничникам.', '300 + 150 = 450'],
    ['Фонд выделил 30 миллионов: 18 – на крыши, 12 – на печи.', '18000000 + 12000000 = 30000000'],
    [
      'Пропали девять человек. О четверых известно, что они живы, о пятерых сведений нет.',
      '4 + 5 = 9',
    ],
    [
      'Ему вменяют 14 эпизодов, по девяти суд его оправдал, по пяти признал виновным.',
      '9 + 5 = 14',
    ],
    [
      'Four ferrymen drowned. One sank on the spot. Three more, Adil Nasser (41) among the crew, died in hospital.',
      '1 + 3 = 4',
    ],
    [
      'Сети, восемнадцать штук, забрали. 3 мая вернули десять, восемь так и не отдали.',
      '10 + 8 = 18',
    ],
    [
      'Трое скончались в палате, ещё двое – по дороге. На месте нашли шестерых; всего, выходит, погибших одиннадцать.',
      '3 + 2 + 6 = 11',
    ],
  ])('%s', (body, sum) => {
    expect(sumsIn(body)).toEqual([sum])
  })
})

describe('what is left when something is taken away', () => {
  test.each([
    ['She was given 30 months, ten of them suspended, which leaves twenty.', '30 + -10 = 20'],
    [
      'Five hundred dollars a month was the pay. They kept 150 for the bunk and 80 for soap, so what we saw was 270.',
      '500 + -150 + -80 = 270',
    ],
    [
      'За мёд мне дали девять тысяч рублей. Пять тысяч ушло на лекарства, тысяча шестьсот – на дорогу. Осталось две тысячи четыреста рублей.',
      '9000 + -5000 + -1600 = 2400',
    ],
  ])('%s', (body, sum) => {
    expect(sumsIn(body)).toEqual([sum])
  })
})

describe('parts that are told as all and do not come to their whole', () => {
  test.each([
    ['Twenty were hurt: eleven women and seven children.', '11 + 7 ≠ 20'],
    ['The shed has 240 people in it - 130 children, 75 women and 25 men.', '130 + 75 + 25 ≠ 240'],
    [
      'Of 44 looms, fifteen stand in the old mill; the others, twenty-seven of them, in the yard.',
      '15 + 27 ≠ 44',
    ],
    [
      'He asked for sixty-one hives in all: forty were his own and twenty-three his brother’s.',
      '40 + 23 ≠ 61',
    ],
    [
      'The court tried a total of 50 porters. Seven were given life, 36 got twelve years, while five were found not guilty.',
      '7 + 36 + 5 ≠ 50',
    ],
    [
      'Из выделенных 3,15 млрд тенге освоено 1,9 млрд; остаток, 1,15 млрд, обещан к осени.',
      '1900000000 + 1150000000 ≠ 3150000000',
    ],
    ['They took nine tools: four saws, three axes and one drill.', '4 + 3 + 1 ≠ 9'],
    ['Nine weavers were taken. Six were back by noon, two came on the Monday.', '6 + 2 ≠ 9'],
    [
      '1,260 shillings came in. The driver had 900, and 240 went on bread; that is all of it.',
      '900 + 240 ≠ 1260',
    ],
    ['Возьмите ульи: их девятнадцать, двенадцать новых, восемь нет.', '12 + 8 ≠ 19'],
    ['В хоре 43 человека: 30 женщин, девять мужчин, остальные шестеро – дети.', '30 + 9 + 6 ≠ 43'],
    ['В первом бидоне 700 мл, во втором 550 мл, общим объёмом 1150 мл.', '700 + 550 ≠ 1150'],
    ['Сторожей допросили двенадцать: семеро спали, четверо видели драку.', '7 + 4 ≠ 12'],
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
    'Twelve men were taken on Monday; five women followed; seven boys came home.',
    'Sixteen witnesses spoke; ten wept, six of them women.',
    'Of 30 detainees, 18 were beaten and 12 were minors.',
    'The oldest was 60, the youngest 22; 38 were married.',
    'Из 50 задержанных 30 избиты, у 20 нет адвоката.',
    'Ему 42 года, сыну 18, дочери 24.',
    'Seven bags were carried out: three saws, two axes and one drill.',
    'Twenty were arrested. Twelve were beaten, seven had no lawyer.',
    'Our guide Pavel Orlov (20) led eleven men and nine women.',
    'Собралось человек тридцать: двадцать рыбаков и восемь учителей.',
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
