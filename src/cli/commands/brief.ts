import { Command } from 'commander'
import { localOwner } from '../../access/viewer.ts'
import type { App, ExportFormat } from '../../app/types.ts'
import { openMemoryApp } from '../../app.ts'
import { exitCodes } from '../exit-codes.ts'
import { chronologyText } from '../present/chronology-text.ts'
import { findingsText, sumsText } from '../present/findings-text.ts'
import { stateLegend } from '../present/marks.ts'
import { sourceLines } from '../present/sources-text.ts'
import { talliesText } from '../present/tallies-text.ts'
import { complain, print, printJson, styled } from '../terminal.ts'
import { inApp, type Session, withJsonOption } from '../workspace.ts'
import { writeWhole } from '../write-whole.ts'
import { addAndRead } from './shared/add-and-read.ts'

interface BriefOptions {
  readonly docx?: string
  readonly html?: string
  readonly json?: boolean
}

/** `daftar brief FILE…`: the whole way at once, in a store that vanishes afterwards. */
export function briefCommand(): Command {
  const command = new Command('brief')
    .description(
      'read documents and print what they say, when, according to whom, and where they disagree',
    )
    .argument('<file...>', 'documents (.txt, .md, .html)')
    .option('--docx <file>', 'also write a Word document with footnotes')
    .option('--html <file>', 'also write a web page')
  return withJsonOption(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar brief samples/korday/*.txt --docx brief.docx\n\nNothing is kept: the store is in memory and vanishes with the command.',
    )
    .action((files: string[], options: BriefOptions) => brief(files, options))
}

async function brief(files: readonly string[], options: BriefOptions): Promise<void> {
  await inApp(await openMemoryApp(), async (session) => {
    const added = await addAndRead(session, files)
    if (added.failures.length > 0) process.exitCode ??= exitCodes.partlyFailed
    // What was read of some documents only must not look like a brief of all.
    if (added.sources === 0 || session.work.signal.aborted) return
    if (options.json === true) await printBriefJson(session)
    else await printBrief(session)
    if (options.docx !== undefined) await write(session.app, 'docx', options.docx)
    if (options.html !== undefined) await write(session.app, 'html', options.html)
  })
}

async function collect({ app, viewer }: Session) {
  return {
    sources: await app.sources(viewer),
    chronology: await app.chronology(viewer),
    tallies: await app.tallies(viewer),
    ...(await app.findings(viewer)),
  }
}

async function printBriefJson(session: Session): Promise<void> {
  printJson(await collect(session))
}

async function printBrief(session: Session): Promise<void> {
  const { sources, chronology, tallies, findings, sums } = await collect(session)
  const section = (title: string, text: string) =>
    print(`${styled('bold', title.toUpperCase())}\n\n${text}\n`)
  section('Sources', sourceLines(sources))
  section('Chronology', chronologyText(chronology))
  section('Figures', talliesText(tallies))
  section('What disagrees', findingsText({ findings, sums }))
  section('Sums', sumsText({ findings, sums }))
  print(`No person has reviewed any of this: every line is a rule’s proposal.   ${stateLegend}`)
}

async function write(app: App, format: ExportFormat, path: string): Promise<void> {
  const file = await app.exportFile(localOwner, { what: 'brief', format })
  await writeWhole(path, file.bytes)
  complain(`Written: ${path}`)
}
