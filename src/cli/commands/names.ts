import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { compareNames, type NameComparison } from '../../domain/names/compare-names.ts'
import { explainComparison, explainPart } from '../../domain/names/explain-comparison.ts'
import { CommandRefused } from '../errors.ts'
import { readNamePairs } from '../name-pairs.ts'
import { oneLine, print, printJson } from '../terminal.ts'

interface CompareOptions {
  readonly pairs?: string
  readonly json?: boolean
}

/** `daftar names`: what can be said of written names alone, without a workspace. */
export function namesCommand(): Command {
  return new Command('names')
    .description('compare written names of persons, in any of their spellings and scripts')
    .addCommand(compareCommand())
}

function compareCommand(): Command {
  return new Command('compare')
    .description('say whether two written names may be of one person, part by part, and why')
    .argument('[left]', 'a name as written')
    .argument('[right]', 'the other name')
    .option('--pairs <file>', 'compare the pairs of a CSV file with the columns left and right')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar names compare "Saule Tulegenbayeva" "Сауле Тулегенбаева"\n\n“same” says that nothing in the names speaks against it. It merges nobody: that is a person’s decision.',
    )
    .action(compare)
}

async function compare(
  left: string | undefined,
  right: string | undefined,
  options: CompareOptions,
): Promise<void> {
  if (options.pairs !== undefined) return comparePairs(options.pairs, options)
  if (left === undefined || right === undefined)
    throw new CommandRefused('Two names are needed, or a file of pairs with --pairs FILE.')
  const comparison = compareNames(left, right)
  if (options.json === true) return printJson(reported(0, comparison))
  print(told(comparison))
}

async function comparePairs(path: string, options: CompareOptions): Promise<void> {
  const pairs = readNamePairs(path, await readFile(path))
  const compared = pairs.map((pair) => ({
    ...pair,
    comparison: compareNames(pair.left, pair.right),
  }))
  if (options.json === true)
    return printJson(compared.map(({ row, comparison }) => reported(row, comparison)))
  for (const { left, right, comparison } of compared)
    print(
      `${comparison.verdict.padEnd(8)} ${comparison.score.toFixed(3)}  ${oneLine(left)} | ${oneLine(right)}`,
    )
}

const reported = (row: number, comparison: NameComparison) => ({
  row,
  score: comparison.score,
  verdict: comparison.verdict,
  why: explainComparison(comparison),
})

const told = (comparison: NameComparison): string => {
  const { verdict, score, why } = comparison
  return [`${verdict} (${score.toFixed(3)})`, ...why.map((part) => `  ${explainPart(part)}`)].join(
    '\n',
  )
}
