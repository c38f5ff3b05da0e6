#!/usr/bin/env node
// The command. Any Node ≥ 20 may start it; it goes on under the pinned one.
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, runUnderPinnedNode } from '../scripts/runtime.mjs'

ensureInstalled()
if (process.argv[2] === 'serve') ensureBuilt()
runUnderPinnedNode(join(root, 'src/cli/main.ts'), process.argv.slice(2))
