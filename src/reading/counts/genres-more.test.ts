import { describe, expect, it } from 'vitest'
import { amountsIn } from './told.ts'

/** Sentences of our own as they stand in news, appeals, rulings, testimonies and notices. */
describe('more sentences of both languages', () => {
  it.each<[string, string]>([
    ['A 3,000-strong crowd gathered; 50+ activists were there.', '3,000-strong = 3000; 50+ = 50..'],
    [
      'It has been five years and 11 people are still behind bars.',
      'five years = 5 years; 11 = 11',
    ],
    [
      'Hundreds of villagers remain displaced and scores are missing.',
      'Hundreds = hundreds; scores = scores',
    ],
    [
      'Between 20 and 25 masked men stormed the house at around 2 a.m. and took away three of my cousins.',
      'Between 20 and 25 = 20..25; three = 3',
    ],
    [
      'They kept me standing for more than 10 hours a day for a week.',
      'more than 10 hours = >10 hours',
    ],
    [
      'Several dozen residents and a couple of journalists were turned away.',
      'Several dozen = several dozen; a couple of = a couple of',
    ],
    ['I counted eight bullet holes in our gate and two in the door.', 'eight = 8; two = 2'],
    [
      'Not a single lawyer was let in during the first 72 hours.',
      'Not a single = 0; 72 hours = 72 hours',
    ],
    [
      'The case involves 29 defendants, 15 victims, 67 witnesses and 34 volumes.',
      '29 = 29; 15 = 15; 67 = 67; 34 = 34',
    ],
    ["Article 146 part 2 provides for 3 to 7 years' imprisonment.", '3 to 7 years = 3-7 years'],
    [
      'Four police officers were found guilty of torture and given between six and eight years.',
      'Four = 4; between six and eight years = 6-8 years',
    ],
    ['On appeal, the term was reduced from 12 to nine years.', '12 = 12; nine years = 9 years'],
    ['The number of cases rose from 45 in 2018 to 112 in 2020.', '45 = 45; 112 = 112'],
    ['Only 1.3 percent of complaints result in charges.', '1.3 percent = 1.3'],
    ['He had been convicted twice before and was 27 at the time of arrest.', '27 = 27'],
    ['The village has 460 households, about 2,900 people in all.', '460 = 460; about 2,900 = 2900'],
    ['Residents of four streets got 50 kg of coal each.', 'four = 4; 50 = 50'],
    [
      'In the course of five searches, the police took three phones, a laptop and $700.',
      'five = 5; three = 3; $700 = 700',
    ],
    [
      'His cell of 12 square metres held 18 men, six of whom were ill.',
      '12 = 12; 18 = 18; six = 6',
    ],
    ['Two of the four are minors: one is 15, the other 17.', 'Two = 2; four = 4; 15 = 15; 17 = 17'],
    ['Almost all, 95 out of 100, got nothing.', '95 = 95; 100 = 100'],
    ['The trial of 24 people, all but one of them local, opened in May.', '24 = 24'],
    ['Of 600 applications 590 were turned down.', '600 = 600; 590 = 590'],
    [
      'Tens of thousands took to the streets in at least a dozen cities.',
      'Tens of thousands = tens of thousands; at least a dozen = 12..',
    ],
    ['Nearly a third of those tried were acquitted.', 'Nearly a third = nearly a third'],
    ['Police said that 12 of their own had been hurt, two critically.', '12 = 12; two = 2'],
    ['Около сотни мужчин с арматурой ворвались в село около полуночи.', 'Около сотни = 100'],
    [
      'Меня и ещё троих соседей посадили в автозак, где уже было человек восемь.',
      'троих = 3; человек восемь = 8',
    ],
    ['Нам дали один телефон на десять семей.', 'один = 1; десять = 10'],
    [
      'Из моей семьи погибли двое: отец, ему было 67, и младший брат, 22 года.',
      'двое = 2; 67 = 67; 22 года = 22',
    ],
    [
      'Следователь сказал, что дело – это 34 тома, а знакомиться дали два дня.',
      '34 = 34; два дня = 2 days',
    ],
    ['Начальник СИЗО признал, что камера на 8 человек вмещала 15.', '8 = 8; 15 = 15'],
    ['Срок сократили с 12 до девяти лет.', '12 = 12; девяти лет = 9 years'],
    ['Число дел выросло с 45 в 2018 году до 112 в 2020-м.', '45 = 45; 112 = 112'],
    ['Лишь 1,3% жалоб заканчиваются обвинением.', '1,3% = 1.3'],
    ['Он дважды судим, на момент ареста ему было 27 лет.', '27 лет = 27'],
    ['В селе 460 дворов, всего около 2900 человек.', '460 = 460; около 2900 = 2900'],
    [
      'В ходе пяти обысков изъяли три телефона, ноутбук и 700 долларов.',
      'пяти = 5; три = 3; 700 долларов = 700',
    ],
    [
      'Двое из четверых – несовершеннолетние: одному 15, другому 17.',
      'Двое = 2; четверых = 4; 15 = 15; 17 = 17',
    ],
    ['Из 600 заявлений 590 отклонили.', '600 = 600; 590 = 590'],
    [
      'Десятки тысяч вышли на улицы не менее чем в дюжине городов.',
      'Десятки тысяч = десятки тысяч; дюжине = 12',
    ],
    ['Почти треть подсудимых оправдали.', 'Почти треть = почти треть'],
    [
      'За прошедшие сутки в городе зарегистрировано 18 преступлений, раскрыто 11.',
      '18 = 18; 11 = 11',
    ],
    ['Задержаны 5 человек 1990–1998 г.р., все ранее судимы.', '5 = 5'],
    [
      'В Совете Безопасности за резолюцию проголосовали 13 членов, двое воздержались.',
      '13 = 13; двое = 2',
    ],
    ['Ему грозит от пяти до десяти лет лишения свободы.', 'от пяти до десяти лет = 5-10 years'],
    ['По меньшей мере четверо из них нуждаются в операции.', 'По меньшей мере четверо = 4..'],
    [
      'Мы насчитали свыше тридцати сгоревших домов и два разграбленных магазина.',
      'свыше тридцати = 31..; два = 2',
    ],
    [
      'Пятьсот тенге, тысяча рублей, полтора миллиона сомов, 20 тыс. долл.',
      'Пятьсот тенге = 500; тысяча рублей = 1000; полтора миллиона сомов = 1500000; 20 тыс. долл = 20000',
    ],
    ['Судебное заседание отложено на 10 дней, до 15 марта.', '10 дней = 10 days'],
    [
      'Всего с начала года – 1,2 тыс. обращений, или в среднем по три в день.',
      '1,2 тыс. = 1200; три = 3',
    ],
    [
      'Тринадцать человек осуждены на сроки от пяти до семнадцати с половиной лет.',
      'Тринадцать = 13; от пяти до семнадцати с половиной лет = 5-17.5 years',
    ],
    ['Никого из них не предупредили, ни у одного не было адвоката.', 'Никого = 0; ни у одного = 0'],
    ['Сколько их было – сто, двести? Я не знаю.', 'сто = 100; двести = 200'],
  ])('%s', (text, expected) => expect(amountsIn(text).join('; ')).toBe(expected))
})
