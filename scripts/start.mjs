// `npm start`: installs and builds what is missing, then opens the sample case in a workspace of its own.
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, runUnderPinnedNode } from './runtime.mjs'

ensureInstalled()
ensureBuilt()
runUnderPinnedNode(join(root, 'src/cli/main.ts'), ['serve', '--sample', ...process.argv.slice(2)])
