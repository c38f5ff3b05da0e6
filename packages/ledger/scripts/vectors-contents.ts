/** Vectors of packages that were sealed over contents at fault. What each must name is said by hand. */
import {
  encodeHeader,
  formatVerifierKey,
  type Leaf,
  publicKeyPem,
  signCheckpoint,
  signNote,
} from '../src/index.ts'
import {
  fixed,
  log,
  page,
  picture,
  reseal,
  sampleBody,
  sampleCheckpoint,
  sampleHeader,
  type samplePackage,
  stranger,
  treeOf,
} from '../test/sample.ts'
import {
  base,
  base64,
  body,
  CHECKPOINT,
  drop,
  ENTRIES,
  edit,
  entryLine,
  flip,
  leafPut,
  leaves,
  made,
  PEM,
  put,
  SALTS,
  sealed,
  utf8,
  VKEY,
  vector,
} from './package-case.ts'
import type { PackageCase } from './vector-types.ts'
export function contentCases(): PackageCase[] {
  const signed = (given: readonly Leaf[]) =>
    made({ leaves: given, checkpoint: sampleCheckpoint(given), bodies: [], files: [] })
  const oneBody = (more: Parameters<typeof samplePackage>[0]) => made({ files: [], ...more })
  const strangers = put(VKEY, `${formatVerifierKey(stranger.key)}\n`)
  const strangersPem = put(PEM, publicKeyPem(stranger.key))
  const witnessFile = [...base.keys()].find((path) => path.includes('witnesses')) ?? ''
  const other = encodeHeader(sampleHeader(6, { actor: 'key_other' }))
  const spaced = utf8(`${Buffer.from(encodeHeader(sampleHeader(6))).toString()} `)
  return [
    vector('a key that is not trusted', [VKEY], [], { trusted: [formatVerifierKey(stranger.key)] }),
    vector(
      "a stranger's key and seal around the log's checkpoint",
      [CHECKPOINT],
      [strangers, strangersPem, (files) => reseal(files, stranger)],
    ),
    vector(
      "a stranger's key and seal, the key not trusted",
      [VKEY, 'seal.txt'].slice(0, 1),
      [strangers, strangersPem, (files) => reseal(files, stranger)],
      { trusted: [formatVerifierKey(log.key)] },
    ),
    vector('a key that is none', [VKEY], [put(VKEY, 'nothing\n'), sealed]),
    vector('a key without its newline', [VKEY], [edit(VKEY, (t) => t.trimEnd()), sealed]),
    vector('another key as PEM', [PEM], [strangersPem, sealed]),
    vector('a witness key that is none', [witnessFile], [put(witnessFile, 'nothing\n'), sealed]),
    vector(
      'a wrong signature of the log',
      [CHECKPOINT],
      [
        put(
          CHECKPOINT,
          signNote(
            { key: log.key, sign: () => new Uint8Array(64) },
            `${sampleCheckpoint(leaves).split('\n\n')[0]}\n`,
          ),
        ),
        sealed,
      ],
    ),
    vector(
      'a wrong cosignature',
      [CHECKPOINT],
      [
        edit(CHECKPOINT, (t) =>
          t.replace(/(.)(.{3})\n$/, (_, a, b) => `${a === 'A' ? 'B' : 'A'}${b}\n`),
        ),
        sealed,
      ],
    ),
    vector(
      'a checkpoint of another size',
      [ENTRIES],
      [put(CHECKPOINT, signCheckpoint(log, { ...treeOf(leaves), size: 12 })), sealed],
    ),
    vector(
      'a checkpoint of fewer entries',
      [ENTRIES],
      [put(CHECKPOINT, sampleCheckpoint(leaves.slice(0, 10))), sealed],
    ),
    vector(
      'a checkpoint of another root',
      [ENTRIES],
      [put(CHECKPOINT, signCheckpoint(log, { size: 11, root: fixed('x') })), sealed],
    ),
    vector(
      'an entry replaced',
      [ENTRIES],
      [made({ leaves: leafPut(6, other), checkpoint: sampleCheckpoint(leaves) })],
    ),
    vector(
      'an entry left out',
      [ENTRIES],
      [
        made({
          leaves: leaves.toSpliced(6, 1),
          checkpoint: sampleCheckpoint(leaves),
          bodies: [],
          files: [],
        }),
      ],
    ),
    vector('an entry left out, and signed so', [ENTRIES], [signed(leaves.toSpliced(6, 1))]),
    vector(
      'an entry twice, and signed so',
      [ENTRIES],
      [signed(leaves.toSpliced(6, 0, leaves[6] ?? page))],
    ),
    vector(
      'a header that is not canonical, and signed so',
      [ENTRIES],
      [signed(leafPut(6, spaced))],
    ),
    vector('a header of no text, and signed so', [ENTRIES], [signed(leafPut(6, picture))]),
    vector('an empty header, and signed so', [ENTRIES], [signed(leafPut(6, new Uint8Array(0)))]),
    vector(
      'a wrong line number',
      [ENTRIES],
      [entryLine(6, (line) => line.replace('6 ', '7 ')), sealed],
    ),
    vector('a line that is no base 64', [ENTRIES], [entryLine(6, (line) => `${line}!`), sealed]),
    vector(
      'a hash one byte short',
      [ENTRIES],
      [entryLine(3, () => `3 hash:${base64(new Uint8Array(31))}`), sealed],
    ),
    vector(
      'entries of CRLF lines',
      [ENTRIES],
      [edit(ENTRIES, (t) => t.replaceAll('\n', '\r\n')), sealed],
    ),
    vector(
      'entries without their last newline',
      [ENTRIES],
      [edit(ENTRIES, (t) => t.slice(0, -1)), sealed],
    ),
    vector(
      'an empty line among the entries',
      [ENTRIES],
      [edit(ENTRIES, (t) => t.replace('\n', '\n\n')), sealed],
    ),
    vector('a body altered', ['data/bodies/1.json'], [flip('data/bodies/1.json', 9), sealed]),
    vector(
      'a salt altered',
      ['data/bodies/1.json'],
      [edit(SALTS, (t) => t.replace(/^1 ./m, (s) => (s === '1 0' ? '1 1' : '1 0'))), sealed],
    ),
    vector(
      'a salt missing',
      ['data/bodies/1.json'],
      [edit(SALTS, (t) => t.replace(/^1 .*\n/m, '')), sealed],
    ),
    vector(
      'all salts missing',
      ['data/bodies/0.json', 'data/bodies/1.json', 'data/bodies/4.json', 'data/bodies/9.json'],
      [drop(SALTS), sealed],
    ),
    vector('a salt of a body that is not there', [SALTS], [drop('data/bodies/4.json'), sealed]),
    vector(
      'salts out of order',
      [SALTS],
      [edit(SALTS, (t) => t.replace(/^(.*\n)(.*\n)/, '$2$1')), sealed],
    ),
    vector('a salt of capital digits', [SALTS], [edit(SALTS, (t) => t.toUpperCase()), sealed]),
    vector(
      'a body of an entry that is a hash only',
      ['data/bodies/3.json'],
      [oneBody({ bodies: [body(3)] })],
    ),
    vector(
      'a body of an entry that is not there',
      ['data/bodies/40.json'],
      [oneBody({ bodies: [body(40)] })],
    ),
    vector('an erased body that is back', ['data/bodies/5.json'], [oneBody({ bodies: [body(5)] })]),
    vector(
      'a file among the bodies that is none',
      ['data/bodies/notes.txt'],
      [put('data/bodies/notes.txt', 'x'), sealed],
    ),
    vector(
      'a body with a leading zero',
      ['data/bodies/04.json', SALTS],
      [put('data/bodies/04.json', sampleBody(4)), drop('data/bodies/4.json'), sealed],
    ),
    vector('a file that no body names', ['data/files/zzzz'], [put('data/files/zzzz', 'x'), sealed]),
    vector(
      'a file altered and sealed again',
      ['data/files/r4q9'],
      [flip('data/files/r4q9', 20), sealed],
    ),
    vector(
      'a file named by a body that is not handed over',
      ['data/files/r4q9'],
      [made({ bodies: [body(1)] })],
    ),
  ]
}
