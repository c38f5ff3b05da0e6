/**
 * Which folder of `src/` may import which: the table of docs/way-of-the-data.md as data.
 * Every folder may also import itself and `domain`.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  vocabulary: [],
  estimates: [],
  gazetteers: ['vocabulary'],
  access: ['vocabulary'],
  storage: [],
  capture: ['storage', 'access'],
  texts: ['capture', 'storage', 'access'],
  reading: ['texts', 'vocabulary'],
  claims: ['texts', 'reading', 'vocabulary', 'storage', 'access'],
  projections: ['claims', 'texts', 'vocabulary', 'storage', 'access'],
  audit: ['projections', 'claims', 'vocabulary'],
  outputs: ['projections', 'audit', 'claims', 'texts', 'vocabulary', 'access'],
  app: [
    'vocabulary',
    'gazetteers',
    'access',
    'storage',
    'capture',
    'texts',
    'reading',
    'claims',
    'projections',
    'audit',
    'outputs',
  ],
  server: ['app', 'outputs', 'claims', 'capture', 'texts', 'vocabulary', 'access'],
  cli: [
    'app',
    'estimates',
    'gazetteers',
    'outputs',
    'claims',
    'capture',
    'texts',
    'vocabulary',
    'access',
    'server',
  ],
  web: ['vocabulary', 'server'],
}

/** Folders that may import another only for its types: [from, to]. */
export const typesOnly: readonly (readonly [string, string])[] = [
  ['claims', 'reading'],
  ['audit', 'projections'],
  ['outputs', 'audit'],
  ['web', 'server'],
]

/** Packages that only one place may know, so that each can be replaced behind its door. */
export const packageDoors: readonly { readonly packages: string; readonly only: string }[] = [
  { packages: 'better-sqlite3-multiple-ciphers', only: '^src/storage/' },
  { packages: '@node-rs/argon2', only: '^src/storage/' },
  { packages: 'linkedom', only: '^src/texts/' },
  { packages: 'iconv-lite', only: '^src/texts/' },
  { packages: 'snowball-stemmers', only: '^src/texts/' },
  { packages: 'dictionary-en', only: '^src/reading/' },
  { packages: 'dictionary-ru', only: '^src/reading/' },
  { packages: 'docx', only: '^src/outputs/' },
  { packages: 'yazl', only: '^src/outputs/' },
  { packages: 'fastify', only: '^src/server/' },
  { packages: 'commander', only: '^src/cli/' },
  { packages: 'csv-parse', only: '^(?:src/cli|scripts)/' },
  { packages: 'any-ascii', only: '^(?:scripts|bench)/' },
  { packages: 'react', only: '^src/web/' },
  { packages: 'chrono-node', only: '^scripts/eval/' },
  { packages: 'compromise', only: '^scripts/eval/' },
]

/** Folders of `src/` that use the ledger package. */
export const mayImportLedger = ['storage', 'capture', 'claims', 'outputs', 'app'] as const
