import { Command, Option } from 'commander'
import { type IdentityVerdict, identityVerdicts } from '../../domain/identity/decision.ts'
import type { RecordKind } from '../../domain/identity/recorded.ts'
import { type Id, type IdKind, parseId } from '../../domain/ids.ts'
import type { Span } from '../../domain/text-span.ts'
import { CommandRefused, expect } from '../errors.ts'
import { importText } from '../present/import-text.ts'
import {
  pairText,
  partingText,
  peopleText,
  personText,
  placesText,
  retractionText,
} from '../present/people-text.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { peopleListsCommand } from './people-lists.ts'
import { limitOf } from './shared/limit.ts'

interface ListOptions extends WorkspaceOptions {
  readonly of: RecordKind
  readonly search?: string
  readonly queue?: boolean
  readonly described?: boolean
  readonly limit: number
}

/** `daftar people`: who is who, as people have decided; `people decide` and `people retract` decide it. */
export function peopleCommand(): Command {
  const command = new Command('people')
    .description('list the persons named, by all their spellings, and decide who is who')
    .addOption(
      new Option('--of <kind>', 'what is named')
        .choices(['person', 'place', 'body', 'group'])
        .default('person'),
    )
    .option('--search <name>', 'only those of such a name, in any spelling and script')
    .option('--described', 'only persons whom sources tell of without naming them')
    .option('--queue', 'pairs that may be one and that nobody decided, the likeliest first')
    .option('--limit <n>', 'at most so many', limitOf, 50)
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar people --search Zhamanbayeva\n\nNothing is ever joined by itself: “same” is a person’s decision, and can be taken back.',
    )
    .addCommand(showCommand())
    .addCommand(decideCommand())
    .addCommand(partCommand())
    .addCommand(retractCommand())
    .addCommand(peopleListsCommand())
    .addCommand(importCommand())
    .action((options: ListOptions) => (options.queue === true ? queue(options) : list(options)))
}

async function list({ of, search, described, limit, ...options }: ListOptions): Promise<void> {
  if (described === true && (of !== 'person' || search !== undefined))
    throw new CommandRefused('Only persons are described, and a description is found by no name.')
  await inWorkspace(options, async ({ app, viewer }) => {
    const filter = {
      of,
      ...(search === undefined ? {} : { search }),
      ...(described === true ? { described } : {}),
    }
    const page = await app.people(viewer, filter, { limit })
    if (options.json === true) return printJson(page)
    const none =
      described === true
        ? 'No source tells of anybody without a name in words that few others fit.'
        : 'Nobody of such a name is known.'
    print(page.total === 0 ? none : peopleText(page.items))
    if (page.total > page.items.length) print(`… and ${page.total - page.items.length} more.`)
  })
}

async function queue({ of, limit, ...options }: ListOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer }) => {
    const page = await app.likelyPairs(viewer, { of }, { limit })
    if (options.json === true) return printJson(page)
    print(
      page.total === 0
        ? 'No two names are left that may be one.'
        : page.items.map(pairText).join('\n\n'),
    )
    if (page.total > page.items.length)
      print(`\n… and ${page.total - page.items.length} more pairs.`)
  })
}

function showCommand(): Command {
  const command = new Command('show')
    .description('print all that is known of one person: names, claims, decisions')
    .argument('<record>', 'the id of the person, or of any of its records')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar people show rec_9f0c… --json')
    .action((record: string, options: WorkspaceOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const person = await app.person(viewer, idNamed('record', record))
        if (person === null)
          throw new CommandRefused(`There is no record ${record}. “daftar people” lists them.`)
        if (options.json === true) printJson(person)
        else print(personText(person))
      }),
    )
}

interface DecideOptions extends WorkspaceOptions {
  readonly reason: string
}

function decideCommand(): Command {
  const command = new Command('decide')
    .description('record whether two records are of one person, with the reason')
    .argument('<left>', 'the id of a record')
    .argument('<right>', 'the id of the other')
    .addArgument(
      new Command().createArgument('<verdict>', 'what you decide').choices([...identityVerdicts]),
    )
    .requiredOption('--reason <words>', 'why, in a few words')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar people decide rec_1a… rec_2b… same --reason "same office, same client"',
    )
    .action((left: string, right: string, verdict: IdentityVerdict, options: DecideOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const decisionId = expect(
          await app.decideIdentity(viewer, {
            left: idNamed('record', left),
            right: idNamed('record', right),
            verdict,
            reason: options.reason,
          }),
        )
        if (options.json === true) printJson({ decisionId })
        else print(`${decisionId}: ${verdict}`)
      }),
    )
}

interface PartOptions extends WorkspaceOptions {
  readonly at?: readonly string[]
  readonly reason?: string
  readonly preview?: boolean
}

function partCommand(): Command {
  const command = new Command('part')
    .description(
      'record that some places of a name in one source are another’s; without --at, list its places',
    )
    .argument('<record>', 'the id of the record of that name in that source')
    .option(
      '--at <places...>',
      'which places are another’s, as “daftar people part” lists them: 120-132',
    )
    .option('--reason <words>', 'why, in a few words')
    .option('--preview', 'only tell which places and claims would go where')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar people part rec_1a…\n  npx daftar people part rec_1a… --at 120-132 480-492 --reason "two dates of birth"',
    )
    .action((given: string, { at, reason, preview, ...options }: PartOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const record = idNamed('record', given)
        if (at === undefined) {
          const listed = await app.placesOfRecord(viewer, record)
          if (listed === null)
            throw new CommandRefused(`There is no name ${record}. “daftar people” lists them.`)
          if (options.json === true) printJson({ places: listed })
          else print(placesText(listed))
          return
        }
        const places = at.map(placeNamed)
        if (preview === true) {
          const shown = expect(await app.previewParting(viewer, { record, places }))
          if (options.json === true) printJson({ preview: shown })
          else print(partingText(shown))
          return
        }
        if (reason === undefined)
          throw new CommandRefused('A reason is needed: --reason "…", or --preview to look first.')
        const done = expect(await app.partRecord(viewer, { record, places, reason }))
        if (options.json === true) printJson(done)
        else print(`${done.decisionId}: these places are ${done.record} now`)
      }),
    )
}

function placeNamed(given: string): Span {
  const [, start, end] = /^(\d{1,12})-(\d{1,12})$/.exec(given) ?? []
  if (start === undefined || end === undefined)
    throw new CommandRefused(
      `“${given}” is not a place as “daftar people part” lists them: 120-132.`,
    )
  return { start: Number(start), end: Number(end) }
}

interface RetractOptions extends WorkspaceOptions {
  readonly reason?: string
  readonly preview?: boolean
}

function retractCommand(): Command {
  const command = new Command('retract')
    .description('take a decision back; what stood before it stands again')
    .argument('<decision>', 'its id; “daftar people show” lists the decisions')
    .option('--reason <words>', 'why, in a few words')
    .option('--preview', 'only tell which records and claims would go where')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar people retract dec_7c… --preview')
    .action((decision: string, options: RetractOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const decisionId = idNamed('decision', decision)
        if (options.preview === true) {
          const preview = await app.previewRetraction(viewer, decisionId)
          if (options.json === true) printJson({ preview })
          else print(retractionText(preview))
          return
        }
        if (options.reason === undefined)
          throw new CommandRefused('A reason is needed: --reason "…", or --preview to look first.')
        const request = { decisionId, reason: options.reason }
        const taken = expect(await app.retractIdentity(viewer, request))
        if (options.json === true) printJson({ decisionId: taken })
        else print(`${taken}: taken back`)
      }),
    )
}

interface ImportOptions extends WorkspaceOptions {
  readonly key?: string
  readonly preview?: boolean
}

function importCommand(): Command {
  const command = new Command('import')
    .description(
      'take over what another device decided, from its package, about sources that are here',
    )
    .argument('<folder>', 'the package, as “daftar export package” writes it')
    .option('--preview', 'only tell what would be taken, what not, and what would contradict')
    .option('--key <file>', 'the log’s key, come by another way, to know whose package it is')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar people import anna-package --preview\n\nOf a package that is not what was sealed nothing is taken, and it ends with 3.',
    )
    .action((folder: string, { key, preview, ...options }: ImportOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const outcome = expect(
          await app.importPeople(viewer, {
            folder,
            ...(key === undefined ? {} : { keyFile: key }),
            ...(preview === true ? { preview } : {}),
          }),
        )
        if (options.json === true) printJson(outcome)
        else print(importText(outcome, preview === true))
      }),
    )
}

function idNamed<K extends IdKind>(kind: K, given: string): Id<K> {
  const id = parseId(kind, given)
  if (!id.ok) throw new CommandRefused(`“${given}” is not the id of a ${kind}.`)
  return id.value
}
