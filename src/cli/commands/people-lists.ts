import { Command } from 'commander'
import type { CaptureListsRequest, ListedPerson, SourceSummary } from '../../app/types.ts'
import { csvCell } from '../../outputs/render/csv-cell.ts'
import { isTermId } from '../../vocabulary/index.ts'
import { CommandRefused } from '../errors.ts'
import { captureListsText } from '../present/capture-lists-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { writeWhole } from '../write-whole.ts'
import { sourceNamed } from './shared/filter.ts'

interface ListsOptions extends WorkspaceOptions {
  readonly list: readonly string[]
  readonly who?: readonly string[]
  readonly everybody?: boolean
  readonly reviewed?: boolean
  readonly loose?: string
}

const collected = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

/** `daftar people lists`: who stands on which list, as `daftar estimate` takes it. */
export function peopleListsCommand(): Command {
  const command = new Command('lists')
    .description('write who is named in which lists of victims, for “daftar estimate”')
    .argument('<file>', 'CSV file to write, by the linkage that people decided')
    .requiredOption('--list <name=sources>', 'a list and its sources, as "families=5,6"', collected)
    .option('--who <term>', 'those of whom the source says so: killed, detained …', collected)
    .option('--everybody', 'all persons named in the sources, whatever is said of them')
    .option('--reviewed', 'only by claims that a person has accepted or amended')
    .option('--loose <file>', 'write also the linkage that takes likely pairs for one person')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar people lists lists.csv --loose loose.csv --list hospital=3 --list families=5,6 --list court=9 --who killed\n  npx daftar estimate --lists lists.csv --loose loose.csv\n\nDecide likely pairs first: each that is missed makes an estimate too high.',
    )
    .action(writeLists)
}

async function writeLists(path: string, options: ListsOptions): Promise<void> {
  const terms = termsOf(options)
  await inWorkspace(options, async ({ app, viewer }) => {
    const sources = await app.sources(viewer)
    const lists = options.list.map((given) => listNamed(sources, given))
    const twice = lists.find(({ name }, i) => lists.findIndex((one) => one.name === name) < i)
    if (twice) throw new CommandRefused(`The list “${twice.name}” is given twice.`)
    const made = await app.captureLists(viewer, {
      lists,
      terms,
      reviewed: options.reviewed === true,
    })
    const originOf = new Map(made.copies.map(({ list, origin }) => [list, origin]))
    await writeWhole(
      path,
      csvOf(made.persons, ({ person }) => person, originOf),
    )
    if (options.loose !== undefined)
      await writeWhole(
        options.loose,
        csvOf(made.persons, ({ loosely }) => loosely, originOf),
      )
    if (options.json === true) printJson(made)
    else
      print(
        captureListsText(
          lists.map(({ name }) => name),
          made,
        ),
      )
  })
}

function termsOf({ who = [], everybody }: ListsOptions): CaptureListsRequest['terms'] {
  if (everybody === true) {
    if (who.length > 0) throw new CommandRefused('Give either --who or --everybody.')
    return 'everybody'
  }
  if (who.length === 0)
    throw new CommandRefused(
      'Say whom the lists are of: --who killed, --who detained …, or --everybody.',
    )
  const unknown = who.find((term) => !isTermId('statuses', term) && !isTermId('violations', term))
  if (unknown !== undefined)
    throw new CommandRefused(
      `“${unknown}” is no status and no violation of the vocabulary. Some are: killed, injured, missing, detained, sentenced, torture.`,
    )
  return who
}

/** "families=5,6": a name, and numbers or ids of sources. */
function listNamed(sources: readonly SourceSummary[], given: string) {
  const at = given.indexOf('=')
  const name = given.slice(0, Math.max(at, 0)).trim()
  const named = given
    .slice(at + 1)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
  if (name === '' || named.length === 0)
    throw new CommandRefused(`“${given}” names no list and its sources: write "families=5,6".`)
  return { name, sources: named.map((one) => sourceNamed(sources, one).id) }
}

/** A line for each person on each list; names stand beside their keys to be looked at, and are no keys. */
function csvOf(
  persons: readonly ListedPerson[],
  keyOf: (person: ListedPerson) => string,
  originOf: ReadonlyMap<string, string>,
): Uint8Array {
  const rows = persons.map((person) => [
    person.list,
    keyOf(person),
    originOf.get(person.list) ?? '',
    person.name,
  ])
  const lines = [['list', 'person', 'origin', 'name'], ...rows]
  return new TextEncoder().encode(
    lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join(''),
  )
}
