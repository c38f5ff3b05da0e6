import type { GroupCase } from './group-case.ts'

export const englishGroups: readonly GroupCase[] = [
  {
    of: 'a strike at a cement works',
    texts: [
      'Police broke up the strike at the Orlovka cement works in the evening of 12 March 2019. The strike had lasted nine days; wages had not been paid for three months. According to the police, 34 workers were detained. Officers warned the strikers through a loudspeaker before moving in. Six people were injured. On 14 March the police said that 20 of the detained had been released and 14 were still being held.',
      'The Orlovka Labour Rights Centre counts 58 detained strikers. Riot police stormed the gates of the cement works in the night of 12 to 13 March 2019 without any warning. By then the strike had been going on for two weeks, and the workers had not been paid for five months. At least 15 strikers were hurt. Of the 58 detained, 40 have been released and 18 are still in custody. The works is the largest employer in Orlovka.',
      'Orlovka District Police Department. On 12 March 2019 order was restored at the Orlovka cement works. 34 persons were taken to the station, 11 of whom were arrested for ten days and 23 were fined. The crowd was warned three times. The works is the largest employer in Orlovka.',
    ],
    disagree: [
      ['34 workers were detained', '58 detained strikers'],
      ['20 of the detained', '40 have been released'],
      ['evening of 12 March 2019', 'night of 12 to 13 March 2019'],
      ['lasted nine days', 'two weeks'],
      ['three months', 'five months'],
      ['Officers warned', 'without any warning'],
      ['Six people were injured', 'At least 15 strikers'],
    ],
    sums: [
      [[20, 14], 34],
      [[40, 18], 58],
      [[11, 23], 34],
    ],
  },
  {
    of: 'the eviction of a settlement',
    texts: [
      'Bulldozers came to the Tashbulak settlement on the morning of 3 June 2020. The Tashbulak administration says that 40 houses were pulled down and 200 people lost their homes. Residents had been informed a month before. Of the 64 families, 30 have been compensated and 34 have not.',
      'An appeal from the residents of Tashbulak. On 2 June 2020 bulldozers destroyed our settlement. 64 houses were demolished and more than 350 people were left without a roof. Nobody informed us. Thirty families received compensation, the other 34 families received nothing. Two people were injured.',
      'Housing Watch, statement on Tashbulak. On 3 June 2020, 64 houses were torn down in the Tashbulak settlement. About 500 police officers cordoned the place off. By August 22 houses had been rebuilt and 42 were still in ruins. Two people were injured when a wall fell.',
    ],
    disagree: [
      ['3 June 2020', '2 June 2020'],
      ['40 houses', '64 houses'],
      ['200 people', 'more than 350 people'],
      ['had been informed', 'Nobody informed us'],
    ],
    sums: [
      [[30, 34], 64],
      [[22, 42], 64],
    ],
  },
  {
    of: 'a riot in a prison colony',
    texts: [
      'Prison Service. On 8 October 2021 a group of no more than 30 convicts of colony No. 7 in Berdyk refused to obey. Three officers were injured. Two convicts died of smoke inhalation. Order was restored within 40 minutes. The media were informed at once.',
      'Hundreds of prisoners rioted in the Berdyk colony on 8 October 2021, relatives say. The unrest lasted eleven hours. Seven prisoners were killed, and the ambulance took four hours to arrive. Three officers were injured, as the Prison Service confirms.',
      'The Committee for Prisoners said on the riot in Berdyk: of 90 prisoners taken to the punishment block, 55 came back and 35 have not been seen since. Seven prisoners were killed. The ambulance arrived after 20 minutes, the Prison Service claims; relatives do not believe it. In all 96 prisoners were charged: 70 under part 1 and 26 under part 2.',
    ],
    disagree: [
      ['no more than 30 convicts', 'Hundreds of prisoners'],
      ['40 minutes', 'eleven hours'],
      ['Two convicts died', 'Seven prisoners were killed'],
      ['four hours', '20 minutes'],
    ],
    sums: [
      [[90, -55], 35],
      [[70, 26], 96],
    ],
  },
  {
    of: 'a deportation by bus',
    texts: [
      'Migration Service: on 17 January 2022, 120 foreigners were deported from Karsu to the border. Of the 150 people put on the buses, 30 were taken off because of their health. All were told of their right to appeal.',
      'Refugee Aid, Karsu. On 17 January 2022 more than 200 people were deported from Karsu. The journey to the border took 14 hours. Nobody was told of a right to appeal. Out of 41 children on the buses 12 were without parents. Twelve people were beaten.',
      'The buses from Karsu reached the border in six hours, the carrier says. On 18 January 2022, 48 people who were deported from Karsu were held at the border post and 72 were let through: together 120. Refugee Aid speaks of 12 people beaten.',
    ],
    disagree: [
      ['120 foreigners were deported', 'more than 200 people were deported'],
      ['All were told', 'Nobody was told'],
      ['14 hours', 'six hours'],
    ],
    sums: [
      [[120, 30], 150],
      [[41, -12], 29],
      [[48, 72], 120],
    ],
  },
  {
    of: 'protests after an election',
    texts: [
      'After the election in Talgat city, police detained 85 people in the evening of 10 January 2021, the Interior Ministry said. About 300 people had come to the square. Nobody was injured. Of the detained, 25 were arrested and 60 fined.',
      'Vote Observers report: on 10 January 2021, 140 people were detained on the square of Talgat city. Up to 3,000 people had gathered. Eleven people were injured. 42 of the detained were arrested. On election day the observers received 210 messages: 150 calls to violence and 60 insults.',
      'The trial of the protesters in Talgat city ended on 3 May 2021. Of the 30 defendants, 26 were convicted and four acquitted. Eight defendants had been in detention and 22 on bail. The observers were not allowed into the courtroom.',
    ],
    disagree: [
      ['85 people', '140 people'],
      ['About 300 people', 'Up to 3,000 people'],
      ['Nobody was injured', 'Eleven people were injured'],
      ['25 were arrested', '42 of the detained'],
    ],
    sums: [
      [[25, 60], 85],
      [[150, 60], 210],
      [[26, 4], 30],
      [[8, 22], 30],
    ],
  },
  {
    of: 'an attack on a school',
    texts: [
      'Armed men attacked the boarding school of Umari on the night of 4 to 5 September 2018. The army says that about 40 attackers came; the soldiers arrived within half an hour. 76 pupils were abducted. Nine houses were burnt.',
      'Parents of Umari: the attackers were in their hundreds. They came on 3 September 2018. The soldiers came only five hours later. 110 pupils were abducted; 61 of them have come back, five were found dead, and the fate of 44 is unknown. Twenty-six houses burnt down.',
      'Save Our Schools on Umari: of the 110 abducted pupils 61 came back, 5 were found dead and 50 are still missing. The school had asked for guards in May; the request was refused.',
    ],
    disagree: [
      ['about 40 attackers', 'in their hundreds'],
      ['night of 4 to 5 September 2018', '3 September 2018'],
      ['half an hour', 'five hours later'],
      ['76 pupils', '110 pupils'],
      ['Nine houses', 'Twenty-six houses'],
      ['44', '50 are still missing'],
    ],
    sums: [
      [[61, 5, 44], 110],
      [[61, 5, 50], 110],
    ],
  },
]
