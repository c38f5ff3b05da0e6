import { describe, expect, test } from 'vitest'
import { textOf } from '../../test-material.ts'
import { TextView } from '../../words/text-view.ts'
import { differences } from '../differences.ts'
import { type PartSum, resultOf } from '../part-sum.ts'
import type { Amount } from './amount.ts'
import { amountsOf } from './amounts-of.ts'
import { toldParts } from './told-parts.ts'

const amountsIn = (body: string): readonly (readonly Amount[])[] =>
  amountsOf([new TextView(textOf('a.txt', body), 0)], [])

const shown = (sums: readonly PartSum[]): string[] =>
  sums.map((sum) => {
    const sign = resultOf(sum) === sum.total.value ? '=' : '≠'
    return `${sum.terms.map((t) => t.value).join(' + ')} ${sign} ${sum.total.value}`
  })

describe('parts and their whole, in other words', () => {
  test.each([
    [
      'The award is 900 million rupiah, of which 240 million goes to the mother and 660 million is shared by the crew.',
      '240000000 + 660000000 = 900000000',
    ],
    [
      'Thirty-four fishermen were summoned; six never turned up, and twenty-eight were questioned.',
      '34 + -6 = 28',
    ],
    [
      'Nineteen of the detained are local and eight came from the coast, which makes twenty-seven.',
      '19 + 8 = 27',
    ],
    [
      'Thirteen recommendations were issued in 2019. Five have been implemented, six partly and three not at all.',
      '5 + 6 + 3 ≠ 13',
    ],
    [
      'Forty-one petitions were filed. The registry accepted eighteen, sent back twenty-one and has not decided on three.',
      '18 + 21 + 3 ≠ 41',
    ],
    [
      'The clinic took in thirty-three wounded. By Friday twenty-five had been sent home; nine were still on the wards.',
      '25 + 9 ≠ 33',
    ],
    ['Eleven were buried on Sunday, four on Monday: fifteen graves.', '11 + 4 = 15'],
    ['Age groups: under 14 – 9; 14 to 17 – 12; adults – 31. Total: 52.', '9 + 12 + 31 = 52'],
    [
      'Losses (in dollars): roofing – 4,300; seed – 900; tools – 650; total – 5,850.',
      '4300 + 900 + 650 = 5850',
    ],
    [
      'The ransom was 3,000 euros. I sent 1,200 in May and 1,500 in June; I still owe 300.',
      '1200 + 1500 + 300 = 3000',
    ],
    [
      'The fine of 900 lari was paid by the village: 500 came from the priest, the rest, 400, from neighbours.',
      '500 + 400 = 900',
    ],
    ['Of the 46 households, 29 have gone, and 17 refuse to leave.', '29 + 17 = 46'],
    ['Of the sixty who signed, forty-four withdrew; sixteen did not.', '44 + 16 = 60'],
    [
      'We were twenty-one in that cell, twelve of us from the same street and nine strangers.',
      '12 + 9 = 21',
    ],
    [
      'He was held for eleven days, four of them in the basement and seven in the barracks.',
      '4 + 7 = 11',
    ],
    ['She spent 72 hours there: 24 without water and 48 without sleep.', '24 + 48 = 72'],
    [
      'At seven checkpoints they were beaten, at five they were not; twelve checkpoints in all.',
      '7 + 5 = 12',
    ],
    [
      'There were 38 names on the list. Twenty-six have been crossed out. Twelve are still to be found.',
      '26 + 12 = 38',
    ],
    [
      'The bus carried 52 people. Nineteen were taken off at the bridge; thirty-three went on.',
      '19 + 33 = 52',
    ],
    [
      'As many as 18 were let go without charge, and the remaining 13 of the 31 were charged.',
      '18 + 13 = 31',
    ],
    [
      'Fifteen of the shops burnt were owned by the minority and four by others: nineteen in total.',
      '15 + 4 = 19',
    ],
    [
      'In the first wave they took 14, in the second 9, in the third 6. That is 29 people from one lane.',
      '14 + 9 + 6 = 29',
    ],
    ['The court fined 23 of the 30 women; seven were given a warning.', '23 + 7 = 30'],
    ['The committee lists 47 disappeared: 41 men and six women.', '41 + 6 = 47'],
    [
      'They brought 16 in one truck and 22 in another, so that 38 spent the night in the yard.',
      '16 + 22 = 38',
    ],
    ['Two of the eight coaches burnt; six could be moved.', '2 + 6 = 8'],
    ['Women made up 43 of the 110 on the ferry and men 67.', '43 + 67 = 110'],
    [
      'All but four of the twenty-three prisoners have been moved: nineteen are in the north.',
      '4 + 19 = 23',
    ],
    [
      'The school had 340 pupils before the raid and has 215 now; 125 have gone.',
      '215 + 125 = 340',
    ],
    [
      'Seventy signed before the visit, 52 after it: eighteen had taken their names off.',
      '52 + 18 = 70',
    ],
    ['Nine reports had been promised. Four came; five are outstanding.', '4 + 5 = 9'],
    [
      'The budget foresaw 12 million; 7.5 million was spent, 4.5 million went back to the treasury.',
      '7500000 + 4500000 = 12000000',
    ],
    [
      'Q2.4 million for the road, Q0.6 million for the well – Q3 million.',
      '2400000 + 600000 = 3000000',
    ],
    ['Twenty-nine bodies reached the morgue. Twenty-two have names, eight do not.', '22 + 8 ≠ 29'],
    ['Of 36 children 15 are under six, and 21 between six and sixteen.', '15 + 21 = 36'],
    [
      'Три автобуса увезли людей: в первом было сорок, во втором тридцать шесть, в третьем двадцать девять, итого сто пять человек.',
      '40 + 36 + 29 = 105',
    ],
    [
      'Мужчин увели девятнадцать, женщин – семь, детей – пятеро. Всего тридцать один.',
      '19 + 7 + 5 = 31',
    ],
    [
      'Вызвали на допрос двадцать шесть человек; восемь не пришли, допросили восемнадцать.',
      '26 + -8 = 18',
    ],
    [
      'Подано 38 жалоб. Удовлетворено шесть, отказано по двадцати девяти, четыре не рассмотрены.',
      '6 + 29 + 4 ≠ 38',
    ],
    ['Из 45 семей выплату получили 31, четырнадцать ждут.', '31 + 14 = 45'],
    [
      'Выдано одиннадцать рекомендаций, исполнены четыре, частично – пять, три не исполнены.',
      '4 + 5 + 3 ≠ 11',
    ],
    [
      'За баранов отдали 240 тысяч, за корову 310 тысяч, выходит пятьсот пятьдесят тысяч.',
      '240000 + 310000 = 550000',
    ],
    [
      'Восемнадцать домов сгорело, двенадцать стоят без крыш; тридцать дворов как не было.',
      '18 + 12 = 30',
    ],
    [
      'Приложение: список – на 3 л., фотографии – на 5 л., копия постановления – на 2 л. Всего на 10 л.',
      '3 + 5 + 2 = 10',
    ],
    [
      'Двоим дали по три года, четверым по два, один получил штраф – вот и все семеро.',
      '4 + 2 + 1 = 7',
    ],
    ['Девятеро ушли через лес, шестеро через реку, так нас пятнадцать и стало.', '9 + 6 = 15'],
    [
      'Из тридцати двух задержанных отпустили всех, кроме пяти: двадцать семь вернулись домой.',
      '5 + 27 = 32',
    ],
    ['До налёта в посёлке жило 412 человек, сейчас 288: уехали 124.', '288 + 124 = 412'],
    [
      'Тридцать два письма послано, ответили на семь, двадцать пять остались без ответа.',
      '7 + 25 = 32',
    ],
    ['Пятнадцать опознали, шестеро неопознанных: двадцать один гроб.', '15 + 6 = 21'],
    ['Нас забрали четырнадцать: восемь мужиков, четыре бабы и двое мальчишек.', '8 + 4 + 2 = 14'],
    [
      'Штраф 90 тысяч, адвокат 60 тысяч, дорога 15 тысяч; в общем, 165 тысяч.',
      '90000 + 60000 + 15000 = 165000',
    ],
    ['Ему дали двенадцать суток, отсидел девять, трое сняли.', '9 + 3 = 12'],
    ['Увезли 37. Вернули 21. Похоронили 9. О семерых вестей нет.', '21 + 9 + 7 = 37'],
    ['В списке 64 фамилии: 49 мужских, 15 женских.', '49 + 15 = 64'],
    ['Обещано было 20 вагончиков, привезли 13, семи так и нет.', '13 + 7 = 20'],
    ['Погибли девять: пятеро от пуль, трое под обломками, один умер в больнице.', '5 + 3 + 1 = 9'],
  ])('%s', (body, sum) => {
    expect(shown(toldParts(amountsIn(body)))).toEqual([sum])
  })
})

describe('a number that says by how much two others differ', () => {
  test.each([
    [
      'The hostel has 90 beds. On the night we counted 127 women in it, 37 more than it was built for.',
      '127 + -90 = 37',
    ],
    ['Room was made for 60; 84 were put in, twenty-four too many.', '84 + -60 = 24'],
    ['Изолятор рассчитан на 60 человек, а сидело в нём 83, на 23 больше.', '83 + -60 = 23'],
    [
      'The list had 41 names in spring; by autumn there were 56, fifteen more than before.',
      '56 + -41 = 15',
    ],
    ['В камере на 8 мест лежало 19 человек, лишних одиннадцать.', '19 + -8 = 11'],
  ])('%s', (body, sum) => {
    expect(shown(differences(amountsIn(body)))).toEqual([sum])
  })

  test.each([
    'There were 40 in the hall and 25 outside, and more than 15 had gone.',
    'He waited nine hours, three more than his brother, and saw six cars.',
    'Two more men than women came: 14 and 12.',
    'Сгорело больше 20 домов из 50, а 30 стоят.',
  ])('is not read from: %s', (body) => {
    expect(differences(amountsIn(body))).toEqual([])
  })
})

describe('numbers beside each other that make up nothing', () => {
  test.each([
    'Twelve were arrested in Osh and eight in Jalal-Abad, while in Naryn 20 people marched.',
    'The village of 340 lost 40 houses; 300 soldiers came.',
    'Of 50 prisoners, 20 are ill and 30 have been ill-treated.',
    "On 3 May, at 5 o'clock, eight men came.",
    'Articles 3, 5 and 8 were cited.',
    'Among 24 detained, including 10 women and 14 students, nobody was charged.',
    'Nine of the 15 have lawyers, six of the 15 speak no Russian.',
    'She is 31, her sons 12 and 19.',
    'Twenty came by bus, ten by car; thirty police watched.',
    'House 4 and house 6 burnt, and ten people fled.',
    'He paid 300 for the lawyer. The lawyer had 200 clients and 100 colleagues.',
    'Forty complained of beatings, 25 of cold and 15 of hunger.',
    'Thirteen were wounded on Monday and 9 on Tuesday. On Friday 22 lorries came.',
    'Seven years ago he served five years and two months.',
    'The prison holds 500. About 300 are ill. Some 200 work.',
    'In 2019 there were 14 raids, in 2020 nine, in 2021 twenty-three.',
    'Page 3 of 12, case 9.',
    'Resolution 20 of 8 December and Resolution 12 of 4 May were not carried out.',
    'Six of the accused, three of them brothers, and three lawyers stood up.',
    'Из 40 задержанных 25 избиты, 15 больны.',
    'В доме 7 сгорело 5 квартир, в доме 2 ничего.',
    'Приехали 12 полицейских, 8 чиновников; 20 жителей молчали.',
    'Статьи 6, 14 и 20 Конвенции.',
    'В 12 часов 7 минут, через 5 минут после звонка.',
    'Ей 44, сыну 20, дочери 24.',
    'За 8 дней опросили 14 соседей и 22 сторожей.',
    'В 2020 году осудили 15, в 2021-м 9, в 2022-м 24.',
    'Кабинет 15, этаж 7, корпус 8.',
    'Задержали 18. Десять студентов, восемь несовершеннолетних, говорят соседи.',
    'Двадцать семей получили уголь, тридцать – муку; пятьдесят семей живут в школе.',
  ])('%s', (body) => {
    expect(shown(toldParts(amountsIn(body)))).toEqual([])
  })
})
