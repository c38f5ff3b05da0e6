import { resolve } from 'node:path'
import { Command } from 'commander'
import { localOwner } from '../../access/viewer.ts'
import { createApp } from '../../app.ts'
import { CommandRefused, expect } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { findPassphrase, type PassphraseOptions } from '../passphrase.ts'
import { print, printJson } from '../terminal.ts'
import { withJsonOption } from '../workspace.ts'

interface InitOptions extends PassphraseOptions {
  readonly name?: string
  readonly case: string
  readonly encryption: boolean
  readonly json?: boolean
}

/** `daftar init FOLDER`: a new workspace, encrypted unless it is said otherwise. */
export function initCommand(): Command {
  const command = new Command('init')
    .description('make a new workspace, encrypted with a passphrase')
    .argument('[folder]', 'folder to make it in; it must not exist or be empty', 'daftar-workspace')
    .option('--name <name>', 'name of the organisation or workspace (default: the folder’s name)')
    .option('--case <name>', 'name of the first case', 'First case')
    .option(
      '--passphrase-file <file>',
      'read the passphrase from a file (else DAFTAR_PASSPHRASE, else it is asked for)',
    )
    .option('--no-encryption', 'leave the workspace readable to whoever has the disk')
  return withJsonOption(command)
    .addHelpText(
      'after',
      '\nExample:\n  npx daftar init korday --case "Korday 2020"\n\nThere is no way to recover a forgotten passphrase.',
    )
    .action((folder: string, options: InitOptions) => init(resolve(folder), options))
}

async function init(folder: string, options: InitOptions): Promise<void> {
  const passphrase = options.encryption
    ? await findPassphrase(options, { confirm: true })
    : undefined
  if (options.encryption && (passphrase === undefined || passphrase === '')) {
    throw new CommandRefused(
      'A workspace is encrypted with a passphrase: type it in a terminal, or give --passphrase-file or DAFTAR_PASSPHRASE. Nothing was made. (--no-encryption makes an unprotected one.)',
      exitCodes.notOpened,
    )
  }
  const app = expect(
    await createApp({
      folder,
      ...(options.name === undefined ? {} : { name: options.name }),
      ...(passphrase === undefined ? {} : { passphrase }),
      encrypt: options.encryption,
    }),
  )
  try {
    const caseId = expect(await app.openCase(localOwner, options.case))
    const made = {
      folder,
      name: app.info.name,
      encrypted: app.info.encrypted,
      origin: app.info.origin,
      caseId,
    }
    if (options.json === true) printJson(made)
    else {
      print(`Made the workspace “${made.name}” with the case “${options.case}” in ${folder}`)
      print(
        made.encrypted
          ? 'It is encrypted. Keep the passphrase: nobody can recover it.'
          : 'It is NOT encrypted: whoever has the disk can read it.',
      )
    }
  } finally {
    await app.close()
  }
}
