import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { AmendmentDraft, App, Viewer } from '../../app/types.ts'
import type { ClaimId } from '../../domain/ids.ts'
import { parseId } from '../../domain/ids.ts'
import { CommandRefused, expect } from '../errors.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'

interface VerdictOptions extends WorkspaceOptions {
  readonly why?: string
}

/** `daftar review accept|amend|reject|undo CLAIM`: a person's verdict; every one is a ledger entry. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('accept, amend or reject a claim, or take the last verdict back')
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar review accept clm_… --why "checked against the scan"',
    )
    .addCommand(verdictCommand('accept', 'accepted'))
    .addCommand(verdictCommand('reject', 'rejected'))
    .addCommand(amendCommand())
    .addCommand(undoCommand())
}

function verdictCommand(name: string, verdict: 'accepted' | 'rejected'): Command {
  const command = new Command(name)
    .description(`${name} claims as they stand`)
    .argument('<claim...>', 'ids of claims')
  const reason = 'the reason, in a few words'
  if (verdict === 'rejected') command.requiredOption('--why <words>', reason)
  else command.option('--why <words>', reason)
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      `\nExample:\n  npx daftar review ${name} clm_… --why "checked against the scan"`,
    )
    .action((claims: string[], options: VerdictOptions) =>
      forEachClaim(claims, options, (app, viewer, claimId) =>
        app.review(viewer, { claimId, verdict, why: options.why ?? '' }),
      ),
    )
}

function amendCommand(): Command {
  const command = new Command('amend')
    .description('set a statement of your own beside what was proposed')
    .argument('<claim>', 'id of the claim')
    .argument('<file>', 'JSON of what is amended (- for standard input)')
    .requiredOption('--why <words>', 'the reason, in a few words')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  echo \'{"time": {"edtf": "2020-02-07/2020-02-08"}}\' | npx daftar review amend clm_… - --why "typing error"',
    )
    .action((claim: string, file: string, options: VerdictOptions) => {
      const amendment = readAmendment(file)
      return forEachClaim([claim], options, (app, viewer, claimId) =>
        app.review(viewer, { claimId, verdict: 'amended', why: options.why ?? '', amendment }),
      )
    })
}

function undoCommand(): Command {
  const command = new Command('undo')
    .description(
      'take back the last verdict on a claim; the verdict and its taking back both stay in the ledger',
    )
    .argument('<claim...>', 'ids of claims')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar review undo clm_…')
    .action((claims: string[], options: VerdictOptions) =>
      forEachClaim(claims, options, (app, viewer, claimId) => app.undo(viewer, { claimId })),
    )
}

async function forEachClaim(
  ids: readonly string[],
  options: VerdictOptions,
  act: (app: App, viewer: Viewer, claimId: ClaimId) => ReturnType<App['review']>,
): Promise<void> {
  const claimIds = ids.map((id) => {
    const parsed = parseId('claim', id)
    if (!parsed.ok)
      throw new CommandRefused(`“${id}” is not the id of a claim. “daftar claims” lists them.`)
    return parsed.value
  })
  await inWorkspace(options, async ({ app, viewer, work }) => {
    const done: { claimId: ClaimId; reviewId: string }[] = []
    for (const claimId of claimIds) {
      if (work.signal.aborted) break
      done.push({ claimId, reviewId: expect(await act(app, viewer, claimId)) })
      if (options.json !== true) print(`${claimId}: ${done.at(-1)?.reviewId ?? ''}`)
    }
    if (options.json === true) printJson(done)
  })
}

function readAmendment(file: string): AmendmentDraft {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandRefused(`${file} could not be read as JSON (${why}). Nothing was amended.`)
  }
}
