/** Vectors of trees and their proofs. What is valid is said here, by hand. */
import { consistencyProof, inclusionProof, leafHash, leafHashes } from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import type { ConsistencyCase, InclusionCase, TreeCase } from './vector-types.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Leaves and roots that Certificate Transparency implementations publish. */
const CT_LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const CT_ROOTS = [
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
const leaves = leafHashes(CT_LEAVES.map((leaf) => leafHash(crypto, Buffer.from(leaf, 'hex'))))

export function treeCases(): TreeCase[] {
  const fine = CT_ROOTS.map((root, size) => {
    return { name: `${size} leaves`, valid: true, leaves: CT_LEAVES.slice(0, size), root }
  })
  const [, , , third = { leaves: [], root: '' }] = fine
  return [
    ...fine,
    {
      name: 'two leaves swapped',
      valid: false,
      leaves: third.leaves.toReversed(),
      root: third.root,
    },
    {
      name: 'the last leaf twice',
      valid: false,
      leaves: [...third.leaves, '10'],
      root: third.root,
    },
  ]
}

export function inclusionCases(): InclusionCase[] {
  const at = (size: number) => CT_ROOTS[size] ?? ''
  const fine: InclusionCase[] = []
  for (let size = 1; size <= 8; size++) {
    for (let index = 0; index < size; index++) {
      const path = inclusionProof(crypto, leaves, index, size).map(hex)
      const leaf = hex(leaves.at(index))
      fine.push({
        name: `leaf ${index} of ${size}`,
        valid: true,
        leafHash: leaf,
        index,
        size,
        root: at(size),
        path,
      })
    }
  }
  const base = fine.find(({ name }) => name === 'leaf 4 of 7') ?? fine[0]
  if (base === undefined) return fine
  const bad = (name: string, change: Partial<InclusionCase>) => ({
    ...base,
    ...change,
    name,
    valid: false,
  })
  return [
    ...fine,
    bad('another index', { index: 5 }),
    bad('another size', { size: 5 }),
    bad('an index beyond the size', { index: 7 }),
    bad('another root', { root: at(6) }),
    bad('another leaf', { leafHash: hex(leaves.at(3)) }),
    bad('a path too short', { path: base.path.slice(1) }),
    bad('a path too long', { path: [...base.path, at(1)] }),
    bad('a path in the wrong order', { path: base.path.toReversed() }),
    bad('a path with a short hash', { path: [...base.path.slice(0, -1), 'ab'] }),
    bad('a path of 64 hashes', { path: Array.from({ length: 64 }, () => at(1)) }),
  ]
}

export function consistencyCases(): ConsistencyCase[] {
  const at = (size: number) => CT_ROOTS[size] ?? ''
  const fine: ConsistencyCase[] = []
  for (let newSize = 0; newSize <= 8; newSize++) {
    for (let oldSize = 0; oldSize <= newSize; oldSize++) {
      const proof = consistencyProof(crypto, leaves, oldSize, newSize).map(hex)
      fine.push({
        ...{ name: `from ${oldSize} to ${newSize}`, valid: true },
        ...{ oldSize, oldRoot: at(oldSize), newSize, newRoot: at(newSize), proof },
      })
    }
  }
  const base = fine.find(({ name }) => name === 'from 3 to 7') ?? fine[0]
  if (base === undefined) return fine
  const bad = (name: string, change: Partial<ConsistencyCase>) => ({
    ...base,
    ...change,
    name,
    valid: false,
  })
  return [
    ...fine,
    bad('a shrunk log', { oldSize: 7, oldRoot: at(7), newSize: 3, newRoot: at(3) }),
    bad('a wrong old size', { oldSize: 4 }),
    bad('a wrong new size', { newSize: 9 }),
    bad('another old root', { oldRoot: at(2) }),
    bad('another new root', { newRoot: at(8) }),
    bad('no proof', { proof: [] }),
    bad('a hash too few', { proof: base.proof.slice(1) }),
    bad('a hash too many', { proof: [...base.proof, at(1)] }),
    bad('two roots at one size', { oldSize: 7, oldRoot: at(8), proof: [] }),
    bad('a proof between equal sizes', { oldSize: 7, oldRoot: at(7) }),
    bad('a proof from nothing', { oldSize: 0, oldRoot: at(0) }),
    bad('nothing with a root of its own', { oldSize: 0, oldRoot: at(1), proof: [] }),
    bad('an empty log with a root of its own', {
      oldSize: 0,
      oldRoot: at(0),
      newSize: 0,
      newRoot: at(1),
      proof: [],
    }),
  ]
}
