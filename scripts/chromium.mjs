// The browser tests need a Chromium. Finds one, or installs Debian's where that is possible.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  process.env.DAFTAR_CHROMIUM,
  // Chromium without windows: the same pages, at a third of the work for each that is opened.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const findChromium = () => places.find((path) => path && existsSync(path))

/** Path of a Chromium, installing Debian's package as root if there is none; undefined if that fails too. */
export function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stderr.write('Installing Chromium for the browser tests (once) …\n')
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update'], options)
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (findChromium()) break
      spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options)
    }
  }
  return findChromium()
}
