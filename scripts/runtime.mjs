// Runs on any Node ≥ 20: finds or installs what Daftar itself needs, and starts it under the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const webFolder = join(root, 'src/web')
const webBuild = join(webFolder, 'dist')

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const say = (line) => process.stderr.write(`${line}\n`)

/** True when every locked package that is not optional stands in node_modules at its locked version. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = readJson(join(root, 'package-lock.json')).packages
  const present = readJson(hidden).packages
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.startsWith('node_modules/') ||
      entry.optional ||
      entry.link ||
      entry.peer ||
      present[path]?.version === entry.version,
  )
}

function npm(args) {
  const cli = process.env.npm_execpath
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []]
  return spawnSync(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  })
}

/** Path of the pinned Node's binary, whether or not it is there. */
export function pinnedNode() {
  return join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Installs the locked packages if any is missing, and the pinned Node if its install script was blocked. */
export function ensureInstalled() {
  if (!isInstalled()) {
    say('Installing what Daftar needs (once; this takes about a minute) …')
    const run = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
    if (run.status !== 0) {
      say(
        run.stderr
          .split('\n')
          .filter((line) => !/^npm warn/.test(line))
          .slice(0, 6)
          .join('\n'),
      )
      say(
        'The packages could not be installed. Nothing was changed; check the network and try again.',
      )
      process.exit(1)
    }
  }
  if (!existsSync(pinnedNode())) {
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: join(modules, 'node'),
      stdio: 'ignore',
    })
  }
}

/** Every file below a folder, sorted, without what is built or installed. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'dist' && entry.name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(path) : [path]
    })
    .sort()
}

function webSourceDigest() {
  const hash = createHash('sha256')
  for (const path of [join(root, 'package-lock.json'), ...filesBelow(webFolder)]) {
    if (statSync(path).isFile()) hash.update(path.slice(root.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

/** Builds the pages for the browser, unless they are built from exactly these sources. */
export function ensureBuilt() {
  const stamp = join(webBuild, '.built-from')
  const digest = webSourceDigest()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  say('Building the pages …')
  const run = spawnSync(
    nodeForDaftar(),
    [
      join(modules, 'vite/bin/vite.js'),
      'build',
      '--config',
      join(webFolder, 'vite.config.ts'),
      '--logLevel',
      'warn',
    ],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      env: environment(),
    },
  )
  if (run.status !== 0) {
    say('The pages could not be built.')
    process.exit(1)
  }
  mkdirSync(webBuild, { recursive: true })
  writeFileSync(stamp, digest)
}

/** The Node that Daftar runs on: this one where it is new enough, else the pinned one. */
export function nodeForDaftar() {
  if (existsSync(pinnedNode())) return pinnedNode()
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  say('The pinned Node is missing. Run “npm install” once with a network.')
  process.exit(1)
}

/** The environment for child processes: the project's own commands, and its Node, come first. */
export function environment() {
  const path = [join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter)
  return {
    // Compiled once, Daftar's own code need not be compiled at every start. No data is kept there.
    NODE_COMPILE_CACHE: join(modules, '.cache/compiled'),
    ...process.env,
    PATH: path,
    npm_config_update_notifier: 'false',
  }
}

/** Runs a TypeScript or JavaScript file of the project under its Node and ends with its exit code. */
export function runUnderPinnedNode(file, args, options = {}) {
  const node = nodeForDaftar()
  const nodeArgs = [
    '--conditions=daftar-source',
    '--disable-warning=ExperimentalWarning',
    // The reader's patterns are long: each is compiled once, not first for a few tries and then again.
    '--no-regexp-tier-up',
    ...(options.nodeArgs ?? []),
  ]
  const child = spawn(node, [...nodeArgs, file, ...args], {
    cwd: options.cwd ?? process.cwd(),
    stdio: 'inherit',
    env: environment(),
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    say(`Daftar could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0))
  })
}
