// Installs and builds what is missing, and nothing else.
import { ensureBuilt, ensureInstalled } from './runtime.mjs'

ensureInstalled()
ensureBuilt()
