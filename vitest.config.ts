import { defineConfig } from 'vitest/config'

const conditions = ['daftar-source']

/**
 * Unit tests share a process and what it has loaded: the dictionaries of the reader alone take
 * longer to load than most files take to test. Journeys start each in a process of its own.
 */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'units',
          include: ['{src,scripts,bench}/**/*.test.ts', 'packages/*/src/**/*.test.ts'],
          pool: 'forks',
          execArgv: ['--conditions=daftar-source'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts'],
          pool: 'forks',
          execArgv: ['--conditions=daftar-source'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
