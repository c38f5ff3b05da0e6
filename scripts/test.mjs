// `npm test`: installs and builds what is missing, then runs every test. Ends with the real count.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt, ensureInstalled, environment, nodeForDaftar, root } from './runtime.mjs'

ensureInstalled()
ensureBuilt()
const chromium = ensureChromium()
if (!chromium) {
  process.stderr.write(
    'No Chromium was found. The browser tests will fail: install Chromium, or name one in DAFTAR_CHROMIUM.\n',
  )
}

const folder = mkdtempSync(join(tmpdir(), 'daftar-test-'))
const report = join(folder, 'report.json')
const run = spawnSync(
  nodeForDaftar(),
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment(), ...(chromium ? { DAFTAR_CHROMIUM: chromium } : {}) },
  },
)
const failedToCount = { numPassedTests: 0, numFailedTests: 1, numTotalTests: 0, numPendingTests: 0 }
let count = failedToCount
try {
  count = JSON.parse(readFileSync(report, 'utf8'))
} catch {
  process.stderr.write('The test run left no report.\n')
}
rmSync(folder, { recursive: true, force: true })
const failed = count.numFailedTests + (run.status !== 0 && count.numFailedTests === 0 ? 1 : 0)
const skipped = count.numPendingTests > 0 ? `, ${count.numPendingTests} skipped` : ''
process.stdout.write(`\n${count.numPassedTests} passed, ${failed} failed${skipped}\n`)
process.exit(run.status === 0 && count.numPassedTests > 0 ? 0 : 1)
