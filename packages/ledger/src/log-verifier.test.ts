import { describe, expect, it } from 'vitest'
import {
  hashOf,
  log,
  sampleBody,
  sampleCheckpoint,
  sampleHeader,
  sampleLeaves,
  sampleSalt,
  stranger,
  treeOf,
  witness,
} from '../test/sample.ts'
import { toHex } from './bytes.ts'
import { signCheckpoint } from './checkpoint.ts'
import { admitBody, bodyState } from './commitment.ts'
import { encodeHeader } from './header.ts'
import { sayLogProblem } from './log-report.ts'
import { type Leaf, type LogOptions, verifyLog } from './log-verifier.ts'
import { nodeCrypto as crypto } from './node.ts'

const leaves = sampleLeaves()
const keys = { log: log.key, witnesses: [witness.key] }
const checkpoints = [sampleCheckpoint(leaves)]
const verify = (given: readonly Leaf[], more: Partial<LogOptions> = {}) =>
  verifyLog(given, { crypto, keys, checkpoints, ...more })
const released = (seq: number) => ({ salt: sampleSalt(seq), body: sampleBody(seq) })

/** The leaves with one put in the place of another. */
const put = (index: number, leaf: Leaf) => leaves.with(index, leaf)

describe('a log does not verify', () => {
  it('with one bit of a header flipped, and the entry is named', () => {
    const bytes = encodeHeader(sampleHeader(6))
    const report = verify(
      put(
        6,
        bytes.map((byte, i) => (i === 14 ? byte ^ 0x80 : byte)),
      ),
    )
    expect(report.problems).toEqual([
      { kind: 'bad-header', seq: 6, failure: { kind: 'not-utf8' } },
      { kind: 'wrong-root', size: 11 },
    ])
  })

  it('with a header replaced by another valid one', () => {
    const report = verify(put(6, encodeHeader(sampleHeader(6, { actor: 'key_other' }))))
    expect(report.problems).toEqual([{ kind: 'wrong-root', size: 11 }])
  })

  it('with an entry left out: the gap is named once', () => {
    const report = verify([...leaves.slice(0, 4), ...leaves.slice(6)])
    expect(report.problems).toEqual([
      { kind: 'gap', seq: 4, found: 6 },
      { kind: 'shrunk', size: 9, signed: 11 },
    ])
    expect(report.problems.map(sayLogProblem)).toEqual([
      'Entries 4 to 5 are missing.',
      'The log has 9 entries, and 11 were signed for.',
    ])
  })

  it('with entries twice or out of order', () => {
    const twice = verify([...leaves.slice(0, 3), ...leaves.slice(2)])
    expect(twice.problems[0]).toEqual({ kind: 'wrong-seq', seq: 3, found: 2 })
    const swapped = put(1, leaves[2] ?? new Uint8Array(0)).with(2, leaves[1] ?? new Uint8Array(0))
    expect(verify(swapped).problems.map(({ kind }) => kind)).toContain('wrong-seq')
  })

  it('when it was cut short', () => {
    expect(verify(leaves.slice(0, 10)).problems).toEqual([{ kind: 'shrunk', size: 10, signed: 11 }])
    expect(verify([]).problems).toEqual([{ kind: 'shrunk', size: 0, signed: 11 }])
  })

  it('with two roots signed at one size, and the one that is not its own is named', () => {
    const fork = signCheckpoint(log, { size: 11, root: treeOf(leaves.slice(1)).root })
    const report = verify(leaves, { checkpoints: [fork, ...checkpoints] })
    expect(report.problems).toEqual([{ kind: 'wrong-root', size: 11 }])
    expect(report.checkpoints).toHaveLength(1)
  })

  it('with a checkpoint by a key that is not trusted', () => {
    const foreign = signCheckpoint(stranger, treeOf(leaves))
    const report = verify(leaves, { checkpoints: [foreign] })
    const failure = { kind: 'unknown-origin', origin: 'stranger.example/x' }
    expect(report.problems).toEqual([{ kind: 'bad-checkpoint', index: 0, failure }])
    expect(report.unsigned).toBe(11)
  })

  it('with a body or a salt that is not the one committed to', () => {
    const wrongBody = verify(leaves, {
      body: (seq) => (seq === 2 ? { ...released(2), body: sampleBody(1) } : undefined),
    })
    expect(wrongBody.problems).toEqual([{ kind: 'body-mismatch', seq: 2 }])
    const wrongSalt = verify(leaves, {
      body: (seq) => (seq === 2 ? { ...released(2), salt: sampleSalt(1) } : undefined),
    })
    expect(wrongSalt.problems).toEqual([{ kind: 'body-mismatch', seq: 2 }])
  })

  it('when an erased body is there again', () => {
    const report = verify(leaves, { body: (seq) => (seq === 5 ? released(5) : undefined) })
    expect(report.problems).toEqual([{ kind: 'erased-body-returned', seq: 5 }])
  })
})

describe('a log verifies', () => {
  it('with checkpoints of several sizes, and says what nobody signed for yet', () => {
    const early = sampleCheckpoint(leaves.slice(0, 4))
    const none = signCheckpoint(log, treeOf([]))
    const report = verify([...leaves, encodeHeader(sampleHeader(11))], {
      checkpoints: [...checkpoints, early, none],
    })
    expect(report).toMatchObject({ ok: true, size: 12, hashOnly: 2, unsigned: 1 })
    expect(report.checkpoints.map(({ checkpoint }) => checkpoint.size)).toEqual([11, 4, 0])
  })

  it('with types that the reader does not know, and counts them', () => {
    const report = verify(leaves, { knownTypes: new Set(['source.captured/1']) })
    expect(report.ok).toBe(true)
    expect(Object.fromEntries(report.types)).toEqual({
      'source.captured/1': 2,
      'claim.proposed/1': 6,
      'entry.erased/1': 1,
    })
    expect(report.unknownTypes).toBe(7)
  })

  it('with the same root, whether an entry is there, withheld as its hash, or its body erased', () => {
    const whole = [3, 7].reduce(
      (all, seq) => all.with(seq, encodeHeader(sampleHeader(seq))),
      leaves,
    )
    const bare = leaves.map((leaf) => ({ leafHash: hashOf(leaf) }))
    const roots = [leaves, whole, bare].map((given) => {
      const report = verify(given)
      expect(report.ok).toBe(true)
      return toHex(report.root)
    })
    expect(new Set(roots).size).toBe(1)
  })

  it('with bodies that are proved, erased and withheld, and tells them apart', () => {
    const report = verify(leaves, { body: (seq) => (seq < 3 ? released(seq) : undefined) })
    expect(report.ok).toBe(true)
    expect(report.bodies).toEqual({ proved: 3, mismatch: 0, erased: 1, withheld: 5 })
  })
})

describe('a body', () => {
  const { commit } = sampleHeader(5)

  it('that was erased is refused when it comes back, and the root is unchanged', () => {
    expect(admitBody(crypto, commit, released(5), true)).toEqual({
      ok: false,
      failure: { kind: 'erased' },
    })
    expect(admitBody(crypto, commit, released(4), false)).toEqual({
      ok: false,
      failure: { kind: 'mismatch' },
    })
    expect(admitBody(crypto, commit, released(5), false)).toEqual({ ok: true, value: released(5) })
    expect(verify(leaves).root).toEqual(treeOf(leaves).root)
  })

  it('is in one of four states', () => {
    expect(bodyState(crypto, commit, released(5), false)).toBe('proved')
    expect(bodyState(crypto, commit, released(4), false)).toBe('mismatch')
    expect(bodyState(crypto, commit, released(5), true)).toBe('mismatch')
    expect(bodyState(crypto, commit, undefined, true)).toBe('erased')
    expect(bodyState(crypto, commit, undefined, false)).toBe('withheld')
    const short = { ...released(5), salt: sampleSalt(5).subarray(1) }
    expect(bodyState(crypto, commit, short, false)).toBe('mismatch')
  })
})
