import type { FindingCase } from './finding-case.ts'

/** One event in the words of two sources, and as many pairs that are no contradiction. */
export const toldInEnglish: readonly FindingCase[] = [
  {
    of: 'a day told by the day before, and another day',
    texts: [
      'On 18 May 2018 Old Mill held its fair. The next day soldiers raided Old Mill, Irena Dovak recalls in Old Mill.',
      'The police inform that the raid on Old Mill was carried out on 17 May 2018. Irena Dovak of Old Mill was present.',
    ],
    finds: [['date-conflict', /the violence.*next day.*17 May/]],
  },
  {
    of: 'a demolition carried out, and excavators on another day',
    texts: [
      'The demolition of Vine Street in Parga was carried out on 3 October 2012 by the city of Parga.',
      'On 7 October 2012 the water of Parga was cut off. The next day excavators came to Vine Street in Parga, says a widow of Parga.',
    ],
    finds: [['date-conflict', /the demolition/]],
  },
  {
    of: 'a death on two days, in words that fit dying',
    texts: [
      'Timur Besalov died on 3 March 2019 in the prison of Korla.',
      'Timur Besalov, held in the prison of Korla, died on 5 March 2019.',
    ],
    finds: [['date-conflict', /Timur Besalov died once, but on two dates/]],
  },
  {
    of: 'a trial with its accused between it and its opening',
    texts: [
      'Ostra, 3 May 2013. The hearing of the case began in Ostra on 12 April 2013. The judge of Ostra read the charges.',
      'Ostra, 4 May 2013. The trial of the Ostra printers opened on 22 April 2013, the Ostra court says.',
    ],
    finds: [['date-conflict', /the opening of the trial/]],
  },
  {
    of: 'the day of the order, and that of a report, are no days of the eviction',
    texts: [
      'Lomza, 10 February 2016. The eviction of Lomza, ordered on 5 January 2016 by the court of Lomza, was carried out on 2 February 2016.',
      'Lomza, 11 February 2016. On 2 February 2016 police evicted the families of Lomza. They had known of the order of 5 January.',
    ],
    silent: ['date-conflict'],
  },
  {
    of: 'two raids of one town',
    texts: [
      'Soldiers stormed the fish market at Kestrel Bay on 28 June 2020. Nine people were killed at Kestrel Bay.',
      'On 9 July 2020 police raided the print shop of Kestrel Bay. Two people were detained at Kestrel Bay.',
    ],
    silent: 'all',
  },
  {
    of: 'each side told to have fired first, and deaths denied',
    texts: [
      'We buried five of our men in Ganta. The soldiers opened fire first, everybody in Ganta saw it.',
      'In Ganta the demonstrators were the first to shoot, the ministry states. Reports of deaths in Ganta are untrue.',
    ],
    finds: [
      ['account-conflict', /Not the same side is told to have begun/],
      ['count-conflict', /people, killed/],
    ],
  },
  {
    of: 'who came first is not who fired first',
    texts: [
      'In Lomza the police opened fire at noon. The first shots were heard at noon in Lomza.',
      'The protesters in Lomza were the first to reach the square. Lomza was quiet.',
    ],
    silent: ['account-conflict'],
  },
  {
    of: 'new graves, and fewer who lost their lives',
    texts: [
      'There are four new graves in Harta. The widows of Harta sit by them.',
      'Two persons lost their lives in Harta, says the district office of Harta.',
    ],
    finds: [['count-conflict', /people, killed/]],
  },
  {
    of: 'a toll that had risen, and one so far',
    texts: [
      'Twelve people had died in Old Mill by Monday, doctors in Old Mill say.',
      'By Friday the number of the dead in Old Mill had risen to fifteen, doctors in Old Mill say.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'a part of women and the whole',
    texts: [
      'Forty people were detained in Old Mill on 14 May. Six of them are women.',
      'Six women were detained in Old Mill on 14 May.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'families who lived there',
    texts: [
      'Some 1,200 families lived in the Tamar settlement before bulldozers came to Tamar.',
      'The Tamar settlement was home to 400 families, the city of Tamar says.',
    ],
    finds: [['count-conflict', /families/]],
  },
  {
    of: 'one house and twelve others are thirteen',
    texts: [
      'The house of Ivo Marr was burnt in Lomza; 12 other houses burnt in Lomza.',
      'Thirteen houses were burnt in Lomza.',
    ],
    silent: ['count-conflict'],
  },
  {
    of: 'trucks waved through a checkpoint that let nobody through',
    texts: [
      'Soldiers waved the trucks of the mob through at the bridge checkpoint of Sarno. Sarno burned.',
      'No vehicle was let through at the checkpoint of Sarno, the army command says of Sarno.',
    ],
    finds: [['account-conflict', /whether a post let them through/]],
  },
  {
    of: 'guilt admitted and not, behind doors closed by the judge and open',
    texts: [
      'All eight defendants pleaded not guilty, the lawyer from Ostra says. The judge in Ostra cleared the courtroom.',
      'The defendants in Ostra pleaded guilty. The hearing in Ostra took place in open court.',
    ],
    finds: [
      ['account-conflict', /whether guilt was admitted/],
      ['account-conflict', /closed and to be open/],
    ],
  },
  {
    of: 'pleas of two men',
    texts: ['Ivo Marr pleaded guilty in Lomza.', 'Petr Hoss, tried in Lomza, pleaded not guilty.'],
    silent: ['account-conflict'],
  },
  {
    of: 'what lasted, told by “it”',
    texts: [
      'At the Zorin mine forty men went down on strike. It lasted eleven days, the miners of Zorin say.',
      'The strike at the Zorin mine lasted four days, according to the director of Zorin.',
    ],
    finds: [['count-conflict', /so long \(strike\)/]],
  },
  {
    of: 'hung by the wrists, or leapt from a car',
    texts: [
      'My son Pavel was hanging by his wrists, says the mother of the prisoner in Dorn. Dorn knows it.',
      'The suspect leapt from a moving car, the police of Dorn state. Dorn mourns.',
    ],
    finds: [['account-conflict', /cause of death or injury/]],
  },
]
