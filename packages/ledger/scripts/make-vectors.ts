/**
 * Writes the files in `vectors/`. They are made once and kept: run this only to add
 * cases, and read the difference. What is valid and what must be named is said in the
 * scripts beside this one by hand; the tests hold both verifiers to it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { commitmentCases, headerCases, keyCases } from './vectors-entries.ts'
import { checkpointCases, proofCases, witnessCases } from './vectors-log.ts'
import { packageVectors } from './vectors-packages.ts'
import { consistencyCases, inclusionCases, treeCases } from './vectors-trees.ts'

const folder = fileURLToPath(new URL('../vectors/', import.meta.url))
mkdirSync(folder, { recursive: true })

/** HMAC by openssl: the commitments must not come from the code they test. */
function mac(salt: Uint8Array, body: Uint8Array): string {
  const key = `hexkey:${Buffer.from(salt).toString('hex')}`
  const args = ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', key, '-r']
  return execFileSync('openssl', args, { input: body, encoding: 'utf8' }).slice(0, 64)
}

const all = {
  headers: headerCases(),
  keys: keyCases(),
  commitments: commitmentCases(mac),
  trees: treeCases(),
  inclusion: inclusionCases(),
  consistency: consistencyCases(),
  checkpoints: checkpointCases(),
  proofs: proofCases(),
  witness: witnessCases(),
  packages: packageVectors(),
}
for (const [name, cases] of Object.entries(all)) {
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(cases, null, 1)}\n`)
}
