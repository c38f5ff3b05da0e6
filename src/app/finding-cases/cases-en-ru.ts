import type { FindingCase } from './finding-case.ts'

/** What several sources of one case tell of it, in the plain words of news, letters and chronicles. */
export const cases: readonly FindingCase[] = [
  {
    of: 'a trial behind closed doors that others could walk into',
    texts: [
      'Tarsk, 5 May 2019. The trial of Halvor Ullmer is going on in Tarsk. It is being held behind closed doors.',
      'Tarsk, 9 May 2019. The trial of Halvor Ullmer in Tarsk went on for weeks. Anyone could walk in.',
    ],
    finds: [['account-conflict', /The trial is told to be closed and to be open/]],
  },
  {
    of: 'an office tells of a brawl, those it befell of a pogrom',
    texts: [
      'Prosecutor’s Office of Tarsk\n\n5 May 2019\n\nIn Tarsk and Brenk the conflict arose on everyday domestic grounds.',
      'We of Tarsk and Brenk write to you. On 3 May 2019 this was a pogrom.',
    ],
    finds: [['account-conflict', /Officially a domestic conflict, but others say otherwise/]],
  },
  {
    of: 'soldiers shot, and policemen did',
    texts: [
      'At the bridge of Tarsk soldiers opened fire on those behind it.',
      'The men who fired at the bridge of Tarsk were policemen from our district.',
    ],
    finds: [['account-conflict', /Not the same doers are named for the shooting/]],
  },
  {
    of: 'what is read and denied at once is no account',
    texts: [
      'At the bridge of Tarsk policemen opened fire on those behind it.',
      'We read that soldiers shot at us at the bridge of Tarsk. It is not so. Policemen fired at the bridge.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'an officer under two given names',
    texts: [
      'In Tarsk Captain Halvor Ullmer commanded the patrol.',
      'In Tarsk Lieutenant Hektor Ullmer stood with the patrol.',
    ],
    finds: [['may-be-one', /Is it one person, or two\?/]],
  },
  {
    of: 'two officers whom one text names are two',
    texts: [
      'In Tarsk Captain Halvor Ullmer commanded, and Lieutenant Hektor Ullmer stood by.',
      'In Tarsk Lieutenant Hektor Ullmer stood with the patrol.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'two brothers without a trade are two',
    texts: ['In Tarsk Halvor Ullmer spoke.', 'In Tarsk his brother, Hektor Ullmer, spoke.'],
    silent: ['may-be-one'],
  },
  {
    of: 'a foundation that is a centre elsewhere',
    texts: [
      'In Tarsk and Brenk the Tarvin Foundation gave him a lawyer.',
      'In Tarsk and Brenk the Tarvin Legal Aid Centre gave him a lawyer.',
    ],
    finds: [['may-be-one', /May be one association named in two ways/]],
  },
  {
    of: 'a day that slipped into another year',
    texts: [
      'On 12 April 2019 people gathered in Tarsk.',
      'On 12 April 2019 four hundred residents of Tarsk gathered.',
      'On 12 April 2018 Ullmer drove home through Tarsk. On 13 April 2019 he died in Tarsk.',
    ],
    finds: [['date-conflict', /One day under two years: “12 April 2018” in \[3\]/]],
  },
  {
    of: 'the same day of two years, each told for itself',
    texts: [
      'On 12 April 2019 people gathered in Tarsk.',
      'On 12 April 2019 four hundred residents of Tarsk gathered.',
      'On 12 April 2018 a school was opened in Tarsk. On 13 April 2018 pupils came.',
    ],
    silent: ['date-conflict'],
  },
  {
    of: 'let out before taken, in the notes of a chronicle',
    texts: [
      '27 November 2017. Halvor Ullmer, union secretary, is arrested in Tarsk. Released on 9 November 2017, no charge.',
      'In Tarsk nothing was heard of it.',
    ],
    finds: [['impossible-order', /Impossible order for Halvor Ullmer/]],
  },
  {
    of: 'let out after being taken, in the notes of a chronicle',
    texts: [
      '27 November 2017. Halvor Ullmer, union secretary, is arrested in Tarsk. Released on 9 December 2017, no charge.',
      'In Tarsk nothing was heard of it.',
    ],
    silent: ['impossible-order'],
  },
  {
    of: 'all had a lawyer, and only nine of them',
    texts: [
      'In Tarsk and Brenk 52 were detained. All the detained persons were provided with lawyers.',
      'In Tarsk and Brenk 52 were detained. Only nine of them had access to a lawyer.',
    ],
    finds: [['account-conflict', /\(a lawyer\)/]],
  },
  {
    of: 'fled on foot, and evacuated',
    texts: [
      'In Tarsk families fled on foot up the gorge.',
      'The residents of Tarsk were evacuated by the ministry.',
    ],
    finds: [['account-conflict', /\(how people left their homes\)/]],
  },
  {
    of: 'a suspended term that is being served',
    texts: [
      'Tarsk, 26 March 2021. Halvor Ullmer, major: 5 years, suspended.',
      'In Tarsk Halvor Ullmer is serving his five years.',
    ],
    finds: [['account-conflict', /\(whether the sentence is served\)/]],
  },
  {
    of: 'a child at the end of a list is one more',
    texts: ['Nine persons of Tarsk lost their lives: six men, two women and a child.'],
    silent: ['sum-fails'],
  },
  {
    of: 'a place spelt in three ways is one question',
    texts: [
      'Люди бежали из села Ащибулак.',
      'В селе Ащыбулак сгорели дома.',
      'В селе Ащы-Булак сгорели дома.',
    ],
    finds: [['may-be-one', /May be one place, spelt several ways/]],
  },
  {
    of: 'открытый процесс, все заседания которого закрыты',
    texts: [
      'Процесс над Халвором Улмером в Тарске был открытым.',
      'Процесс над Халвором Улмером в Тарске закончился. Все заседания, сорок одно, закрытые.',
    ],
    finds: [['account-conflict', /The trial is told to be closed and to be open/]],
  },
  {
    of: 'под стражей год и два месяца, и с апреля по февраль',
    texts: [
      'В Тарске Халвор Улмер провёл в СИЗО год и два месяца.',
      'В Тарске Халвор Улмер был в СИЗО с 14 апреля 2019 года по 14 февраля 2020 года.',
    ],
    finds: [['count-conflict', /It cannot have been both so long \(held\)/]],
  },
  {
    of: 'names given in the next sentence, one too few',
    texts: [
      'Three of us in Tarsk were killed. We give their names: Halvor Ullmer; his son Hektor Ullmer.',
    ],
    finds: [['sum-fails', /“Three” counted, but 2 named/]],
  },
  {
    of: 'names on lines of their own, one too few',
    texts: [
      'In Tarsk three stand trial:\n\n– Halvor Ullmer, driver;\n– Hektor Dolin, smith.\n\nThe rest is known.',
    ],
    finds: [['sum-fails', /“three” counted, but 2 named/]],
  },
  {
    of: 'a trade before a name, and an age behind it, in a whole list',
    texts: [
      'Three are held in Tarsk: Halvor Ullmer, Hektor Dolin, seven years old, and the smith Tim Venn.',
    ],
    silent: ['sum-fails'],
  },
  {
    of: 'names of which some are told of another place',
    texts: [
      'В Тарске погибли пять человек: Клим Орлов и его сын Марк Орлов, Тимур Бек, а из Бренка – двое.',
    ],
    silent: ['sum-fails'],
  },
  {
    of: 'houses told village by village are no other number than their sum',
    texts: [
      'In Tarsk crews counted 31 burnt houses in the village of Brenk, 21 in the village of Ovria and 12 in the village of Belmark.',
      'Sixty-four houses burnt down near Tarsk, in Brenk, Ovria and Belmark.',
    ],
    silent: ['count-conflict'],
  },
]
