import { expect, test } from 'vitest'
import { saidIn } from '../said-in.ts'

const demands = (text: string): string[] => saidIn(text, 'demand')

/** Asking that is told by the frame of the sentence alone. */
test.each([
  'An officer on the quay shouted at me to take down the flag.',
  'The foreman told us to hand in our cards.',
  'The bailiffs required the tenant to vacate the shop.',
  'The clerk was told by the judge not to lecture.',
  'I asked to speak to the colonel.',
  'Neighbours rang the dispatcher twice to have the gate opened.',
  'The committee wants an outside inquiry, not an internal one.',
  'They gave the camp till Sunday to clear out.',
  'In your letter, in which you ask for the list, two names are missing.',
  'Kindly send a driver to the depot.',
  'She threw the window open: "Look at what you have done!"',
  'A suit for the reconnection of the well is before the registrar.',
  'With reference to your requisition dated 08.05.2020 for the opinion of a surgeon, we reply as follows.',
  'The mission took note of the wish of the elders to be heard.',
  'They asked, in a note passed through the fence, for one thing, a doctor.',
  'The appellant challenges the decision of the tribunal.',
  'The observers sought entry to the barracks.',
  'He said to stay calm.',
  'Two men came and said I was to sign the boy over to them.',
  'Prosecution: nine years in a closed prison.',
  'Defence: release of all five.',
  'Donors are needed at the district hospital.',
  '#FreeAmina',
  'First, say where they are held.',
  'And last, stop the summonses.',
  'If nothing comes by Friday, we shall block the road.',
  'The editor asked the registrar for the file.',
  'It would cost your office nothing to answer.',
  'Thousands marched to demand the return of the council.',
  'A criminal complaint should be filed against those who took the statement.',
  'We would be grateful for your observations on the following matters:',
])('asks: %s', (text) => {
  expect(saidIn(text, 'demand').length).toBeGreaterThan(0)
})

test('a sentence that asks twice is read twice', () => {
  expect(
    demands(
      'An application for a permit, sent in with a request that it be dealt with before the term, came back.',
    ),
  ).toHaveLength(2)
})

test('what is wanted may be told as an answer, to the end of its paragraph', () => {
  expect(
    demands(
      'Q. What do you want now?\nA. The rooms. And that they never again put a gun in a school.\n\nQ. And then?\nA. The sea.',
    ),
  ).toHaveLength(2)
})

test('the points of a list behind "the following matters" are asked for', () => {
  expect(
    demands(
      'We would be grateful for your observations on the following matters:\n\n1. The legal grounds of his arrest.\n2. Details of any inquiry.',
    ),
  ).toHaveLength(3)
})

test.each([
  'She asked her neighbour to mind the goats.',
  'The captain ordered his men to fire.',
  'They told him to be patient.',
  'At the window we were told to come back on Monday.',
  'Kindly people brought bread.',
  'He sought refuge in the mill.',
  'The army moved for the bridge.',
  'Blood was found on the sill.',
  'The inscription read "Do not enter".',
])('only tells: %s', (text) => {
  expect(saidIn(text, 'demand')).toEqual([])
})
