/**
 * `npm run eval:estimates`: prints every figure of the published examples beside what is computed here,
 * and how many are equal to the digits given. Fails when one is not.
 */
import { allFigures, isEqual, remarks } from './eval-estimates/published.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const figures = allFigures()
for (const [example, some] of Map.groupBy(figures, (figure) => figure.example)) {
  say(example)
  for (const figure of some) {
    const { what, kind, value, computed } = figure
    const sign = isEqual(figure) ? '=' : '≠'
    say(
      `  ${sign} ${what.padEnd(34)} ${kind.padEnd(10)} ${value.padStart(10)}   here ${computed.toFixed(4)}`,
    )
  }
}
for (const kind of ['published', 'recomputed'] as const) {
  const some = figures.filter((figure) => figure.kind === kind)
  say(`${kind}: ${some.filter(isEqual).length} of ${some.length} equal to the digits given`)
}
for (const remark of remarks) say(`Not counted: ${remark}`)
process.exitCode = figures.every(isEqual) ? 0 : 1
