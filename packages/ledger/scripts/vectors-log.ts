/** Vectors of checkpoints, tlog-proofs and witnesses. What is valid is said here, by hand. */
import {
  addSignature,
  type Checkpoint,
  consistencyProof,
  cosign,
  formatNote,
  formatTlogProof,
  formatVerifierKey,
  inclusionProof,
  leafHashes,
  parseNote,
  rootAt,
  seedSigner,
  signCheckpoint,
  signNote,
} from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import {
  fixed,
  hashOf,
  log,
  ORIGIN,
  sampleCheckpoint,
  sampleLeaves,
  stranger,
  treeOf,
  witness,
} from '../test/sample.ts'
import type { CheckpointCase, ProofCase, WitnessCase } from './vector-types.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')

const sample = sampleLeaves()
const tree = treeOf(sample)
const note = sampleCheckpoint(sample)
const logKey = formatVerifierKey(log.key)
const witnessKey = formatVerifierKey(witness.key)
const lines = note.split('\n')

/** The note with the base 64 of one of its signatures changed. */
function respelled(line: number, change: (bytes: Buffer) => Buffer): string {
  const spell = (text: string) => {
    const at = text.lastIndexOf(' ') + 1
    return text.slice(0, at) + change(Buffer.from(text.slice(at), 'base64')).toString('base64')
  }
  return lines.map((text, i) => (i === 3 + line ? spell(text) : text)).join('\n')
}

const xor = (at: number) => (bytes: Buffer) =>
  Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))

function withMore(signed: string): string {
  const parsed = parseNote(signed)
  if (!parsed.ok) throw new Error('The sample is no note.')
  const mlDsa = {
    name: 'partner.example/pq',
    keyId: '01020304',
    signature: new Uint8Array(2428).fill(6),
  }
  const sameName = { name: ORIGIN, keyId: 'ffffffff', signature: new Uint8Array(64) }
  return formatNote(addSignature(addSignature(parsed.value, mlDsa), sameName))
}

/** The log's signature with its last digit one further, which decodes to the same bytes. */
function strayBits(signed: string): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const next = (digit: string) => digits.charAt(digits.indexOf(digit) + 1)
  return signed
    .split('\n')
    .map((line, i) => (i === 4 ? line.replace(/(.)=$/, (_, digit) => `${next(digit)}=`) : line))
    .join('\n')
}

export function checkpointCases(): CheckpointCase[] {
  const known = { logs: [logKey], witnesses: [witnessKey] }
  const fine = { ...known, valid: true, size: tree.size, root: hex(tree.root) }
  const bad = (name: string, words: string | Uint8Array, keys: Partial<typeof known> = {}) => {
    return { name, valid: false, note: base64(words), ...known, ...keys }
  }
  const root = base64(tree.root)
  const other = seedSigner(crypto, ORIGIN, fixed('other key of the same name'))
  const unicode = seedSigner(crypto, 'org.example/журнал', fixed('unicode'))
  const parsed = parseNote(note)
  const text = parsed.ok ? parsed.value.text : ''
  const early = parsed.ok
    ? formatNote(addSignature(parsed.value, cosign(witness, text, 2 ** 40 + 5)))
    : ''
  const signed = (words: string) => signNote(log, words)
  return [
    { name: 'signed and cosigned', note: base64(note), ...fine, times: [1_767_229_200] },
    {
      name: 'cosigned again later, beyond 32 bits',
      note: base64(early),
      ...fine,
      times: [1_767_229_200, 2 ** 40 + 5],
    },
    { name: 'with the witness unknown', note: base64(note), ...fine, witnesses: [], times: [] },
    {
      name: 'with lines of unknown keys and kinds',
      note: base64(withMore(note)),
      ...fine,
      times: [1_767_229_200],
    },
    {
      name: 'an origin of other letters',
      note: base64(signCheckpoint(unicode, tree)),
      ...fine,
      logs: [formatVerifierKey(unicode.key)],
      times: [],
    },
    {
      name: 'no leaves',
      note: base64(signCheckpoint(log, treeOf([]))),
      ...fine,
      size: 0,
      root: hex(treeOf([]).root),
      times: [],
    },
    bad('a wrong signature of the log', respelled(1, xor(40))),
    bad(
      'a signature of the log cut short',
      respelled(1, (bytes) => bytes.subarray(0, 67)),
    ),
    bad('a wrong cosignature beside a right signature', respelled(2, xor(40))),
    bad('a cosignature of another time', respelled(2, xor(11))),
    bad('an unknown log', note, { logs: [formatVerifierKey(stranger.key)] }),
    bad('another key of the same name', note, { logs: [formatVerifierKey(other.key)] }),
    bad('no keys', note, { logs: [] }),
    bad('a witness key in the place of the log key', note, { logs: [witnessKey] }),
    bad('an extension line', signed(`${ORIGIN}\n11\n${root}\nmore\n`)),
    bad('an empty line more', signed(`${ORIGIN}\n11\n${root}\n\n`)),
    bad('a size with a leading zero', signed(`${ORIGIN}\n011\n${root}\n`)),
    bad('a negative size', signed(`${ORIGIN}\n-1\n${root}\n`)),
    bad('a size that no double holds', signed(`${ORIGIN}\n9007199254740992\n${root}\n`)),
    bad('a root one byte short', signed(`${ORIGIN}\n11\n${base64(tree.root.subarray(1))}\n`)),
    bad('a root of stray bits', signed(`${ORIGIN}\n11\n${`${'A'.repeat(42)}B=`}\n`)),
    bad('no root', signed(`${ORIGIN}\n11\n`)),
    bad('an origin that is not the key', signed(`other.example\n11\n${root}\n`)),
    bad('an origin with a space', signed(`an origin\n11\n${root}\n`)),
    bad('no blank line', note.replace('\n\n', '\n')),
    bad('no newline at its end', note.slice(0, -1)),
    bad('a blank line at its end', `${note}\n`),
    bad('lines that end in CRLF', note.replaceAll('\n', '\r\n')),
    bad('a hyphen for the dash', note.replace('—', '-')),
    bad('two spaces', note.replace('— ', '—  ')),
    bad('base 64 without padding', note.replace(/=\n$/, '\n')),
    bad('base 64 of stray bits', strayBits(note)),
    bad('a signature line with a plus in its name', `${note}— a+b AAAAAAA=\n`),
    bad('a signature line of a key ID only', `${note}— name AAAAAA==\n`),
    bad('65 signature lines', note + '— a AAAAAAA=\n'.repeat(63)),
    bad('a zero byte', note.replace('.', '\0')),
    bad('bytes that are not UTF-8', Buffer.concat([Buffer.of(0xff), Buffer.from(note)])),
    bad('nothing', ''),
  ]
}

export function proofCases(): ProofCase[] {
  const hashes = leafHashes(sample.map(hashOf))
  const path = inclusionProof(crypto, hashes, 6)
  const keys = { logs: [logKey], witnesses: [witnessKey], leafHash: hex(hashes.at(6)) }
  const text = formatTlogProof({ index: 6, path, checkpoint: note })
  const fine = (name: string, proof: string) => ({
    name,
    valid: true,
    proof: base64(proof),
    ...keys,
  })
  const bad = (name: string, proof: string, more: Partial<typeof keys> = {}) => {
    return { name, valid: false, proof: base64(proof), ...keys, ...more }
  }
  const one = sampleLeaves(1)
  const alone = formatTlogProof({ index: 0, path: [], checkpoint: sampleCheckpoint(one) })
  const row = `\n${base64(new Uint8Array(32))}`
  return [
    fine('a leaf in a log', text),
    fine(
      'with extra data',
      formatTlogProof({ index: 6, path, checkpoint: note, extra: Buffer.from('extra') }),
    ),
    { ...fine('the only leaf', alone), leafHash: hex(hashes.at(0)) },
    bad('another leaf', text, { leafHash: hex(hashes.at(5)) }),
    bad('another index', text.replace('index 6', 'index 5')),
    bad('an index beyond the log', text.replace('index 6', 'index 11')),
    bad('an index with a leading zero', text.replace('index 6', 'index 06')),
    bad('another log', text, { logs: [formatVerifierKey(stranger.key)] }),
    bad('a path too short', formatTlogProof({ index: 6, path: path.slice(1), checkpoint: note })),
    bad('another version', text.replace('@v1', '@v2')),
    bad('extra data that is no base 64', text.replace('index 6', 'extra ?\nindex 6')),
    bad('extra data after the index', text.replace('index 6\n', 'index 6\nextra AAAA\n')),
    bad('a short hash', text.replace('index 6\n', 'index 6\nAAAA\n')),
    bad('64 hashes', text.replace('index 6', `index 6${row.repeat(64)}`)),
    bad('no blank line', text.replace('\n\n', '\n')),
    bad('lines that end in CRLF', text.replaceAll('\n', '\r\n')),
    bad('no newline at its end', text.slice(0, -1)),
    bad('nothing', ''),
  ]
}

/** The log and witness keys of these cases stand in the file beside them. */
export function witnessCases(): { logs: string[]; witness: string; cases: WitnessCase[] } {
  const clone = [...sample.slice(0, 6), ...sample.slice(5, 11)]
  const hashes = leafHashes(sample.map(hashOf))
  const state = (size: number): Checkpoint => ({
    origin: ORIGIN,
    size,
    root: rootAt(crypto, hashes, size),
  })
  const latest = (size: number) => ({ size, root: hex(state(size).root) })
  const proof = consistencyProof(crypto, hashes, 6).map(hex)
  const forged = consistencyProof(crypto, leafHashes(clone.map(hashOf)), 11).map(hex)
  const signed = signCheckpoint(log, tree)
  const ask = (name: string, code: number, change: Partial<WitnessCase>) => ({
    ...{ name, valid: code === 200, code, latest: latest(6), oldSize: 6, proof, note: signed },
    ...change,
  })
  const text = `${ORIGIN}\n11\n${base64(tree.root)}\n`
  const cases = [
    ask('a log that grew', 200, {}),
    ask('the first checkpoint', 200, { latest: null, oldSize: 0, proof: [] }),
    ask('the same checkpoint again', 200, { latest: latest(11), oldSize: 11, proof: [] }),
    ask('a proof from another size', 409, { oldSize: 5 }),
    ask('a first request that is not from nothing', 409, { latest: null }),
    ask('an old size beyond the new', 400, { oldSize: 12 }),
    ask('a shrunk log', 400, { note: signCheckpoint(log, state(4)) }),
    ask('no proof', 422, { proof: [] }),
    ask('a proof for another size', 422, { proof: consistencyProof(crypto, hashes, 5).map(hex) }),
    ask('two roots at one size', 422, {
      ...{ latest: latest(11), oldSize: 11, proof: [] },
      note: signCheckpoint(log, treeOf(clone.slice(0, 11))),
    }),
    ask('a clone going on in the same generation', 422, {
      ...{ latest: latest(11), oldSize: 11, proof: forged },
      note: signCheckpoint(log, treeOf(clone)),
    }),
    ask('an unknown log', 404, { note: signCheckpoint(stranger, tree) }),
    ask('no signature of a trusted key', 403, { note: signNote(stranger, text) }),
    ask('a wrong signature', 403, {
      note: signNote({ key: log.key, sign: () => new Uint8Array(64) }, text),
    }),
    ask('no note', 400, { note: 'nothing' }),
  ]
  return { logs: [logKey], witness: witnessKey, cases }
}
