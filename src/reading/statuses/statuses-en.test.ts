import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

test.each<[string, string[]]>([
  [
    'On 3 March 2021 Marat Selimov was detained by police officers in Ashgabat.',
    ['detained: Marat Selimov'],
  ],
  [
    'Ruslan Adamov, driver, is arrested in Osh. Released on 9 May 2021, no charge.',
    ['arrested: Ruslan Adamov', 'released: Ruslan Adamov'],
  ],
  [
    'Ruslan Adamov was arrested. Let out on 9 May 2021.',
    ['arrested: Ruslan Adamov', 'released: Ruslan Adamov'],
  ],
  [
    'The police detained Ruslan Adamov, his brother Petr Gorin and Ivan Dolin.',
    ['detained: Petr Gorin', 'detained: Ivan Dolin', 'detained: Ruslan Adamov'],
  ],
  ['Ruslan Adamov spoke. Arrested men were led away.', []],
  ['Ruslan Adamov spoke. Arrested on Monday, two men were shown.', []],
  ['The police detained Ruslan Adamov, brother of Petr Gorin.', ['detained: Ruslan Adamov']],
  ['Ruslan Adamov was placed in custody for two months.', ['remanded: Ruslan Adamov']],
  ['A court remanded Ruslan Adamov in custody until 4 June.', ['remanded: Ruslan Adamov']],
  [
    'Judge Timur Beskov ordered the pre-trial detention of Ruslan Adamov for two months.',
    ['remanded: Ruslan Adamov'],
  ],
  ['Ruslan Adamov was released under house arrest on 5 May 2022.', ['house-arrest: Ruslan Adamov']],
  [
    'The court placed journalist Aigerim Torlanova under house arrest.',
    ['house-arrest: Aigerim Torlanova'],
  ],
  ['Olga Varnina is under a travel ban.', ['travel-ban: Olga Varnina']],
  [
    'Aziz Karimbekov signed an undertaking not to leave the city.',
    ['pledge-not-to-leave: Aziz Karimbekov'],
  ],
  [
    'Three activists – Ivan Dolin, Petr Gorin and Olga Varnina – were put on the wanted list.',
    ['wanted: Petr Gorin', 'wanted: Olga Varnina', 'wanted: Ivan Dolin'],
  ],
  ['The Interior Ministry declared blogger Aziz Karimbekov wanted.', ['wanted: Aziz Karimbekov']],
  ['He was charged under article 274 of the Criminal Code.', []],
  ['Prosecutors indicted Aziz Karimbekov on charges of extremism.', ['charged: Aziz Karimbekov']],
  ['Aziz Karimbekov is on trial in Tashkent.', ['on-trial: Aziz Karimbekov']],
  ['The trial of Aziz Karimbekov opened on 5 May 2022.', ['on-trial: Aziz Karimbekov']],
  [
    'The court found Aziz Karimbekov guilty and sentenced him to seven years in prison.',
    ['convicted: Aziz Karimbekov', 'sentenced: Aziz Karimbekov | penalty: seven years'],
  ],
  [
    'Ivan Dolin was sentenced to 5 years and 6 months in a penal colony with confiscation of property.',
    ['sentenced: Ivan Dolin | penalty: 5 years and 6 months, confiscation'],
  ],
  [
    'Ivan Dolin was fined 300,000 tenge and deprived of the right to hold public office for three years.',
    [
      'fined: Ivan Dolin | penalty: fined, 300,000 tenge, deprived of the right to hold public office for three years',
    ],
  ],
  [
    'Ivan Dolin received a three-year suspended sentence.',
    ['suspended-sentence: Ivan Dolin | penalty: three-year, suspended'],
  ],
  [
    'Ivan Dolin was given a suspended sentence of two years with one year of probation.',
    ['suspended-sentence: Ivan Dolin | penalty: suspended, two years, one year, probation'],
  ],
  ['Petr Gorin was acquitted for lack of evidence.', ['acquitted: Petr Gorin']],
  ["Petr Gorin's lawyers appealed the verdict.", ['appealed: Petr Gorin']],
  ['The appeal court upheld the sentence of Petr Gorin.', ['sentence-upheld: Petr Gorin']],
  [
    "On appeal, the court reduced Petr Gorin's term to four years.",
    ['term-reduced: Petr Gorin | penalty: four years'],
  ],
  [
    "The Supreme Court replaced the remaining part of Petr Gorin's sentence with restriction of freedom.",
    ['term-replaced: Petr Gorin | penalty: restriction of freedom'],
  ],
  ['Petr Gorin was released on parole on 1 June 2023.', ['paroled: Petr Gorin']],
  ['Petr Gorin was amnestied in December 2023.', ['amnestied: Petr Gorin']],
  [
    'The president pardoned Petr Gorin and Olga Varnina.',
    ['pardoned: Petr Gorin', 'pardoned: Olga Varnina'],
  ],
  ['Olga Varnina was deported to Turkey.', ['deported: Olga Varnina']],
  ['Olga Varnina was extradited from Georgia to Azerbaijan.', ['extradited: Olga Varnina']],
  ['Olga Varnina disappeared on 4 April 2019.', ['missing: Olga Varnina']],
  ['Olga Varnina went missing on 4 April 2019.', ['missing: Olga Varnina']],
  ['Olga Varnina died in a prison hospital.', ['died: Olga Varnina']],
  ['Aziz Karimbekov was hospitalised with a broken rib.', ['hospitalised: Aziz Karimbekov']],
  ['Aziz Karimbekov was taken to hospital after the beating.', ['hospitalised: Aziz Karimbekov']],
  ['Aziz Karimbekov has been held in a detention centre since May.', ['detained: Aziz Karimbekov']],
  ['Aziz Karimbekov was jailed for 15 days.', ['imprisoned: Aziz Karimbekov | penalty: 15 days']],
  [
    'Aziz Karimbekov, a lawyer, was arrested and sentenced to ten days of administrative arrest.',
    [
      'arrested: Aziz Karimbekov | penalty: ten days',
      'sentenced: Aziz Karimbekov | penalty: ten days',
    ],
  ],
  [
    'Police detained Ivan Dolin, Petr Gorin and Olga Varnina near the square.',
    ['detained: Petr Gorin', 'detained: Olga Varnina', 'detained: Ivan Dolin'],
  ],
  [
    'Among those detained were Ivan Dolin and Petr Gorin.',
    ['detained: Ivan Dolin', 'detained: Petr Gorin'],
  ],
  [
    'The following persons were sentenced: Ivan Dolin (5 years), Petr Gorin (7 years) and Olga Varnina (fine).',
    [
      'sentenced: Ivan Dolin | penalty: 5 years',
      'sentenced: Petr Gorin | penalty: 7 years',
      'sentenced: Olga Varnina | penalty: fine',
    ],
  ],
  [
    'Ivan Dolin got 5 years, and Petr Gorin got 7 years.',
    ['sentenced: Ivan Dolin | penalty: 5 years', 'sentenced: Petr Gorin | penalty: 7 years'],
  ],
  [
    'Ivan Dolin was sentenced to five years and Petr Gorin to seven years in prison.',
    ['sentenced: Ivan Dolin | penalty: five years', 'sentenced: Petr Gorin | penalty: seven years'],
  ],
  ['Charges were brought against Ivan Dolin.', ['charged: Ivan Dolin']],
  ['The charges against Ivan Dolin were dropped.', ['charge-dropped: Ivan Dolin']],
  ['The criminal case against Ivan Dolin was closed.', ['case-closed: Ivan Dolin']],
  [
    'A criminal case was opened against Ivan Dolin under Article 130.',
    ['case-opened: Ivan Dolin | under: 130 –'],
  ],
  ['Police searched the home of Ivan Dolin.', ['searched: Ivan Dolin']],
  ["Ivan Dolin's apartment was searched.", ['searched: Ivan Dolin']],
  ['Ivan Dolin was questioned as a witness.', ['interrogated: Ivan Dolin']],
  ["Ivan Dolin's brother was detained.", ["detained: Ivan Dolin's brother"]],
  ['The lawyer of Ivan Dolin was arrested.', []],
  ['Ivan Dolin was recognised as a victim in the case.', ['recognised-victim: Ivan Dolin']],
  ['Ivan Dolin was dismissed from his post.', ['dismissed: Ivan Dolin']],
  ['Ivan Dolin fears that he will be arrested.', []],
  ['Ivan Dolin was not arrested.', []],
  ['Nobody was arrested.', []],
  ['If Ivan Dolin is convicted, he faces ten years in prison.', []],
  ['Ivan Dolin could be sentenced to ten years.', []],
  ['The prosecutor asked the court to sentence Ivan Dolin to ten years in prison.', []],
  ['The prosecutor requested nine years in prison for Ivan Dolin.', []],
  ['Relatives of the arrested gathered at the court.', []],
  ['Five protesters were placed under house arrest.', ['house-arrest: Five protesters']],
  ['Twelve people were put on the wanted list.', ['wanted: Twelve people']],
  ['At least 40 demonstrators were hospitalised.', ['hospitalised: At least 40 demonstrators']],
  ['Four men were extradited to Tajikistan.', ['extradited: Four men']],
  [
    'Eleven were sentenced to between five and eleven years in prison.',
    ['sentenced: Eleven | penalty: between five and eleven years'],
  ],
  ['Two officers were suspended from duty.', []],
  ['Ivan Dolin faces up to eight years in prison under Article 130.', []],
  ['Ivan Dolin is accused of inciting hatred.', ['accused: Ivan Dolin']],
  ['Ivan Dolin was shot dead.', ['killed: Ivan Dolin']],
  ['Ivan Dolin was killed on 5 January 2022 by a stray bullet.', ['killed: Ivan Dolin']],
  ['Ivan Dolin was stripped of his licence to practise law.', ['deprived-of-licence: Ivan Dolin']],
  ['Ivan Dolin was released on bail.', ['bailed: Ivan Dolin']],
  ["Ivan Dolin's detention was extended by two months.", ['custody-extended: Ivan Dolin']],
  ['Ivan Dolin was transferred to prison colony No. 5.', ['transferred: Ivan Dolin']],
  ['Ivan Dolin remains in custody.', ['detained: Ivan Dolin']],
])('statuses: %s', (text, expected) => {
  expect(saidIn(text, 'status')).toEqual(expected)
})
