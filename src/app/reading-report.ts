/** A quantity in the scorers' form: a number, [low, high] (null: no bound), or words. */
export type ReportValue = number | readonly [number | null, number | null] | string

interface At {
  readonly start: number
  readonly end: number
}

export interface ReportText {
  readonly file: string
  readonly dates: readonly (At & { readonly text: string; readonly edtf: string })[]
  readonly counts: readonly (At & {
    readonly text: string
    readonly value: ReportValue
    readonly what: string | null
  })[]
  readonly mentions: readonly (At & {
    readonly type: 'person' | 'place' | 'organisation'
    readonly text: string
  })[]
  readonly articles: readonly (At & { readonly article: string; readonly law: string | null })[]
  readonly demands: readonly At[]
  readonly responses: readonly At[]
}

/** What was read, as a report that scorers of reading take. Offsets are UTF-16 code units. */
export interface ReadingReport {
  readonly texts: readonly ReportText[]
  readonly findings: readonly {
    readonly kind: string
    readonly message: string
    readonly sides: readonly (At & { readonly file: string })[]
  }[]
  readonly sums: readonly {
    readonly terms: readonly number[]
    readonly total: number
    readonly holds: boolean
    readonly message: string
  }[]
}
