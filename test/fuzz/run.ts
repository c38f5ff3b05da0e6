/**
 * Reads random and mutated texts and says what goes wrong: a crash, a mark or pin outside the text or on
 * other words; then whether any rule takes more than in proportion to a repetition.
 * usage: npm run fuzz:reading -- [texts=100000] [first seed=1]
 */
import { kinds } from '../../bench/reading/texts.ts'
import { faultOrCrash, growthOf, isLinear } from './check-reading.ts'
import { mutated, seeded, strewn } from './mutations.ts'
import { exampleTexts, pathological, repeated } from './own-texts.ts'

const [count = '100000', first = '1'] = process.argv.slice(2)
const texts = [...exampleTexts, ...kinds.map(({ paragraph }) => paragraph(1) + paragraph(2))]
const SHOWN = 20
let faults = 0

const report = (line: string): void => {
  faults++
  if (faults <= SHOWN) console.log(line)
}

for (let n = 0; n < Number(count); n++) {
  const seed = Number(first) + n
  const random = seeded(seed * 7919)
  const text = seed % 5 === 0 ? strewn(random) : mutated(texts, random)
  const fault = faultOrCrash(text)
  if (fault !== null) report(`seed ${seed}: ${fault}\n  ${JSON.stringify(text.slice(0, 400))}`)
  if ((n + 1) % 10_000 === 0) console.log(`${n + 1} texts read, ${faults} faults`)
}

const pieces = [
  ...pathological.map((piece) => [JSON.stringify(piece), piece] as const),
  ...repeated,
]
let worst = 0
for (const [name, piece] of pieces) {
  const growth = growthOf(piece)
  worst = Math.max(worst, growth)
  if (!isLinear(growth))
    report(`${name}: eight times the repetition takes ${growth.toFixed(1)} times as long`)
}
console.log(
  `${count} texts and ${pieces.length} repetitions: ${faults} faults; eight times a repetition took ${worst.toFixed(1)} times as long at most.`,
)
process.exitCode = faults === 0 ? 0 : 1
