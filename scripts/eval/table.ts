/** The scores as lines, a peer's beneath the row they are to be compared with. */
import type { Row } from './tally.ts'

const cell = (figure: number | null, width: number) => String(figure ?? '–').padStart(width)

const line = (name: string, row: Row) =>
  name.padEnd(54) +
  cell(row.gold, 6) +
  cell(row.found, 7) +
  cell(row.wrong, 7) +
  cell(row.precision, 8) +
  cell(row.recall, 8) +
  cell(row.f1, 8)

export interface PeerRows {
  readonly peer: string
  readonly rows: readonly Row[]
}

export function table(rows: readonly Row[], peers: readonly PeerRows[]): string {
  const header = `${'what'.padEnd(54)}  gold  found  wrong    prec  recall      F1`
  const lines = rows.flatMap((row) => [
    line(row.name, row),
    ...peers.flatMap(({ peer, rows: theirs }) =>
      theirs.filter(({ name }) => name === row.name).map((their) => line(`    ${peer}`, their)),
    ),
  ])
  return [header, ...lines].join('\n')
}
