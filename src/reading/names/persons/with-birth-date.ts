import { after, type PersonRule } from './person-rule.ts'

const BIRTH = /^(?:dob|born|b|aged|age|д|г|родился|родилась|рожд|дата|уроженец|уроженка)$/

/** A bracket after the name that gives a date of birth or an age. */
export const withBirthDate: PersonRule = {
  name: 'person-birth-date',
  version: 1,
  reads: 'A name followed by a bracket with a date or year of birth, or an age.',
  examples: {
    mustRead: [
      { text: 'They took Besk Orlan (DOB 01.02.1990) away.', reads: ['Besk Orlan'] },
      { text: 'Задержан Беск Орлан (1990 г.р.).', reads: ['Беск Орлан'] },
    ],
    mustNotRead: ['The Besk plant (built in 1990) burned.'],
  },
  sign: (run, board) => {
    if (after(run, board).text !== '(') {
      const aged = after(run, board).text === ',' && after(run, board, 2).kind === 'number'
      const age = Number(after(run, board, 2).text)
      const closes = /^[,).]$/.test(after(run, board, 3).text)
      return aged && closes && age > 0 && age < 110 && Number.isInteger(age)
        ? { reason: 'An age stands after the name', sure: true }
        : null
    }
    const inside = after(run, board, 2)
    if (inside.kind === 'word' && BIRTH.test(inside.lower)) {
      return { reason: 'A date of birth stands after the name', sure: true }
    }
    const then = after(run, board, 3).lower
    if (inside.kind === 'number' && /^(?:г|года|лет|год|y|years)$/.test(then)) {
      return { reason: 'A year of birth or an age stands after the name', sure: true }
    }
    return null
  },
}
