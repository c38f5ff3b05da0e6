/**
 * A very long text through the real command: how long adding, reading, searching, verifying and a brief
 * take, and how much memory at most. It must be taken in or refused in one sentence, never end in a crash.
 * usage: npm run bench:large-text -- [megabytes=200]
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const megabytes = Number(process.argv[2] ?? 200)
const outer = mkdtempSync(join(tmpdir(), 'daftar-large-'))
const text = join(outer, 'large.txt')
const env = {
  ...process.env,
  NO_COLOR: '1',
  DAFTAR_PASSPHRASE: 'large and long',
  DAFTAR_WORKSPACE: join(outer, 'record'),
}

/** Every line full of dates, counts and names: the hardest text of its length. */
function writeText(): void {
  const file = openSync(text, 'w')
  for (let size = 0, n = 0; size < megabytes * 1_000_000; ) {
    let piece = ''
    for (const end = n + 1_000; n < end; n++) {
      piece += `On March ${(n % 28) + 1}, 2020 at least ${(n % 97) + 2} persons were detained in Lower Spring. According to official data, hundreds of people were injured and ${(n % 50) + 1} houses burned. Pavel Lastochkin asked the court for access; there was no response.\n\n`
    }
    size += writeSync(file, piece)
  }
  closeSync(file)
}

/** The most memory a process ever had, in megabytes; null where the system does not tell. */
function peakOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}

async function run(...args: readonly string[]): Promise<boolean> {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    ['--conditions=daftar-source', resolve('src/cli/main.ts'), ...args],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part
  })
  let peak: number | null = null
  const looking = setInterval(() => {
    peak = peakOf(child.pid) ?? peak
  }, 50)
  const [code, signal] = await once(child, 'close')
  clearInterval(looking)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${args[0]}: ${seconds} s, ${peak ?? '?'} MB at most, exit code ${code ?? signal}`)
  const sentences = said
    .split('\n')
    .filter((line) => line !== '' && !/: \d+( of \d+)?( \(\d+%\))?$/.test(line))
  for (const sentence of sentences) console.log(`  ${sentence.replaceAll(outer, '…')}`)
  return (code === 0 || code === 1) && sentences.length <= 1
}

try {
  writeText()
  console.log(`A text of ${megabytes} MB.`)
  let held = true
  for (const args of [
    ['init', env.DAFTAR_WORKSPACE],
    ['add', text],
    ['read'],
    ['search', 'Lastochkin'],
    ['check'],
    ['verify'],
    ['rebuild', '--check'],
    ['brief', text],
  ])
    held = (await run(...args)) && held
  console.log(held ? 'Taken in, or refused in one sentence, each time.' : 'FAILED')
  process.exitCode = held ? 0 : 1
} finally {
  rmSync(outer, { recursive: true, force: true })
}
