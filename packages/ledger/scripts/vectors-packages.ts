/** Vectors of whole packages: those that hold, and the others from the scripts beside. */
import { formatVerifierKey, signCheckpoint } from '../src/index.ts'
import { log, picture, sampleLeaves, stranger, treeOf } from '../test/sample.ts'
import {
  base,
  base64,
  body,
  CHECKPOINT,
  drop,
  leaves,
  made,
  put,
  sealed,
  vector,
} from './package-case.ts'
import type { PackageCase, PackageVectors } from './vector-types.ts'
import { contentCases } from './vectors-contents.ts'
import { sealCases } from './vectors-seal.ts'

function validCases(): PackageCase[] {
  const bare = leaves.map((leaf) =>
    leaf instanceof Uint8Array ? leaf : { leafHash: leaf.leafHash },
  )
  const hashes = treeOf(leaves)
  const note = signCheckpoint(log, hashes)
  const unknown = `${note}— partner.example/pq AQIDBAYGBgYGBgYG\n`
  return [
    vector('as it was made', [], []),
    vector('with the key trusted', [], [], {
      trusted: [formatVerifierKey(stranger.key), formatVerifierKey(log.key)],
    }),
    vector(
      'without README, script and witnesses',
      [],
      [
        drop('README.txt'),
        drop('verify.sh'),
        drop([...base.keys()].find((p) => p.includes('witnesses')) ?? ''),
        sealed,
      ],
    ),
    vector('without bodies and files', [], [made({ leaves: bare, bodies: [], files: [] })]),
    vector('with a signature line of an unknown kind', [], [put(CHECKPOINT, unknown), sealed]),
    vector('of no entries', [], [made({ leaves: [], bodies: [], files: [] })]),
    vector(
      'of one entry',
      [],
      [
        made({
          leaves: sampleLeaves(1),
          bodies: [body(0)],
          files: [{ path: 'data/files/a', bytes: picture }],
        }),
      ],
    ),
    vector(
      'with the path of a release in folders',
      [],
      [put('data/files/deep/er/r4q9', picture), sealed],
    ),
  ]
}

export function packageVectors(): PackageVectors {
  return {
    base: Object.fromEntries([...base].map(([path, bytes]) => [path, base64(bytes)])),
    cases: [...validCases(), ...sealCases(), ...contentCases()],
  }
}
