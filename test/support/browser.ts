import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
] as const

const elsewhere = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of a Chromium: the one named in DAFTAR_CHROMIUM, or the first of the usual ones on this machine. */
export const findChromium = (): string => {
  const named = process.env.DAFTAR_CHROMIUM
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named
    throw new Error(`DAFTAR_CHROMIUM names ${named}, which cannot be run.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...folders, '/usr/bin', '/usr/local/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  )
  const found = [...candidates, ...elsewhere].find(canRun)
  if (found === undefined) {
    throw new Error(
      'No Chromium was found, so the browser tests cannot run. Install it (on Debian: apt-get install chromium) or name one in DAFTAR_CHROMIUM.',
    )
  }
  return found
}

/** A Chromium that talks to nobody by itself. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--no-pings',
      '--metrics-recording-only',
    ],
  })
