/** Published examples of multiple-systems estimation, each figure with what is computed here. */
import { readFileSync } from 'node:fs'
import type { CaptureTable } from '../../src/estimates/capture-table.ts'
import { bitsOf, frequenciesOf } from '../../src/estimates/capture-table.ts'
import { chao, chaoBiasCorrected, zelterman } from '../../src/estimates/chao.ts'
import { logGamma } from '../../src/estimates/log-gamma.ts'
import { estimateLogLinear } from '../../src/estimates/log-linear.ts'
import { averageModels } from '../../src/estimates/model-averaging.ts'
import { chapman, lincolnPetersen } from '../../src/estimates/two-lists.ts'

export interface Figure {
  readonly example: string
  readonly what: string
  /** As published, with the digits given. */
  readonly published: string
  readonly computed: number
}

const folder = new URL('../../eval/estimates/', import.meta.url)
const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))

/** A table of patterns with their frequency in the last column. */
const withFrequencies = (file: string): CaptureTable => {
  const [head = [], ...rows] = rowsOf(file)
  const pattern = (cells: readonly string[]): number =>
    cells.reduce((bits, cell, i) => bits | (Number(cell) << i), 0)
  return {
    lists: head.slice(0, -1),
    counts: new Map(rows.map((r) => [pattern(r.slice(0, -1)), Number(r.at(-1))])),
  }
}

/** A table with one line for each that was caught. */
const oneByOne = (file: string): CaptureTable => {
  const rows = rowsOf(file)
  const counts = new Map<number, number>()
  for (const row of rows) {
    const pattern = row.reduce((bits, cell, i) => bits | (Number(cell) << i), 0)
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  return { lists: (rows[0] ?? []).map((_, i) => `occasion ${i + 1}`), counts }
}

const patternOf = (...lists: readonly number[]): number =>
  lists.reduce((bits, list) => bits | (1 << list), 0)

const fitted = (
  table: CaptureTable,
  interactions: readonly number[],
  extra: readonly ((pattern: number) => number)[] = [],
) => {
  const made = estimateLogLinear(table, { model: '', assumes: '', interactions, extra })
  if ('why' in made) throw new Error(made.why.kind)
  return made
}

type Fitted = ReturnType<typeof fitted>

const pairsOf = (lists: number): number[] =>
  Array.from({ length: 2 ** lists }, (_, p) => p).filter((p) => bitsOf(p).length === 2)

const figures = (
  example: string,
  rows: readonly (readonly [string, string, number | undefined])[],
) =>
  rows.map(([what, published, computed]) => ({
    example,
    what,
    published,
    computed: computed ?? Number.NaN,
  }))

const modelRows = (
  name: string,
  made: Fitted,
  published: {
    readonly N: string
    readonly se?: string
    readonly dev?: string
    readonly aic?: string
  },
): [string, string, number | undefined][] => [
  [`${name}, total`, published.N, made.total],
  ...(published.se
    ? [[`${name}, se`, published.se, made.standardError] as [string, string, number]]
    : []),
  ...(published.dev
    ? [[`${name}, deviance`, published.dev, made.deviance] as [string, string, number | undefined]]
    : []),
  ...(published.aic
    ? [[`${name}, AIC`, published.aic, made.aic] as [string, string, number | undefined]]
    : []),
]

const seber = (): Figure[] => {
  const [a, b, both] = [948, 421, 167]
  const { total, standardError } = chapman(a, b, both)
  const table: CaptureTable = {
    lists: ['1', '2'],
    counts: new Map([
      [1, 781],
      [2, 254],
      [3, 167],
    ]),
  }
  const independent = fitted(table, [])
  return figures('Seber 1982, p. 107', [
    ['Lincoln–Petersen', '2389.8683', lincolnPetersen(a, b, both)?.total],
    ['Chapman', '2382.7976', total],
    ['Chapman, se of Seber and Wittes', '129.0563', standardError],
    ['log-linear independence', '2389.8683', independent.total],
    ['log-linear independence, se', '130.3806', independent.standardError],
  ])
}

const spinaBifida = (): Figure[] => {
  const cells: [number, number][] = [
    [4, 60],
    [2, 49],
    [6, 4],
    [1, 247],
    [5, 112],
    [3, 142],
    [7, 12],
  ]
  const table: CaptureTable = { lists: ['1', '2', '3'], counts: new Map(cells) }
  const [a, b] = [13.14, 55.17]
  const averaged = averageModels(table, {
    delta: 1,
    mostMissing: 300,
    logPrior: (n) =>
      n * Math.log(b) - (n + a) * Math.log(1 + b) + logGamma(n + a) - logGamma(n + 1) - logGamma(a),
  })
  const top = averaged.graphs[0]
  const points = top && averaged.of(top.graph)
  return figures('Madigan and York 1997, spina bifida', [
    ...modelRows('independence', fitted(table, []), { N: '763.9', se: '20.6', dev: '58.35' }),
    ...modelRows('second × third', fitted(table, [patternOf(1, 2)]), {
      N: '730.9',
      se: '17.0',
      dev: '3.86',
    }),
    ...modelRows(
      'first × second, second × third',
      fitted(table, [patternOf(0, 1), patternOf(1, 2)]),
      { N: '758.3', se: '25.5' },
    ),
    ...modelRows(
      'first × third, second × third',
      fitted(table, [patternOf(0, 2), patternOf(1, 2)]),
      { N: '711.2', se: '17.7', dev: '0.67' },
    ),
    ...modelRows('all pairs', fitted(table, pairsOf(3)), { N: '763.0', se: '86.4' }),
    ['average, probability of the first graph', '0.374', top?.probability],
    ['average, first graph', '731', points?.total],
    ['average, first graph, mode', '729', points?.mode],
    ['average', '731', averaged.total],
    ['average, mode', '728', averaged.mode],
    ['average, low', '682', averaged.low],
    ['average, high', '797', averaged.high],
  ])
}

const hare = (): Figure[] => {
  const table = oneByOne('hare.csv')
  const times = (pattern: number): number => bitsOf(pattern).length
  const always = 2 ** table.lists.length - 1
  return figures('Cormack, snowshoe hare', [
    ...modelRows('Mt', fitted(table, []), {
      N: '75.066',
      se: '3.352',
      dev: '58.314',
      aic: '154.5',
    }),
    ...modelRows('Mth Poisson', fitted(table, [], [(p) => 2 ** times(p) - 1]), {
      N: '81.1',
      se: '5.574',
      aic: '146',
    }),
    ...modelRows(
      'Mt with those caught always apart',
      fitted(table, [], [(p) => (p === always ? 1 : 0)]),
      { N: '76.8', se: '3.9', aic: '146' },
    ),
  ])
}

const illegal = (): Figure[] => {
  const frequencies = [1645, 183, 37, 13, 1, 1]
  const estimate = chao(frequencies)
  return figures('van der Heijden, immigrants', [
    ['Chao', '9273.5', estimate?.total],
    ['Chao, se', '662.59', estimate?.standardError],
    ['Chao, low', '8084.7', estimate?.low],
    ['Chao, high', '10690.1', estimate?.high],
    ['Chao, bias corrected', '9228.86', chaoBiasCorrected(frequencies)],
    ['Zelterman', '9424.56', zelterman(frequencies) ?? undefined],
  ])
}

const rome = (): Figure[] => {
  const table = withFrequencies('hiv-rome.csv')
  return figures('Abeni 1994, HIV in Rome', [
    ...modelRows('independence', fitted(table, []), {
      N: '11124.58',
      se: '904.75',
      dev: '13.026',
      aic: '90.06',
    }),
    ...modelRows('first × second', fitted(table, [patternOf(0, 1)]), {
      N: '12318.47',
      se: '1188.72',
      dev: '7.614',
      aic: '86.65',
    }),
    ...modelRows('all pairs', fitted(table, pairsOf(4)), {
      N: '23443.54',
      se: '9594.88',
      dev: '3.037',
      aic: '92.07',
    }),
  ])
}

const kosovo = (): Figure[] => {
  const table = withFrequencies('kosovo.csv')
  const most = Array.from({ length: 15 }, (_, i) => i).filter((p) => bitsOf(p).length >= 2)
  const bic = [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [2, 3],
  ].map((pair) => patternOf(...pair))
  return figures('Ball et al. 2002, Kosovo, all strata together', [
    ...modelRows('independence', fitted(table, []), { N: '7394.59', se: '129.63', dev: '245.94' }),
    ...modelRows('best pairs by BIC', fitted(table, bic), { N: '14341.66', se: '1018.29' }),
    ...modelRows('all pairs', fitted(table, pairsOf(4)), {
      N: '14402.49',
      se: '1050.90',
      dev: '39.832',
    }),
    ...modelRows('saturated', fitted(table, most), { N: '16941.88', se: '5937.58' }),
    ['Chao', '10270.48', chao(frequenciesOf(table))?.total],
  ])
}

export const publishedFigures = (): readonly Figure[] => [
  ...seber(),
  ...spinaBifida(),
  ...hare(),
  ...illegal(),
  ...rome(),
  ...kosovo(),
]

/** Equal to the digits that were published. */
export const isEqual = ({ published, computed }: Figure): boolean =>
  computed.toFixed(published.split('.')[1]?.length ?? 0) === published
