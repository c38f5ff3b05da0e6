/** Published examples of multiple-systems estimation, each figure with what is computed here. */
import {
  bitsOf,
  type CaptureTable,
  frequenciesOf,
  pairsOf,
  patternsOf,
  seenIn,
  sizeOf,
} from '../../src/estimates/capture-table.ts'
import { chao, chaoBiasCorrected, zelterman } from '../../src/estimates/chao.ts'
import { logGamma } from '../../src/estimates/log-gamma.ts'
import { estimateLogLinear, saturatedEstimate } from '../../src/estimates/log-linear.ts'
import { averageModels } from '../../src/estimates/model-averaging.ts'
import { repeatedCaptures } from '../../src/estimates/repeated-captures.ts'
import { chapman, lincolnPetersen } from '../../src/estimates/two-lists.ts'
import * as tables from './tables.ts'

export interface Figure {
  readonly example: string
  readonly what: string
  /** Whether it stands in the source, or was recomputed from the source's table independently of this code. */
  readonly kind: 'published' | 'recomputed'
  /** With the digits given. */
  readonly value: string
  readonly computed: number
}

/** What a figure is of, its value as given, what is computed here; recomputed unless said otherwise. */
type Row = readonly [
  what: string,
  value: string,
  computed: number | undefined,
  kind?: Figure['kind'] | undefined,
]

const figures = (example: string, rows: readonly Row[]): Figure[] =>
  rows.map(([what, value, computed = Number.NaN, kind = 'recomputed']) => {
    return { example, what, kind, value, computed }
  })

type Made = ReturnType<typeof estimateLogLinear> | ReturnType<typeof saturatedEstimate>

const taken = (made: Made) => {
  if ('why' in made) throw new Error(`${made.model}: ${made.why.kind}`)
  return made
}

const fitted = (
  table: CaptureTable,
  interactions: readonly number[],
  extra: readonly ((pattern: number) => number)[] = [],
) => estimateLogLinear(table, { model: '', assumes: '', interactions, extra })

/** Rows of one model: total, standard error, deviance, AIC, as far as given. */
const modelRows = (
  name: string,
  made: Made,
  given: { N?: string; se?: string; dev?: string; aic?: string },
  kind?: 'published',
): Row[] => {
  const { total, standardError, deviance, aic } = taken(made)
  const all: [string, string | undefined, number | undefined][] = [
    ['total', given.N, total],
    ['se', given.se, standardError],
    ['deviance', given.dev, deviance],
    ['AIC', given.aic, aic],
  ]
  return all.flatMap(([what, value, computed]): Row[] =>
    value === undefined ? [] : [[`${name}, ${what}`, value, computed, kind]],
  )
}

/** Lists counted from 0. */
const both = (a: number, b: number): number => (1 << a) | (1 << b)

const seber = (): Figure[] => {
  const { total, standardError } = chapman(948, 421, 167)
  return figures('Seber 1982, p. 107', [
    ['Lincoln–Petersen', '2389.8683', lincolnPetersen(948, 421, 167)?.total],
    ['Chapman', '2382.7976', total],
    ['Chapman, se of Seber and Wittes', '129.0563', standardError],
    ...modelRows('independence', fitted(tables.seber, []), { N: '2389.8683', se: '130.3806' }),
  ])
}

/** The prior of Madigan and York: a Poisson total whose mean has a gamma distribution. */
const logPrior = (n: number): number => {
  const [a, b] = [13.14, 55.17]
  return (
    n * Math.log(b) - (n + a) * Math.log(1 + b) + logGamma(n + a) - logGamma(n + 1) - logGamma(a)
  )
}

const spinaBifida = (): Figure[] => {
  const table = tables.spinaBifida
  const averaged = averageModels(table, { delta: 1, mostMissing: 300, logPrior })
  const [top, second, third, fourth] = averaged.graphs
  const alone = top && averaged.of(top.graph)
  return figures('Madigan and York 1997, spina bifida', [
    ['first graph, probability', '0.37', top?.probability, 'published'],
    ['first graph, total', '731', alone?.total, 'published'],
    ['first graph, mode', '729', alone?.mode, 'published'],
    ['average, total', '731', averaged.total, 'published'],
    ['average, mode', '728', averaged.mode, 'published'],
    ['first graph, probability', '0.374', top?.probability],
    ['second graph, probability', '0.310', second?.probability],
    ['third graph, probability', '0.282', third?.probability],
    ['fourth graph, probability', '0.035', fourth?.probability],
    ['average, low', '682', averaged.low],
    ['average, high', '797', averaged.high],
    ...modelRows('independence', fitted(table, []), { N: '763.9', se: '20.6', dev: '58.35' }),
    ...modelRows('2×3', fitted(table, [both(1, 2)]), { N: '730.9', se: '17.0', dev: '3.86' }),
    ...modelRows('1×2, 2×3', fitted(table, [both(0, 1), both(1, 2)]), {
      N: '758.3',
      se: '25.5',
      dev: '0.0',
    }),
    ...modelRows('1×3, 2×3', fitted(table, [both(0, 2), both(1, 2)]), {
      N: '711.2',
      se: '17.7',
      dev: '0.67',
    }),
    ...modelRows('all pairs', fitted(table, pairsOf(table)), { N: '763.0', se: '86.4' }),
  ])
}

const hare = (): Figure[] => {
  const table = tables.hare
  const always = patternsOf(table).length
  const poisson = repeatedCaptures(table, 'poisson')
  const apart = fitted(table, [], [(p) => (p === always ? 1 : 0)])
  return figures('Snowshoe hares, Rcapture', [
    ...modelRows('Mth Poisson', poisson, { N: '81.1', aic: '146' }, 'published'),
    ...modelRows(
      'Mt, always caught apart',
      apart,
      { N: '76.8', se: '3.9', aic: '146' },
      'published',
    ),
    ...modelRows('Mt', repeatedCaptures(table, null), {
      N: '75.066',
      se: '3.352',
      dev: '58.314',
      aic: '154.5',
    }),
    ...modelRows('Mth Poisson', poisson, { N: '81.079', se: '5.574', aic: '146.33' }),
    ...modelRows('Mt, always caught apart', apart, { N: '76.778', se: '3.911', aic: '146.08' }),
    ...modelRows('Mth Darroch', repeatedCaptures(table, 'darroch'), { N: '90.464', se: '11.658' }),
  ])
}

const immigrants = (): Figure[] => {
  const estimate = chao(tables.immigrants)
  const seen = tables.immigrants.reduce((a, b) => a + b, 0)
  return figures('Illegal immigrants, Rcapture', [
    ['Chao, at least, in thousands', '8', Math.floor((estimate?.low ?? 0) / 1000), 'published'],
    ['Chao', '9273.51', estimate?.total],
    ['Chao, se', '662.59', estimate?.standardError],
    ['Chao, low', '8084.7', estimate?.low],
    ['Chao, high', '10690.1', estimate?.high],
    ['share seen at most', '0.2325', seen / (estimate?.low ?? 0)],
    ['Chao, bias corrected', '9228.86', chaoBiasCorrected(tables.immigrants)],
    ['Zelterman', '9424.56', zelterman(tables.immigrants) ?? undefined],
  ])
}

const rome = (): Figure[] => {
  const table = tables.hivRome
  const [once = 0] = frequenciesOf(table)
  return figures('Abeni 1994, HIV in Rome', [
    ['seen', '1896', seenIn(table), 'published'],
    ['on one list only', '1774', once, 'published'],
    ['share on one list only', '0.94', once / seenIn(table), 'published'],
    ...modelRows('independence', fitted(table, []), {
      N: '11124.58',
      se: '904.75',
      dev: '13.026',
      aic: '90.06',
    }),
    ...modelRows('1×2', fitted(table, [both(0, 1)]), {
      N: '12318.47',
      se: '1188.72',
      dev: '7.614',
      aic: '86.65',
    }),
    ...modelRows('all pairs', fitted(table, pairsOf(table)), {
      N: '23443.54',
      se: '9594.88',
      dev: '3.037',
      aic: '92.07',
    }),
  ])
}

const kosovo = (): Figure[] => {
  const table = tables.kosovo
  const best = [both(0, 1), both(0, 2), both(0, 3), both(1, 2), both(2, 3)]
  const totals = ['1910', '1528', '1786', '685']
  const frequencies = frequenciesOf(table)
  return figures('Ball et al. 2002, Kosovo, all strata together', [
    ['seen', '4400', seenIn(table), 'published'],
    ...table.lists.map((list, i): Row => [list, totals[i] ?? '', sizeOf(table, i), 'published']),
    ...['3218', '882', '273', '27'].map(
      (value, i): Row => [`on ${i + 1} of the lists`, value, frequencies[i]],
    ),
    ...modelRows('independence', fitted(table, []), { N: '7394.59', se: '129.63', dev: '245.94' }),
    ...modelRows('best pairs by BIC', fitted(table, best), { N: '14341.66', se: '1018.29' }),
    ...modelRows('all pairs', fitted(table, pairsOf(table)), {
      N: '14402.49',
      se: '1050.9',
      dev: '39.832',
    }),
    ...modelRows('saturated', saturatedEstimate(table), { N: '16941.88', se: '5937.58' }),
    ...modelRows('saturated by fit', fitted(table, mostOf(table)), {
      N: '16941.88',
      se: '5937.58',
    }),
    ['Chao, as if captures', '10270.48', chao(frequencies)?.total],
  ])
}

/** Every dependence but the one of all lists together. */
const mostOf = (table: CaptureTable): number[] =>
  patternsOf(table).filter((p) => bitsOf(p).length >= 2 && bitsOf(p).length < table.lists.length)

export const allFigures = (): readonly Figure[] => [
  ...seber(),
  ...spinaBifida(),
  ...hare(),
  ...immigrants(),
  ...rome(),
  ...kosovo(),
]

/** Equal to the digits given. */
export const isEqual = ({ value, computed }: Figure): boolean =>
  computed.toFixed(value.split('.')[1]?.length ?? 0) === value

/** What a source says that its own table does not bear out; printed, and counted nowhere. */
export const remarks = [
  'Snowshoe hares, Mth Poisson, se: the manual of Rcapture says 5.7; recomputed from its table it is 5.574, as here.',
  'Kosovo, 9,002–12,122: published over strata that are not in the table, so it cannot be recomputed.',
] as const
