/**
 * Bar: 1,000,000 entries are verified in at most 3 times what hashing the same leaf
 * bytes and the same tree costs in one tight loop of the same run. Both are run in
 * turns; the medians are printed, and the exit code says whether the bar is met.
 */
import { hash } from 'node:crypto'
import {
  commitBody,
  decodeHeader,
  type EntryHeader,
  encodeHeader,
  Frontier,
  leafHash,
  seedSigner,
  signCheckpoint,
  toBase64,
  verifyLog,
} from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'

const entries = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const bar = 3

const types = ['source.captured/1', 'text.extracted/1', 'claim.proposed/1', 'claim.reviewed/1']

function makeHeader(seq: number): EntryHeader {
  const id = (prefix: string, step: number) =>
    `${prefix}_${((seq * step) % 0xffffffff).toString(36).padStart(20, '0')}`
  const head = {
    origin: 'org.example/a1b2c3d4/g1',
    size: Math.floor(seq / 100) * 100,
    root: toBase64(hash('sha256', `root ${Math.floor(seq / 100)}`, 'buffer')),
  }
  return {
    v: 1,
    id: id('en', 2654435761),
    seq,
    type: types[seq % types.length] ?? 'claim.proposed/1',
    at: new Date(1_767_225_600_000 + seq * 1_000).toISOString(),
    actor: 'key_4f1c9d20aa51',
    object: id('cl', 40503),
    commit: hash('sha256', `commit ${seq}`),
    heads: seq % 20 === 0 ? [{ ...head, origin: 'other.example/d4c3b2a1/g2' }] : [],
    witnessed: seq < 100 ? null : head,
  }
}

/** The floor: nothing but SHA-256 over the leaf bytes and the nodes of the tree. */
function tightLoop(leaves: readonly Uint8Array[]): Uint8Array {
  const leaf = new Uint8Array(65_536)
  const node = new Uint8Array(65).fill(1, 0, 1)
  let level = leaves.map((bytes) => {
    leaf.set(bytes, 1)
    return hash('sha256', leaf.subarray(0, bytes.length + 1), 'buffer')
  })
  while (level.length > 1) {
    const above: typeof level = []
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]]
      if (left === undefined) continue
      if (right === undefined) above.push(left)
      else {
        node.set(left, 1)
        node.set(right, 33)
        above.push(hash('sha256', node, 'buffer'))
      }
    }
    level = above
  }
  return level[0] ?? new Uint8Array(32)
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds on the clock and of the processor: others may be using the machine. */
interface Cost {
  readonly wall: number
  readonly cpu: number
}

function timed<T>(work: () => T): [Cost, T] {
  const start = performance.now()
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return [{ wall: performance.now() - start, cpu: (user + system) / 1000 }, value]
}

const leaves = Array.from({ length: entries }, (_, seq) => encodeHeader(makeHeader(seq)))
const bytes = leaves.reduce((sum, leaf) => sum + leaf.length, 0)
const signer = seedSigner(nodeCrypto, 'org.example/a1b2c3d4/g1', new Uint8Array(32).fill(7))
const frontier = new Frontier(nodeCrypto)
for (const leaf of leaves) frontier.append(leafHash(nodeCrypto, leaf))
const note = signCheckpoint(signer, { size: entries, root: frontier.root() })
console.log(
  `${entries} entries, ${Math.round(bytes / entries)} bytes each, ${rounds} rounds in turns`,
)

const floors: Cost[] = []
const verified: Cost[] = []
for (let round = 0; round < rounds; round++) {
  const [floor, root] = timed(() => tightLoop(leaves))
  const [whole, report] = timed(() =>
    verifyLog(leaves, { crypto: nodeCrypto, keys: { log: signer.key }, checkpoints: [note] }),
  )
  if (!report.ok || report.unsigned !== 0 || !Buffer.from(report.root).equals(root)) {
    throw new Error('The two did not agree.')
  }
  floors.push(floor)
  verified.push(whole)
}

const [decoding] = timed(() => {
  for (const leaf of leaves) if (!decodeHeader(leaf).ok) throw new Error('A header was refused.')
})
const salt = new Uint8Array(32)
const [committing] = timed(() => {
  for (const leaf of leaves) commitBody(nodeCrypto, salt, leaf)
})
const show = (label: string, { wall, cpu }: Cost) =>
  console.log(`${label.padEnd(24)}${wall.toFixed(0)} ms, of the processor ${cpu.toFixed(0)} ms`)
const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
})
const [floor, whole] = [middle(floors), middle(verified)]
const ratios = { wall: whole.wall / floor.wall, cpu: whole.cpu / floor.cpu }
show('tight loop of hashes', floor)
show('whole log verified', whole)
console.log(
  `ratio                   ${ratios.wall.toFixed(2)}, of the processor ${ratios.cpu.toFixed(2)} (bar: at most ${bar})`,
)
show('decoded to objects', decoding)
show('body commitments', committing)
process.exitCode = ratios.wall <= bar && ratios.cpu <= bar ? 0 : 1
