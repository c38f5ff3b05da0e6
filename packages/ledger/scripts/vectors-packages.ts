/** Vectors of whole packages. What each must name is said here, by hand. */
import {
  encodeHeader,
  formatManifest,
  formatVerifierKey,
  type Leaf,
  publicKeyPem,
  sealText,
  signCheckpoint,
  signNote,
} from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import {
  fixed,
  log,
  page,
  picture,
  reseal,
  sampleBody,
  sampleCheckpoint,
  sampleHeader,
  sampleLeaves,
  samplePackage,
  sampleSalt,
  stranger,
  treeOf,
  witness,
} from '../test/sample.ts'
import type { PackageCase, PackageVectors } from './vector-types.ts'

type Files = Map<string, Uint8Array>

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const utf8 = (text: string) => new TextEncoder().encode(text)

const ENTRIES = 'data/ledger/entries.txt'
const CHECKPOINT = 'data/ledger/checkpoint'
const VKEY = 'data/ledger/log.vkey'
const PEM = 'data/ledger/log.pem'
const SALTS = 'data/bodies/salts.txt'
const MANIFEST = 'manifest-sha256.txt'
const TAGS = 'tagmanifest-sha256.txt'
const base = samplePackage()
const textOf = (files: Files, path: string) => Buffer.from(files.get(path) ?? '').toString('latin1')
const edit = (path: string, change: (text: string) => string) => (files: Files) =>
  files.set(path, Buffer.from(change(textOf(files, path)), 'latin1'))
const put = (path: string, bytes: Uint8Array | string) => (files: Files) =>
  files.set(path, typeof bytes === 'string' ? utf8(bytes) : bytes)
const drop = (path: string) => (files: Files) => files.delete(path)
const flip = (path: string, at: number) => (files: Files) =>
  files.set(
    path,
    (files.get(path) ?? page).map((byte, i) => (i === at ? byte ^ 4 : byte)),
  )

/** A case that differs from the base by what `change` does to a copy of it. */
function vector(
  name: string,
  named: readonly string[],
  changes: readonly ((files: Files) => unknown)[],
  more: { readonly links?: PackageCase['links']; readonly trusted?: readonly string[] } = {},
): PackageCase {
  let files: Files = new Map(base)
  for (const change of changes) {
    const answer = change(files)
    if (answer instanceof Map && answer !== files) files = answer
  }
  const changed = [...files].filter(([path, bytes]) => {
    const old = base.get(path)
    return old === undefined || !Buffer.from(old).equals(bytes)
  })
  return {
    name,
    valid: named.length === 0,
    named: named.toSorted(),
    put: Object.fromEntries(changed.map(([path, bytes]) => [path, base64(bytes)])),
    remove: [...base.keys()].filter((path) => !files.has(path)),
    links: more.links ?? {},
    trusted: more.trusted ?? [],
  }
}

/** Another package, made as one of other leaves would be. */
const made = (change: Parameters<typeof samplePackage>[0]) => () => samplePackage(change)
const sealed = (files: Files) => reseal(files)

/** Manifests and seal made over a manifest that is not as it must be. */
const withManifest = (change: (text: string) => string) => (files: Files) => {
  const manifest = utf8(change(textOf(files, MANIFEST)))
  const tags = [...files].filter(
    ([path]) => !path.startsWith('data/') && path !== TAGS && path !== 'seal.txt',
  )
  const lines = tags.map(([path, bytes]) => {
    return { path, sha256: hex(crypto.sha256(path === MANIFEST ? manifest : bytes)) }
  })
  const tagManifest = utf8(formatManifest(lines))
  const seal = signNote(log, sealText(crypto, log.key.name, tagManifest))
  return new Map([...files, [MANIFEST, manifest], [TAGS, tagManifest], ['seal.txt', utf8(seal)]])
}

const payload = [...base.keys()].filter((path) => path.startsWith('data/'))
const leaves = sampleLeaves()
const leafPut = (index: number, leaf: Leaf) => leaves.with(index, leaf)
const body = (seq: number) => ({ seq, salt: sampleSalt(seq), body: sampleBody(seq) })
const entryLine = (index: number, change: (line: string) => string) =>
  edit(ENTRIES, (text) =>
    text
      .split('\n')
      .map((line, i) => (i === index ? change(line) : line))
      .join('\n'),
  )

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

function sealCases(): PackageCase[] {
  const flips = [
    'README.txt',
    'verify.sh',
    'bagit.txt',
    'bag-info.txt',
    'seal.txt',
    CHECKPOINT,
    ENTRIES,
    VKEY,
    PEM,
    SALTS,
  ]
  const others = ['data/bodies/1.json', 'data/files/r4q9', 'data/chronology.html']
  return [
    ...[...flips, ...others].map((path) => vector(`a bit of ${path}`, [path], [flip(path, 5)])),
    vector('a digit of the tag manifest', [TAGS, 'README.txt'], [flip(TAGS, 5)]),
    vector('a digit of the manifest', [MANIFEST, 'data/bodies/0.json'], [flip(MANIFEST, 10)]),
    vector(
      'a name in the manifest',
      [MANIFEST, 'data/bodies/0.json', 'data/bodies/1.json'],
      [edit(MANIFEST, (t) => t.replace('bodies/0', 'bodies/4'))],
    ),
    vector('a file more', ['data/more.txt'], [put('data/more.txt', 'more')]),
    vector('a file more beside data', ['more.txt'], [put('more.txt', 'more')]),
    vector('a hidden file', ['.hidden'], [put('.hidden', '')]),
    vector('a file in a hidden folder', ['data/.git/config'], [put('data/.git/config', '')]),
    vector('a name with a space', ['data/a b'], [put('data/a b', '')]),
    vector('a name like an option', ['-rf'], [put('-rf', '')]),
    vector('a file missing', ['data/files/t0b2'], [drop('data/files/t0b2')]),
    vector('the seal missing', ['seal.txt'], [drop('seal.txt')]),
    vector(
      'the tag manifest missing',
      [TAGS, 'README.txt', 'verify.sh', 'bagit.txt', 'bag-info.txt', MANIFEST],
      [drop(TAGS)],
    ),
    vector('the manifest missing', [MANIFEST, ...payload], [drop(MANIFEST)]),
    vector('the entries missing', [ENTRIES], [drop(ENTRIES)]),
    vector('the checkpoint missing', [CHECKPOINT], [drop(CHECKPOINT)]),
    vector('a link for a file', ['data/files/link'], [], { links: { 'data/files/link': 'r4q9' } }),
    vector('a link in the place of a file', ['data/files/t0b2'], [drop('data/files/t0b2')], {
      links: { 'data/files/t0b2': '../chronology.html' },
    }),
    vector('a link to a folder', ['data/door'], [], { links: { 'data/door': 'files' } }),
    vector(
      'two names that differ by capital letters',
      ['data/files/r4q9'],
      [put('data/files/R4q9', picture), sealed],
    ),
    vector(
      'a name in other capital letters than listed',
      ['data/files/T0b2', 'data/files/t0b2'],
      [put('data/files/T0b2', page), drop('data/files/t0b2')],
    ),
    vector(
      'a path out of the package',
      [MANIFEST],
      [withManifest((t) => t.replace(/^/, `${'0'.repeat(64)}  ../outside\n`))],
    ),
    vector(
      'a path from the root',
      [MANIFEST],
      [withManifest((t) => t.replace(/^/, `${'0'.repeat(64)}  /etc/passwd\n`))],
    ),
    vector(
      'a path through the folder above',
      [MANIFEST],
      [withManifest((t) => t.replace(/^/, `${'0'.repeat(64)}  data/../bagit.txt\n`))],
    ),
    vector(
      'a manifest with a line twice',
      [MANIFEST],
      [withManifest((t) => t.replace(/^(.*\n)/, '$1$1'))],
    ),
    vector(
      'a manifest out of order',
      [MANIFEST, 'data/bodies/0.json'],
      [withManifest((t) => t.replace(/^(.*\n)(.*\n)/, '$2$1'))],
    ),
    vector(
      'a manifest of CRLF lines',
      [MANIFEST, ...payload],
      [withManifest((t) => t.replaceAll('\n', '\r\n'))],
    ),
    vector(
      'a manifest in capital digits',
      [MANIFEST, 'data/bodies/0.json'],
      [withManifest((t) => t.replace(/^.{64}/, (d) => d.toUpperCase()))],
    ),
    vector(
      'a manifest without its last newline',
      [MANIFEST, `data/ledger/witnesses/${witness.key.id}.vkey`],
      [withManifest((t) => t.slice(0, -1))],
    ),
    vector(
      'a manifest that lists a tag',
      [MANIFEST],
      [withManifest((t) => `${t}${'0'.repeat(64)}  zzz.txt\n`)],
    ),
    vector(
      'a manifest that lists what is not there',
      ['data/zzz.txt'],
      [withManifest((t) => `${t}${'0'.repeat(64)}  data/zzz.txt\n`)],
    ),
    vector(
      'the seal of another package',
      [TAGS],
      [put('seal.txt', samplePackage({ files: [] }).get('seal.txt') ?? page)],
    ),
    vector('a seal by another key', ['seal.txt'], [(files) => reseal(files, stranger)]),
    vector(
      'a seal signed twice',
      ['seal.txt'],
      [edit('seal.txt', (t) => `${t}${t.split('\n').at(-2)}\n`)],
    ),
    vector(
      'a seal of another version',
      [TAGS],
      [
        (files) =>
          files.set(
            'seal.txt',
            utf8(
              signNote(
                log,
                sealText(crypto, log.key.name, files.get(TAGS) ?? page).replace('/v1', '/v2'),
              ),
            ),
          ),
      ],
    ),
    vector('a seal that is no note', ['seal.txt'], [put('seal.txt', 'sealed!\n')]),
  ]
}

function ledgerCases(): PackageCase[] {
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

export function packageVectors(): PackageVectors {
  return {
    base: Object.fromEntries([...base].map(([path, bytes]) => [path, base64(bytes)])),
    cases: [...validCases(), ...sealCases(), ...ledgerCases()],
  }
}
