import type { FindingCase } from './finding-case.ts'

export const nameCases: readonly FindingCase[] = [
  {
    of: 'one lawyer in two romanisations',
    texts: [
      'The lawyer Saule Tulegenbaeva spoke to the court of Tarsk.',
      'Lawyer Saule Tulegenbayeva left Tarsk on Monday.',
    ],
    finds: [['may-be-one', /Tulegenbaeva.*Tulegenbayeva/]],
  },
  {
    of: 'a letter lost within one text',
    texts: [
      'On 3 May 2018 Marat Kasymov was detained in Tarsk. The lawyer of Marat Kasymo came too late.',
    ],
    finds: [['may-be-one', /Kasymo/]],
  },
  {
    of: 'адвокат с двумя написаниями',
    texts: [
      'Адвокат Сауле Тулегенбаева выступила в суде Тарска.',
      'Адвокат Сауле Тулегембаева уехала из Тарска.',
    ],
    finds: [['may-be-one', /Тулег/]],
  },
  {
    of: 'one man in all his forms is one finding',
    texts: [
      'On 3 May 2018 soldiers came to Velmin. The baker Bahtior Mirzoen was shot dead.',
      'On 3 May 2018 soldiers came to Velmin. Bahtior Hamidovich Mirzaen, a baker, was shot dead. The wife of Bahtior Mirzaen was hurt.',
    ],
    finds: [['may-be-one', /several ways.*Mirzoen.*Mirzaen.*Mirzaen/]],
  },
  {
    of: 'one family name and two given names of one initial',
    texts: [
      'On 3 May 2018 soldiers came to Velmin. The road worker Ervin Gindzo, 34, was shot dead.',
      'On 3 May 2018 soldiers came to Velmin. Among the dead was Erik Gindzo.',
    ],
    finds: [['may-be-one', /one person, or two.*Ervin Gindzo.*Erik Gindzo/]],
  },
  {
    of: 'two of a family whom one text names both',
    texts: [
      'On 3 May 2018 soldiers came to Velmin. Ervin Gindzo and Erik Gindzo were shot dead.',
      'On 3 May 2018 soldiers came to Velmin. Among the dead was Erik Gindzo.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'an initial for a name is another spelling of nothing',
    texts: [
      'On 3 May 2018 soldiers came to Velmin. Mochar S. Y. was detained.',
      'On 3 May 2018 soldiers came to Velmin and detained Stepan Mochar.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'near family names of a man and a woman',
    texts: [
      'On 3 May 2018 soldiers came to Velmin. The teacher Diodone Kalinga was shot dead.',
      'On 3 May 2018 soldiers came to Velmin. The nurse Bernadette Kapinga Mulaj was shot dead.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'initials that differ are two persons',
    texts: [
      'The lawyer of B. Kasymov spoke. B. Kasymov is in prison.',
      'The defendant T. Kasymov was silent. T. Kassymov asked for water.',
    ],
    finds: [['may-be-one', /T\. Kas/]],
  },
  {
    of: 'brothers in one list',
    texts: ['On 3 May 2018 Marat Kasymov, Murat Kasymov and Talgat Kasymov were detained.'],
    silent: ['may-be-one'],
  },
  {
    of: 'one family name and two given names',
    texts: [
      'Defendant Aigul Serikova was released.',
      'Defendant Botagoz Serikova was sentenced to two years in prison.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'падежи одного имени',
    texts: [
      'Адвокат Тимур Асанов пришёл в суд. Адвоката Тимура Асанова не пустили. С Тимуром Асановым говорили.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'a district and a region of one name',
    texts: [
      'The fire was in the Velmin district of the country.',
      'Observers were kept out of the Velmin region.',
    ],
    finds: [['naming-differs', /Velmin district.*Velmin region/]],
  },
  {
    of: 'район и область',
    texts: ['Пожар был в Вельминском районе.', 'В Вельминской области введён карантин.'],
    finds: [['naming-differs', /Вельмин/]],
  },
  {
    of: 'a city and its region are two places',
    texts: ['The strike began in the city of Karaganda.', 'Miners of the Karaganda region joined.'],
    silent: ['naming-differs', 'may-be-one'],
  },
  {
    of: 'a misspelt country',
    texts: [
      'Police of Kyrgystan detained four people.',
      'The president of Kyrgyzstan spoke. Kyrgyzstan waits.',
    ],
    finds: [['naming-differs', /Kyrgystan/]],
  },
  {
    of: 'countries that are near to each other in letters',
    texts: [
      'Delegations of Iran, Iraq, Austria and Australia came. Slovakia and Slovenia stayed away. Nigeria and Niger sent letters.',
    ],
    silent: ['naming-differs', 'may-be-one'],
  },
  {
    of: 'a people misspelt once',
    texts: [
      'An anti-Karakapak march went through the town.',
      'The anti-Karakalpak march was seen by many. Karakalpak elders came. The Karakalpak language was mocked. A Karakalpak school was shut.',
    ],
    finds: [['naming-differs', /Karakapak/]],
  },
  {
    of: 'words of one root are no misspellings',
    texts: [
      'Uyghur teachers came. Uyghurs came. The Uyghur school is shut, an Uyghur teacher said. Kazakhs helped; a Kazakh teacher and a Kazakh doctor spoke. Kazakhstan is silent. Kazakhstani papers too.',
    ],
    silent: ['naming-differs'],
  },
  {
    of: 'a committee in its longer and its shorter form',
    texts: [
      'The UN Committee on the Elimination of Discrimination against Women wrote to the state.',
      'The UN Committee on the Elimination of All Forms of Discrimination against Women met in Geneva.',
    ],
    finds: [['may-be-one', /longer|two forms/]],
  },
  {
    of: 'two committees',
    texts: [
      'The UN Committee on the Rights of the Child wrote to the state.',
      'The UN Committee on the Rights of Persons with Disabilities met in Geneva.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'mother and son with one family name in two spellings',
    texts: [
      'Timur Kurbanazarov was detained. Mother of Timur Kurbanazarov, Saule Kurbannasarova, fell ill.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'a village in two spellings',
    texts: ['Police came to the village of Shelekemir.', 'The village of Shelekemyr burned.'],
    finds: [['may-be-one', /Shelek/]],
  },
  {
    of: 'a place with and without its hyphen',
    texts: ['Police came to the village of Kara-Suu.', 'The village of Kara Suu burned.'],
    silent: ['may-be-one', 'naming-differs'],
  },
  {
    of: 'комитет в двух формах',
    texts: [
      'Комитет ООН по ликвидации расовой дискриминации направил письмо.',
      'Комитет ООН по ликвидации всех форм расовой дискриминации ответил.',
    ],
    finds: [['may-be-one', /longer/]],
  },
]
