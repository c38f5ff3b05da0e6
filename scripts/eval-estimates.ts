/** `npm run eval:estimates`: every published figure beside what is computed here, and how many are equal. */
import { isEqual, publishedFigures } from './eval-estimates/published.ts'

const figures = publishedFigures()
for (const figure of figures) {
  const { example, what, published, computed } = figure
  const sign = isEqual(figure) ? '=' : '≠'
  process.stdout.write(`${sign} ${example}: ${what}: ${published}, here ${computed.toFixed(4)}\n`)
}
const equal = figures.filter(isEqual).length
process.stdout.write(`${equal} of ${figures.length} equal to the digits published.\n`)
process.exitCode = equal === figures.length ? 0 : 1
