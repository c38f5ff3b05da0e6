import { Command } from 'commander'
import { type ImportReport, importGeoNames } from '../../gazetteers/import-geonames.ts'
import { GEONAMES_ATTRIBUTION } from '../../gazetteers/kept-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { complain, oneLine, print, printJson } from '../terminal.ts'
import { interruptibleWork, withJsonOption } from '../workspace.ts'
import { gazetteerOrRefused, workspaceFolder } from './shared/workspace-folder.ts'

interface ImportOptions {
  readonly workspace?: string
  readonly json?: boolean
}

const MOST_SHOWN = 20

export function placesImportCommand(): Command {
  return withJsonOption(
    new Command('import')
      .description('keep the places of a GeoNames country file in the workspace')
      .argument('<file>', 'a country file such as KZ.txt, as GeoNames publishes it'),
  )
    .option(
      '-w, --workspace <folder>',
      'the workspace (default: DAFTAR_WORKSPACE, else this folder or the nearest above it)',
    )
    .addHelpText(
      'after',
      '\nGeoNames publishes a file a country under CC BY 4.0. Download it yourself, unpack it, and name it here; Daftar downloads nothing. Regions, districts and populated places are kept, with all their names, in the workspace’s folder “gazetteers”, in place of an earlier file of the same country. GeoNames is named wherever they are used.\n\nExample:\n  npx daftar places import KZ.txt --workspace my-record',
    )
    .action(importFile)
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  const workspace = workspaceFolder(options.workspace)
  const work = interruptibleWork()
  try {
    const report = gazetteerOrRefused(
      await importGeoNames({
        workspace,
        file,
        now: new Date().toISOString(),
        signal: work.signal,
        onLines: (done) => work.onProgress({ what: 'Lines read', done, total: null }),
      }),
    )
    work.end()
    if (report.source.wrong > 0) process.exitCode = exitCodes.partlyFailed
    if (options.json === true) return printJson({ ...report, attribution: GEONAMES_ATTRIBUTION })
    tell(report)
  } finally {
    work.end()
  }
}

function tell({ source, wrongLines }: ImportReport): void {
  const { country, lines, kept, others, wrong } = source
  print(
    `${kept} places of ${country} kept from ${lines} lines; ${others} of other kinds (rivers, mountains, buildings) left out.`,
  )
  print(GEONAMES_ATTRIBUTION)
  if (wrong === 0) return
  complain(`${wrong} ${wrong === 1 ? 'line was' : 'lines were'} not as documented and left out:`)
  for (const { line, why } of wrongLines.slice(0, MOST_SHOWN))
    complain(`  line ${line}: ${oneLine(why)}`)
  if (wrong > MOST_SHOWN) complain(`  and ${wrong - MOST_SHOWN} more (all with --json)`)
}
