import { expect, test } from 'vitest'
import { audit } from '../index.ts'
import { datesAt, namesAt, textOf } from '../test-material.ts'

const dated = (label: string, body: string, written: string, ...days: [string, string][]) => {
  const text = textOf(label, `In Tarsk Ullmer told. ${body}`, {
    date: datesAt(textOf('date', written), [written, written])[0]?.date ?? null,
  })
  return { text, dates: datesAt(text, ...days) }
}

const found = (...told: ReturnType<typeof dated>[]): string[] =>
  audit({
    texts: told.map(({ text }) => text),
    mentions: told.flatMap(({ text }) => [
      ...namesAt(text, 'place', 'Tarsk'),
      ...namesAt(text, 'person', 'Ullmer'),
    ]),
    dates: told.flatMap(({ dates }) => dates),
    claims: [],
  }).findings.map((f) => f.message)

test('two short texts that begin with neighbouring days may tell of one event', () => {
  expect(
    found(
      dated('a.txt', 'The boat was painted on 3 May 2019.', '2019-06-01', [
        '2019-05-03',
        '3 May 2019',
      ]),
      dated('b.txt', 'Its owner sang on 5 May 2019.', '2019-06-02', ['2019-05-05', '5 May 2019']),
    ),
  ).toEqual(['It may be one event under two days: “3 May 2019” in a.txt, “5 May 2019” in b.txt.'])
})

test('a day that the other text knows, too, is no other day of the event', () => {
  expect(
    found(
      dated('a.txt', 'The boat was painted on 3 May 2019.', '2019-06-01', [
        '2019-05-03',
        '3 May 2019',
      ]),
      dated(
        'b.txt',
        'Its owner sang on 5 May 2019; he had bought it on 3 May 2019.',
        '2019-06-02',
        ['2019-05-05', '5 May 2019'],
        ['2019-05-03', '3 May 2019'],
      ),
    ),
  ).toEqual([])
})

test('the day on which a text was written is not of the event', () => {
  expect(
    found(
      dated('a.txt', 'The boat was painted on 3 May 2019.', '2019-06-01', [
        '2019-05-03',
        '3 May 2019',
      ]),
      dated('b.txt', 'Written on 5 May 2019.', '2019-05-05', ['2019-05-05', '5 May 2019']),
    ),
  ).toEqual([])
})
