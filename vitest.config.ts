import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['daftar-source'] },
  ssr: { resolve: { conditions: ['daftar-source'] } },
  test: {
    include: ['{src,packages,scripts,bench}/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    execArgv: ['--conditions=daftar-source'],
    testTimeout: 30_000,
  },
})
