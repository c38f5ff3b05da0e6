import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  fixed,
  log,
  ORIGIN,
  sampleCheckpoint,
  sampleLeaves,
  stranger,
  treeOf,
  witness,
} from '../test/sample.ts'
import { tool, withFolder } from '../test/shell.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { concat } from './bytes.ts'
import { addSignature, signCheckpoint, signNote, verifyCheckpoint } from './checkpoint.ts'
import { formatVerifierKey, isKeyName, parseVerifierKey, publicKeyPem, seedSigner } from './key.ts'
import { nodeCrypto as crypto } from './node.ts'
import { formatNote, formatSignature, parseNote } from './note.ts'

const note = sampleCheckpoint(sampleLeaves())
const keys = { log: log.key, witnesses: [witness.key] }
const lines = note.split('\n')

function failure(
  signed: string | Uint8Array,
  trusted: typeof keys | { log: typeof log.key } = keys,
) {
  const verified = verifyCheckpoint(crypto, signed, trusted)
  return verified.ok ? 'none' : verified.failure.kind
}

/** The note's last part, changed: the base 64 of signature line `index`. */
function respelled(index: number, change: (bytes: Uint8Array) => Uint8Array): string {
  return lines
    .map((line, i) => {
      if (i !== 4 + index) return line
      const [dash, name, encoded = ''] = line.split(' ')
      return [dash, name, toBase64(change(fromBase64(encoded) ?? new Uint8Array(0)))].join(' ')
    })
    .join('\n')
}

const flipLast = (bytes: Uint8Array) =>
  bytes.map((byte, i) => (i === bytes.length - 1 ? byte ^ 1 : byte))

describe('a checkpoint does not hold', () => {
  it('when the signature of a known key is there and wrong, though another is right', () => {
    expect(failure(respelled(0, flipLast))).toBe('wrong-signature')
    expect(failure(respelled(1, flipLast))).toBe('wrong-signature')
    expect(failure(respelled(0, (bytes) => bytes.subarray(0, 67)))).toBe('wrong-signature')
  })

  it('when its key is not in the trust list', () => {
    expect(failure(note, { log: stranger.key })).toBe('unknown-origin')
    const other = seedSigner(crypto, ORIGIN, fixed('other key of the same name'))
    expect(failure(note, { log: other.key })).toBe('no-trusted-signature')
  })

  it('when a cosignature is by a witness that we know and says another time', () => {
    const later = respelled(1, (bytes) => bytes.map((byte, i) => (i === 11 ? byte + 1 : byte)))
    expect(failure(later)).toBe('wrong-signature')
    expect(failure(later, { log: log.key })).toBe('none')
  })

  it('with extension lines, or any line otherwise than it must be', () => {
    const { root } = treeOf(sampleLeaves())
    const sign = (text: string) => failure(signNote(log, text))
    const r = toBase64(root)
    expect(sign(`${ORIGIN}\n11\n${r}\n`)).toBe('none')
    expect(sign(`${ORIGIN}\n11\n${r}\nmore\n`)).toBe('extension-lines')
    expect(sign(`${ORIGIN}\n011\n${r}\n`)).toBe('malformed-checkpoint')
    expect(sign(`${ORIGIN}\n-1\n${r}\n`)).toBe('malformed-checkpoint')
    expect(sign(`${ORIGIN}\n9007199254740992\n${r}\n`)).toBe('malformed-checkpoint')
    expect(sign(`${ORIGIN}\n11\n${r.slice(4)}\n`)).toBe('malformed-checkpoint')
    expect(sign(`${ORIGIN}\n11\n`)).toBe('malformed-checkpoint')
    expect(sign(`\n11\n${r}\n`)).toBe('malformed-checkpoint')
    expect(sign(`an origin\n11\n${r}\n`)).toBe('malformed-checkpoint')
  })

  it('when it is not a note', () => {
    const spoiled = [
      '',
      note.replace('\n\n', '\n'),
      note.slice(0, -1),
      note.replaceAll('\n', '\r\n'),
      note.replace('—', '-'),
      note.replace('— ', '—  '),
      note.replace(/=\n/g, '\n'),
      `${note}\n`,
      `${note}— a+b AAAAAAA=\n`,
      `${note}— name AAAAAA==\n`,
      note.replace(ORIGIN, '\ud800'),
    ]
    for (const words of spoiled) expect(failure(words)).toBe('malformed-note')
    expect(failure(Uint8Array.of(0xff, ...new TextEncoder().encode(note)))).toBe('malformed-note')
    expect(failure(note + '— a AAAAAAA=\n'.repeat(70))).toBe('malformed-note')
  })
})

describe('a checkpoint', () => {
  it('holds with cosignatures of witnesses that are known', () => {
    const verified = verifyCheckpoint(crypto, note, keys)
    expect(verified).toMatchObject({
      ok: true,
      value: {
        checkpoint: { origin: ORIGIN, size: 11 },
        cosignatures: [{ key: { name: 'partner.example/w1' }, time: 1_767_229_200 }],
        unknown: [],
      },
    })
  })

  it('still holds with signature lines of unknown keys and kinds, and keeps them', () => {
    const mlDsa = {
      name: 'partner.example/pq',
      keyId: '01020304',
      signature: new Uint8Array(2428).fill(6),
    }
    const sameName = { name: ORIGIN, keyId: 'ffffffff', signature: new Uint8Array(64) }
    const parsed = parseNote(note)
    if (!parsed.ok) throw new Error('no note')
    const more = formatNote(addSignature(addSignature(parsed.value, mlDsa), sameName))
    expect(verifyCheckpoint(crypto, more, { log: log.key })).toMatchObject({
      ok: true,
      value: { cosignatures: [], unknown: [{ name: 'partner.example/w1' }, mlDsa, sameName] },
    })
  })

  it('is signed so that openssl verifies it, and the cosignature too', async () => {
    await withFolder((folder) => {
      const verify = (pem: string, message: Uint8Array, line: string | undefined, skip: number) => {
        writeFileSync(join(folder, 'pem'), pem)
        writeFileSync(join(folder, 'message'), message)
        writeFileSync(
          join(folder, 'sig'),
          fromBase64(line?.split(' ')[2] ?? '')?.subarray(skip) ?? '',
        )
        return tool(
          ...([
            'openssl',
            'pkeyutl',
            '-verify',
            '-rawin',
            '-pubin',
            '-inkey',
            join(folder, 'pem'),
          ] as const),
          ...['-in', join(folder, 'message'), '-sigfile', join(folder, 'sig')],
        )
      }
      const text = new TextEncoder().encode(`${lines.slice(0, 3).join('\n')}\n`)
      const stamped = concat(new TextEncoder().encode('cosignature/v1\ntime 1767229200\n'), text)
      expect(verify(publicKeyPem(log.key), text, lines[4], 4)).toMatch(/Verified Success/)
      expect(verify(publicKeyPem(witness.key), stamped, lines[5], 12)).toMatch(/Verified Success/)
    })
  })
})

describe('a note', () => {
  it('of the specification and of another implementation is read', () => {
    const cases = [
      [
        'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
        'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
      ],
      [
        'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
        "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
      ],
    ] as const
    for (const [vkey, signed] of cases) {
      const key = parseVerifierKey(crypto, vkey)
      const parsed = parseNote(signed)
      if (!key.ok || !parsed.ok) throw new Error('not read')
      const [line] = parsed.value.signatures
      const text = new TextEncoder().encode(parsed.value.text)
      expect(line).toMatchObject({ name: key.value.name, keyId: key.value.id })
      expect(crypto.ed25519Verify(key.value.publicKey, text, line?.signature ?? text)).toBe(true)
      expect(formatNote(parsed.value)).toBe(signed)
      expect(formatVerifierKey(key.value)).toBe(vkey)
    }
  })

  it('may have empty lines in its text', () => {
    const line = formatSignature({ name: 'n', keyId: '00000000', signature: Uint8Array.of(1) })
    expect(parseNote(`a\n\nb\n\n${line}`)).toMatchObject({ ok: true, value: { text: 'a\n\nb\n' } })
  })
})

describe('a verifier key', () => {
  const vkey = formatVerifierKey(log.key)
  const parse = (text: string) => {
    const parsed = parseVerifierKey(crypto, text)
    return parsed.ok ? 'none' : parsed.failure.kind
  }

  it('is refused when any part of it is not as it must be', () => {
    expect(parse(vkey)).toBe('none')
    expect(parse(vkey.replace('org', 'orh'))).toBe('wrong-key-id')
    expect(parse(vkey.replace('+', ' +'))).toBe('wrong-key-name')
    expect(parse(vkey.slice(vkey.indexOf('+')))).toBe('wrong-key-name')
    expect(parse(vkey.slice(0, -1))).toBe('malformed-key')
    expect(parse(`${vkey}\n`)).toBe('malformed-key')
    expect(parse(vkey.replace(/\+(.{8})\+/, (id) => id.toUpperCase()))).toBe('malformed-key')
    expect(parse(`a+00000000+${toBase64(Uint8Array.of(6, ...new Uint8Array(1312)))}`)).toBe(
      'unsupported-key-type',
    )
    expect(parse('nothing')).toBe('malformed-key')
  })

  it('has a name without white space of any script', () => {
    for (const name of [
      '',
      'a b',
      'a+b',
      'a\u00a0b',
      'a\u2003b',
      'a\u0085b',
      'a\u3000',
      'a\tb',
      '\ud800',
      'a\u0007',
    ]) {
      expect(isKeyName(name)).toBe(false)
    }
    expect(isKeyName('org.example/журнал')).toBe(true)
  })

  it('of another type than asked for signs nothing', () => {
    expect(() => signCheckpoint(witness, { size: 0, root: new Uint8Array(32) })).toThrow(RangeError)
    expect(failure(note, { log: { ...witness.key, name: ORIGIN } })).toBe('unknown-origin')
  })
})
