import { describe, expect, it } from 'vitest'
import { hashOf, log, sampleCheckpoint, sampleLeaves, stranger, witness } from '../test/sample.ts'
import { nodeCrypto as crypto } from './node.ts'
import { inclusionProof, leafHashes } from './proofs.ts'
import { formatTlogProof, parseTlogProof, verifyTlogProof } from './tlog-proof.ts'

const leaves = sampleLeaves()
const hashes = leafHashes(leaves.map(hashOf))
const checkpoint = sampleCheckpoint(leaves)
const keys = { log: log.key, witnesses: [witness.key] }
const path = inclusionProof(crypto, hashes, 6)
const text = formatTlogProof({ index: 6, path, checkpoint })

function failure(
  proof: string,
  leaf = hashes.at(6),
  trusted: typeof keys | { log: typeof log.key } = keys,
) {
  const verified = verifyTlogProof(crypto, proof, leaf, trusted)
  return verified.ok ? 'none' : verified.failure.kind
}

describe('a .tlog-proof', () => {
  it('does not hold for another leaf, another place or another log', () => {
    expect(failure(text, hashes.at(5))).toBe('not-included')
    expect(failure(text.replace('index 6', 'index 5'))).toBe('not-included')
    expect(failure(text, hashes.at(6), { log: stranger.key })).toBe('unknown-origin')
    expect(failure(formatTlogProof({ index: 6, path: path.slice(1), checkpoint }))).toBe(
      'not-included',
    )
  })

  it('is refused when a line is not as it must be', () => {
    const spoiled = [
      '',
      text.replace('@v1', '@v2'),
      text.replace('index 6', 'index 06'),
      text.replace('index 6', 'extra ?\nindex 6'),
      text.replace('index 6\n', 'index 6\nextra AAAA\n'),
      text.replace('index 6\n', 'index 6\nAAAA\n'),
      text.replace(
        'index 6',
        `index 6${'\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='.repeat(64)}`,
      ),
      text.replace('\n\n', '\n'),
      text.replaceAll('\n', '\r\n'),
      text.slice(0, -1),
    ]
    for (const proof of spoiled) expect(failure(proof)).toBe('malformed-proof')
    expect(parseTlogProof(Uint8Array.of(0xff)).ok).toBe(false)
  })

  it('holds for its leaf, with cosignatures, and carries extra bytes that prove nothing', () => {
    expect(failure(text)).toBe('none')
    const extra = Uint8Array.of(1, 2, 3)
    const carrying = formatTlogProof({ index: 6, path, checkpoint, extra })
    expect(carrying).toContain('\nextra AQID\nindex 6\n')
    expect(failure(carrying)).toBe('none')
    expect(parseTlogProof(carrying)).toEqual({
      ok: true,
      value: { index: 6, path: path.map((h) => Uint8Array.from(h)), checkpoint, extra },
    })
    expect(verifyTlogProof(crypto, text, hashes.at(6), keys)).toMatchObject({
      value: { index: 6, checkpoint: { size: 11 }, cosignatures: [{ time: 1_767_229_200 }] },
    })
  })
})
