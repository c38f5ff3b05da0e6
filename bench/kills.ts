/**
 * Kills (`kill -9`) a process that adds, reads and reviews, at random moments, many times over; after
 * each kill every acknowledged entry must be there, the ledger must verify, and a rebuild must give the
 * same bytes. usage: node --conditions=daftar-source bench/kills.ts [kills=300]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { localOwner } from '../src/access/viewer.ts'
import { createApp, openApp } from '../src/app.ts'
import { orThrow } from '../src/domain/failure.ts'
import { parseId } from '../src/domain/ids.ts'

const kills = Number(process.argv[2] ?? 300)
const killsPerWorkspace = 20
const passphrase = 'killed again and again'
const tally = { kills: 0, acknowledged: 0, lost: 0, unclean: 0, differing: 0, leftovers: 0 }

type Acknowledged = { kind: string; id: string }[]

/** Lets the worker run for a random while, then kills it; answers with what it was told. */
async function killOnce(folder: string, seed: number, after: number): Promise<Acknowledged> {
  const worker = spawn(
    process.execPath,
    ['--conditions=daftar-source', resolve('bench/kill-worker.ts'), folder, String(seed)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const told: Acknowledged = []
  let ready = () => {}
  const started = new Promise<void>((done) => {
    ready = done
  })
  createInterface({ input: worker.stdout }).on('line', (line) => {
    const [kind = '', id = '', second] = line.split(' ')
    if (kind === 'ready') ready()
    else told.push({ kind, id: second ?? id })
  })
  const ended = new Promise<void>((done) => worker.on('close', () => done()))
  await Promise.race([started, ended])
  await new Promise((done) => setTimeout(done, after))
  worker.kill('SIGKILL')
  await ended
  return told
}

async function inspect(folder: string, told: Acknowledged): Promise<void> {
  const app = orThrow(await openApp({ folder, passphrase }))
  try {
    const sources = new Set((await app.sources(localOwner)).map(({ id }) => String(id)))
    const reviews = new Set<string>()
    for (const { kind, id } of told) {
      if (kind !== 'claim') continue
      const claimId = parseId('claim', id)
      const claim = claimId.ok ? await app.claim(localOwner, claimId.value) : null
      if (claim === null) tally.lost += 1
      for (const { review } of claim?.reviews ?? []) reviews.add(review.id)
    }
    tally.lost += told.filter(({ kind, id }) => kind === 'source' && !sources.has(id)).length
    tally.lost += told.filter(({ kind, id }) => kind === 'review' && !reviews.has(id)).length
    const verified = await app.verify(localOwner)
    if (verified.is !== 'clean') {
      tally.unclean += 1
      console.error(verified.problems.join('\n'))
    }
    const rebuilt = await app.rebuild(localOwner, { check: true })
    if (rebuilt.is !== 'same') {
      tally.differing += 1
      console.error(`differs: ${rebuilt.differing.join(', ')}`)
    }
  } finally {
    await app.close()
  }
}

for (let round = 0; tally.kills < kills; round++) {
  const outer = mkdtempSync(join(tmpdir(), 'daftar-kills-'))
  const folder = join(outer, 'record')
  const app = orThrow(await createApp({ folder, passphrase, encrypt: true }))
  await app.close()
  const told: Acknowledged = []
  for (let kill = 0; kill < killsPerWorkspace && tally.kills < kills; kill++) {
    const after = Math.floor(Math.random() ** 2 * 400)
    const now = await killOnce(folder, round * killsPerWorkspace + kill, after)
    told.push(...now)
    tally.kills += 1
    tally.acknowledged += now.length
    await inspect(folder, told)
    process.stderr.write(
      `\r${tally.kills} of ${kills} kills, ${tally.acknowledged} acknowledged, ${tally.lost} lost `,
    )
  }
  const half = readdirSync(join(folder, 'blobs'), { recursive: true, encoding: 'utf8' })
  tally.leftovers += half.filter((name) => name.endsWith('.part')).length
  rmSync(outer, { recursive: true, force: true })
}
process.stderr.write('\n')
console.log(
  `${tally.kills} kills: ${tally.acknowledged} writes acknowledged, ${tally.lost} lost; verify unclean ${tally.unclean} times; rebuild --check different ${tally.differing} times`,
)
process.exit(tally.lost + tally.unclean + tally.differing > 0 ? 1 : 0)
