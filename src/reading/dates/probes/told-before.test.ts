import { describe } from 'vitest'
import { probeAll } from './probe.ts'

describe('times told from the date before, in English', () => {
  probeAll([
    ['At 9 a.m. the bell rang.', ['XXXX']],
    [
      'On 7 May 2021 he was stopped. Nine days before, his brother had been stopped too.',
      ['2021-05-07', '2021-04-28'],
    ],
    [
      'On 7 May 2021 he was stopped. That week six others were stopped.',
      ['2021-05-07', '2021-05-03/2021-05-09'],
    ],
    ['On 7 May 2021 he was stopped. At the end of the month he left.', ['2021-05-07', '2021-05']],
    [
      'On 7 May 2021 he was stopped. Since then nobody has seen him.',
      ['2021-05-07', '2021-05-07/..'],
    ],
    ['On 7 May 2021 he was stopped. It was a Friday.', ['2021-05-07', '2021-05-07']],
    [
      'The court took its decision on 7 May 2021. A week after the decision he left.',
      ['2021-05-07', '2021-05-14~'],
    ],
    [
      'On 7 May 2021 the court remanded him until 7 July 2021. The next day he was moved.',
      ['2021-05-07', '2021-07-07', '2021-05-08'],
    ],
    [
      'On 7 May 2021 he was arrested. He had been tried in 2017. The next day he was freed.',
      ['2021-05-07', '2017', '2021-05-08'],
    ],
    [
      'On 7 May 2021 he was stopped.\n\nThe car was searched. Nobody said why. His wife called the police.\n\nShe was told to wait.\n\nThe next morning he was home.',
      ['2021-05-07', '2021-05-08'],
    ],
    ['On 7 May 2021 he was stopped. On the 9th he was let go.', ['2021-05-07', '2021-05-09']],
    ['In May 2021 things grew worse. On the 9th the first shots fell.', ['2021-05', '2021-05-09']],
    ['The camp was closed from 14 April until the beginning of May 2021.', ['2021-04-14/2021-05']],
    ['On 7 May 2021 he was stopped. Three hours later he was let go.', ['2021-05-07']],
    [
      'On 3 June 2019 six were detained. On the following day two were freed. A day earlier the mayor had left.',
      ['2019-06-03', '2019-06-04', '2019-06-03'],
    ],
    ['In the winter of 2019 he left. That night it snowed.', ['2019-24', 'XXXX']],
    [
      'On 4 March 2020 he was taken. In 2015 he had been tried for theft. Two weeks later he was released.',
      ['2020-03-04', '2015'],
    ],
    ['In March 2020 he fell ill. Two months later he died.', ['2020-03', '2020-05~']],
    [
      'On 4 March 2020 he was taken.\n\n"He was at home," his wife says.\n\n"They broke the door," she says.\n\nThe same evening he called her.',
      ['2020-03-04', '2020-03-04'],
    ],
    [
      'The lawyer came on 12 May 2020. He was told to wait until three. Around half past four he was let in.',
      ['2020-05-12', '2020-05-12'],
    ],
    ['On Saturday, 12 December 2020, they came. The next Sunday they came again.', ['2020-12-12']],
    [
      'He was held from 1 to 9 March 2020. Two days earlier his house had been searched.',
      ['2020-03-01/2020-03-09', '2020-02-28'],
    ],
    [
      'The strike began on 3 March 2020. It was a Tuesday. By the end of that week the mine was shut.',
      ['2020-03-03', '2020-03-03', '2020-03-02/2020-03-08'],
    ],
    [
      'On 3 March 2020 he lodged a complaint. Nine days after the complaint, he was fired.',
      ['2020-03-03', '2020-03-12'],
    ],
    ['Three days before the hearing of 3 March 2020 he fell ill.', ['2020-02-29', '2020-03-03']],
    [
      'The hearing was held on 3 March 2020. The day after the hearing he fell ill.',
      ['2020-03-03', '2020-03-04'],
    ],
    ['Nobody slept that night.', ['XXXX']],
    [
      'In March 2020 the mine was shut. On the 9th the men came out; on the 11th they went down again.',
      ['2020-03', '2020-03-09', '2020-03-11'],
    ],
    [
      'She was questioned on 3 and 9 March 2020 and again on the 11th.',
      ['2020-03-03', '2020-03-09', '2020-03-11'],
    ],
    [
      'He was called on 3 March 2020, again two days later and again a week after that.',
      ['2020-03-03', '2020-03-05', '2020-03-12~'],
    ],
    [
      'On 3 March 2020 he was told that he had a week. A year earlier he had been warned.',
      ['2020-03-03', '2019-03~'],
    ],
    ['The 9th Battalion came on 3 March 2020. The 3rd was a holiday.', ['2020-03-03']],
  ])
})

describe('times told from the date before, in Russian', () => {
  probeAll([
    ['7 мая 2021 года его остановили. Часов в девять приехал брат.', ['2021-05-07', '2021-05-07']],
    ['7 мая 2021 года его остановили. Утром пришёл адвокат.', ['2021-05-07', '2021-05-07']],
    ['7 мая 2021 года его остановили. К концу месяца он уехал.', ['2021-05-07', '2021-05']],
    [
      '7 мая 2021 года его остановили. На той неделе остановили ещё шестерых.',
      ['2021-05-07', '2021-05-03/2021-05-09'],
    ],
    ['7 мая 2021 года его остановили. С тех пор его не видели.', ['2021-05-07', '2021-05-07/..']],
    [
      '7 мая 2021 года суд вынес решение. Через неделю после решения он уехал.',
      ['2021-05-07', '2021-05-14~'],
    ],
    [
      '7 мая 2021 года его остановили. Через двое суток после задержания его отпустили.',
      ['2021-05-07', 'XXXX'],
    ],
    [
      '7 мая 2021 года его задержали. Через двое суток после задержания его отпустили.',
      ['2021-05-07', '2021-05-09'],
    ],
    ['7 мая 2021 года его остановили. 29-го его отпустили.', ['2021-05-07', '2021-05-29']],
    ['7 мая 2021 года его остановили, а 19-го отпустили.', ['2021-05-07', '2021-05-19']],
    ['7 мая 2021 года его остановили. Девятого его отпустили.', ['2021-05-07', '2021-05-09']],
    [
      '21 марта 2020 года следователь вынес постановление. Через 10 суток прокурор его отменил.',
      ['2020-03-21', '2020-03-31'],
    ],
    [
      '3 июня 2019 года задержали шестерых. Двоих отпустили в тот же вечер, остальных — на следующее утро. Через два месяца дело закрыли.',
      ['2019-06-03', '2019-06-03', '2019-06-04', '2019-08~'],
    ],
    [
      '3 июня 2019 года задержали шестерых.\n\nЖёны пришли к отделу. Их не пустили.\n\nНа другой день у отдела собралось сто человек.',
      ['2019-06-03', '2019-06-04'],
    ],
    [
      'Он приехал 3 июня 2019 года. Накануне ему звонили. Девятью днями ранее его предупреждали.',
      ['2019-06-03', '2019-06-02', '2019-05-24'],
    ],
    [
      'Суд продлил арест до 3 августа 2019 года. 5 июня 2019 года защита подала жалобу. Через три дня после жалобы его перевели.',
      ['2019-08-03', '2019-06-05', '2019-06-08'],
    ],
    [
      '4 марта 2020 года его забрали.\n\n«Он был дома», — говорит жена.\n\n«Дверь выломали», — говорит она.\n\nВ тот же вечер он позвонил.',
      ['2020-03-04', '2020-03-04'],
    ],
    [
      'В письме от 4 марта 2020 года он просил о встрече. На следующий день ему отказали.',
      ['2020-03-04', '2020-03-05'],
    ],
    [
      '3 марта 2020 года он подал жалобу. Через девять дней после жалобы его уволили.',
      ['2020-03-03', '2020-03-12'],
    ],
    [
      '3 марта 2020 года было заседание. Наутро он заболел. Ещё через два дня его увезли.',
      ['2020-03-03', '2020-03-04', '2020-03-06'],
    ],
    ['За три дня до заседания 3 марта 2020 года он заболел.', ['2020-02-29', '2020-03-03']],
    [
      '3 марта 2020 года началась забастовка. Через неделю шахту закрыли, а к концу месяца уволили сорок человек.',
      ['2020-03-03', '2020-03-10~', '2020-03'],
    ],
    [
      '3 марта 2020 года его вызвали; 9-го вызвали снова, 11-го — арестовали.',
      ['2020-03-03', '2020-03-09', '2020-03-11'],
    ],
    [
      'Его вызывали 3 и 9 марта 2020 года и ещё раз 11-го.',
      ['2020-03-03', '2020-03-09', '2020-03-11'],
    ],
    ['В том же месяце заболели одиннадцать человек.', ['XXXX']],
    ['На той неделе приезжала комиссия.', ['XXXX']],
    ['За двое суток до суда его избили.', ['XXXX']],
    [
      'Суд состоялся 3 марта 2020 года. За двое суток до суда его избили.',
      ['2020-03-03', '2020-03-01'],
    ],
    ['Его держали трое суток, с 3 по 6 марта 2020 года.', ['2020-03-03/2020-03-06']],
    ['Он работал до 6 вечера и приходил в 7.', ['XXXX']],
  ])
})
