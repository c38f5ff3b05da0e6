import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { NamedList } from '../../estimates/capture-table.ts'
import { estimateFromLists } from '../../estimates/linkages.ts'
import { readCaptureLists } from '../capture-lists.ts'
import { CommandRefused } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { estimateText, linkageSentence, listsFileSentence } from '../present/estimate-text.ts'
import { print, printJson } from '../terminal.ts'

interface EstimateOptions {
  readonly lists: string
  readonly loose?: string
  readonly copied?: readonly string[]
  readonly json?: boolean
}

/** `daftar estimate`: how many no list shows, as a fan of models, or why the lists cannot bear it. */
export function estimateCommand(): Command {
  return new Command('estimate')
    .description(
      'estimate from several lists how many stand on none, under every model side by side',
    )
    .requiredOption('--lists <file>', 'CSV with the columns list and person (and origin, if known)')
    .option('--loose <file>', 'the same lists under a looser linkage of records')
    .option('--copied <names...>', 'lists that copy one source, as "A,B": they count as one')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar estimate --lists lists.csv --copied "hospital,newspaper"\n\nAt least three independent lists of ten records are needed. Missed links make an estimate too high, false ones too low: decide who is who first.',
    )
    .action(estimate)
}

async function estimate(options: EstimateOptions): Promise<void> {
  const lists = await listsIn(options.lists)
  const loose = options.loose === undefined ? undefined : await listsIn(options.loose)
  const copies = (options.copied ?? []).map((names) => names.split(',').map((name) => name.trim()))
  const linkages = estimateFromLists(lists, { copies, ...(loose ? { loose } : {}) })
  if (!linkages.ok) throw new CommandRefused(linkageSentence(linkages.failure))
  if (options.json === true) printJson(linkages.value)
  else print(estimateText(linkages.value))
}

async function listsIn(path: string): Promise<readonly NamedList[]> {
  const lists = readCaptureLists(await readFile(path))
  if (lists.ok) return lists.value
  throw new CommandRefused(listsFileSentence(path, lists.failure), exitCodes.partlyFailed)
}
