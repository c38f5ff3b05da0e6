/** Vectors of packages whose files, manifests or seal are at fault. What each must name is said by hand. */
import { sealText, signNote } from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import { log, page, picture, reseal, samplePackage, stranger, witness } from '../test/sample.ts'
import {
  CHECKPOINT,
  drop,
  ENTRIES,
  edit,
  flip,
  MANIFEST,
  PEM,
  payload,
  put,
  SALTS,
  sealed,
  TAGS,
  utf8,
  VKEY,
  vector,
  withManifest,
} from './package-case.ts'
import type { PackageCase } from './vector-types.ts'
export function sealCases(): PackageCase[] {
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
