/** Conflicts between texts, and sums. */
import { unlistedFindings } from './bars.ts'
import type { Gold, GoldConflict, GoldSum } from './gold.ts'
import type { Finding, Report } from './report.ts'
import { overlap, type Texts } from './spans.ts'
import { recallOf, type Score, together } from './tally.ts'

const differing = (sides: readonly { readonly value: unknown }[]) =>
  new Set(sides.map(({ value }) => JSON.stringify(value))).size > 1

/** A conflict is found when one finding touches two of its sides that differ. */
export function scoreFindings(
  gold: Gold,
  report: Report,
  texts: Texts,
  here: (file: string) => boolean,
): Score {
  const { findings } = report
  if (!gold.conflicts?.length || findings == null) return { rows: [], misses: [] }
  const conflicts = gold.conflicts
    .map((conflict) => ({ ...conflict, sides: conflict.sides.filter(({ file }) => here(file)) }))
    .filter(({ sides }) => differing(sides))
  const touched = (finding: Finding, side: GoldConflict['sides'][number]) =>
    finding.sides.some(
      ({ file, start, end }) =>
        file === side.file &&
        texts.spansOf(side.file, side.quote).some((span) => overlap(span, [start, end])),
    )
  const hitBy = new Map(
    conflicts.map((conflict) => [
      conflict,
      findings.filter((finding) =>
        differing(conflict.sides.filter((side) => touched(finding, side))),
      ),
    ]),
  )
  const recalls = ['hard', 'medium', 'soft'].map((severity) =>
    recallOf(
      `conflicts, ${severity} (recall)`,
      conflicts.filter((conflict) => conflict.severity === severity),
      (conflict) => (hitBy.get(conflict) ?? []).length > 0,
      ({ id, what }) => `conflict ${severity}: missed ${id} ${what}`,
    ),
  )
  const right = new Set([...hitBy.values()].flat())
  const other = findings.filter((finding) => !right.has(finding) && finding.kind !== 'sum-holds')
  const unlisted: Score = {
    rows: [
      {
        name: unlistedFindings,
        gold: null,
        found: other.length,
        wrong: null,
        precision: null,
        recall: null,
        f1: null,
      },
    ],
    misses: other.map(({ kind, message }) => `finding not listed: ${kind}: ${message ?? ''}`),
  }
  return together([...recalls, unlisted])
}

const parts = (terms: readonly unknown[]) =>
  JSON.stringify(terms.map((term) => Math.abs(Number(term))).sort((a, b) => a - b))

/** The same parts, signs aside, the same total and the same verdict. */
export function scoreSums(gold: Gold, report: Report, here: (file: string) => boolean): Score {
  const { sums } = report
  if (!gold.sums?.length || sums == null) return { rows: [], misses: [] }
  const wanted = gold.sums.filter(
    ({ terms, expected, files }) =>
      terms.every((term) => typeof term === 'number') &&
      typeof expected === 'number' &&
      (files ?? []).every(here),
  )
  const sameSum = (want: GoldSum, read: { terms: readonly number[]; total: number }) =>
    parts(read.terms) === parts(want.terms) && read.total === want.expected
  const wrong = sums.filter(
    (read) => !read.holds && wanted.some((want) => want.holds && sameSum(want, read)),
  )
  return recallOf(
    'sums (right verdict)',
    wanted,
    (want) => sums.some((read) => sameSum(want, read) && read.holds === want.holds),
    ({ id, statement }) => `sum: missed ${id} ${statement}`,
    wrong.length,
  )
}
