import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Replay {
  readonly examples: number
  readonly problems: readonly string[]
}

/** What differs from run to run is shown as a word: random ids, digests, instants, folders. */
function masked(output: string, folder: string): string {
  return output
    .replaceAll(folder, 'FOLDER')
    .replace(/\b(src|cap|txt|clm|ent|case|rev|rec|wsp)_[0-9a-z]{8,}/g, '$1_…')
    .replace(/\b[0-9a-f]{40,}\b/g, '…')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT')
    .trimEnd()
}

function run(command: string, folder: string): string {
  const daftar = `${process.execPath} ${resolve('bin/daftar.mjs')}`
  const ran = spawnSync('sh', ['-c', `${command.replace(/^npx daftar/, daftar)} 2>/dev/null`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100', DAFTAR_PASSPHRASE: 'read me' },
  })
  return masked(ran.stdout, folder)
}

/**
 * Runs every `$ npx daftar …` of a document's `console` blocks, in order, in one fresh folder that
 * holds the samples, and compares what is printed with what is shown. A shown line `…` stands for any lines.
 */
export function replayExamples(path: string, write: boolean): Replay {
  const folder = mkdtempSync(join(tmpdir(), 'daftar-docs-'))
  cpSync('samples', join(folder, 'samples'), { recursive: true })
  const problems: string[] = []
  let examples = 0
  let document = readFileSync(path, 'utf8')
  for (const [block, body] of document.matchAll(/```console\n([\s\S]*?)```/g)) {
    const shown = (body ?? '').split(/^\$ /m).filter((part) => part.trim() !== '')
    const renewed = shown.map((part) => {
      const [command = '', ...lines] = part.split('\n')
      if (!command.startsWith('npx daftar')) return `$ ${part}`
      examples += 1
      const printed = run(command, folder)
      const wanted = lines.join('\n').trimEnd()
      if (!write && !agrees(wanted, printed))
        problems.push(`${path}: “${command}” prints something else now.`)
      return `$ ${command}\n${agrees(wanted, printed) ? wanted : printed}\n`
    })
    if (write) document = document.replace(block, () => `\`\`\`console\n${renewed.join('')}\`\`\``)
  }
  if (write) writeFileSync(path, document)
  rmSync(folder, { recursive: true, force: true })
  return { examples, problems }
}

function agrees(shown: string, printed: string): boolean {
  const pieces = `\n${shown}\n`.split('\n…\n')
  let rest = `\n${printed}\n`
  for (const [index, piece] of pieces.entries()) {
    const part = index === 0 || index === pieces.length - 1 ? piece : `\n${piece}\n`
    const at = index === 0 ? (rest.startsWith(part) ? 0 : -1) : rest.indexOf(part)
    if (at < 0) return false
    rest = rest.slice(at + part.length)
  }
  return pieces.length > 1 ? true : rest === ''
}
