/** Vectors of headers, keys and commitments. What is valid is said here, by hand. */
import { encodeHeader, formatVerifierKey, seedSigner } from '../src/index.ts'
import { nodeCrypto as crypto } from '../src/node.ts'
import { fixed, log, picture, sampleHeader, witness } from '../test/sample.ts'
import type { CommitmentCase, HeaderCase, KeyCase } from './vector-types.ts'

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const good = Buffer.from(encodeHeader(sampleHeader(4))).toString()
const root = '"root":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="'
const plainHash = 'ab'.repeat(32)

/** What to change in a good header, and the name of the case. */
const spoiled: readonly (readonly [string, string | RegExp, string])[] = [
  ['a key twice', '"v":1', '"v":1,"v":1'],
  ['a key twice, once escaped', '"v":1', '"v":1,"\\u0076":1'],
  ['a lone surrogate, escaped', 'key_5b1d', '\\ud800'],
  ['a number that no double holds', '"seq":4', '"seq":9007199254740993'],
  ['a number too large', '"seq":4', '"seq":9007199254740992'],
  ['a number without end', '"seq":4', '"seq":1e400'],
  ['a number with a fraction', '"seq":4', '"seq":4.5'],
  ['a number with a zero fraction', '"seq":4', '"seq":4.0'],
  ['a number with a leading zero', '"seq":4', '"seq":04'],
  ['a negative number', '"seq":4', '"seq":-4'],
  ['minus zero', '"seq":4', '"seq":-0'],
  ['a number as text', '"seq":4', '"seq":"4"'],
  ['a field that is not known', '"v":1', '"v":1,"verdict":1'],
  ['a field that is missing', '"actor":"key_5b1d",', ''],
  ['null for a text', '"key_5b1d"', 'null'],
  ['an empty id', '"key_5b1d"', '""'],
  ['an id with a space', '"key_5b1d"', '"key 5b1d"'],
  ['an id of other letters', '"key_5b1d"', '"ключ"'],
  ['an id of 129 characters', '"key_5b1d"', `"${'k'.repeat(129)}"`],
  ['an object id that may be a plain hash', /"object":"[^"]*"/, `"object":"${plainHash}"`],
  ['a type without a version', 'claim.proposed/1', 'claim.proposed'],
  ['a type of version 0', 'claim.proposed/1', 'claim.proposed/0'],
  ['a type of version 10000', 'claim.proposed/1', 'claim.proposed/10000'],
  ['a type with capital letters', 'claim.proposed/1', 'Claim.proposed/1'],
  ['a type with an empty part', 'claim.proposed/1', 'claim..proposed/1'],
  ['a type of 101 characters', 'claim.proposed/1', `${'t'.repeat(99)}/1`],
  ['29 February of a common year', /"at":"[^"]*"/, '"at":"2026-02-29T00:00:00.000Z"'],
  ['29 February of 1900', /"at":"[^"]*"/, '"at":"1900-02-29T00:00:00.000Z"'],
  ['31 April', /"at":"[^"]*"/, '"at":"2026-04-31T00:00:00.000Z"'],
  ['hour 24', /"at":"[^"]*"/, '"at":"2026-01-01T24:00:00.000Z"'],
  ['a leap second', /"at":"[^"]*"/, '"at":"2016-12-31T23:59:60.000Z"'],
  ['a time without milliseconds', /"at":"[^"]*"/, '"at":"2026-01-01T00:00:00Z"'],
  ['a time of another zone', /"at":"[^"]*"/, '"at":"2026-01-01T00:00:00.000+06:00"'],
  ['a commitment in capital letters', /"commit":"[^"]*"/, `"commit":"${plainHash.toUpperCase()}"`],
  ['a commitment one digit short', /"commit":"[^"]*"/, `"commit":"${plainHash.slice(1)}"`],
  ['a head with a field more', '"size":12', '"size":12,"time":1'],
  ['a head with an origin that has a plus', 'other.example', 'other+example'],
  ['a head with a root of stray bits', /"root":"[^"]*"/, root.replace('A=', 'B=')],
  ['heads that are no list', /"heads":\[.*\],"id"/, '"heads":{},"id"'],
  ['a comma after the last head', '}],"id"', '},],"id"'],
  ['white space', '"seq":4', '"seq": 4'],
  ['an escape that is not needed', 'key_5b1d', 'key_5b\\u0031d'],
  ['keys in another order', /"actor":"[^"]*",("at":"[^"]*"),/, '$1,"actor":"key_5b1d",'],
  ['another version', '"v":1', '"v":2'],
  ['a newline after it', /$/, '\n'],
  ['a byte order mark before it', /^/, '\ufeff'],
  ['something after it', /$/, '{}'],
  ['its last brace missing', /}$/, ''],
]

export function headerCases(): HeaderCase[] {
  const fine = (name: string, change: Parameters<typeof sampleHeader>[1]) => {
    return { name, valid: true, bytes: base64(encodeHeader(sampleHeader(4, change))) }
  }
  const head = { origin: "o'x.example/~", size: Number.MAX_SAFE_INTEGER, root: base64(fixed('r')) }
  return [
    { name: 'one seen head', valid: true, bytes: base64(good) },
    fine('no heads', { heads: [] }),
    fine('two heads and a witnessed checkpoint', { heads: [head, head], witnessed: head }),
    fine('the largest number', { seq: Number.MAX_SAFE_INTEGER }),
    fine('an id of 128 characters', { actor: 'k'.repeat(128) }),
    fine('29 February of a leap year', { at: '2024-02-29T23:59:59.999Z' }),
    fine('29 February of 2000', { at: '2000-02-29T00:00:00.000Z' }),
    fine('a type nobody knows yet', { type: 'never-heard.of.it/9999' }),
    ...spoiled.map(([name, from, to]) => {
      const bytes = good.replace(from, to)
      if (bytes === good) throw new Error(`This case changes nothing: ${name}.`)
      return { name, valid: false, bytes: base64(bytes) }
    }),
    {
      name: 'bytes that are not UTF-8',
      valid: false,
      bytes: Buffer.from(good.replace('key', '\xff'), 'latin1').toString('base64'),
    },
    {
      name: 'a lone surrogate, raw',
      valid: false,
      bytes: Buffer.from(good.replace('key', '\xed\xa0\x80'), 'latin1').toString('base64'),
    },
    { name: 'a zero byte', valid: false, bytes: base64(good.replace('key', '\0')) },
    { name: 'nothing', valid: false, bytes: '' },
    { name: 'a list', valid: false, bytes: base64('[]') },
    { name: 'null', valid: false, bytes: base64('null') },
  ]
}

export function keyCases(): KeyCase[] {
  const vkey = formatVerifierKey(log.key)
  const unicode = seedSigner(crypto, 'org.example/журнал', fixed('unicode'))
  const bad = (name: string, text: string) => ({ name, valid: false, vkey: text })
  return [
    {
      name: "the specification's example",
      valid: true,
      vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    },
    {
      name: 'a key of another implementation',
      valid: true,
      vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    },
    { name: 'a log key', valid: true, vkey },
    { name: 'a witness key', valid: true, vkey: formatVerifierKey(witness.key) },
    { name: 'a name of other letters', valid: true, vkey: formatVerifierKey(unicode.key) },
    bad('another name', vkey.replace('org', 'orh')),
    bad(
      'another key ID',
      vkey.replace(/\+(.)/, (_, digit) => `+${digit === '0' ? '1' : '0'}`),
    ),
    bad(
      'a key ID in capital letters',
      vkey.replace(/\+.{8}\+/, (id) => id.toUpperCase()),
    ),
    bad('no name', vkey.slice(vkey.indexOf('+'))),
    bad('a name with a space', vkey.replace('org', 'o g')),
    bad('a name with a space of another script', vkey.replace('org', 'o\u3000g')),
    bad('a key one byte short', `a+00000000+${base64(new Uint8Array(32).fill(1))}`),
    bad('a type that is not known', `a+00000000+${base64(new Uint8Array(33).fill(6))}`),
    bad('base 64 without its last character', vkey.slice(0, -1)),
    bad('a newline after it', `${vkey}\n`),
    bad('two parts only', vkey.slice(0, vkey.lastIndexOf('+'))),
    bad('nothing', ''),
  ]
}

/** From `openssl dgst -sha256 -mac HMAC`, not from the code under test. */
export function commitmentCases(
  mac: (salt: Uint8Array, body: Uint8Array) => string,
): CommitmentCase[] {
  const text = Buffer.from('{"who":"an invented person"}')
  const case_ = (name: string, salt: Uint8Array, body: Uint8Array) => {
    return { name, valid: true, salt: hex(salt), body: base64(body), commit: mac(salt, body) }
  }
  const fine = [
    case_('a short body', fixed('s1'), text),
    case_('no bytes', fixed('s2'), new Uint8Array(0)),
    case_('bytes that are no text', fixed('s3'), picture),
    case_('a salt of zeros', new Uint8Array(32), text),
  ]
  const [first = case_('', fixed(''), text)] = fine
  return [
    ...fine,
    { ...first, name: 'another salt', valid: false, salt: hex(fixed('s4')) },
    { ...first, name: 'another body', valid: false, body: base64(picture) },
    { ...first, name: 'a salt one byte short', valid: false, salt: first.salt.slice(2) },
    { ...first, name: 'a plain hash of the body', valid: false, commit: hex(crypto.sha256(text)) },
    { ...first, name: 'capital letters', valid: false, commit: first.commit.toUpperCase() },
  ]
}
