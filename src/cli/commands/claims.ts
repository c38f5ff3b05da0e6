import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { ClaimView } from '../../app/types.ts'
import { type ClaimKind, claimKinds } from '../../domain/claim-content.ts'
import type { ReviewState } from '../../domain/review.ts'
import { CommandRefused, expect } from '../errors.ts'
import { stateMarks } from '../present/marks.ts'
import { shown } from '../present/stated.ts'
import { hanging, oneLine, print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { claimFilter, type FilterOptions, withFilterOptions } from './shared/filter.ts'
import { limitOf } from './shared/limit.ts'

interface ClaimsOptions extends WorkspaceOptions, FilterOptions {
  readonly state?: ReviewState
  readonly kind?: ClaimKind
  readonly withdrawn?: boolean
  readonly limit: number
}

/** `daftar claims`: what the sources say, claim by claim; `claims write` adds one by hand. */
export function claimsCommand(): Command {
  const command = withFilterOptions(
    new Command('claims').description(
      'list claims with their state, words and rule; or write one by hand',
    ),
  )
    .addOption(new Option('--kind <kind>', 'only this kind').choices(claimKinds))
    .addOption(
      new Option('--state <state>', 'only this state').choices([
        'proposed',
        'accepted',
        'amended',
        'rejected',
      ]),
    )
    .option('--withdrawn', 'only proposals that a newer reading withdrew')
    .option('--limit <n>', 'at most so many', limitOf, 50)
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar claims --kind count --state proposed')
    .addCommand(writeCommand())
    .action((options: ClaimsOptions) =>
      options.withdrawn === true ? listWithdrawn(options) : list(options),
    )
}

async function listWithdrawn(options: ClaimsOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer }) => {
    const { sourceId } = await claimFilter(app, viewer, options)
    const filter = sourceId === undefined ? {} : { sourceId }
    const page = await app.withdrawn(viewer, filter, { limit: options.limit })
    if (options.json === true) return printJson(page)
    if (page.total === 0) print('No proposal was withdrawn.')
    for (const claim of page.items) {
      const rule = claim.madeBy.by === 'rule' ? `rule ${claim.madeBy.rule}` : claim.madeBy.person
      print(`− ${claim.id}  ${claim.kind}  withdrawn ${claim.withdrawnAt}`)
      print(hanging('    ', oneLine(claim.sentence)))
      print(hanging('    ', `“${oneLine(claim.words)}” (${rule})`))
    }
    if (page.total > page.items.length)
      print(`… and ${page.total - page.items.length} more (--limit)`)
  })
}

function writeCommand(): Command {
  const command = new Command('write')
    .description('write a claim of any kind by hand, from a JSON file (- for standard input)')
    .argument('<file>', 'the claim: {"textId", "quote": "…", "content": {"kind", …}, "mode", …}')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar claims write claim.json\n\ndocs/claims.md shows a claim of every kind.',
    )
    .action((file: string, options: WorkspaceOptions) => write(file, options))
}

async function list(options: ClaimsOptions): Promise<void> {
  await inWorkspace(options, async ({ app, viewer }) => {
    const filter = {
      ...(await claimFilter(app, viewer, options)),
      ...(options.kind === undefined ? {} : { kinds: [options.kind] }),
      ...(options.state === undefined ? {} : { states: [options.state] }),
    }
    const page = await app.claims(viewer, filter, { limit: options.limit })
    if (options.json === true) return printJson(page)
    if (page.total === 0) print('No such claim.')
    for (const claim of page.items) print(claimText(claim))
    if (page.total > page.items.length)
      print(`… and ${page.total - page.items.length} more (--limit)`)
  })
}

function claimText(claim: ClaimView): string {
  const maker =
    claim.madeBy.by === 'rule'
      ? `rule ${claim.madeBy.rule}: ${claim.madeBy.reason}`
      : `by ${claim.madeBy.person}`
  const time = shown(claim.statement.time, (date) => date.edtf)
  return [
    `${stateMarks[claim.state]} ${claim.id}  ${claim.kind}  ${time}`,
    hanging('    ', oneLine(claim.sentence)),
    hanging('    ', `“${oneLine(claim.passages[0].quote.exact)}” (${maker})`),
  ].join('\n')
}

async function write(file: string, options: WorkspaceOptions): Promise<void> {
  const draft = parseDraft(readFileSync(file === '-' ? 0 : file, 'utf8'), file)
  await inWorkspace(options, async ({ app, viewer }) => {
    const id = expect(await app.writeClaim(viewer, draft))
    if (options.json === true) printJson({ id })
    else print(`Written: ${id}`)
  })
}

function parseDraft(json: string, file: string) {
  try {
    return JSON.parse(json)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandRefused(`${file} is not JSON (${why}). Nothing was written.`)
  }
}
