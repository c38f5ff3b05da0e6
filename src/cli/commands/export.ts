import { Command, Option } from 'commander'
import {
  type App,
  type ExportFormat,
  type ExportRequest,
  exportFormats,
  type Viewer,
} from '../../app/types.ts'
import { expect } from '../errors.ts'
import { print, printJson } from '../terminal.ts'
import { inWorkspace, type WorkspaceOptions, withWorkspaceOptions } from '../workspace.ts'
import { writeWhole } from '../write-whole.ts'
import { claimFilter, type FilterOptions, withFilterOptions } from './shared/filter.ts'

interface ExportOptions extends WorkspaceOptions, FilterOptions {
  readonly format: ExportFormat
}

/** `daftar export chronology|tallies|findings|package OUT`. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'write the chronology, the tallies, the findings, or a package of the case that a stranger can verify',
    )
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar export chronology chronology.docx --format docx',
    )
    .addCommand(fileCommand('chronology'))
    .addCommand(fileCommand('tallies'))
    .addCommand(findingsCommand())
    .addCommand(packageCommand())
}

const formatOption = () =>
  new Option('--format <format>', 'docx (with footnotes), html, csv or json')
    .choices(exportFormats)
    .default('docx')

function fileCommand(what: 'chronology' | 'tallies'): Command {
  const command = withFilterOptions(
    new Command(what)
      .description(`write the ${what}, with the source of every line`)
      .argument('<file>', 'file to write'),
  ).addOption(formatOption())
  return withWorkspaceOptions(command)
    .addHelpText('after', `\nExample:\n  npx daftar export ${what} ${what}.html --format html`)
    .action((path: string, options: ExportOptions) =>
      inWorkspace(options, async ({ app, viewer }) => {
        const filter = await claimFilter(app, viewer, options)
        await writeExport(app, viewer, { what, format: options.format, filter }, path, options)
      }),
    )
}

interface FindingsOptions extends WorkspaceOptions {
  readonly format: ExportFormat
  readonly dismissed?: boolean
}

function findingsCommand(): Command {
  const command = new Command('findings')
    .description('write what disagrees and what does not add up, with the source of every line')
    .argument('<file>', 'file to write')
    .addOption(formatOption())
    .option('--dismissed', 'list what was dismissed too, with the reasons; else it is only counted')
  return withWorkspaceOptions(command)
    .addHelpText('after', '\nExample:\n  npx daftar export findings findings.docx --dismissed')
    .action((path: string, { format, dismissed = false, ...options }: FindingsOptions) =>
      inWorkspace(options, ({ app, viewer }) =>
        writeExport(app, viewer, { what: 'findings', format, dismissed }, path, options),
      ),
    )
}

async function writeExport(
  app: App,
  viewer: Viewer,
  request: ExportRequest,
  path: string,
  { json }: WorkspaceOptions,
): Promise<void> {
  const file = await app.exportFile(viewer, request)
  await writeWhole(path, file.bytes)
  if (json === true) printJson({ path, bytes: file.bytes.length })
  else print(`Written: ${path} (${file.bytes.length} bytes)`)
}

function packageCommand(): Command {
  const command = new Command('package')
    .description('write the case with its ledger, so that anyone can verify it without Daftar')
    .argument('<folder>', 'folder to write; it must not exist')
  return withWorkspaceOptions(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar export package korday-package\n  sh korday-package/verify.sh korday-package',
    )
    .action((path: string, options: WorkspaceOptions) =>
      inWorkspace(options, async ({ app, viewer, work }) => {
        const written = expect(await app.exportPackage(viewer, { path, ...work }))
        if (options.json === true) return printJson(written)
        print(`Written: ${written.path}, ${written.files} files, ${written.entries} ledger entries`)
        print(`Anyone can verify it: sh ${written.path}/verify.sh ${written.path}`)
      }),
    )
}
