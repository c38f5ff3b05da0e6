import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { Frontier } from './frontier.ts'
import { nodeCrypto as crypto } from './node.ts'
import {
  consistencyProof,
  inclusionProof,
  leafHashes,
  rootAt,
  verifyConsistency,
  verifyInclusion,
} from './proofs.ts'
import { emptyRoot, leafHash } from './tree-hash.ts'

const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array(0)

// The leaves and roots that Certificate Transparency implementations test themselves with.
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map(bytes)
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = leafHashes(LEAVES.map((leaf) => leafHash(crypto, leaf)))
const sha256sum = (input: Uint8Array) =>
  execFileSync('sha256sum', { input, encoding: 'utf8' }).slice(0, 64)

describe('the tree of RFC 6962', () => {
  it('has the roots that other implementations know', () => {
    expect(ROOTS.map((_, size) => toHex(rootAt(crypto, leaves, size)))).toEqual(ROOTS)
    expect(toHex(emptyRoot(crypto))).toBe(ROOTS[0])
  })

  it('hashes leaves and nodes as sha256sum does', () => {
    const left = sha256sum(bytes('00'))
    const right = sha256sum(bytes('0000'))
    expect(toHex(leafHash(crypto, bytes('')))).toBe(left)
    expect(sha256sum(bytes(`01${left}${right}`))).toBe(ROOTS[2])
  })

  it('has the audit paths that follow from the figure in RFC 6962 section 2.1.3', () => {
    const path = (index: number, size: number) =>
      inclusionProof(crypto, leaves, index, size).map(toHex)
    const leaf = (i: number) => toHex(leaves.at(i))
    const node = (left: string, right: string) => sha256sum(bytes(`01${left}${right}`))
    const k = node(node(leaf(0), leaf(1)), node(leaf(2), leaf(3)))
    const l = node(leaf(4), leaf(5))
    expect(path(0, 7)).toEqual([leaf(1), node(leaf(2), leaf(3)), node(l, leaf(6))])
    expect(path(6, 7)).toEqual([l, k])
  })
})

describe('a frontier', () => {
  it('gives the root of every size, also after being stored and read again', () => {
    let frontier = new Frontier(crypto)
    for (let size = 0; size < LEAVES.length; size++) {
      frontier.append(leaves.at(size))
      const stored = Frontier.parse(crypto, frontier.serialise())
      expect(stored.ok).toBe(true)
      if (stored.ok) frontier = stored.value
      expect(toHex(frontier.root())).toBe(ROOTS[size + 1])
    }
  })

  it('refuses a stored one that has been tampered with', () => {
    const frontier = new Frontier(crypto)
    frontier.append(leaves.at(0))
    const root = frontier.serialise().slice(2)
    const spoiled = ['', '2', `3 ${root}`, `1 ${root} ${root}`, `1 ${root.slice(4)}`, `01 ${root}`]
    for (const text of spoiled) {
      expect(Frontier.parse(crypto, text)).toEqual({
        ok: false,
        failure: { kind: 'malformed-frontier' },
      })
    }
  })
})

const sizes = fc.integer({ min: 1, max: 70 })
const many = leafHashes(Array.from({ length: 70 }, (_, i) => leafHash(crypto, Uint8Array.of(i))))

describe('proofs', () => {
  it('of inclusion hold for every leaf of every size, and for no other place', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, a, b) => {
        const [index, other] = [a % size, b % size]
        const tree = { size, root: rootAt(crypto, many, size) }
        const path = inclusionProof(crypto, many, index, size)
        expect(verifyInclusion(crypto, many.at(index), index, tree, path)).toBe(true)
        const elsewhere = verifyInclusion(crypto, many.at(index), other, tree, path)
        expect(elsewhere).toBe(other === index)
        const longer = [...path, many.at(0)]
        expect(verifyInclusion(crypto, many.at(index), index, tree, longer)).toBe(false)
        if (path.length > 0) {
          expect(verifyInclusion(crypto, many.at(index), index, tree, path.slice(1))).toBe(false)
        }
      }),
    )
  })

  it('of consistency hold between all sizes, and for no other sizes or roots', () => {
    fc.assert(
      fc.property(sizes, sizes, sizes, (a, b, wrong) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)]
        const at = (size: number) => ({ size, root: rootAt(crypto, many, size) })
        const proof = consistencyProof(crypto, many, small, large)
        const [older, newer] = [at(small), at(large)]
        expect(verifyConsistency(crypto, older, newer, proof)).toBe(true)
        expect(verifyConsistency(crypto, older, newer, [...proof, many.at(0)])).toBe(false)
        if (wrong !== small) {
          expect(verifyConsistency(crypto, at(wrong), newer, proof)).toBe(
            wrong === large && small === large,
          )
          const mislabelled = { size: wrong, root: older.root }
          expect(verifyConsistency(crypto, mislabelled, newer, proof)).toBe(false)
        }
        if (small < large) {
          expect(verifyConsistency(crypto, newer, older, proof)).toBe(false)
          expect(verifyConsistency(crypto, older, newer, [])).toBe(false)
        }
      }),
    )
  })

  it('from nothing need no hashes, and take none', () => {
    const nothing = { size: 0, root: emptyRoot(crypto) }
    const tree = { size: 8, root: bytes(ROOTS[8] ?? '') }
    expect(verifyConsistency(crypto, nothing, tree, [])).toBe(true)
    expect(verifyConsistency(crypto, nothing, tree, [leaves.at(0)])).toBe(false)
    expect(verifyConsistency(crypto, { ...nothing, root: tree.root }, tree, [])).toBe(false)
    expect(verifyConsistency(crypto, nothing, { size: 0, root: tree.root }, [])).toBe(false)
  })

  it('are exact beyond 32 bits', () => {
    const size = 2 ** 40 + 1
    const left = leafHash(crypto, Uint8Array.of(1))
    const leaf = leafHash(crypto, Uint8Array.of(2))
    const root = crypto.sha256(Uint8Array.of(1, ...left, ...leaf))
    expect(verifyInclusion(crypto, leaf, size - 1, { size, root }, [left])).toBe(true)
    expect(verifyInclusion(crypto, leaf, size - 2, { size, root }, [left])).toBe(false)
    const older = { size: 2 ** 40, root: left }
    expect(verifyConsistency(crypto, older, { size, root }, [leaf])).toBe(true)
  })

  it('are not made for leaves that are not there', () => {
    expect(() => inclusionProof(crypto, leaves, 8)).toThrow(RangeError)
    expect(() => inclusionProof(crypto, leaves, -2)).toThrow(RangeError)
    expect(() => consistencyProof(crypto, leaves, 5, 9)).toThrow(RangeError)
    expect(() => consistencyProof(crypto, leaves, 5, 4)).toThrow(RangeError)
  })
})
