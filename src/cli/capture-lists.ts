import { CsvError, parse } from 'csv-parse/sync'
import type { NamedList } from '../estimates/capture-table.ts'
import { CommandRefused } from './errors.ts'

/**
 * Lists of persons from a CSV file (RFC 4180, UTF-8): a line for each record, with the columns `list`
 * and `person`, and `origin` where it is known. A person has one key in all lists: who is who must have
 * been decided before. Refuses, with the line, what is no such file.
 */
export function readCaptureLists(path: string, bytes: Buffer): readonly NamedList[] {
  const rows = rowsOf(path, bytes)
  const [head = [], ...body] = rows
  const columns = head.map((name) => name.trim().toLowerCase())
  const [list, person, origin] = ['list', 'person', 'origin'].map((name) => columns.indexOf(name))
  if (list === undefined || person === undefined || list < 0 || person < 0)
    throw new CommandRefused(
      `“${path}” has no columns “list” and “person”. Its first line should name them; nothing was estimated.`,
    )
  const lists = new Map<string, { members: string[]; origins: Set<string> }>()
  body.forEach((cells, i) => {
    const [name, member] = [cells[list]?.trim() ?? '', cells[person]?.trim() ?? '']
    if (name === '' || member === '')
      throw new CommandRefused(
        `“${path}” line ${i + 2} names no ${name === '' ? 'list' : 'person'}. Nothing was estimated; mend the line and try again.`,
      )
    const known = lists.get(name) ?? { members: [], origins: new Set<string>() }
    lists.set(name, known)
    known.members.push(member)
    const from = origin === undefined || origin < 0 ? '' : (cells[origin]?.trim() ?? '')
    if (from !== '') known.origins.add(from)
  })
  return [...lists].map(([name, { members, origins }]) => ({
    name,
    members,
    ...(origins.size === 1 ? { origins: [...origins] } : {}),
  }))
}

function rowsOf(path: string, bytes: Buffer): string[][] {
  try {
    return parse(bytes, { bom: true, skip_empty_lines: true, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error ? ` line ${error.lines}` : ''
    throw new CommandRefused(
      `“${path}”${line} is no CSV as it should be: ${error.message} Nothing was estimated.`,
    )
  }
}
