import { parse } from 'csv-parse/sync'
import { fail, ok, type Result } from '../domain/failure.ts'
import type { NamedList } from '../estimates/capture-table.ts'
import { csvFaultOf } from './csv-fault.ts'
import { decodeUtf8 } from './utf-8.ts'

/** What a file of lists can be instead of one. Lines are counted from 1, the header among them. */
export type ListsFileFailure =
  | { readonly kind: 'lists-not-utf-8' }
  | { readonly kind: 'lists-not-csv'; readonly line: number; readonly detail: string }
  | { readonly kind: 'lists-without-columns'; readonly missing: readonly string[] }
  | { readonly kind: 'lists-cell-empty'; readonly line: number; readonly column: string }
  | { readonly kind: 'lists-empty' }

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

/**
 * Lists of persons from a CSV file (RFC 4180, UTF-8; semicolons or tabs as well as commas): a line for
 * each record, with the columns `list` and `person`, and `origin` where it is known. A person has one
 * key in all lists: who is who must have been decided before.
 */
export function readCaptureLists(bytes: Buffer): Result<readonly NamedList[], ListsFileFailure> {
  const rows = rowsOf(bytes)
  if (!rows.ok) return rows
  const [head, ...body] = rows.value
  const columns = (head?.cells ?? []).map((name) => name.toLowerCase())
  const missing = ['list', 'person'].filter((name) => !columns.includes(name))
  if (missing.length > 0) return fail({ kind: 'lists-without-columns', missing })
  if (body.length === 0) return fail({ kind: 'lists-empty' })
  const lists = new Map<string, { members: string[]; origins: Set<string> }>()
  for (const { cells, line } of body) {
    const cellOf = (column: string) => cells[columns.indexOf(column)] ?? ''
    const [name, member, origin] = [cellOf('list'), cellOf('person'), cellOf('origin')]
    if (name === '') return fail({ kind: 'lists-cell-empty', line, column: 'list' })
    if (member === '') return fail({ kind: 'lists-cell-empty', line, column: 'person' })
    const known = lists.get(name) ?? { members: [], origins: new Set<string>() }
    lists.set(name, known)
    known.members.push(member)
    if (origin !== '') known.origins.add(origin)
  }
  return ok(
    [...lists].map(([name, { members, origins }]) => ({ name, members, origins: [...origins] })),
  )
}

function rowsOf(bytes: Buffer): Result<Row[], ListsFileFailure> {
  // Keys that look alike are alike, however their letters were composed.
  const text = decodeUtf8(bytes)
  if (text === null) return fail({ kind: 'lists-not-utf-8' })
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ','
  try {
    const rows: Row[] = []
    parse(text, {
      delimiter,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines })
      },
    })
    return ok(rows)
  } catch (error) {
    const { line, detail } = csvFaultOf(error)
    return fail({ kind: 'lists-not-csv', line: line ?? 1, detail })
  }
}
