import { expect, test } from 'vitest'
import { kindsOfResponsesIn } from './responses-in.ts'

/** Answers and silences that are told by their own words, whoever gives them. */
test.each<[string, string]>([
  ['The voice said that fuel was finished.', 'answered'],
  ['A gentleman with a cold informed me that archives make no mistakes.', 'answered'],
  ['"What maize?" said the man.', 'answered'],
  ['He refused to change it.', 'refused'],
  ['The union in Durban would not unload the ship.', 'refused'],
  ['Reports that firearms were used do not correspond to reality.', 'refused'],
  ['It is not true that the timber was sold.', 'refused'],
  ['We acknowledge receipt of yours of the 30th.', 'answered'],
  ['A certified copy is enclosed.', 'answered'],
  ['They asked to inspect it and were turned back at the gate.', 'refused'],
  ['The shutters stayed down.', 'silent'],
  ['Voicemail full.', 'silent'],
  ['The second message was read but not answered.', 'silent'],
  ['A commission of two retired judges has been set up.', 'answered'],
  ['The utility blamed the frost and offered its regrets.', 'answered'],
  ['Your office logged our letter under "suggestions".', 'answered'],
  ['The bishops have agreed to mediate.', 'answered'],
  ['The accused denied any part in it.', 'refused'],
  ['The rebels rejected the offer.', 'refused'],
  ['The delegation took note of the wish.', 'answered'],
  ['Our report was never published.', 'silent'],
  ['The third respondent does not dispute that.', 'answered'],
  ['I do not accept that urgency excused it.', 'refused'],
  ['I reserved judgment.', 'answered'],
  ['At the barrier he said come at two.', 'answered'],
  ['Asked about the drowned men, he rang off.', 'silent'],
  ['I asked for a guard. "Tomorrow, doctor."', 'answered'],
  ['We went to the governor, eleven of us. He gave us tea.', 'answered'],
  ['10.20. Bench: later.', 'answered'],
  ['Extension granted, two months, as asked.', 'answered'],
  ['K. refuses.', 'refused'],
  ["I wrote back. They don't write back twice.", 'silent'],
  ['The owner, a trader in Dubai, could not be traced.', 'silent'],
  ['Their lawyer offered to pay for the funeral.', 'answered'],
])('%s', (text, kind) => {
  expect(kindsOfResponsesIn(text)).toContain(kind)
})

test.each([
  'He refused to eat.',
  'My uncle refused to sell the house.',
  'A nurse spoke of the spring.',
  '"I love that song," said my mother.',
  'We went home and had tea.',
  'The curtain was red.',
  'The voice of the river was loud.',
])('none is told: %s', (text) => {
  expect(kindsOfResponsesIn(text)).toEqual([])
})
