import type { FindingCase } from './finding-case.ts'

/** Who is told of, and whether of all or some of them, in sources of one case. */
export const whoIsTold: readonly FindingCase[] = [
  {
    of: 'a sentence suspended in one source, and served in another',
    texts: [
      'The court of Tarsk gave its judgment.\n\n– Halvor Ullmer, smith: two years, suspended, Article 320.',
      'Halvor Ullmer of Tarsk was taken from the courtroom to serve two years in a penal colony.',
    ],
    finds: [['status-conflict', /Whether Halvor Ullmer serves the sentence is told in two ways/]],
  },
  {
    of: 'условный срок у одного источника, колония у другого',
    texts: [
      'Приговор в Тарске. Клим Орлов – пять лет условно.',
      'Клим Орлов из Тарска отбывает свои пять лет в колонии.',
    ],
    finds: [['status-conflict', /served in/]],
  },
  {
    of: 'a sentence that was replaced by another is no contradiction',
    texts: [
      'In Tarsk Halvor Ullmer got two years, suspended.',
      'On appeal the suspended term of Halvor Ullmer of Tarsk was replaced, and he serves two years in prison.',
    ],
    silent: ['status-conflict'],
  },
  {
    of: 'suspended for one and served by another',
    texts: [
      'In Tarsk Halvor Ullmer got two years, suspended.',
      'In Tarsk Hektor Dolin serves two years in a prison.',
    ],
    silent: ['status-conflict'],
  },
  {
    of: 'somebody counted among the dead, and not',
    texts: [
      'In Tarsk nine people were killed, among them Halvor Ullmer.',
      'In Tarsk nine people were killed. Halvor Ullmer is not counted among the nine dead.',
    ],
    finds: [['count-conflict', /Halvor Ullmer is counted among the dead/]],
  },
  {
    of: 'свидетель, который у другого источника среди осуждённых',
    texts: [
      'В Тарске Клим Орлов на скамью подсудимых не попал, он выступал свидетелем.',
      'Среди осуждённых в Тарске и Клим Орлов.',
    ],
    finds: [['count-conflict', /Клим Орлов is counted among the accused/]],
  },
  {
    of: 'another of the name among the dead',
    texts: [
      'In Tarsk nine people were killed, among them Hektor Ullmer.',
      'In Tarsk nine people were killed. Halvor Ullmer is not counted among the nine dead.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'dead in one source, and under treatment in a later one',
    texts: [
      'Tarsk, 5 May 2019. Halvor Ullmer was killed in Tarsk on 3 May 2019.',
      'Tarsk, 9 May 2019. Halvor Ullmer of Tarsk is under treatment in the hospital.',
    ],
    finds: [['status-conflict', /is told to be dead in .* and alive after that/]],
  },
  {
    of: 'treated first, and dead later',
    texts: [
      'Tarsk, 9 May 2019. Halvor Ullmer of Tarsk is under treatment in the hospital.',
      'Tarsk, 19 May 2019. Halvor Ullmer died in Tarsk on 12 May 2019.',
    ],
    silent: ['status-conflict'],
  },
  {
    of: 'all of so many, and some of them',
    texts: [
      'In Tarsk all twenty-four of the accused said that their confessions were beaten out of them.',
      'In Tarsk sixteen of the twenty-four told the court that they had confessed under blows.',
    ],
    finds: [['count-conflict', /All of the 24 in one source, some in another/]],
  },
  {
    of: 'all of so many in one thing, and some in another',
    texts: [
      'In Tarsk all twenty-four of the accused had counsel.',
      'In Tarsk sixteen of the twenty-four are married.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'all the accused, and three of them',
    texts: [
      'In Tarsk all the accused withdrew their confessions.',
      'In Tarsk three of the accused withdrew their statements.',
    ],
    finds: [['count-conflict', /All of the accused in one source/]],
  },
  {
    of: 'not one house left, and so many spared',
    texts: [
      'In Brenk near Tarsk not a single house was left.',
      'Of the 34 houses of Brenk near Tarsk 15 were burnt and 19 left standing.',
    ],
    finds: [['count-conflict', /Whether any were left of the houses/]],
  },
  {
    of: 'places listed otherwise',
    texts: [
      'From Tarsk they went to relatives in Brenk, Ovria and Belmark.',
      'From Tarsk they went to relatives in Brenk, Dunnet and Belmark.',
    ],
    finds: [['count-conflict', /Not the same places are listed/]],
  },
  {
    of: 'a list of places that only lacks one',
    texts: [
      'From Tarsk they went to relatives in Brenk, Ovria, Dunnet and Belmark.',
      'From Tarsk they went to relatives in Brenk, Ovria and Belmark.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'one text that gives another number than all the texts, itself too',
    texts: [
      'In Tarsk 41 houses were burnt. People came back to Tarsk in spring. Of help there was little. Only those of the 46 burnt houses with papers are built again.',
      'In Tarsk 41 houses were burnt on that night.',
      'The office counted 41 burnt houses in Tarsk.',
    ],
    finds: [['count-conflict', /One source gives different numbers/]],
  },
  {
    of: 'a part of the whole that the text itself tells',
    texts: [
      'In Tarsk 41 houses were burnt. In its upper street 12 houses were burnt.',
      'In Tarsk 41 houses were burnt on that night.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'a bound beside a number',
    texts: ['In Tarsk more than forty people were injured.', 'In Tarsk 43 people were injured.'],
    finds: [['count-compatible', /Worded differently but not opposed/]],
  },
  {
    of: 'a boy of fourteen is no count of the killed',
    texts: ['In Tarsk a boy of 14 was killed.', 'In Tarsk two people were killed.'],
    silent: ['count-conflict'],
  },
  {
    of: 'one day’s trial before two courts',
    texts: [
      'In Tarsk the trial of Halvor Ullmer opened on 14 March 2016 before the Special Criminal Court in Tarsk.',
      'The trial of Halvor Ullmer began in Tarsk on 14 March 2016 before the Tarsk District Court.',
    ],
    finds: [['naming-differs', /Courts of different names for one day’s trial/]],
  },
  {
    of: 'a name declined beside an initial is no other spelling',
    texts: [
      'В Тарске осуждён Ерлан Таскаев. Ерлан Таскаев – слесарь.',
      'В Тарске суд назначил Е. Таскаеву шесть лет.',
    ],
    silent: ['may-be-one'],
  },
  {
    of: 'two given names with one term',
    texts: [
      'Halvor Ullmer got nine years for a blow in Tarsk.',
      'Judgment in Tarsk.\n\n– Hektor Ullmer: nine years, Article 121.',
    ],
    finds: [['may-be-one', /Is it one person, or two\?/]],
  },
  {
    of: 'every family, or some of so many',
    texts: [
      'In Tarsk every family that lost its house has been given a container by the town.',
      'In Tarsk only nine of the twenty-six families have been given a container by the town.',
    ],
    finds: [['count-conflict', /All of the families/]],
  },
  {
    of: 'все бараки снесены, а шесть стоят',
    texts: [
      'В Тарске снесены все без исключения бараки.',
      'В Тарске шесть бараков стоят до сих пор.',
    ],
    finds: [['count-conflict', /Whether any were left/]],
  },
  {
    of: 'how many attacked, told of men who came and did violence',
    texts: [
      'On 3 May 2018 a group of thirty-four men entered the Roma settlement of Tarsk. They set the houses alight.',
      'On 3 May 2018 some fifty men came over the sports ground of Tarsk with hoods over their faces and set the houses of the Roma settlement alight.',
    ],
    finds: [['count-conflict', /attackers/]],
  },
  {
    of: 'how long a strike lasted',
    texts: [
      'В Тарске горняки рудника бастовали шестнадцать дней.',
      'В Тарске стачка горняков рудника продержалась двадцать четыре дня.',
    ],
    finds: [['count-conflict', /strike/]],
  },
  {
    of: 'let out before taken, told of in initials',
    texts: [
      '9 мая 2018 года в Тарске отпущен мираб Улугбек Абдулов.',
      '11 мая 2018 года в Тарске задержан мираб У. Абдулов.',
    ],
    finds: [['impossible-order', /released/]],
  },
]
