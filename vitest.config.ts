import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const conditions = ['daftar-source']

const project = (name: string, include: readonly string[], more: { isolate?: boolean } = {}) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name,
    include: [...include],
    pool: 'forks' as const,
    execArgv: ['--conditions=daftar-source', '--no-regexp-tier-up'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...more,
  },
})

/**
 * Unit tests share a process and what it has loaded: the dictionaries of the reader alone take
 * longer to load than most files take to test. Journeys start each in a process of its own, and mostly
 * wait for the commands they start: a machine of two cores runs two at a time.
 */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('units', ['{src,scripts,bench}/**/*.test.ts', 'packages/*/src/**/*.test.ts'], {
        isolate: false,
      }),
      project('journeys', ['test/**/*.test.ts', 'packages/*/test/**/*.test.ts']),
    ],
  },
})
