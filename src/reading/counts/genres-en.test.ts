import { describe, expect, it } from 'vitest'
import { amountsIn } from './told.ts'

/** Sentences of our own as they stand in news, appeals, rulings, testimonies and notices. */
describe('English sentences of all kinds', () => {
  it.each<[string, string]>([
    [
      'At least 27 people, most of them civilians, were killed and more than 150 wounded when fighting broke out on Tuesday between residents of two border villages, officials in both countries said.',
      'At least 27 = 27..; more than 150 = 151..; two = 2',
    ],
    [
      'The Health Ministry put the death toll at 31, up from 24 a day earlier, and said that 163 people had sought medical help, 11 of whom were in critical condition.',
      '31 = 31; 24 = 24; 163 = 163; 11 = 11',
    ],
    [
      'Some 58,000 people were evacuated from 12 villages, the emergency service said, adding that 26 schools, three kindergartens and a police station had been destroyed.',
      'Some 58,000 = 58000; 12 = 12; 26 = 26; three = 3',
    ],
    [
      'The UN refugee agency estimated that about 6,500 people, two thirds of them women and children, had crossed the river since 28 April.',
      'about 6,500 = 6500; two thirds = two thirds',
    ],
    [
      'On 3 May the two sides agreed on a ceasefire for the fourth time in five days; it lasted less than three hours.',
      'two = 2; five days = 5 days; less than three hours = ..3',
    ],
    [
      'Aida Example, 42, a mother of four, said that she had left with one bag. "We walked for nine hours with 3 small children," she said.',
      '42 = 42; four = 4; one = 1; nine hours = 9 hours; 3 = 3',
    ],
    [
      'Police fired more than 200 rubber bullets and at least 40 tear-gas canisters; 14 officers were hurt.',
      'more than 200 = 201..; at least 40 = 40..; 14 = 14',
    ],
    [
      'Turnout was 43.6 per cent, the second lowest in 20 years; 7 of the 11 candidates withdrew.',
      '43.6 per cent = 43.6; 20 years = 20 years; 7 = 7; 11 = 11',
    ],
    ['One in five households lost its breadwinner.', 'One in five = one in five'],
    [
      'Of the 249 cases opened, 212 were closed, 25 reached court and only 12 ended with a conviction.',
      '249 = 249; 212 = 212; 25 = 25; 12 = 12',
    ],
    [
      'The prosecutor demanded nine years for each of the two organisers and between three and five years for the other 16 defendants.',
      'nine years = 9 years; two = 2; between three and five years = 3-5 years; 16 = 16',
    ],
    [
      'Judge B. Example sentenced four of the accused to 12, 14, 15 and 16 years in a maximum-security colony; nine got suspended sentences of up to three years; one was acquitted.',
      'four = 4; 12 = 12 years; 14 = 14 years; 15 = 15 years; 16 years = 16 years; nine = 9; up to three years = ..3; one = 1',
    ],
    [
      'The defendants were ordered to pay 1.4 million tenge ($3,200) in damages to each of the 23 victims.',
      '1.4 million tenge = 1400000; $3,200 = 3200; 23 = 23',
    ],
    [
      'He was held for 72 hours without a lawyer, then placed in pre-trial detention for two months, which was extended four times.',
      '72 hours = 72 hours; two months = 2 months; four = 4',
    ],
    ['Three of his ribs were broken. Doctors recorded 17 bruises.', 'Three = 3; 17 = 17'],
    ['There are 1,700 inmates in a prison built for 900.', '1,700 = 1700; 900 = 900'],
    [
      'We, the undersigned 86 residents of the village, ask you to release the 12 men taken on 5 May.',
      '86 = 86; 12 = 12',
    ],
    [
      'Our petition of 2019, signed by over 400 people, got no answer. We sent five letters, none of which was answered.',
      'over 400 = 401..; five = 5; none = 0',
    ],
    [
      'Two men in plain clothes came at about 3 a.m., four more waited outside in two cars without number plates.',
      'Two = 2; four = 4; two = 2',
    ],
    [
      'I was beaten by six or seven of them. They gave me electric shocks three times.',
      'six or seven = 6..7; three = 3',
    ],
    [
      'My elder brother, then 19, was shot twice in the leg. He died 40 minutes later.',
      '19 = 19; 40 minutes = 40 minutes',
    ],
    [
      'The first group of 30 soldiers arrived only at 04:20, i.e. five and a half hours after the first call.',
      '30 = 30; five and a half hours = 5.5 hours',
    ],
    [
      "The NGO's hotline got 1,045 calls in 2020, 3.5 times more than in 2019.",
      '1,045 = 1045; 3.5 = 3.5',
    ],
    [
      'In 2021, 15 journalists were attacked, compared with eight in 2020 and just one in 2019.',
      '15 = 15; eight = 8; one = 1',
    ],
    [
      'The village of 2,300 inhabitants lies 14 km south-east of the town, at 1,200 metres above sea level.',
      '2,300 = 2300; 14 = 14; 1,200 = 1200',
    ],
    ['Nobody has been held responsible for the deaths of 11 people.', 'Nobody = 0; 11 = 11'],
    [
      'No fewer than a thousand people, including some 300 children, slept in the open.',
      'No fewer than a thousand = 1000..; some 300 = 300',
    ],
    [
      'Article 174 carries a term of two to seven years; part 3 of the article, up to 12 years.',
      'two to seven years = 2-7 years; up to 12 years = ..12',
    ],
    [
      'The 52-page report covers 118 interviews with 94 people in seven districts.',
      '118 = 118; 94 = 94; seven = 7',
    ],
    [
      'The 10-day trip, the 30th in 15 years, cost 2 million soms.',
      '10-day = 10 days; 15 years = 15 years; 2 million soms = 2000000',
    ],
    [
      'A crowd of 200 to 300 young men, armed with sticks, marched on the village in around 50 cars.',
      '200 to 300 = 200..300; around 50 = 50',
    ],
    [
      'Around a quarter of the population, almost 5,000 people, has left for good.',
      'Around a quarter = around a quarter; almost 5,000 = 5000',
    ],
    [
      'They took 40 sheep, two horses, a car and about 700,000 tenge in cash.',
      '40 = 40; two = 2; about 700,000 tenge = 700000',
    ],
    [
      'Only one official, the deputy akim, visited the families; he promised 500,000 tenge to each.',
      'one = 1; 500,000 tenge = 500000',
    ],
    ['At the 12th hearing one of the lawyers asked for a break of ten days.', 'ten days = 10 days'],
    ['The commission of 14 members met 3 times.', '14 = 14; 3 = 3'],
    ['Zero convictions followed.', 'Zero = 0'],
    ['He is one of six brothers.', 'six = 6'],
    [
      'Each family of five received 20 kg of flour and 3 litres of oil.',
      'five = 5; 20 = 20; 3 = 3',
    ],
    ['The rate of 1-2 deaths per month has tripled.', '1-2 = 1..2'],
    ['Twice as many were held in 2022.', ''],
    ['The court set bail at $500.', '$500 = 500'],
    [
      'Security forces opened fire, killing two protesters and injuring dozens; nearly 90 were rounded up.',
      'two = 2; dozens = dozens; nearly 90 = 90',
    ],
    [
      'Human rights groups say that up to 230 people died, 21 of them under 18, and that over 10,000 were held.',
      'up to 230 = ..230; 21 = 21; under 18 = ..18; over 10,000 = 10001..',
    ],
    [
      'Officials said 4,578 people had been injured, 4,353 of them law-enforcement officers.',
      '4,578 = 4578; 4,353 = 4353',
    ],
    [
      'The ministry counted 238 dead, including 19 policemen; six of the dead had been tortured.',
      '238 = 238; 19 = 19; six = 6',
    ],
    [
      'Some 3,000 Uzbeks and 400 Tajiks have crossed since Monday; another 1.5 thousand are waiting.',
      'Some 3,000 = 3000; 400 = 400; 1.5 thousand = 1500',
    ],
    [
      'At the trial, which opened on 14 September, 16 of the 29 suspects are charged with murder, eight with arson and five with theft.',
      '16 = 16; 29 = 29; eight = 8; five = 5',
    ],
    [
      'Five defendants received life sentences, seven got 20 years each and the remaining four 15-year terms.',
      'Five = 5; seven = 7; 20 years = 20 years; four = 4; 15-year = 15 years',
    ],
    [
      'The Working Group adopted 41 opinions on 72 persons in nine countries; in 37 cases the detention was found to be arbitrary.',
      '41 = 41; 72 = 72; nine = 9; 37 = 37',
    ],
    [
      'In its 15-page reply the government said that 57 complaints were registered, of which 54 were found baseless and 3 are still pending.',
      '57 = 57; 54 = 54; 3 = 3',
    ],
    [
      'The Special Rapporteur sent three letters; two went unanswered and one got a two-line reply.',
      'three = 3; two = 2; one = 1',
    ],
    ['Article 10 requires that all complaints be examined within 30 days.', '30 days = 30 days'],
    [
      'Her husband, Timur Example, 38, and her two sons, 16 and 19, were dragged out by about ten men.',
      '38 = 38; two = 2; 16 = 16; 19 = 19; about ten = 10',
    ],
    [
      'They held me for six days. On the third day they broke two of my fingers; I lost 12 kilos.',
      'six days = 6 days; two = 2; 12 = 12',
    ],
    [
      'My uncle (64) and my aunt had lived there for forty years.',
      '64 = 64; forty years = 40 years',
    ],
    ['Nine out of every ten shops on the main street were looted.', 'Nine = 9; ten = 10'],
    [
      'Damage is estimated at between $5 million and $7 million; 41 per cent of claims have been paid.',
      'between $5 million and $7 million = 5000000..7000000; 41 per cent = 41',
    ],
    [
      'About 1 in 4 of those questioned, or 26%, said they had paid a bribe.',
      'About 1 in 4 = about 1 in 4; 26% = 26',
    ],
    [
      'The police arrested no fewer than 19 men, all but two of whom were freed within 48 hours.',
      'no fewer than 19 = 19..; two = 2; 48 hours = 48 hours',
    ],
    [
      'Not one of the 31 complaints led to a trial; no officer was ever charged.',
      'Not one = 0; 31 = 31; no = 0',
    ],
    [
      'There have been no prosecutions. No one has been brought to justice for a single killing.',
      'no = 0; No one = 0',
    ],
    [
      'The petition, with 12,674 signatures, was handed over by a three-member delegation.',
      '12,674 = 12674; three = 3',
    ],
    [
      'The court ordered the release of four men and the arrest of two others.',
      'four = 4; two = 2',
    ],
    [
      'We call on the Government to: (1) free all 27 prisoners; (2) pay compensation to the 168 families; (3) report within six months.',
      '27 = 27; 168 = 168; six months = 6 months',
    ],
    [
      'Twenty homes, a mosque, two cafés and some 30 cars burned to the ground.',
      'Twenty = 20; two = 2; some 30 = 30',
    ],
    [
      'An 8-year-old girl, two 70-year-old women and a baby of 3 months were among the dead.',
      '8-year-old = 8; two = 2; 70-year-old = 70; 3 months = 3 months',
    ],
    [
      'Since 2014, at least 1,300 people have been convicted, among them more than 100 women.',
      'at least 1,300 = 1300..; more than 100 = 101..',
    ],
    [
      'He was released in 2021 after serving two-thirds of his eight-year term.',
      'two-thirds = two-thirds; eight-year = 8 years',
    ],
    [
      'Every year around 200 to 250 complaints come in, and 2-3 per cent reach a court.',
      'around 200 to 250 = 200..250; 2-3 per cent = 2..3',
    ],
    [
      'The fine was doubled to 100 monthly calculation indices (about 290,000 tenge).',
      '100 monthly calculation indices = 100; about 290,000 tenge = 290000',
    ],
    ['Only half a dozen of the 60-odd witnesses turned up.', 'half a dozen = 6; 60-odd = 60'],
    [
      'In total, 14 hearings were held, seven of them behind closed doors, and 3 were postponed.',
      '14 = 14; seven = 7; 3 = 3',
    ],
    [
      'Eight months pregnant, she was kept standing for 5 hours.',
      'Eight months = 8 months; 5 hours = 5 hours',
    ],
    [
      'Nearly three-quarters of respondents and 9 of 10 women feel unsafe.',
      'Nearly three-quarters = nearly three-quarters; 9 = 9; 10 = 10',
    ],
    ['They beat him about 20 times on the soles of his feet.', 'about 20 = 20'],
    [
      'Two hundred and seventy-one people were injured, 58 seriously.',
      'Two hundred and seventy-one = 271; 58 = 58',
    ],
    ['On 8 February 12 people were taken to the district hospital.', '12 = 12'],
    ['In March 2021 45 families returned; in April, 30.', '45 = 45; 30 = 30'],
    ['By 9 p.m. 200 people had gathered.', '200 = 200'],
    ['From 10 to 12 February three patrols were on duty.', 'three = 3'],
    ['Between 2015 and 2020, 64 cases were opened.', '64 = 64'],
    ['He was born in 1985 and has 3 children aged 2, 5 and 9.', '3 = 3; 2 = 2; 5 = 5; 9 = 9'],
    ['The accused, Marat Example (born 1990), got 5 years.', '5 years = 5 years'],
    ['See annex 2, page 14 of the report (CERD/C/KAZ/8-10, paras. 7–9).', ''],
    ['Point 4 of the plan was not carried out; points 5 and 6 were.', ''],
    ['He called me at 18.40 and again at 19.05.', ''],
    ['Under Article 272(2) the penalty is 4 to 10 years.', '4 to 10 years = 4-10 years'],
    ['The appeal of 15 June (ref. 12/345) is unanswered after 90 days.', '90 days = 90 days'],
    ['The law of 24 December 2012, No. 60-V, article 3.', ''],
    ['Part one of article 174; the first part of the sentence.', ''],
    ['They came one after another, one by one.', ''],
    ['One was never told why. One could hear shouting.', ''],
    ['One thing is clear: nobody answered.', ''],
    ['It was one big lie.', ''],
    ['One night, in one of the houses, a man came up to me.', ''],
    ['One hundred days have passed.', 'One hundred days = 100 days'],
    ['There is more than one version.', 'more than one = 2..'],
    ['For one reason or another the doctors kept silent.', ''],
    [
      'One month after the events, one in ten shops was open.',
      'One month = 1 months; one in ten = one in ten',
    ],
    ['Each one of them signed.', ''],
    ['For the first time in 30 years, two of them met.', '30 years = 30 years; two = 2'],
    ['The 2010 census gave 1,456 inhabitants; the 2020 one, 1,102.', '1,456 = 1456; 1,102 = 1102'],
    ['It happened on the 5th km of the road, near house 17.', ''],
    ['Twenty-first century; World War II; the 1st company.', ''],
    ['The case file runs to 74 volumes.', '74 = 74'],
    ['Volume 3, sheets 12–15 of the case.', ''],
    ['He weighs 85 kg and is 1.80 m tall.', '85 = 85; 1.80 = 1.8'],
    ['The temperature was minus 15 degrees.', '15 = 15'],
    ['The score was 3:2, 4-1 in favour.', ''],
    ['Tel.: 8 701 123 45 67, IIN 850412300123.', ''],
    ['Account KZ12345678, card 4400 4301 2345 6789.', ''],
    ['At km 12 the car was stopped.', ''],
    ['"Two wrongs do not make a right," said the lawyer.', 'Two = 2'],
    ['They asked us two questions, both of them about religion.', 'two = 2'],
    ['Both countries, both sides and both governments deny it.', ''],
    ['Neither side answered.', ''],
    ['He has been fined twice, once in 2019.', ''],
    ['A single shot was heard.', ''],
    ['Every second house was burned; every third day we met.', ''],
    ['Three-quarters of an hour later the fire brigade came.', ''],
    [
      "The five-member panel, led by a judge with 20 years' experience, took 15 minutes.",
      'five = 5; 20 years = 20 years; 15 minutes = 15 minutes',
    ],
    [
      'Hundreds upon hundreds came, thousands and thousands of them.',
      'Hundreds upon hundreds = hundreds upon hundreds; thousands and thousands = thousands and thousands',
    ],
    ['Tens of people were hurt.', ''],
    ['Some were killed, others fled, a few remained.', 'a few = a few'],
    ['Some of the houses burned; some time later, some people said so.', ''],
    ['Over the years, over time, over there, about this, around him, up to now, under arrest.', ''],
    ['Over 2020 nothing changed. Under 18s were released.', ''],
    ['More than anything, more than ever, at least he lived, at most a rumour.', ''],
    ['On page one and on day one; day 3 of the trial; chapter three.', ''],
    ['Let us go back 5-6 years.', '5-6 years = 5-6 years'],
    [
      'Many of the 30 witnesses refused; several of them left; most kept silent.',
      'Many = many; 30 = 30; several = several',
    ],
    [
      'The first 10 days are free. The last two hearings were closed. The next three weeks.',
      '10 days = 10 days; two = 2; three weeks = 3 weeks',
    ],
    ['Another 200 are in hiding, and a further 15 abroad.', '200 = 200; 15 = 15'],
    ['The other two were let go; the remaining six were not.', 'two = 2; six = 6'],
    ['All three brothers were tried; all 51 were found guilty.', 'three = 3; 51 = 51'],
    ['Victims: 10 killed, 178 injured, 2 missing.', '10 = 10; 178 = 178; 2 = 2'],
  ])('%s', (text, expected) => expect(amountsIn(text).join('; ')).toBe(expected))
})
