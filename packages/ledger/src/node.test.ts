import { createHmac } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixed, log, picture } from '../test/sample.ts'
import { tool, withFolder } from '../test/shell.ts'
import { fromHex, toHex } from './bytes.ts'
import { commitBody } from './commitment.ts'
import { publicKeyPem } from './key.ts'
import { nodeCrypto as crypto, directoryReader, verifyScript } from './node.ts'

const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array(0)

describe('the cryptography of Node', () => {
  it('hashes binary files that are no text as sha256sum does', async () => {
    await withFolder(async (folder) => {
      const invalid = Uint8Array.of(
        0xff,
        0xfe,
        0x00,
        0x80,
        0xc0,
        0x0a,
        0x0d,
        0xed,
        0xa0,
        0x80,
        ...picture,
      )
      writeFileSync(join(folder, 'f'), invalid)
      const expected = tool('sha256sum', join(folder, 'f')).slice(0, 64)
      const reader = directoryReader(folder)
      expect(toHex(crypto.sha256(invalid))).toBe(expected)
      expect(toHex((await reader.sha256?.('f')) ?? invalid)).toBe(expected)
      expect(toHex(crypto.sha256(await reader.read('f')))).toBe(expected)
    })
  })

  it('commits to a body as openssl does', async () => {
    await withFolder((folder) => {
      const salt = fixed('a salt')
      writeFileSync(join(folder, 'body'), picture)
      const mac = tool(
        'openssl',
        'dgst',
        '-sha256',
        '-mac',
        'HMAC',
        '-macopt',
        `hexkey:${toHex(salt)}`,
        '-r',
        join(folder, 'body'),
      )
      expect(commitBody(crypto, salt, picture)).toBe(mac.slice(0, 64))
    })
  })

  it('keys an HMAC with any length of key', () => {
    for (const length of [0, 1, 32, 63, 64, 65, 200]) {
      const key = new Uint8Array(length).fill(0xa5)
      const expected = createHmac('sha256', key).update(picture).digest('hex')
      expect(toHex(crypto.hmacSha256(key, picture))).toBe(expected)
    }
  })

  it('signs as RFC 8032 section 7.1 says', () => {
    const seed = bytes('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb')
    const publicKey = bytes('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c')
    const signature =
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
    expect(toHex(crypto.ed25519PublicKey(seed))).toBe(toHex(publicKey))
    expect(toHex(crypto.ed25519Sign(seed, bytes('72')))).toBe(signature)
    expect(crypto.ed25519Verify(publicKey, bytes('72'), bytes(signature))).toBe(true)
    expect(crypto.ed25519Verify(publicKey, bytes('73'), bytes(signature))).toBe(false)
  })

  it('answers false, and does not throw, for a key or a signature that is none', () => {
    const signature = new Uint8Array(64)
    expect(crypto.ed25519Verify(new Uint8Array(31), bytes('00'), signature)).toBe(false)
    expect(crypto.ed25519Verify(new Uint8Array(32).fill(0xff), bytes('00'), signature)).toBe(false)
    expect(crypto.ed25519Verify(log.key.publicKey, bytes('00'), new Uint8Array(63))).toBe(false)
  })

  it('writes public keys that openssl reads', async () => {
    await withFolder((folder) => {
      writeFileSync(join(folder, 'pem'), publicKeyPem(log.key))
      const shown = tool('openssl', 'pkey', '-pubin', '-in', join(folder, 'pem'), '-noout', '-text')
      expect(shown.replaceAll(/[^0-9a-f]/g, '')).toContain(toHex(log.key.publicKey))
    })
  })
})

describe('reading a directory', () => {
  it('lists links as what they are, and follows none', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'in'))
      writeFileSync(join(folder, 'in/file'), 'x')
      symlinkSync('in/file', join(folder, 'link'))
      symlinkSync('in', join(folder, 'door'))
      const reader = directoryReader(folder)
      const listed = [...(await reader.list())].sort((a, b) => (a.path < b.path ? -1 : 1))
      expect(listed).toEqual([
        { path: 'door', kind: 'other' },
        { path: 'in/file', kind: 'file' },
        { path: 'link', kind: 'other' },
      ])
      await expect(reader.read('link')).rejects.toThrow(/ELOOP|ENOENT/)
      await expect(reader.sha256?.('link')).rejects.toThrow(/ELOOP|ENOENT/)
    })
  })

  it('finds the shell verifier', async () => {
    expect(Buffer.from(await verifyScript()).toString()).toMatch(/^#!\/bin\/sh\n/)
  })
})
