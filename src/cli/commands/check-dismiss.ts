import { Command } from 'commander'
import type { FindingView } from '../../app/types.ts'
import { type FindingId, parseId } from '../../domain/ids.ts'
import { CommandRefused, expect } from '../errors.ts'
import { print, printJson } from '../terminal.ts'
import {
  inWorkspace,
  type Session,
  type WorkspaceOptions,
  withWorkspaceOptions,
} from '../workspace.ts'

interface DismissOptions extends WorkspaceOptions {
  readonly why: string
}

export function dismissCommand(): Command {
  const command = new Command('dismiss')
    .description('put findings aside, with the reason, until what they rest on changes')
    .argument('<finding...>', 'ids of findings, or how they begin')
    .requiredOption('--why <words>', 'the reason, in a few words')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar check dismiss fnd_1f0c29a3 --why "two different days"',
    )
    .action((findings: string[], options: DismissOptions) =>
      forEachFinding(findings, options, async ({ app, viewer }, { findingId, material }) =>
        expect(await app.dismissFinding(viewer, { findingId, material, why: options.why })),
      ),
    )
}

export function reopenCommand(): Command {
  const command = new Command('reopen')
    .description(
      'take dismissed findings up again; the dismissal and its taking back both stay in the ledger',
    )
    .argument('<finding...>', 'ids of findings, or how they begin')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar check reopen fnd_1f0c29a3')
    .action((findings: string[], options: WorkspaceOptions) =>
      forEachFinding(findings, options, async ({ app, viewer }, { findingId }) =>
        expect(await app.reopenFinding(viewer, { findingId })),
      ),
    )
}

interface Named {
  readonly findingId: FindingId
  readonly material: string
}

async function forEachFinding(
  names: readonly string[],
  options: WorkspaceOptions,
  act: (session: Session, finding: Named) => Promise<string>,
): Promise<void> {
  await inWorkspace(options, async (session) => {
    const { findings } = await session.app.findings(session.viewer)
    const meant = names.map((name) => findingNamed(findings, name))
    const done: { findingId: FindingId; dismissalId: string }[] = []
    for (const finding of meant) {
      if (session.work.signal.aborted) break
      const dismissalId = await act(session, finding)
      done.push({ findingId: finding.findingId, dismissalId })
      if (options.json !== true) print(`${finding.findingId}: ${dismissalId}`)
    }
    if (options.json === true) printJson(done)
  })
}

/** Digits that must be given of an id: fewer might name another finding tomorrow. */
const FEWEST = 'fnd_'.length + 6

function findingNamed(findings: readonly FindingView[], named: string): Named {
  const fitting = findings.filter(
    ({ id }) => id === named || (named.length >= FEWEST && id.startsWith(named)),
  )
  const [only] = fitting
  if (only === undefined)
    throw new CommandRefused(`There is no finding “${named}”. “daftar check --all” lists them.`)
  if (fitting.length > 1)
    throw new CommandRefused(`“${named}” begins ${fitting.length} findings: give more of the id.`)
  const id = parseId('finding', only.id)
  if (!id.ok) throw new CommandRefused(`“${only.id}” is not the id of a finding.`)
  return { findingId: id.value, material: only.material }
}
