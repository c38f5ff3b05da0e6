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
]
