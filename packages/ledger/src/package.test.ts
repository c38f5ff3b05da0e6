import { mkdirSync, renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  fixed,
  log,
  page,
  picture,
  samplePackage,
  sampleSalt,
  stranger,
  witness,
} from '../test/sample.ts'
import { namedBy, shell, tool, withFolder, writeFiles } from '../test/shell.ts'
import { toHex } from './bytes.ts'
import { opensCommitment } from './commitment.ts'
import { encodeHeader } from './header.ts'
import { formatVerifierKey } from './key.ts'
import { nodeCrypto as crypto, directoryReader } from './node.ts'
import { isPackagePath, parseManifest } from './package-layout.ts'
import { readPackage } from './package-read.ts'
import type { PackageReader } from './package-report.ts'
import { verifyPackage } from './package-verify.ts'
import { closePackage } from './package-write.ts'
import { leafHash } from './tree-hash.ts'

const files = samplePackage()
const verify = (folder: string, more = {}) =>
  verifyPackage(directoryReader(folder), { crypto, ...more })

describe('a package is not accepted', () => {
  it('with a file that can be read and is linked from elsewhere', async () => {
    await withFolder(async (folder) => {
      writeFiles(join(folder, 'outside'), new Map([['t0b2', page]]))
      const inside = join(folder, 'package')
      const rest = new Map(files)
      rest.delete('data/files/t0b2')
      writeFiles(inside, rest)
      symlinkSync('../../../outside/t0b2', join(inside, 'data/files/t0b2'))
      const report = await verify(inside)
      expect(report.problems).toEqual([
        {
          path: 'data/files/t0b2',
          code: 'not-a-file',
          what: 'It is a link or a device, not a plain file.',
        },
      ])
      expect(namedBy(await shell(inside))).toEqual(['data/files/t0b2'])
    })
  })

  it('with a folder that is a link', async () => {
    await withFolder(async (folder) => {
      const inside = join(folder, 'package')
      writeFiles(inside, files)
      renameSync(join(inside, 'data/files'), join(folder, 'elsewhere'))
      symlinkSync('../../elsewhere', join(inside, 'data/files'))
      const named = (await verify(inside)).problems.map(({ path }) => path).sort()
      expect(named).toEqual(['data/files', 'data/files/r4q9', 'data/files/t0b2'])
      expect(namedBy(await shell(inside))).toEqual(named)
    })
  })

  it('with a file that cannot be read, and says which', async () => {
    for (const lost of ['data/ledger/entries.txt', 'data/files/r4q9', 'manifest-sha256.txt']) {
      const report = await verifyPackage(
        {
          list: () => [...files.keys()].map((path) => ({ path, kind: 'file' })),
          read: (path) => {
            if (path === lost) throw new Error('a bad sector')
            return files.get(path) ?? new Uint8Array(0)
          },
        },
        { crypto },
      )
      expect(report.problems[0]).toEqual({
        path: lost,
        code: 'unreadable',
        what: 'It cannot be read.',
      })
    }
  })

  it('with a file hidden behind a name with a line break', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, new Map([...files, ['abc f\n./hidden', page]]))
      expect((await verify(folder)).problems.map(({ code }) => code)).toEqual(['bad-path'])
      expect((await shell(folder)).code).toBe(1)
    })
  })

  it('when it is empty, or no package at all', async () => {
    await withFolder(async (folder) => {
      const report = await verify(folder)
      expect(report.problems).toHaveLength(9)
      expect(report.problems.every(({ code }) => code === 'missing')).toBe(true)
      const answer = await shell(folder)
      expect(namedBy(answer)).toEqual(report.problems.map(({ path }) => path).sort())
      expect((await shell(join(folder, 'nowhere'))).code).toBe(2)
    })
  })

  it('when its log key is whole and not the one that is trusted', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, files)
      const report = await verify(folder, { trusted: [stranger.key] })
      expect(report).toMatchObject({ ok: false, trusted: false })
      expect(report.problems.map(({ code }) => code)).toEqual(['untrusted-key'])
      const answer = await shell('-k', formatVerifierKey(stranger.key), folder)
      expect(namedBy(answer)).toEqual(['data/ledger/log.vkey'])
      expect((await shell('-k', 'no key', folder)).code).toBe(2)
    })
  })
})

describe('a package', () => {
  it('is whole wherever its folder is moved', async () => {
    await withFolder(async (folder) => {
      writeFiles(join(folder, 'first'), files)
      mkdirSync(join(folder, 'second place'))
      renameSync(join(folder, 'first'), join(folder, 'second place/Папка'))
      const report = await verify(join(folder, 'second place/Папка'), { trusted: [log.key] })
      expect(report).toMatchObject({ ok: true, trusted: true, log: { size: 11, hashOnly: 2 } })
      expect(report.log?.bodies).toEqual({ proved: 4, mismatch: 0, erased: 1, withheld: 4 })
      const answer = await shell(
        '-k',
        formatVerifierKey(log.key),
        join(folder, 'second place/Папка'),
      )
      expect(answer.output).toMatch(/^OK: files \d+, entries 11, bodies 4; all as sealed\.\n/)
      expect(answer.code).toBe(0)
    })
  })

  it('gives what it releases, with the hashes of the leaves; nothing once a byte is another', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, files)
      const { report, log: key, entries } = await readPackage(directoryReader(folder), { crypto })
      expect(report.ok).toBe(true)
      expect(key).toBe(formatVerifierKey(log.key))
      expect(entries.map(({ header }) => header.seq)).toEqual([0, 1, 4, 9])
      for (const { header, body, leafHash: hash } of entries) {
        expect(opensCommitment(crypto, header.commit, { salt: sampleSalt(header.seq), body })).toBe(
          true,
        )
        expect(hash).toBe(toHex(leafHash(crypto, encodeHeader(header))))
      }
      writeFiles(folder, new Map([['data/bodies/1.json', page]]))
      const altered = await readPackage(directoryReader(folder), { crypto })
      expect(altered).toMatchObject({ report: { ok: false }, log: null, entries: [] })
    })
  })

  it('tells who cosigned it, by its own keys and by those given', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, files)
      const times = (await verify(folder)).checkpoint?.cosignatures.map(({ time }) => time)
      expect(times).toEqual([1_767_229_200])
      const given = await verify(folder, { witnesses: [witness.key] })
      expect(given.checkpoint?.cosignatures).toHaveLength(1)
      expect((await shell(folder)).output).toContain(
        'Cosigned by partner.example/w1 at 1767229200 ',
      )
    })
  })

  it('is checked by sha256sum alone, as BagIt says', async () => {
    await withFolder((folder) => {
      writeFiles(folder, files)
      const check = (manifest: string) =>
        tool('sh', '-c', `cd '${folder}' && sha256sum -c ${manifest}`)
      expect(check('manifest-sha256.txt')).not.toMatch(/FAILED/)
      expect(check('tagmanifest-sha256.txt')).not.toMatch(/FAILED/)
    })
  })

  it('may be read by any reader, with or without a digest of its own', async () => {
    const reader = (more: Partial<PackageReader>): PackageReader => ({
      list: () => [...files.keys()].map((path) => ({ path, kind: 'file' })),
      read: (path) => files.get(path) ?? new Uint8Array(0),
      ...more,
    })
    expect((await verifyPackage(reader({}), { crypto })).ok).toBe(true)
    const lying = reader({ sha256: () => fixed('a lie') })
    expect((await verifyPackage(lying, { crypto })).ok).toBe(false)
  })
})

describe('what a package is made of', () => {
  it('has names of plain ASCII that stay inside', () => {
    const wrong = [
      '',
      '/a',
      '../a',
      'a/../b',
      'a/./b',
      'a//b',
      'a/',
      '.a',
      'a/.b',
      '-a',
      'a b',
      'a\\b',
      'ä',
      'a\n',
      'a:b',
      'a'.repeat(256),
    ]
    for (const path of wrong) expect([path, isPackagePath(path)]).toEqual([path, false])
    for (const path of ['a', 'data/files/x-1_2.txt', 'README.txt'])
      expect(isPackagePath(path)).toBe(true)
  })

  it('is refused by the writer under a name that the verifiers refuse', () => {
    const payload = [{ path: 'data/../x', sha256: '0'.repeat(64), size: 1 }]
    expect(() => closePackage(crypto, { payload, tags: [], signer: log })).toThrow(/data\/\.\.\/x/)
    const info = { Title: 'one\nPayload-Oxum: 1.1' }
    expect(() => closePackage(crypto, { payload: [], tags: [], info, signer: log })).toThrow(
      RangeError,
    )
  })

  it('has manifests whose lines that are whole are still used', () => {
    const line = (path: string) => `${'0'.repeat(64)}  ${path}\n`
    const parsed = parseManifest(`${line('a')}spoiled\n${line('b')}`, () => true)
    expect([...parsed.digests.keys()]).toEqual(['a', 'b'])
    expect(parsed.malformed).toBe(true)
  })

  it('keeps salts out of everything but the file of salts', () => {
    const salt = Buffer.from(sampleSalt(1)).toString('hex')
    const holding = [...files].filter(([, bytes]) => Buffer.from(bytes).includes(salt))
    expect(holding.map(([path]) => path)).toEqual(['data/bodies/salts.txt'])
    const withheld = Buffer.from(sampleSalt(2)).toString('hex')
    expect([...files.values()].some((bytes) => Buffer.from(bytes).includes(withheld))).toBe(false)
    expect(files.get('data/files/r4q9')).toEqual(picture)
  })
})
