/** The same report through the scorer that lies beside the repository: do the figures agree? */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { EvalSet } from './folders.ts'
import type { Report } from './report.ts'
import type { Row } from './tally.ts'

const theirRow = z.object({
  name: z.string(),
  gold: z.number().nullable(),
  found: z.number().nullable(),
  spurious: z.number().nullable(),
  precision: z.number().nullable(),
  recall: z.number().nullable(),
  f1: z.number().nullable(),
})

export const scorerIn = (shared: string) => join(shared, 'tools/score-reading.mjs')

type Judged = Pick<EvalSet, 'folder' | 'goldPath' | 'gold'>

function theirRows(scorer: string, { folder, goldPath }: Judged, report: Report) {
  const scratch = mkdtempSync(join(tmpdir(), 'daftar-referee-'))
  const path = join(scratch, 'report.json')
  // An optional section that is not there must be missing, not null.
  writeFileSync(
    path,
    JSON.stringify(report, (_, value: unknown) => value ?? undefined),
  )
  const run = spawnSync(
    process.execPath,
    [scorer, '--gold', goldPath, '--texts', folder, '--report', path, '--json'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  rmSync(scratch, { recursive: true, force: true })
  if (run.status !== 0) throw new Error(`The scorer ended with ${run.status}: ${run.stderr}`)
  return z.array(theirRow).parse(JSON.parse(run.stdout))
}

/** Rows in which the two scorers differ, as sentences; undefined where there is no other scorer. */
export function disagreements(
  shared: string,
  judged: Judged,
  report: Report,
  rows: readonly Row[],
): string[] | undefined {
  const scorer = scorerIn(shared)
  if (!existsSync(scorer)) return undefined
  const theirs = theirRows(scorer, judged, report)
  // Of a set that marks only some things, the other scorer prints the rest, too.
  const compared = judged.gold.marked == null ? [...theirs, ...rows] : rows
  const names = [...new Set(compared.map(({ name }) => name))]
  return names.flatMap((name) => {
    const ours = rows.find((row) => row.name === name)
    const their = theirs.find((row) => row.name === name)
    const mine = ours && [ours.gold, ours.found, ours.wrong, ours.precision, ours.recall, ours.f1]
    const other = their && [
      their.gold,
      their.found,
      their.spurious,
      their.precision,
      their.recall,
      their.f1,
    ]
    const [left, right] = [JSON.stringify(mine), JSON.stringify(other)]
    return left === right ? [] : [`${name}: ${left} here, ${right} there`]
  })
}
