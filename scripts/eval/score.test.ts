import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from './bars.ts'
import { evalSets } from './folders.ts'
import { type Gold, goldFile } from './gold.ts'
import { chronoReport, compromiseReport, type EvalText } from './peers.ts'
import { disagreements, scorerIn } from './referee.ts'
import { found, type Report, reportFile } from './report.ts'
import { score } from './score.ts'
import { sameNumber } from './score-values.ts'
import { Texts } from './spans.ts'

const text =
  'On 4 March three men and more than 50 others were held; dozens fled. Next day all left.'
const file = 'a.txt'
const at = (words: string) => ({
  file,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
})
const dated = (date: string, type: string, words: string) => ({
  ...{ file, date, type, quote: words, expression: words },
  expression_start: at(words).start,
  expression_end: at(words).end,
})
const numbered = (value: unknown, words: string, stated?: number) => ({
  ...{ file, value, quote: words, ...(stated !== undefined && { stated }) },
  number_start: at(words).start,
  number_end: at(words).end,
})
const gold = goldFile.parse({
  numeric_claims: [
    numbered(3, 'three'),
    numbered([51, null], 'more than 50', 50),
    numbered('dozens', 'dozens'),
  ],
  dated_events: [
    dated('2021-03-04', 'absolute', '4 March'),
    dated('2021-03-05', 'relative', 'Next day'),
  ],
  persons: [{ mentions: [at('three men'), { ...at('others'), core: false }] }],
  places: [],
  organisations: [],
  demands: [{ file, quote: 'all  left' }],
  conflicts: [
    {
      ...{ id: 'C1', what: 'when', severity: 'hard' },
      sides: [
        { file, quote: '4 March', value: '4' },
        { file, quote: 'Next day', value: '5' },
      ],
    },
  ],
  sums: [{ id: 'S1', statement: 'x', terms: [3, -1], expected: 2, holds: true, files: [file] }],
})
const texts = new Texts(() => text)
const report = (sections: object, more: object = {}): Report =>
  reportFile.parse({ texts: [{ file: `somewhere/${file}`, ...sections }], ...more })
const rowsOf = (of: Report) => new Map(score(gold, of, texts).rows.map((row) => [row.name, row]))

describe('scoring', () => {
  it('takes a date for right when it overlaps and says the same days', () => {
    const rows = rowsOf(
      report({
        dates: [
          { ...at('On 4 March'), edtf: '2021-03-04T10:00' },
          { ...at('Next day'), edtf: '2021-03-06' },
        ],
      }),
    )
    expect(rows.get('dates')).toMatchObject({ gold: 1, found: 1, wrong: 0, f1: 1 })
    expect(rows.get('dates, relative (recall only)')).toMatchObject({ gold: 1, found: 0 })
  })

  it('holds a date with another day against the system, once as missed and once as wrong', () => {
    const rows = rowsOf(report({ dates: [{ ...at('4 March'), edtf: '2021-03-05' }] }))
    expect(rows.get('dates')).toMatchObject({ found: 0, wrong: 1, precision: 0, recall: 0, f1: 0 })
  })

  it('knows numbers, bounds and vague words apart', () => {
    const rows = rowsOf(
      report({
        counts: [
          { ...at('three'), value: 3 },
          { ...at('50'), value: 50 },
          { ...at('dozens'), value: 'dozens' },
          { ...at('4'), value: 4 },
        ],
      }),
    )
    expect(rows.get('counts')).toMatchObject({ gold: 2, found: 2, wrong: 1, precision: 0.667 })
    expect(rows.get('counts, vague (recall only)')).toMatchObject({ gold: 1, found: 1 })
  })

  it.each([
    [[51, null], 50, [51, null], true],
    [[51, null], undefined, [50, null], true],
    [7, undefined, [7, null], false],
    ['1.5 years', undefined, '1,5 years', true],
    ['>12 hours', undefined, '12 hours', false],
    [[10, 12], undefined, [10, 12], true],
  ])('number %j (stated %j) against %j: %j', (value, stated, read, same) => {
    expect(sameNumber({ value, stated }, read)).toBe(same)
  })

  it('neither asks for nor punishes what is not at the core', () => {
    const rows = rowsOf(report({ mentions: [{ ...at('others'), type: 'person' }] }))
    expect(rows.get('person mentions')).toMatchObject({ gold: 1, found: 0, wrong: 0 })
  })

  it('finds passages whatever their white space, conflicts by two sides, sums by their parts', () => {
    const sides = [at('4 March'), at('Next day')]
    const rows = rowsOf(
      report(
        { demands: [at('left')] },
        {
          findings: [
            { kind: 'dates', sides },
            { kind: 'dates', sides: sides.slice(1) },
          ],
          sums: [{ terms: [1, 3], total: 2, holds: true }],
        },
      ),
    )
    expect(rows.get('demands (recall)')).toMatchObject({ gold: 1, found: 1 })
    expect(rows.get('conflicts, hard (recall)')).toMatchObject({ gold: 1, found: 1 })
    expect(rows.get('findings that match no listed conflict (look at them)')?.found).toBe(1)
    expect(rows.get('sums (right verdict)')).toMatchObject({ gold: 1, found: 1, wrong: 0 })
  })

  it('says which bars are met', () => {
    const bars = [{ row: 'dates', by: 'f1', atLeast: 0.9 } as const]
    const rows = (edtf: string) =>
      score(gold, report({ dates: [{ ...at('4 March'), edtf }] }), texts).rows
    expect(judge(bars, rows('2021-03-04'))[0]?.met).toBe(true)
    expect(judge(bars, rows('2021-03-05'))[0]?.met).toBe(false)
  })
})

describe('the peers', () => {
  const peerText: EvalText = {
    file,
    lang: 'en',
    date: '2021-06-15',
    birthDates: [],
    text: 'On 4 March Mr Peter Brown, Jane Smith and others left; it was 14:20.',
  }

  it('chrono-node is told the day of the text, and a clock time alone is left out', () => {
    const dates = found(chronoReport([peerText]), 'dates')
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2021-03-04'])
  })

  it('compromise points at the people it names', () => {
    const people = found(compromiseReport([peerText]), 'mentions')
    expect(people.map(({ start, end }) => peerText.text.slice(start, end))).toEqual([
      'Mr Peter Brown',
      'Jane Smith',
    ])
  })
})

/** A report made from the gold itself, every fifth item wrong and every seventh missing. */
function imperfect(
  { dated_events, numeric_claims, ...rest }: Gold,
  fileNames: readonly string[],
  whole: Texts,
): Report {
  const spoilt = <T>(items: readonly T[], spoil: (item: T) => T) =>
    items.flatMap((item, i) => (i % 7 === 6 ? [] : [i % 5 === 4 ? spoil(item) : item]))
  const where = (of: string, quote: string) => {
    const [start, end] = whole.spansOf(of, quote)[0] ?? [0, 1]
    return { file: of, start, end, text: quote }
  }
  const dates = dated_events.map((event) => ({
    ...where(event.file, event.expression ?? event.quote),
    edtf: event.date,
  }))
  const counts = numeric_claims.map((claim) => ({
    ...where(claim.file, claim.quote),
    value: claim.value,
  }))
  const typed = { person: rest.persons, place: rest.places, organisation: rest.organisations }
  const mentions = Object.entries(typed).flatMap(([type, named]) =>
    named.flatMap((one) => one.mentions.map((mention) => ({ ...mention, type }))),
  )
  const quoted = (items: Gold['demands']) =>
    (items ?? []).flatMap(({ file: of, quote, article }) =>
      of && quote ? [{ ...where(of, quote), article: article ?? '' }] : [],
    )
  const all = {
    dates: spoilt(dates, (date) => ({ ...date, edtf: '1900-01-01' })),
    counts: spoilt(counts, (count) => ({ ...count, value: 12345 })),
    mentions: spoilt(mentions, (mention) => ({ ...mention, start: 0, end: 1 })),
    articles: spoilt(quoted(rest.legal_articles), (item) => ({ ...item, article: 'x' })),
    demands: spoilt(quoted(rest.demands), (item) => ({ ...item, start: 0, end: 1 })),
    responses: spoilt(quoted(rest.reactions), (item) => ({ ...item, start: 0, end: 1 })),
  }
  return reportFile.parse({
    texts: fileNames.map((name) => ({
      file: name,
      ...Object.fromEntries(
        Object.entries(all).map(([kind, items]) => [
          kind,
          items.filter((item: { file: string }) => item.file === name),
        ]),
      ),
    })),
    findings: (rest.conflicts ?? []).map(({ sides }, i) => ({
      kind: 'conflict',
      sides: sides.slice(0, i % 3).map((side) => where(side.file, side.quote)),
    })),
    sums: (rest.sums ?? []).flatMap(({ terms, expected, holds }, i) =>
      terms.every((term) => typeof term === 'number') && typeof expected === 'number'
        ? [{ terms, total: expected, holds: i % 3 === 0 ? !holds : holds }]
        : [],
    ),
  })
}

describe.skipIf(!existsSync(scorerIn('../shared')))('the scorer beside the repository', () => {
  it.each(evalSets('../shared').map((set) => [set.name, set] as const))(
    'gives the same figures on %s',
    (_, set) => {
      const textOf = new Map(set.texts.map((one) => [one.file, one.text]))
      const whole = new Texts((name) => textOf.get(name) ?? '')
      const spoilt = imperfect(set.gold, [...textOf.keys()], whole)
      const { rows } = score(set.gold, spoilt, whole)
      if (set.gold.marked == null)
        expect(rows.find(({ name }) => name === 'counts')?.f1).toBeLessThan(0.95)
      expect(disagreements('../shared', set, spoilt, rows)).toEqual([])
    },
  )
})
