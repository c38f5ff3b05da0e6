import { parse } from 'csv-parse/sync'
import { csvFaultOf } from './csv-fault.ts'
import { CommandRefused } from './errors.ts'
import { decodeUtf8 } from './utf-8.ts'

export interface NamePair {
  /** Counted from 0 below the header. */
  readonly row: number
  readonly left: string
  readonly right: string
}

const LEFT = ['left', 'name1']
const RIGHT = ['right', 'name2']

/**
 * Pairs of names from a CSV file (RFC 4180, UTF-8) with a header: its columns `left` and `right`, or
 * `name1` and `name2`, else the first two. Refuses, with the line, what is no such file.
 */
export function readNamePairs(path: string, bytes: Buffer): readonly NamePair[] {
  const text = decodeUtf8(bytes)
  if (text === null)
    throw new CommandRefused(
      `“${path}” is not UTF-8. Nothing was compared; save it as UTF-8 and try again.`,
    )
  let rows: string[][]
  try {
    rows = parse(text, { skip_empty_lines: true, relax_column_count: true })
  } catch (error) {
    const { line, detail } = csvFaultOf(error)
    const where = line === null ? '' : ` line ${line}`
    throw new CommandRefused(
      `“${path}”${where} is no CSV as it should be: ${detail} Nothing was compared; mend the line and try again.`,
    )
  }
  const [head, ...body] = rows
  if (!head || head.length < 2)
    throw new CommandRefused(
      `“${path}” has no two columns of names. Its first line should name them, as “left,right”.`,
    )
  const columnOf = (names: readonly string[], otherwise: number): number => {
    const at = head.findIndex((name) => names.includes(name.trim().toLowerCase()))
    return at < 0 ? otherwise : at
  }
  const [left, right] = [columnOf(LEFT, 0), columnOf(RIGHT, 1)]
  return body.map((cells, row) => ({ row, left: cells[left] ?? '', right: cells[right] ?? '' }))
}
