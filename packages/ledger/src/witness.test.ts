import { describe, expect, it } from 'vitest'
import {
  hashOf,
  log,
  ORIGIN,
  sampleHeader,
  sampleLeaves,
  stranger,
  treeOf,
  witness,
} from '../test/sample.ts'
import { type Checkpoint, signCheckpoint, signNote, verifyCheckpoint } from './checkpoint.ts'
import { compareCheckpoints, compareWithLeaves } from './fork.ts'
import { encodeHeader } from './header.ts'
import { nodeCrypto as crypto } from './node.ts'
import { nextGeneration, parseOrigin } from './origin.ts'
import { consistencyProof, leafHashes } from './proofs.ts'
import { type AddCheckpoint, addCheckpoint, withCosignature } from './witness.ts'

const config = { crypto, signer: witness, logs: [log.key] }
const time = 1_767_229_200

/** The log as it should be, and a clone of the device that went on by itself from entry 6. */
const honest = sampleLeaves()
const cloned = [
  ...honest.slice(0, 6),
  ...[6, 7, 8, 9, 10, 11].map((seq) => encodeHeader(sampleHeader(seq, { id: `clone_${seq}` }))),
]
const hashes = (leaves: typeof honest) => leafHashes(leaves.map(hashOf))
const state = (leaves: typeof honest): Checkpoint => ({ origin: ORIGIN, ...treeOf(leaves) })
const note = (leaves: typeof honest) => signCheckpoint(log, treeOf(leaves))

function ask(latest: Checkpoint | undefined, request: Partial<AddCheckpoint>) {
  const whole = { oldSize: latest?.size ?? 0, proof: [], note: note(honest), time, ...request }
  return addCheckpoint(config, latest, whole)
}

const six = state(honest.slice(0, 6))
const proof = consistencyProof(crypto, hashes(honest), 6)

describe('a witness refuses', () => {
  it('a proof from another size than it stands at, and tells its own', () => {
    expect(ask(six, { oldSize: 5, proof })).toEqual({ code: 409, why: 'wrong-old-size', size: 6 })
    expect(ask(six, { oldSize: 0 })).toEqual({ code: 409, why: 'wrong-old-size', size: 6 })
    expect(ask(undefined, { oldSize: 6, proof })).toEqual({
      code: 409,
      why: 'wrong-old-size',
      size: 0,
    })
  })

  it('a proof that does not hold, or is for other sizes', () => {
    expect(ask(six, { proof: [] }).code).toBe(422)
    expect(ask(six, { proof: proof.slice(1) }).code).toBe(422)
    expect(ask(six, { proof: consistencyProof(crypto, hashes(honest), 5) }).code).toBe(422)
    expect(ask(undefined, { proof }).code).toBe(422)
  })

  it('a log that has shrunk', () => {
    const short = note(honest.slice(0, 4))
    expect(ask(six, { note: short })).toEqual({ code: 400, why: 'old-size-too-large' })
    expect(ask(six, { note: short, oldSize: 4 })).toEqual({
      code: 409,
      why: 'wrong-old-size',
      size: 6,
    })
  })

  it('two roots at one size', () => {
    const eleven = state(honest)
    expect(ask(eleven, { note: note(cloned.slice(0, 11)) })).toEqual({
      code: 422,
      why: 'two-roots',
    })
  })

  it('a clone that goes on in the same generation', () => {
    const eleven = state(honest)
    const forged = consistencyProof(crypto, hashes(cloned), 11)
    expect(ask(eleven, { note: note(cloned), proof: forged })).toEqual({
      code: 422,
      why: 'bad-proof',
    })
  })

  it('a log it does not know, a key it does not trust, a signature that is wrong', () => {
    const tree = treeOf(honest)
    expect(ask(undefined, { note: signCheckpoint(stranger, tree) }).code).toBe(404)
    const text = note(honest).split('\n\n')[0]
    expect(ask(undefined, { note: signNote(stranger, `${text}\n`) }).code).toBe(403)
    const wrong = note(honest).replace(/(.)(.)=\n$/, (_, a, b) => `${a === 'A' ? 'B' : 'A'}${b}=\n`)
    expect(ask(undefined, { note: wrong })).toEqual({ code: 403, why: 'wrong-signature' })
    expect(ask(undefined, { note: 'nothing' })).toEqual({ code: 400, why: 'malformed-note' })
  })

  it('an empty log with a root that is not that of nothing', () => {
    const empty = signCheckpoint(log, { size: 0, root: six.root })
    expect(ask(undefined, { note: empty }).code).toBe(422)
  })
})

describe('a witness cosigns', () => {
  it('the first checkpoint it sees, then each that adds to the one before', () => {
    const first = ask(undefined, { note: note(honest.slice(0, 6)) })
    expect(first).toMatchObject({ code: 200, state: { size: 6 } })
    if (first.code !== 200) return
    const second = ask(first.state, { proof })
    expect(second).toMatchObject({ code: 200, state: { size: 11 } })
    if (second.code !== 200) return
    const signed = withCosignature(note(honest), second.line) ?? ''
    const verified = verifyCheckpoint(crypto, signed, { log: log.key, witnesses: [witness.key] })
    expect(verified).toMatchObject({ ok: true, value: { cosignatures: [{ time }] } })
    expect(withCosignature(signed, second.line)).toBe(signed)
    expect(withCosignature(signed, 'no line')).toBeNull()
  })

  it('the same checkpoint again', () => {
    expect(ask(state(honest), {})).toMatchObject({ code: 200 })
  })
})

describe('two checkpoints of one log', () => {
  it('with two roots at one size are a fork', () => {
    const a = state(honest)
    const b = state(cloned.slice(0, 11))
    expect(compareCheckpoints(crypto, a, b)).toEqual({ word: 'fork', why: 'two-roots' })
  })

  it('are consistent when it is shown, in either order, and unproven when it is not', () => {
    const eleven = state(honest)
    expect(compareCheckpoints(crypto, six, eleven, proof)).toEqual({ word: 'consistent' })
    expect(compareCheckpoints(crypto, eleven, six, proof)).toEqual({ word: 'consistent' })
    expect(compareCheckpoints(crypto, six, eleven)).toEqual({ word: 'unproven' })
    expect(compareCheckpoints(crypto, eleven, state(cloned), proof)).toEqual({ word: 'unproven' })
    expect(compareCheckpoints(crypto, six, { ...eleven, origin: 'other' })).toEqual({
      word: 'other-log',
    })
  })

  it('and its leaves: a log that shrank or was rewritten is told from one that grew', () => {
    expect(compareWithLeaves(crypto, six, hashes(honest)).word).toBe('consistent')
    expect(compareWithLeaves(crypto, state(honest), hashes(honest.slice(0, 9))).word).toBe('shrunk')
    expect(compareWithLeaves(crypto, state(honest), hashes(cloned)).word).toBe('rewritten')
    expect(compareWithLeaves(crypto, six, hashes(cloned)).word).toBe('consistent')
  })
})

describe('a device that was restored', () => {
  it('goes on in the next generation', () => {
    expect(nextGeneration(ORIGIN)).toBe('org.example/7f3a9c21/g2')
    expect(parseOrigin('org.example/7f3a9c21/g2')).toEqual({
      org: 'org.example',
      device: '7f3a9c21',
      generation: 2,
    })
    for (const other of [
      'org.example/7f3a9c21',
      'org.example/7f3a9c21/g0',
      'a b/c/g1',
      'a/b/g01',
    ]) {
      expect(nextGeneration(other)).toBeNull()
    }
  })
})
