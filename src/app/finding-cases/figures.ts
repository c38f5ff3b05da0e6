import type { FindingCase } from './finding-case.ts'

export const figureCases: readonly FindingCase[] = [
  {
    of: 'charged and on trial',
    texts: [
      'After the riot in Tarsk 48 people were charged, the prosecutor of Tarsk said.',
      'In Tarsk 41 people are on trial. The judge of Tarsk fell ill.',
    ],
    finds: [['count-compatible', /charged.*on trial/]],
  },
  {
    of: 'the dead of one fire',
    texts: [
      'As a result of the fire in the Tarsk mine on 3 May 2018, 12 people were killed, the ministry said.',
      'As a result of the fire in the Tarsk mine on 3 May 2018, 19 people were killed, the union said.',
    ],
    finds: [['count-conflict', /12.*19/]],
  },
  {
    of: 'погибшие при одном пожаре',
    texts: [
      'В результате пожара на шахте в Тарске 3 мая 2018 года погибли 12 человек, сообщило министерство.',
      'В результате пожара на шахте в Тарске 3 мая 2018 года погибли 19 человек, говорит профсоюз.',
    ],
    finds: [['count-conflict', /12.*19/]],
  },
  {
    of: 'two fires',
    texts: [
      'As a result of the fire in Tarsk on 3 May 2018, 12 people were killed.',
      'As a result of the flood in Ulmenau on 9 June 2011, 19 people were killed.',
    ],
    silent: 'all',
  },
  {
    of: 'a person acquitted and sentenced',
    texts: [
      'Marat Kasymov was acquitted on 3 May 2018.',
      'Marat Kasymov was sentenced to five years in prison on 3 May 2018.',
    ],
    finds: [['status-conflict', /Marat Kasymov/]],
  },
  {
    of: 'one sentence with two terms',
    texts: [
      'Marat Kasymov was sentenced to five years in prison.',
      'Marat Kasymov was sentenced to seven years in prison.',
    ],
    finds: [['status-conflict', /five years.*seven years/]],
  },
  {
    of: 'срок одного осуждённого',
    texts: [
      'Марат Касымов приговорён к пяти годам лишения свободы.',
      'Марат Касымов приговорён к семи годам лишения свободы.',
    ],
    finds: [['status-conflict', /Касымов/]],
  },
  {
    of: 'a sentence reduced on appeal',
    texts: [
      'Marat Kasymov was sentenced to seven years in prison.',
      'On appeal the term of Marat Kasymov was reduced: he was sentenced to five years in prison.',
    ],
    silent: ['status-conflict'],
  },
  {
    of: 'one death on two days',
    texts: ['Marat Kasymov died on 3 May 2018.', 'Marat Kasymov died on 7 May 2018 in hospital.'],
    finds: [['date-conflict', /Marat Kasymov/]],
  },
  {
    of: 'смерть под двумя датами',
    texts: ['Марат Касымов скончался 3 мая 2018 года.', 'Марат Касымов скончался 7 мая 2018 года.'],
    finds: [['date-conflict', /Касымов/]],
  },
  {
    of: 'detained once in May and once in autumn',
    texts: [
      'Marat Kasymov was detained on 3 May 2018.',
      'Marat Kasymov was detained on 20 October 2018.',
    ],
    silent: ['date-conflict'],
  },
  {
    of: 'a length the dates do not give',
    texts: ['Marat Kasymov spent three weeks in a cell, from 3 May 2018 to 9 July 2018.'],
    finds: [['date-conflict', /67 days/]],
  },
  {
    of: 'a length that the dates give',
    texts: ['Marat Kasymov spent two months in a cell, from 3 May 2018 to 9 July 2018.'],
    silent: ['date-conflict'],
  },
  {
    of: 'a part that fits its whole',
    texts: ['5 out of 12 detained were released. The other 7 are in prison.'],
    silent: 'all',
  },
  {
    of: 'sentenced before the trial began',
    texts: [
      'Marat Kasymov was sentenced on 3 May 2018. Marat Kasymov was arrested on 20 October 2018.',
    ],
    finds: [['impossible-order', /Marat Kasymov/]],
  },
  {
    of: 'a share its numbers do not give',
    texts: ['The court acquitted 12 of 40 defendants (45%).'],
    finds: [['sum-fails', /30\.0 per cent/]],
  },
  {
    of: 'доля, которую числа не дают',
    texts: ['Суд оправдал 12 из 40 подсудимых (45%).'],
    finds: [['sum-fails', /30\.0 per cent/]],
  },
  {
    of: 'a rounded share',
    texts: ['The court acquitted 13 of 40 defendants (33%).'],
    silent: ['sum-fails'],
  },
  {
    of: 'defendants who are listed in one text only',
    texts: [
      'The defendants are Marat Kasymov, Timur Asanov and Daulet Serikov.',
      'The defendants are Marat Kasymov, Timur Asanov, Daulet Serikov and Saule Ospanova.',
    ],
    finds: [['status-conflict', /Saule Ospanova only/]],
  },
  {
    of: 'подсудимые, названные не везде',
    texts: [
      'Подсудимые: Марат Касымов, Тимур Асанов и Даулет Сериков.',
      'Подсудимые: Марат Касымов, Тимур Асанов, Даулет Сериков и Сауле Оспанова.',
    ],
    finds: [['status-conflict', /Оспанова only/]],
  },
  {
    of: 'defendants of two cases',
    texts: [
      'The defendants are Marat Kasymov, Timur Asanov and Daulet Serikov.',
      'The defendants are Oleg Marin, Pavel Dorin and Igor Salin.',
    ],
    silent: 'all',
  },
  {
    of: 'told to be spared by "the rest were arrested", and counted among the arrested',
    texts: [
      'As of 1 June 2018, out of 20 persons arrested in Almaty, 4 have been sentenced.\n\nThree miners were detained: Marat Kasymov, Timur Asanov and Daulet Serikov (Daulet Serikov was released and got a suspended sentence). The rest were arrested.',
    ],
    finds: [['status-conflict', /Daulet Serikov is set apart/]],
  },
  {
    of: 'told to be spared, where nobody counts the sentenced among the arrested',
    texts: [
      'Three miners were detained: Marat Kasymov, Timur Asanov and Daulet Serikov (Daulet Serikov was released and got a suspended sentence). The rest were arrested.',
    ],
    silent: ['status-conflict'],
  },
  {
    of: 'seven of fourteen',
    texts: [
      '14 of the 51 defendants in the case are Uyghurs. Timur Asanov is the lawyer of seven Uyghur defendants.',
    ],
    silent: ['count-conflict', 'count-compatible', 'sum-fails'],
  },
  {
    of: 'one sentence carried over with another day',
    texts: [
      'On 3 May 2018 armed men in masks stopped a bus with seasonal workers near the market of Karakol and set it on fire.',
      'On 5 May 2018 armed men in masks stopped a bus with seasonal workers near the market of Karakol and set it on fire.',
    ],
    finds: [['date-conflict', /3 May 2018.*5 May 2018/]],
  },
  {
    of: 'two attacks',
    texts: [
      'On 3 May 2018 armed men attacked a bus near Karakol.',
      'On 5 May 2018 the miners of Balkhash struck for higher wages and the police attacked them.',
    ],
    silent: ['date-conflict'],
  },
  {
    of: 'an anniversary is no second event',
    texts: [
      'On 3 May 2018 the market of Karakol burned down and nine traders died.',
      'On 3 May 2019 the traders of Karakol held a memorial service for the nine traders who died when the market burned.',
    ],
    silent: ['date-conflict'],
  },
  {
    of: 'all released, and twelve of them in prison',
    texts: [
      'All 40 miners detained in Taraz were released. The police of Taraz confirm it.',
      'Of the 40 miners detained in Taraz, 12 were arrested, lawyers from Taraz say.',
    ],
    finds: [['count-conflict', /All in one passage/]],
  },
  {
    of: 'not all were released',
    texts: [
      'Not all 40 miners detained in Taraz were released.',
      'Of the 40 miners detained in Taraz, 12 were arrested, lawyers from Taraz say.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'a suspended sentence and a real one',
    texts: [
      'Saule Ospanova was given a suspended sentence of three years.',
      'Saule Ospanova was sentenced to three years in prison.',
    ],
    finds: [['status-conflict', /Saule Ospanova/]],
  },
  {
    of: 'условный срок и колония',
    texts: [
      'Сауле Оспанова приговорена к трём годам условно.',
      'Сауле Оспанова приговорена к трём годам колонии.',
    ],
    finds: [['status-conflict', /Оспанова/]],
  },
  {
    of: 'house arrest and a remand prison',
    texts: [
      'Timur Asanov was placed under house arrest on 4 June 2018.',
      'Timur Asanov was arrested on 4 June 2018.',
    ],
    finds: [['status-conflict', /house arrest/]],
  },
  {
    of: 'under house arrest first, arrested a year later',
    texts: [
      'Timur Asanov was placed under house arrest on 4 June 2018.',
      'Timur Asanov was arrested on 9 July 2019.',
    ],
    silent: ['status-conflict'],
  },
]
