import { type RecordKind, recordKinds } from '../domain/identity/recorded.ts'

/** What stands after the “?” of each page's address: filters and what is opened, so that any view can be sent. */

export interface ClaimSearch {
  readonly kind?: string
  readonly state?: string
  readonly during?: string
  readonly source?: string
}

export const readerPanels = ['others', 'history', 'rule', 'list'] as const
export type ReaderPanel = (typeof readerPanels)[number]

export interface ReaderSearch {
  readonly claim?: string
  readonly kind?: string
  readonly state?: string
  readonly rule?: string
  /** What stands beside the text; without it, the chosen claim. */
  readonly panel?: ReaderPanel
  readonly part?: number
  /** A stretch of the text to show, in UTF-16 code units. */
  readonly at?: number
  readonly to?: number
}

export interface FindingSearch {
  readonly open?: string
  readonly kind?: string
  readonly source?: string
  /** left (when absent), changed, dismissed or all. */
  readonly state?: string
}

export interface SourceSearch {
  readonly source?: string
}

export interface ImportSearch {
  /** A package that was sent and is looked at, by its ticket. */
  readonly package?: string
}

export interface WordsSearch {
  readonly q?: string
}

export interface NamedSearch extends WordsSearch {
  /** Persons when absent. */
  readonly of?: Exclude<RecordKind, 'person'>
}

type Raw = Readonly<Record<string, unknown>>

const textOf = <K extends string>(raw: Raw, name: K): { [P in K]?: string } => {
  const value = raw[name]
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text !== '' ? ({ [name]: text } as { [P in K]?: string }) : {}
}

const wholeOf = <K extends string>(raw: Raw, name: K): { [P in K]?: number } => {
  const value = Number(raw[name])
  return raw[name] !== undefined && Number.isInteger(value) && value >= 0
    ? ({ [name]: value } as { [P in K]?: number })
    : {}
}

const panelOf = ({ panel }: Raw): { panel?: ReaderPanel } => {
  const known = readerPanels.find((one) => one === panel)
  return known === undefined ? {} : { panel: known }
}

export const readClaimSearch = (raw: Raw): ClaimSearch => ({
  ...textOf(raw, 'kind'),
  ...textOf(raw, 'state'),
  ...textOf(raw, 'during'),
  ...textOf(raw, 'source'),
})

export const readReaderSearch = (raw: Raw): ReaderSearch => ({
  ...textOf(raw, 'claim'),
  ...textOf(raw, 'kind'),
  ...textOf(raw, 'state'),
  ...textOf(raw, 'rule'),
  ...panelOf(raw),
  ...wholeOf(raw, 'part'),
  ...wholeOf(raw, 'at'),
  ...wholeOf(raw, 'to'),
})

export const readFindingSearch = (raw: Raw): FindingSearch => ({
  ...textOf(raw, 'open'),
  ...textOf(raw, 'kind'),
  ...textOf(raw, 'source'),
  ...textOf(raw, 'state'),
})

export const readSourceSearch = (raw: Raw): SourceSearch => textOf(raw, 'source')

export const readImportSearch = (raw: Raw): ImportSearch => textOf(raw, 'package')

const kindOf = ({ of }: Raw): { of?: Exclude<RecordKind, 'person'> } => {
  const known = recordKinds.find((kind) => kind === of)
  return known === undefined || known === 'person' ? {} : { of: known }
}

export const readNamedSearch = (raw: Raw): NamedSearch => ({ ...textOf(raw, 'q'), ...kindOf(raw) })

export const readWordsSearch = (raw: Raw): WordsSearch => textOf(raw, 'q')
