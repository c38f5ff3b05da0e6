import type { Token } from '../../tokens/token.ts'
import type { Amount } from '../amount.ts'
import { deniesTwice } from '../none.ts'
import { quantityOf, reasonOf } from '../quantity-of.ts'
import type { CountReading, CountRule } from '../rule.ts'

const reasonFor = (tokens: readonly Token[], amount: Amount): string => {
  const reason = reasonOf(amount)
  if (amount.is !== 'none' || !deniesTwice(tokens, amount)) return reason
  return `${reason}, with a second “not” behind them: what is meant is for a person to say`
}

const read = (tokens: readonly Token[], amount: Amount): CountReading | null => {
  if (amount.is === 'fraction') return null
  const noun = amount.is === 'number' ? amount.noun : undefined
  return {
    first: amount.first,
    next: amount.next,
    quantity: (words) => quantityOf(amount, words),
    measures: 'things',
    ...(noun ? { what: noun.text } : {}),
    reason: reasonFor(tokens, amount),
  }
}

export const thing: CountRule = {
  name: 'count.thing',
  version: 2,
  reads: 'How many persons or things: exact, bounded, a range, a word of magnitude, or none.',
  examples: {
    mustRead: [
      {
        text: 'there are more than 50 people in the dock',
        counts: ['more than 50: more-than 51–'],
      },
      { text: 'killed at least 11 people', counts: ['at least 11: at-least 11–'] },
      { text: 'by 10-12 officers of the unit', counts: ['10-12: range 10–12'] },
      { text: 'about 60 persons were charged', counts: ['about 60: about 54–66'] },
      { text: 'several thousand people fled', counts: ['several thousand: vague 2000–9999'] },
      { text: '5 out of 17 were sentenced', counts: ['5: exact 5', '17: exact 17'] },
      { text: '14 of the 51 defendants', counts: ['14: exact 14', '51: exact 51'] },
      { text: 'ten Kazakh and one Uzbek persons', counts: ['ten: exact 10', 'one: exact 1'] },
      { text: 'with 18,000 inhabitants, 3km away', counts: ['18,000: exact 18000', '3: exact 3'] },
      { text: 'not a single witness came', counts: ['not a single: none 0'] },
      { text: 'He did not have a single lawyer', counts: ['a single: none 0'] },
      { text: 'no international organization has visited', counts: ['no: none 0'] },
      { text: 'had beaten one of the accused', counts: ['one: exact 1'] },
      {
        text: 'dozens of houses and hundreds of cars',
        counts: ['dozens: vague 12–99', 'hundreds: vague 100–999'],
      },
      { text: 'погибли не менее 11 человек', counts: ['не менее 11: at-least 11–'] },
      { text: 'погромщиков было не более 400', counts: ['не более 400: at-most –400'] },
      {
        text: 'сотни домов, двадцать пять машин',
        counts: ['сотни: vague 100–999', 'двадцать пять: exact 25'],
      },
      { text: 'от 10 до 12 человек', counts: ['от 10 до 12: range 10–12'] },
      { text: 'один из которых ранен', counts: ['один: exact 1'] },
      { text: 'один из задержанных скончался', counts: ['один: exact 1'] },
      { text: 'ни одного свидетеля', counts: ['ни одного: none 0'] },
    ],
    mustNotRead: [
      'article 380 of the Criminal Code, articles 293 and 107',
      'Art. 99(2)(1) and Articles 14, 26 and 27 ICCPR',
      '## 3. Those who fled',
      'call 8 (727) 254-12-34',
      '1. To address the authorities',
      'no one came; one day this one will know one another',
      'COVID-19, the first hours, Channel 31.',
      'the persons<sup>1</sup> and the police.[2]',
      'call +7 701 555 12 12 or 8-701-555',
      'the 1990s, the 5th of them, two-thirds of it',
      'one of the largest villages',
      'одна из версий, в одном из сёл',
      'улица Мира, дом 5, кв. 12',
      'статья 380 УК, ст. 107, часть 2',
      'in many ways',
      'one of the lawyers asked for a break',
      'один из адвокатов попросил перерыв',
      'one of the defendants confessed',
    ],
  },
  read,
}
