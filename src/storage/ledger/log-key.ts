import { createPrivateKey, sign } from 'node:crypto'
import { formatVerifierKey, type Signer, seedSigner } from '@daftar/ledger'
import { nodeCrypto } from '@daftar/ledger/node'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema/tables.ts'

/** The key of this device's log. Its seed never leaves the database. */
export interface LogKey {
  readonly signer: Signer
  /** The verifier key, in vkey form. */
  readonly vkey: string
}

const names = { origin: 'log.origin', seed: 'log.seed' } as const

/** What an organisation is called in the name of its log: letters and digits, never empty. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'workspace'

/** Makes and keeps a new key under `<org>/<random device id>/g1`. */
export const createLogKey = async (db: Kysely<Tables>, organisation: string): Promise<LogKey> => {
  const device = Buffer.from(nodeCrypto.randomBytes(8)).toString('hex')
  const origin = `${slug(organisation)}/${device}/g1`
  const seed = nodeCrypto.randomBytes(32)
  await db
    .insertInto('workspace_meta')
    .values([
      { name: names.origin, value: origin },
      { name: names.seed, value: Buffer.from(seed).toString('base64') },
    ])
    .execute()
  return keyOf(origin, seed)
}

/** The workspace's key; null in a database that has none, which is no workspace of ours. */
export const readLogKey = async (db: Kysely<Tables>): Promise<LogKey | null> => {
  const rows = await db.selectFrom('workspace_meta').selectAll().execute()
  const value = (name: string) => rows.find((row) => row.name === name)?.value
  const origin = value(names.origin)
  const seed = Buffer.from(value(names.seed) ?? '', 'base64')
  return origin === undefined || seed.length !== 32 ? null : keyOf(origin, seed)
}

/** DER of the fixed front of a PKCS #8 Ed25519 private key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Signs with the platform's own key object, made once: every transaction signs. */
const keyOf = (origin: string, seed: Uint8Array): LogKey => {
  const { key } = seedSigner(nodeCrypto, origin, seed)
  const der = Buffer.concat([PKCS8, seed])
  const held = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  const signer: Signer = { key, sign: (message) => sign(null, message, held) }
  return { signer, vkey: formatVerifierKey(key) }
}
