import anyAscii from 'any-ascii'
import { levenshtein, plain } from '../../scripts/eval-names/peers.ts'
import { compareNames, comparePrepared, prepareName } from '../../src/domain/names/compare-names.ts'

const GIVEN = 'Saule Timur Жанар Cholpon Ерлан Rustam Айгуль Kanat Ольга Mirlan'.split(' ')
const FAMILY = 'Asanov Ospanova Тулегенбаев Jumagulov Волкова Rakhimov Токтосунов Bekova'.split(' ')
const FATHERS = ['', 'Болатович', 'Bolatuly', 'Ерланқызы', 'Rustamovna']
const ROUNDS = 9
const PAIRS = 4_000

const nameAt = (i: number): string =>
  [GIVEN[i % GIVEN.length], FATHERS[(i * 7) % FATHERS.length], FAMILY[(i * 3) % FAMILY.length]]
    .filter((w) => w !== '')
    .join(' ')

/** Median microseconds for one pair over rounds of the same pairs. */
const medianOf = (compare: (i: number) => unknown): number => {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint()
    for (let i = 0; i < PAIRS; i++) compare(i)
    return Number(process.hrtime.bigint() - start) / 1_000 / PAIRS
  })
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0
}

/** Time to compare two names, beside two floors in the same run. */
export const run = (): void => {
  const left = Array.from({ length: PAIRS }, (_, i) => nameAt(i))
  const right = Array.from({ length: PAIRS }, (_, i) => nameAt(i * 5 + 1))
  const [a, b] = [left.map(prepareName), right.map(prepareName)]
  const at = (list: readonly string[], i: number): string => list[i] ?? ''
  const ascii = (s: string): string => anyAscii(s).toLowerCase()
  const figures = {
    'from strings': medianOf((i) => compareNames(at(left, i), at(right, i))),
    prepared: medianOf((i) => a[i] && b[i] && comparePrepared(a[i], b[i])),
    Levenshtein: medianOf((i) => plain(at(left, i), at(right, i))),
    'any-ascii + Levenshtein': medianOf((i) =>
      levenshtein(ascii(at(left, i)), ascii(at(right, i))),
    ),
  }
  for (const [name, us] of Object.entries(figures))
    process.stdout.write(`pair, ${name.padEnd(24)} ${us.toFixed(1)} µs (median of ${ROUNDS})\n`)
}
