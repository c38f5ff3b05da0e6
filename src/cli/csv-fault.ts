import { CsvError } from 'csv-parse/sync'

/** Where and why a file is no CSV. */
export interface CsvFault {
  /** From 1, the header among the lines; null where the parser names none. */
  readonly line: number | null
  readonly detail: string
}

/** What the parser found wrong; whatever else was thrown is thrown on. */
export function csvFaultOf(error: unknown): CsvFault {
  if (!(error instanceof CsvError)) throw error
  return { line: 'lines' in error ? Number(error.lines) : null, detail: error.message }
}
