import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

export interface PassphraseOptions {
  readonly passphraseFile?: string
}

const muted = new Writable({ write: (_chunk, _encoding, done) => done() })

async function ask(question: string): Promise<string> {
  process.stderr.write(question)
  const prompt = createInterface({ input: process.stdin, output: muted, terminal: true })
  try {
    return await prompt.question('')
  } finally {
    prompt.close()
    process.stderr.write('\n')
  }
}

/**
 * The passphrase from a file, from DAFTAR_PASSPHRASE, or asked for at the terminal; undefined where there
 * is none of the three. Never taken from the command line, where other users could see it.
 */
export async function findPassphrase(
  options: PassphraseOptions,
  ways: { readonly confirm?: boolean } = {},
): Promise<string | undefined> {
  if (options.passphraseFile !== undefined) {
    return readFileSync(options.passphraseFile, 'utf8').replace(/\r?\n$/, '')
  }
  const fromEnvironment = process.env.DAFTAR_PASSPHRASE
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment
  if (process.stdin.isTTY !== true) return undefined
  const first = await ask('Passphrase: ')
  if (ways.confirm !== true) return first
  const second = await ask('The same again: ')
  return first === second ? first : findPassphrase(options, ways)
}
