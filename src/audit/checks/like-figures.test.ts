import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { countAt, datesAt, namesAt, textOf } from '../test-material.ts'

const textsOf = (...bodies: readonly string[]) => {
  const texts = bodies.map((body, i) => textOf(`${'ab'[i]}.txt`, `In Tarsk Ullmer told. ${body}`))
  const [a, b] = texts
  if (!a || !b) throw new RangeError('two texts are set beside each other')
  const mentions = texts.flatMap((text) => [
    ...namesAt(text, 'place', 'Tarsk'),
    ...namesAt(text, 'person', 'Ullmer'),
  ])
  return { texts, mentions, a, b }
}

const messagesOf = (material: Parameters<typeof audit>[0]): string[] =>
  audit(material).findings.map((f) => f.message)

test('numbers that stand in like places may be one', () => {
  const { texts, mentions, a, b } = textsOf(
    'They drove 14 men to the quarry.',
    'To the quarry 17 persons were driven.',
  )
  const claims = [countAt(a, '14', 14, { what: 'men' }), countAt(b, '17', 17, { what: 'persons' })]
  expect(messagesOf({ texts, mentions, claims })).toEqual([
    'It may be one number: “14” in a.txt, “17” in b.txt.',
  ])
})

test('a number that the other text has, too, is no other number', () => {
  const { texts, mentions, a, b } = textsOf(
    'They drove 14 men to the quarry.',
    'To the quarry 17 persons were driven, with 14 workers.',
  )
  const claims = [
    countAt(a, '14', 14, { what: 'men' }),
    countAt(b, '17', 17, { what: 'persons' }),
    countAt(b, '14', 14, { what: 'workers' }),
  ]
  expect(messagesOf({ texts, mentions, claims })).toEqual([])
})

test('an equal number of something else in the text takes no part in it', () => {
  const { texts, mentions, a, b } = textsOf(
    'We carried 8 sacks to the quarry. In the yard stood 3 tents.',
    'To the quarry 3 sacks were carried. Nobody knows more.',
  )
  const claims = [
    countAt(a, '8', 8, { what: 'sacks' }),
    countAt(a, '3', 3, { what: 'tents' }),
    countAt(b, '3', 3, { what: 'sacks' }),
  ]
  expect(messagesOf({ texts, mentions, claims })).toContain(
    'It may be one number: “8” in a.txt, “3” in b.txt.',
  )
})

test('people and things are never of one number', () => {
  const { texts, mentions, a, b } = textsOf('They chose 14 men.', 'They chose 17 houses.')
  const claims = [countAt(a, '14', 14, { what: 'men' }), countAt(b, '17', 17, { what: 'houses' })]
  expect(messagesOf({ texts, mentions, claims })).toEqual([])
})

test('the only hours of two short texts, whatever words tell them', () => {
  const { texts, mentions } = textsOf(
    'The lights went out at four in the morning.',
    'В половине седьмого погас свет.',
  )
  expect(messagesOf({ texts, mentions, claims: [] })).toEqual([
    'It may be one hour: “four” in a.txt, “В половине седьмого” in b.txt.',
  ])
})

test('hours are one where morning or evening is left open and the clock shows the same', () => {
  const { texts, mentions } = textsOf('The bell rang at half past five.', 'It rang at 17:30.')
  expect(messagesOf({ texts, mentions, claims: [] })).toEqual([])
})

test('how long something lasted, by two texts', () => {
  const { texts, mentions } = textsOf(
    'They kept us standing in the yard for nine hours.',
    'The persons stood in the yard for two hours.',
  )
  expect(messagesOf({ texts, mentions, claims: [] })).toContain(
    'It may be one length of time: “nine hours” in a.txt, “two hours” in b.txt.',
  )
})

const dated = (label: string, body: string, written: string, ...days: [string, string][]) => {
  const text = textOf(label, `In Tarsk Ullmer told. ${body}`, {
    date: datesAt(textOf('date', written), [written, written])[0]?.date ?? null,
  })
  return { text, dates: datesAt(text, ...days) }
}

const foundIn = (...told: ReturnType<typeof dated>[]): string[] =>
  messagesOf({
    texts: told.map(({ text }) => text),
    mentions: told.flatMap(({ text }) => [
      ...namesAt(text, 'place', 'Tarsk'),
      ...namesAt(text, 'person', 'Ullmer'),
    ]),
    dates: told.flatMap(({ dates }) => dates),
    claims: [],
  })
const painted = dated('a.txt', 'The boat was painted on 3 May 2019.', '2019-06-01', [
  '2019-05-03',
  '3 May 2019',
])

test('neighbouring days with which two short texts begin may be of one event', () => {
  const sang = dated('b.txt', 'Its owner sang on 5 May 2019.', '2019-06-02', [
    '2019-05-05',
    '5 May 2019',
  ])
  expect(foundIn(painted, sang)).toEqual([
    'It may be one event under two days: “3 May 2019” in a.txt, “5 May 2019” in b.txt.',
  ])
})

test('a day that the other text knows, too, is no other day of the event', () => {
  const sang = dated(
    'b.txt',
    'Its owner sang on 5 May 2019; he had bought it on 3 May 2019.',
    '2019-06-02',
    ['2019-05-05', '5 May 2019'],
    ['2019-05-03', '3 May 2019'],
  )
  expect(foundIn(painted, sang)).toEqual([])
})

test('the day on which a text was written, or a court sat, is not of the event', () => {
  const written = dated('b.txt', 'Written on 5 May 2019.', '2019-05-05', [
    '2019-05-05',
    '5 May 2019',
  ])
  const heard = dated('b.txt', 'The court sat on 5 May 2019.', '2019-06-02', [
    '2019-05-05',
    '5 May 2019',
  ])
  expect(foundIn(painted, written)).toEqual([])
  expect(foundIn(painted, heard)).toEqual([])
})
